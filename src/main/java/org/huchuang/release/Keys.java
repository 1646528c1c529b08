package org.huchuang.release;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.huchuang.ontology.EntityType;
import org.huchuang.ontology.Vocabulary;

/** The identifiers of claims, indicators and things in the order of the sorted quads, on disk: tables are asked for some at a time. */
final class Keys {
    /** What a table has a row or some rows for. */
    enum Of {
        CLAIM,
        INDICATOR,
        THING;

        /** By the name of a table's first column. */
        static Of column(String name) {
            return switch (name) {
                case "claim" -> CLAIM;
                case "indicator" -> INDICATOR;
                default -> THING;
            };
        }
    }

    private static final int BATCH = 500;
    private static final String TYPE = " <" + RDF.type.getURI() + "> <";

    private final Path folder;

    private Keys(Path folder) {
        this.folder = folder;
    }

    /** Reads the sorted quads through once. */
    static Keys of(Quads quads, Path folder) throws IOException {
        Files.createDirectories(folder);
        var keys = new Keys(folder);
        Map<String, Of> kinds = Stream.of(EntityType.values())
                .collect(Collectors.toMap(t -> Vocabulary.of(t).getURI(), t -> Of.THING));
        kinds.put(Vocabulary.CLAIM.getURI(), Of.CLAIM);
        kinds.put(Vocabulary.INDICATOR.getURI(), Of.INDICATOR);
        var out = new EnumMap<Of, Writer>(Of.class);
        // one character a byte: nothing is decoded that is only passed on
        var bytes = StandardCharsets.ISO_8859_1;
        try (var in = Files.newBufferedReader(quads.file(Quads.Order.BY_SUBJECT), bytes);
                var claims = Files.newBufferedWriter(keys.file(Of.CLAIM), bytes);
                var indicators = Files.newBufferedWriter(keys.file(Of.INDICATOR), bytes);
                var things = Files.newBufferedWriter(keys.file(Of.THING), bytes)) {
            out.putAll(Map.of(Of.CLAIM, claims, Of.INDICATOR, indicators, Of.THING, things));
            var last = new EnumMap<Of, String>(Of.class);
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                int end = line.indexOf("> ") + 1;
                if (!line.startsWith(TYPE, end)) {
                    continue;
                }
                int from = end + TYPE.length();
                var kind = kinds.get(line.substring(from, line.indexOf('>', from)));
                var subject = line.substring(1, end - 1);
                if (kind != null && !subject.equals(last.put(kind, subject))) {
                    out.get(kind).write(subject + "\n");
                }
            }
        }
        return keys;
    }

    private Path file(Of of) {
        return folder.resolve(of + ".keys");
    }

    /** Takes some identifiers of one kind, in order. */
    interface Batch {
        void take(List<Node> identifiers) throws IOException;
    }

    void each(Of of, Batch batch) throws IOException {
        try (var in = Files.newBufferedReader(file(of), StandardCharsets.UTF_8)) {
            var lines = lines(in);
            while (lines.hasNext()) {
                var some = new ArrayList<Node>(BATCH);
                while (lines.hasNext() && some.size() < BATCH) {
                    some.add(NodeFactory.createURI(lines.next()));
                }
                batch.take(some);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static Iterator<String> lines(BufferedReader in) {
        return in.lines().iterator();
    }
}
