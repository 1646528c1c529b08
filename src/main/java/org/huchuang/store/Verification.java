package org.huchuang.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.store.NoLockFactory;
import org.huchuang.HuchuangException;

/** Reads everything a data folder holds and says what is not as it should be. */
final class Verification {
    private final Store store;
    private final List<Store.Damage> damages = new ArrayList<>();

    private Verification(Store store) {
        this.store = store;
    }

    static List<Store.Damage> of(Store store) {
        var verification = new Verification(store);
        var archive = store.archive();
        boolean sound = verification.archive(archive);
        var current = store.currentId().orElse("");
        for (var folder : Folders.in(store.sealed())) {
            verification.generation(
                    folder, archive, sound && folder.getFileName().toString().equals(current));
        }
        if (!current.isEmpty() && !Manifest.sealed(store.generationFolder(current))) {
            verification.add("CURRENT", "所指版本不存在 names a generation that is not there: " + current);
        }
        return List.copyOf(verification.damages);
    }

    private void add(String place, String problem) {
        damages.add(new Store.Damage(place, problem));
    }

    private boolean archive(Archive archive) {
        int before = damages.size();
        archive.damaged().forEach(hash -> add("archive", archive.damage(hash)));
        return damages.size() == before;
    }

    private void generation(Path folder, Archive archive, boolean serves) {
        var place = "generations/" + folder.getFileName();
        if (!Manifest.sealed(folder)) {
            add(place, "没有清单 it has no manifest: not sealed");
            return;
        }
        try (var generation = store.open(folder.getFileName().toString())) {
            generation.read(g -> indexes(place, g));
            if (serves && archive.content().equals(generation.manifest().content())) {
                long stated = generation.read(Verification::fingerprint);
                if (stated != fingerprint(archive)) {
                    add(place, "与存档不一致 it does not hold what the archive holds");
                }
                if (!generation.read(g -> g.description().isIsomorphicWith(g.described()))) {
                    add(place, "自述与内容不符 its description counts otherwise");
                }
            }
            texts(place, folder.resolve(Generation.LUCENE));
        } catch (HuchuangException | IOException e) {
            add(place, e.getMessage());
        } catch (RuntimeException e) {
            add(place, "无法读取 it cannot be read: " + e); // TDB2 tells damage by many exceptions
        }
    }

    /** Every index of quads has an entry for each quad. */
    private long indexes(String place, Generation generation) {
        for (var index : generation.indexes()) {
            long entries = Iter.count(index.all());
            if (entries != generation.manifest().quads()) {
                add(
                        place,
                        "%s: %d 条而非 entries instead of %d"
                                .formatted(
                                        index.getName(),
                                        entries,
                                        generation.manifest().quads()));
            }
        }
        return 0;
    }

    private void texts(String place, Path lucene) throws IOException {
        try (var directory = new NIOFSDirectory(lucene, NoLockFactory.INSTANCE);
                var check = new CheckIndex(directory)) {
            if (!check.checkIndex().clean) {
                add(place, "文本索引损坏 the text index is damaged");
            }
        }
    }

    /** The same for the same quads, in whatever order. */
    private static long fingerprint(Generation generation) {
        long sum = 0;
        for (var quads = generation.quads(); quads.hasNext(); ) {
            sum += hash(quads.next());
        }
        return sum;
    }

    private static long fingerprint(Archive archive) {
        var sum = new long[1];
        var rewriting = Rewriting.of(archive);
        var adding = new StreamRDFBase() {
            @Override
            public void quad(Quad quad) {
                sum[0] += hash(quad);
            }
        };
        archive.graphs().forEach(g -> rewriting.copy(archive.read(g), adding));
        return sum[0];
    }

    private static long hash(Quad quad) {
        long hash = 7;
        for (var node : List.of(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject())) {
            for (char c : NodeFmtLib.strNT(node).toCharArray()) {
                hash = hash * 1_000_003 + c;
            }
        }
        return hash * hash + hash;
    }
}
