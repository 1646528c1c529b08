package org.huchuang.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.huchuang.Code;
import org.huchuang.HuchuangException;

/**
 * The truth: the canonical N-Quads of every article and the text they were read from, each in a file named by its hash, and one
 * index of them.
 *
 * <p>The index is replaced in one step, so an archive is always that of a finished load. It is a snapshot: a later load
 * does not change it.
 */
public final class Archive {
    private static final JsonMapper JSON = new JsonMapper();

    private final Path folder;
    private final Hashed graphs;
    private final Hashed texts;
    private final Optional<String> base;
    private final SortedMap<String, Held> articles;
    private final SortedMap<String, Foundation> foundations;

    private Archive(
            Path folder,
            Optional<String> base,
            SortedMap<String, Held> articles,
            SortedMap<String, Foundation> foundations) {
        this.folder = folder;
        this.graphs = new Hashed(folder.resolve("graphs"), ".nq");
        this.texts = new Hashed(folder.resolve("texts"), ".json");
        this.base = base;
        this.articles = Collections.unmodifiableSortedMap(articles);
        this.foundations = Collections.unmodifiableSortedMap(foundations);
    }

    /** One line of the index. */
    private record Line(String base, Held held, Foundation foundation) {}

    static Archive open(Path folder) {
        var index = folder.resolve("index.jsonl");
        var base = Optional.<String>empty();
        var articles = new TreeMap<String, Held>();
        var foundations = new TreeMap<String, Foundation>();
        if (Files.exists(index)) {
            try (var lines = Files.newBufferedReader(index)) {
                for (var text = lines.readLine(); text != null; text = lines.readLine()) {
                    var line = JSON.readValue(text, Line.class);
                    if (line.base() != null) {
                        base = Optional.of(line.base());
                    } else if (line.held() != null) {
                        articles.put(line.held().article(), line.held());
                    } else {
                        foundations.put(line.foundation().name(), line.foundation());
                    }
                }
            } catch (IOException e) {
                throw new HuchuangException(Code.STORE, "archive/index.jsonl: " + e.getMessage(), e);
            }
        }
        return new Archive(folder, base, articles, foundations);
    }

    /** What all identifiers start with; nothing before the first load. */
    public Optional<String> base() {
        return base;
    }

    /** By article id. */
    public SortedMap<String, Held> articles() {
        return articles;
    }

    /** Graphs that come from no article, by name: {@code authority}, {@code ontology}. */
    public SortedMap<String, Foundation> foundations() {
        return foundations;
    }

    /** SHA-256 in hex over all graphs: the same for the same content, in whatever order it was loaded. */
    public String content() {
        var all = new StringBuilder(base.orElse("")).append('\n');
        graphs().sorted().forEach(g -> all.append(g).append('\n'));
        return DigestUtils.sha256Hex(all.toString());
    }

    /** The hashes of all graphs, foundations first, then articles by id. */
    Stream<String> graphs() {
        return Stream.concat(
                foundations.values().stream().map(Foundation::graph),
                articles.values().stream().map(Held::graph));
    }

    long quads() {
        return foundations.values().stream().mapToLong(Foundation::quads).sum()
                + articles.values().stream().mapToLong(Held::quads).sum();
    }

    /** The hashes of the articles' texts, by article id; archives of earlier versions have none. */
    Stream<String> texts() {
        return articles.values().stream().map(Held::text).filter(t -> !t.isEmpty());
    }

    /** The N-Quads of a graph by its hash; {@link Code#STORE} when they are not what was stored. */
    public byte[] read(String graph) {
        return graphs.read(graph).orElseThrow(() -> new HuchuangException(Code.STORE, damage(graph)));
    }

    /** What an article's offsets count in; nothing for an article that came without, from a release say. */
    public Optional<Text> text(Held held) {
        return held.text().isEmpty() ? Optional.empty() : Optional.of(Text.of(readText(held.text())));
    }

    byte[] readText(String text) {
        return texts.read(text).orElseThrow(() -> new HuchuangException(Code.STORE, damage(text)));
    }

