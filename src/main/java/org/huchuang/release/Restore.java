package org.huchuang.release;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.huchuang.Code;
import org.huchuang.HuchuangException;
import org.huchuang.ontology.Vocabulary;
import org.huchuang.store.Manifest;
import org.huchuang.store.SelfDescription;
import org.huchuang.store.Store;
import org.huchuang.store.Update;

/** Puts a release's graphs into an empty data folder and publishes them, under its own base or another. */
final class Restore {
    private final String from;
    private final String to;
    private final String source;
    private final Update update;
    private final Map<String, String> texts;

    private Restore(About about, String to, String source, Update update, Map<String, String> texts) {
        this.from = about.base();
        this.to = to;
        this.source = source;
        this.update = update;
        this.texts = texts;
    }

    static Manifest run(Path release, Store store, String base) {
        var about = About.read(release);
        verify(release);
        try (var writer = store.write()) {
            if (!store.archive().articles().isEmpty()) {
                throw new HuchuangException(
                        Code.USAGE,
                        "数据目录不是空的，请用 --home 指定空目录 the data folder is not empty, name an empty one with --home");
            }
            var update = writer.update();
            var texts = Texts.read(release, update);
            new Restore(about, base, release.getFileName().toString(), update, texts).graphs(release);
            writer.commit(update, base);
            return writer.publish().or(store::currentManifest).orElseThrow();
        } catch (IOException e) {
            throw ReleaseFolder.failed(release, e);
        }
    }

    /** {@link Code#UNREADABLE} when a file is missing or is not the one that was released. */
    private static void verify(Path release) {
        try {
            for (var line : Files.readAllLines(release.resolve("SHA256SUMS"))) {
                var sum = line.substring(0, 64);
                var name = line.substring(66);
                try (var in = new BufferedInputStream(Files.newInputStream(release.resolve(name)), 1 << 16)) {
                    if (!DigestUtils.sha256Hex(in).equals(sum)) {
                        throw new HuchuangException(Code.UNREADABLE, name + " 与校验和不符 is not what SHA256SUMS says");
                    }
                }
            }
        } catch (IOException | StringIndexOutOfBoundsException e) {
            throw new HuchuangException(Code.UNREADABLE, "SHA256SUMS: " + e.getMessage(), e);
        }
    }

    /** TriG holds one graph after the other. */
    private void graphs(Path release) throws IOException {
        var collected = new ArrayList<Quad>();
        try (var in = new GZIPInputStream(
                new BufferedInputStream(Files.newInputStream(release.resolve("huchuang.trig.gz")), 1 << 16))) {
            RDFParser.source(in).lang(Lang.TRIG).parse(new StreamRDFBase() {
                @Override
                public void quad(Quad quad) {
                    if (!collected.isEmpty() && !collected.get(0).getGraph().equals(quad.getGraph())) {
                        put(collected);
                        collected.clear();
                    }
                    collected.add(quad);
                }
            });
        }
        if (!collected.isEmpty()) {
            put(collected);
        }
    }

    private void put(List<Quad> graph) {
        var bytes = bytes(graph);
        var article = graph.stream()
                .filter(q -> q.getPredicate().equals(RDF.type.asNode()))
                .filter(q -> q.getObject().equals(Vocabulary.ARTICLE.asNode()))
                .map(Quad::getSubject)
                .findFirst();
        if (article.isEmpty()) {
            var iri = graph.get(0).getGraph().getURI();
            var name = iri.substring(iri.lastIndexOf('/') + 1);
            if (!name.equals(SelfDescription.NAME)) { // the new generation describes itself
                update.foundation(name, bytes);
            }
            return;
        }
        Map<Node, String> said = new HashMap<>();
        for (var quad : graph) {
            if (quad.getSubject().equals(article.get()) && quad.getObject().isLiteral()) {
                said.put(quad.getPredicate(), quad.getObject().getLiteralLexicalForm());
            }
        }
        var id = said.getOrDefault(DCTerms.identifier.asNode(), article.get().getURI());
        update.put(
                id,
                source,
                said.getOrDefault(Vocabulary.CONTENT_HASH.asNode(), ""),
                source,
                said.getOrDefault(DCTerms.issued.asNode(), ""),
                bytes,
                texts.getOrDefault(id, ""));
    }

    private byte[] bytes(List<Quad> graph) {
        var lines = graph.stream()
                .map(q -> QuadLine.of(Quad.create(
                        move(q.getGraph()), move(q.getSubject()), move(q.getPredicate()), move(q.getObject()))))
                .sorted(Arrays::compareUnsigned)
                .toList();
        var out = new ByteArrayOutputStream();
        lines.forEach(out::writeBytes);
        return out.toByteArray();
    }

    private Node move(Node node) {
        return node.isURI() && !from.equals(to) && node.getURI().startsWith(from)
                ? NodeFactory.createURI(to + node.getURI().substring(from.length()))
                : node;
    }
}
