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
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.huchuang.Code;
import org.huchuang.HuchuangException;

/**
 * The truth: the canonical N-Quads of every article, each in a file named by its hash, and one index of them.
 *
 * <p>The index is replaced in one step, so an archive is always that of a finished load. It is a snapshot: a later load
 * does not change it.
 */
public final class Archive {
    private static final JsonMapper JSON = new JsonMapper();

    private final Path folder;
    private final Optional<String> base;
    private final SortedMap<String, Held> articles;
    private final SortedMap<String, Foundation> foundations;

    private Archive(
            Path folder,
            Optional<String> base,
            SortedMap<String, Held> articles,
            SortedMap<String, Foundation> foundations) {
        this.folder = folder;
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

    /** The N-Quads of a graph by its hash; {@link Code#STORE} when they are not what was stored. */
    public byte[] read(String graph) {
        try {
            var bytes = Files.readAllBytes(file(graph));
            if (!DigestUtils.sha256Hex(bytes).equals(graph)) {
                throw new HuchuangException(Code.STORE, damage(graph));
            }
            return bytes;
        } catch (IOException e) {
            throw new HuchuangException(Code.STORE, damage(graph), e);
        }
    }

    /** Whether a graph is there as it was stored. */
    boolean isSound(String graph) {
        try {
            return DigestUtils.sha256Hex(Files.readAllBytes(file(graph))).equals(graph);
        } catch (IOException e) {
            return false;
        }
    }

    /** What to say of a graph that is damaged or missing: whose it is, and what brings it back. */
    String damage(String graph) {
        var article =
                articles.values().stream().filter(h -> h.graph().equals(graph)).findFirst();
        return article.map(h -> "存档中文章 %s 损坏或缺失，请重新载入 article %s is damaged or missing in the archive, load again: %s"
                        .formatted(h.article(), h.article(), String.join(", ", h.files())))
                .orElse("存档损坏或缺失，请重新载入 the archive is damaged at " + graph + ", load again");
    }

    /** Stores a graph and names it by its hash; nothing points to it before the index does. */
    String store(byte[] nquads) {
        var graph = DigestUtils.sha256Hex(nquads);
        if (!isSound(graph)) {
            Folders.replace(file(graph), nquads);
        }
        return graph;
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

    /** Removes graphs that the index does not name: those of articles replaced or gone, and of loads that were killed. */
    void clean() {
        var named = new TreeSet<String>();
        graphs().forEach(named::add);
        for (var shard : Folders.in(folder.resolve("graphs"))) {
            try (var files = Files.list(shard)) {
                for (var file : files.toList()) {
                    if (!named.contains(file.getFileName().toString().replace(".nq", ""))) {
                        Files.delete(file);
                    }
                }
            } catch (IOException e) {
                throw Folders.failed(shard, e);
            }
        }
    }

    private Path file(String graph) {
        return folder.resolve("graphs").resolve(graph.substring(0, 2)).resolve(graph + ".nq");
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
     */
    public record Held(
            String article,
            SortedSet<String> files,
            String source,
            String version,
            String issued,
            String graph,
            long quads) {
        public Held {
            Objects.requireNonNull(article);
            Objects.requireNonNull(graph);
            files = Collections.unmodifiableSortedSet(new TreeSet<>(files));
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
