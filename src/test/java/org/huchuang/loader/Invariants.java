package org.huchuang.loader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.irix.IRIx;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFLib;
import org.huchuang.HuchuangException;
import org.huchuang.loader.article.Article;
import org.huchuang.loader.article.Articles;
import org.huchuang.loader.article.Span;
import org.huchuang.loader.extract.Fact;
import org.huchuang.loader.graph.NQuadsCheck;
import org.huchuang.loader.identity.Base;
import org.huchuang.loader.text.Document;
import org.huchuang.loader.text.Documents;
import org.huchuang.ontology.Key;

/** What holds in each room of the loader whatever comes in; an {@link AssertionError} says what does not. */
final class Invariants {
    static final List<String> FORMATS = List.of("wechat", "newspaper", "report", "markdown", "text");

    private static final Pattern KEY = Pattern.compile("[0-9a-hjkmnp-tv-z]{12}");

    private Invariants() {}

    /** Any bytes are articles or rejections, the same ones each time. */
    static void readers(Path file, byte[] content) {
        try {
            Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var first = read(file);
        check(!first.isEmpty(), "neither article nor rejection");
        check(first.equals(read(file)), "read differently the second time");
    }

    private static List<Object> read(Path file) {
        var all = new ArrayList<Object>();
        Articles.read(file, all::add, all::add);
        return all;
    }

    /** Sentences follow each other, and every character knows where it stood in the original. */
    static Document cleaner(Article article) {
        var document = Documents.of(article);
        var text = document.text();
        int at = 0;
        int before = 0;
        for (var sentence : document.sentences()) {
            check(sentence.span().start() >= at && sentence.span().end() <= text.length(), "sentence " + sentence);
            // words may run on from the sentence before, and so from the title
            var both = new Span(
                    Math.min(before, sentence.span().start()), sentence.span().end());
            document.origin().original(both).of(document.origin().inTitle(both) ? article.title() : article.text());
            before = sentence.span().start();
            at = sentence.span().end();
        }
        for (int i = 0; i < text.length(); i++) {
            var here = new Span(i, i + 1);
            var original = document.origin().inTitle(here) ? article.title() : article.text();
            var stood = document.origin().original(here).of(original);
            char c = text.charAt(i);
            // an entity stands for a character that is not in it
            check(
                    !Character.isIdeographic(c) || stood.indexOf(c) >= 0 || stood.startsWith("&"),
                    "%s at %d stood as %s".formatted(c, i, stood));
        }
        return document;
    }

    /** A key is of twelve plain characters, the same for the same name however it is spaced, and fits into an IRI. */
    static void minting(String name) {
        var key = Key.of("company", name);
        check(KEY.matcher(key).matches() && key.equals(Key.of("company", " " + name + "\n")), key);
        IRIx.create(Base.DEFAULT.id("company", key));
        try {
            IRIx.create(new Base(name).id("company", key));
        } catch (HuchuangException e) {
            check(!e.detail().isBlank(), "a refusal without words"); // most names are no base
        }
    }

    /** What is written is read back equal. */
    static void nquads(String words) {
        NQuadsCheck.check(words);
    }

    /** All facts stand in the text, and the graph of the article is sound N-Quads; its bytes. */
    static byte[] extractor(Reading reading, Article article) {
        var document = Documents.of(article);
        var extraction = reading.extractor().extract(document);
        Stream.of(extraction.entities(), extraction.relations(), extraction.attributes(), extraction.indicators())
                .flatMap(List::stream)
                .map(Fact.class::cast)
                .forEach(f ->
                        check(f.evidence().sentence().end() <= document.text().length(), f.toString()));
        var graph = reading.graphs().of(reading.identities().identify(extraction));
        RDFParser.source(new ByteArrayInputStream(graph.nquads()))
                .lang(Lang.NQUADS)
                .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                .parse(StreamRDFLib.sinkNull());
        return graph.nquads();
    }

    /** An article with this body. */
    static Article article(String text, int format) {
        var title = text.substring(0, Math.min(text.length(), 30));
        return new Article(
                "a1",
                title,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "a.txt",
                FORMATS.get(Math.floorMod(format, FORMATS.size())),
                text);
    }

    private static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }
}
