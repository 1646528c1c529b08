package org.huchuang.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.huchuang.Code;
import org.huchuang.HuchuangException;
import org.huchuang.store.Archive.Foundation;
import org.huchuang.store.Archive.Held;

/** The changes of one load to the archive; a rehearsal counts them and writes nothing. */
public final class Update {
    private final Archive archive;
    private final boolean rehearsal;
    private final SortedMap<String, Held> articles;
    private final SortedMap<String, Foundation> foundations;

    Update(Archive archive, boolean rehearsal) {
        this.archive = archive;
        this.rehearsal = rehearsal;
        this.articles = new TreeMap<>(archive.articles());
        this.foundations = new TreeMap<>(archive.foundations());
    }

    /** Whether the article is there, undamaged, read from the same source by the same version. */
    public boolean holds(String article, String source, String version) {
        var held = articles.get(article);
        return held != null && held.source().equals(source) && held.version().equals(version) && archive.isSound(held);
    }

    /** Notes that a file holds an article that is there already. */
    public void keep(String article, String file) {
        articles.computeIfPresent(article, (id, held) -> in(held, file));
    }

    /** Takes over the graph of an article whose text is not known. */
    public Change put(String article, String file, String source, String version, String issued, byte[] nquads) {
        return put(article, file, source, version, issued, nquads, "");
    }

    /** Takes over an article's graph; its text by the name that {@link #text} gave it. */
    public Change put(
            String article, String file, String source, String version, String issued, byte[] nquads, String text) {
        var before = articles.get(article);
        var held = new Held(
                article, new TreeSet<>(Set.of(file)), source, version, issued, store(nquads), lines(nquads), text);
        if (before != null) {
            for (var other : before.files()) {
                held = in(held, other);
            }
        }
        articles.put(article, held);
        if (before == null) {
            return Change.NEW;
        }
        return before.graph().equals(held.graph()) ? Change.UNCHANGED : Change.CHANGED;
    }

    /** The N-Quads of every article as it now is, by article id. */
    public Stream<byte[]> graphs() {
        return articles.values().stream().map(held -> archive.read(held.graph()));
    }

    /** Takes over a graph that comes from no article, or forgets it when it is empty. */
    public void foundation(String name, byte[] nquads) {
        if (nquads.length == 0) {
            foundations.remove(name);
            return;
        }
        foundations.put(name, new Foundation(name, store(nquads), lines(nquads)));
    }

    /** Removes what a file held before and, having been read whole, no longer names; articles that another file holds stay. */
    public List<String> settle(String file, Set<String> named) {
        var gone = new ArrayList<String>();
        for (var held : List.copyOf(articles.values())) {
            if (held.files().contains(file) && !named.contains(held.article())) {
                var files = new TreeSet<>(held.files());
                files.remove(file);
                if (files.isEmpty()) {
                    articles.remove(held.article());
                    gone.add(held.article());
                } else {
                    articles.put(held.article(), held.in(files));
                }
            }
        }
        return gone;
    }

    /** Makes the changes the archive, in one step; nothing is written when there are none. */
    Archive commit(String base) {
        if (rehearsal) {
            throw new HuchuangException(Code.INTERNAL, "a rehearsal is not committed");
        }
        var same = archive.base().filter(base::equals).isPresent()
                && articles.equals(archive.articles())
                && foundations.equals(archive.foundations());
        return same ? archive : archive.replace(base, articles, foundations);
    }

    private String store(byte[] nquads) {
        return rehearsal ? DigestUtils.sha256Hex(nquads) : archive.store(nquads);
    }

    /** Stores an article's text; nothing points to it before its article is taken over. */
    public String text(Text text) {
        var json = text.json();
        return rehearsal ? DigestUtils.sha256Hex(json) : archive.storeText(json);
    }

    private static long lines(byte[] nquads) {
        long lines = 0;
        for (byte b : nquads) {
            lines += b == '\n' ? 1 : 0;
        }
        return lines;
    }

    private static Held in(Held held, String file) {
        var files = new TreeSet<>(held.files());
        files.add(file);
        return held.in(files);
    }
}
