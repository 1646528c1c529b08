package org.huchuang.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.huchuang.loader.graph.Quote;
import org.huchuang.ontology.Vocabulary;
import org.huchuang.queries.Check;
import org.huchuang.queries.Question;
import org.huchuang.store.Archive;
import org.huchuang.store.Text;

/**
 * Compares every quote with the words of its article at the offsets it names, where the archive has the article's text: no
 * query can, as the graph has no texts.
 */
final class QuoteCheck {
    static final String ID = "quote-not-in-its-article";
    private static final Question.Text QUESTION = new Question.Text(
            "哪些原句与文章原文在其起止位置上的文字不同？", "Which quotes are not what their article says at their offsets?");

    private final Archive archive;
    private final DatasetGraph dataset;
    private final List<Finding.Row> rows = new ArrayList<>();
    private int articles;
    private int compared;
    private int quotes;

    private QuoteCheck(Archive archive, DatasetGraph dataset) {
        this.archive = archive;
        this.dataset = dataset;
    }

    /**
     * What was found, and how far it reaches.
     *
     * @param articles in the generation
     * @param compared of them, those whose text the archive has
     * @param quotes compared
     */
    record Result(Finding finding, int articles, int compared, int quotes) {}

    static Result of(Archive archive, DatasetGraph dataset) {
        var check = new QuoteCheck(archive, dataset);
        Txn.executeRead(dataset, check::run);
        return new Result(
                new Finding(ID, Check.Severity.ERROR, QUESTION, List.copyOf(check.rows)),
                check.articles,
                check.compared,
                check.quotes);
    }

    private void run() {
        dataset.findNG(Node.ANY, Node.ANY, Vocabulary.CONTENT_HASH.asNode(), Node.ANY)
                .forEachRemaining(this::article);
    }

    private void article(Quad hash) {
        articles++;
        text(hash).ifPresent(text -> {
            compared++;
            dataset.findNG(hash.getGraph(), Node.ANY, OA.exact.asNode(), Node.ANY)
                    .forEachRemaining(quote -> quote(quote, text));
        });
    }

    /** The text that this graph was read from: a generation may be older than the archive. */
    private Optional<Text> text(Quad hash) {
        return value(hash, DCTerms.identifier.asNode())
                .flatMap(id -> Optional.ofNullable(archive.articles().get(id)))
                .flatMap(archive::text)
                .filter(t ->
                        DigestUtils.sha256Hex(t.body()).equals(hash.getObject().getLiteralLexicalForm()));
    }

    private void quote(Quad quote, Text text) {
        quotes++;
        var inTitle = value(quote, Vocabulary.IN_TITLE.asNode()).filter("true"::equals);
        var words = inTitle.isPresent() ? text.title() : text.body();
        var said = quote.getObject().getLiteralLexicalForm();
        int start = offset(quote, OA.start.asNode());
        int end = offset(quote, OA.end.asNode());
        if (!Quote.stands(words, start, end, said)) {
            rows.add(new Finding.Row(quote.getSubject(), "%d–%d %s".formatted(start, end, said)));
        }
    }

    private int offset(Quad quote, Node property) {
        return value(quote, property)
                .filter(v -> v.matches("\\d{1,9}"))
                .map(Integer::valueOf)
                .orElse(-1);
    }

    /** The value of a property in the same graph about the same thing. */
    private Optional<String> value(Quad of, Node property) {
        var found = dataset.findNG(of.getGraph(), of.getSubject(), property, Node.ANY);
        return found.hasNext() ? Optional.of(found.next().getObject().getLiteralLexicalForm()) : Optional.empty();
    }
}
