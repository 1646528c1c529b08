package org.huchuang.cli;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.huchuang.Code;
import org.huchuang.HuchuangException;
import org.huchuang.loader.graph.AuthorityGraph;
import org.huchuang.loader.graph.Foundations;
import org.huchuang.loader.identity.Base;
import org.huchuang.ontology.AuthorityFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Compares two states of the authority, row by row. */
@Command(
        name = "diff",
        description = {
            "比较 Compare two folders, a folder with the packed authority, or (without folders) the authority in the",
            "data folder with the packed one: change, key, name, column, before, after."
        },
        exitCodeListHeading = "%n",
        exitCodeList = {"0:相同 the same", "3:不同 they differ"})
final class AuthorityDiffCommand implements Callable<Integer> {
    private static final int DIFFERENT = 3;
    private static final String LABEL = "label";

    @Parameters(arity = "0..2", paramLabel = "FOLDER", description = "旧、新文件夹 the old and the new folder")
    private List<Path> folders;

    @Mixin
    private HomeOption home;

    private int changes;

    @Override
    public Integer call() {
        switch (folders == null ? 0 : folders.size()) {
            case 0 -> compareGraphs();
            case 1 ->
                compare(
                        AuthorityFiles.in(folders.get(0)).detailedRows(),
                        AuthorityFiles.packed().detailedRows(),
                        "name");
            default ->
                compare(
                        AuthorityFiles.in(folders.get(0)).detailedRows(),
                        AuthorityFiles.in(folders.get(1)).detailedRows(),
                        "name");
        }
        System.err.println("%d 处不同 differences".formatted(changes));
        return changes == 0 ? 0 : DIFFERENT;
    }

    private void compareGraphs() {
        var archive = home.store().archive();
        var held = archive.foundations().get(AuthorityGraph.NAME);
        if (held == null) {
            throw new HuchuangException(Code.NO_GENERATION, "huchuang load FILES…");
        }
        var packed = Foundations.packed(new Base(archive.base().orElseThrow())).get(AuthorityGraph.NAME);
        compare(things(archive.read(held.graph())), things(packed), LABEL);
    }

    private void compare(Map<String, Map<String, String>> before, Map<String, Map<String, String>> after, String name) {
        var keys = new TreeSet<>(before.keySet());
        keys.addAll(after.keySet());
        for (var key : keys) {
            var old = before.get(key);
            var now = after.get(key);
            if (old == null) {
                print("added", key, now.getOrDefault(name, ""), "", "", "");
            } else if (now == null) {
                print("removed", key, old.getOrDefault(name, ""), "", "", "");
            } else {
                var columns = new TreeSet<>(old.keySet());
                columns.addAll(now.keySet());
                for (var column : columns) {
                    var was = old.getOrDefault(column, "");
                    var is = now.getOrDefault(column, "");
                    if (!was.equals(is)) {
                        print("changed", key, now.getOrDefault(name, ""), column, was, is);
                    }
                }
            }
        }
    }

    private void print(String... cells) {
        changes++;
        System.out.println(String.join("\t", cells));
    }

    /** Key of each thing to what is said of it, by the local name of the property. */
    private static Map<String, Map<String, String>> things(byte[] nquads) {
        var values = new TreeMap<String, Map<String, TreeSet<String>>>();
        RDFParser.source(new ByteArrayInputStream(nquads)).lang(Lang.NQUADS).parse(new StreamRDFBase() {
            @Override
            public void quad(Quad q) {
                var object = q.getObject();
                values.computeIfAbsent(last(q.getSubject().getURI()), k -> new TreeMap<>())
                        .computeIfAbsent(last(q.getPredicate().getURI()), p -> new TreeSet<>())
                        .add(object.isURI() ? last(object.getURI()) : object.getLiteralLexicalForm());
            }
        });
        var things = new TreeMap<String, Map<String, String>>();
        values.forEach((key, properties) -> {
            var row = new TreeMap<String, String>();
            properties.forEach((p, v) -> row.put(p, String.join("|", v)));
            things.put(key, row);
        });
        return things;
    }

    private static String last(String iri) {
        return iri.replaceFirst("^.*[/#]", "");
    }
}