    /** Whether a graph is there as it was stored. */
    boolean isSound(String graph) {
        return graphs.isSound(graph);
    }

    /** Whether all that is held of an article is there as it was stored. */
    boolean isSound(Held held) {
        return isSound(held.graph()) && (held.text().isEmpty() || texts.isSound(held.text()));
    }

    /** Every graph and text that is missing or not as it was stored. */
    Stream<String> damaged() {
        return Stream.concat(
                graphs().distinct().filter(g -> !graphs.isSound(g)),
                texts().distinct().filter(t -> !texts.isSound(t)));
    }

    /** What to say of a graph or text that is damaged or missing: whose it is, and what brings it back. */
    String damage(String hash) {
        var article = articles.values().stream()
                .filter(h -> h.graph().equals(hash) || h.text().equals(hash))
                .findFirst();
        return article.map(h -> "存档中文章 %s 损坏或缺失，请重新载入 article %s is damaged or missing in the archive, load again: %s"
                        .formatted(h.article(), h.article(), String.join(", ", h.files())))
                .orElse("存档损坏或缺失，请重新载入 the archive is damaged at " + hash + ", load again");
    }

    /** Stores a graph and names it by its hash; nothing points to it before the index does. */
    String store(byte[] nquads) {
        return graphs.store(nquads);
    }

    /** Stores a text, likewise. */
    String storeText(byte[] json) {
        return texts.store(json);
    }

    /** Replaces the index in one step. */
    Archive replace(String base, SortedMap<String, Held> articles, SortedMap<String, Foundation> foundations) {
        return become(new Archive(folder, Optional.of(base), articles, foundations));
    }

    /** Takes over another's index in one step; its graphs are stored already. */
    Archive become(Archive other) {
        Folders.replace(folder.resolve("index.jsonl"), other.index().getBytes(StandardCharsets.UTF_8));
        return new Archive(folder, other.base, other.articles, other.foundations);
    }

    /** The index as its file has it: the base, then foundations, then articles by id, one JSON object a line. */
    String index() {
        var index = new StringBuilder();
        append(index, new Line(base.orElse(""), null, null));
        foundations.values().forEach(f -> append(index, new Line(null, null, f)));
        articles.values().forEach(h -> append(index, new Line(null, h, null)));
        return index.toString();
    }

    private static void append(StringBuilder index, Line line) {
        try {
            index.append(JSON.writeValueAsString(line)).append('\n');
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An index line of numbers and strings is JSON.", e);
        }
    }

    /** Removes graphs and texts that the index does not name: those of articles replaced or gone, and of loads that were killed. */
    void clean() {
        graphs.keep(graphs().collect(Collectors.toSet()));
        texts.keep(texts().collect(Collectors.toSet()));
    }

    /**
     * An article's place in the archive.
     *
     * @param article its id
     * @param files names of the files that hold it
     * @param source hash of the article as read
     * @param version of the loader and its knowledge
     * @param issued ISO day of publication, {@code ""} when unknown
     * @param graph hash of its N-Quads
     * @param quads how many
     * @param text hash of its text, {@code ""} when it came without
     */
    public record Held(
            String article,
            SortedSet<String> files,
            String source,
            String version,
            String issued,
            String graph,
            long quads,
            String text) {
        public Held {
            Objects.requireNonNull(article);
            Objects.requireNonNull(graph);
            files = Collections.unmodifiableSortedSet(new TreeSet<>(files));
            text = Objects.requireNonNullElse(text, ""); // an index written by an earlier version does not name it
        }

        /** The same, held by these files. */
        Held in(SortedSet<String> names) {
            return new Held(article, names, source, version, issued, graph, quads, text);
        }
    }

    /**
     * A graph that comes from no article.
     *
     * @param name last part of its IRI
     * @param graph hash of its N-Quads
     * @param quads how many
     */
    public record Foundation(String name, String graph, long quads) {
        public Foundation {
            Objects.requireNonNull(name);
            Objects.requireNonNull(graph);
        }
    }
}
