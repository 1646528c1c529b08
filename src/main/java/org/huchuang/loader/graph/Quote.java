package org.huchuang.loader.graph;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.huchuang.loader.article.Span;
import org.huchuang.loader.extract.Evidence;
import org.huchuang.loader.text.Document;
import org.huchuang.ontology.Vocabulary;

/** The words that carry a fact, as the article's original text has them, with what stands around them in the sentence. */
public final class Quote {
    private static final int AROUND = 200;

    private Quote() {}

    /**
     * Whether a stored quote is what a text has at two offsets; characters that are never stored do not count.
     *
     * @param start in UTF-16 units
     * @param end likewise
     */
    public static boolean stands(String text, int start, int end, String quote) {
        return 0 <= start
                && start <= end
                && end <= text.length()
                && Literals.quote(text.substring(start, end))
                        .getLiteralLexicalForm()
                        .equals(quote);
    }

    static List<Triple> of(Node fact, Document document, Evidence evidence) {
        var node = Triples.iri(fact.getURI() + "#evidence");
        var origin = document.origin();
        boolean inTitle = origin.inTitle(evidence.words());
        var text = inTitle ? document.article().title() : document.article().text();
        var words = origin.original(evidence.words());
        var sentence = evidence.sentence();
        // a sentence that starts in the title and runs on has no beginning in the body
        int from =
                origin.inTitle(sentence) == inTitle ? origin.original(sentence).start() : words.start();
        int end = origin.original(new Span(evidence.words().start(), sentence.end()))
                .end();
        int to = Math.min(Math.max(end, words.end()), text.length());
        var before = text.substring(Math.max(Math.min(from, words.start()), words.start() - AROUND), words.start());
        var after = text.substring(words.end(), Math.min(to, words.end() + AROUND));
        var triples = Triples.about(node)
                .add(RDF.type, OA.TextQuoteSelector)
                .add(RDF.type, OA.TextPositionSelector)
                .add(OA.exact, Literals.quote(words.of(text)))
                .add(OA.start, Literals.integer(words.start()))
                .add(OA.end, Literals.integer(words.end()));
        if (!before.isEmpty()) {
            triples.add(OA.prefix, Literals.quote(before));
        }
        if (!after.isEmpty()) {
            triples.add(OA.suffix, Literals.quote(after));
        }
        if (inTitle) {
            triples.add(Vocabulary.IN_TITLE, Literals.bool(true));
        }
        return Triples.about(fact)
                .add(Vocabulary.EVIDENCE, node)
                .addAll(triples.list())
                .list();
    }
}
