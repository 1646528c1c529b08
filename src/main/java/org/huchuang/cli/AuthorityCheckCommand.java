package org.huchuang.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.system.Txn;
import org.huchuang.ontology.AuthorityFiles;
import org.huchuang.ontology.Confusables;
import org.huchuang.server.search.Thing;
import org.huchuang.server.search.ThingReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reviews authority files, and the graph for things that bear names of two. */
@Command(
        name = "check",
        description = "检查 Review the packed authority, or the files of a folder",
        exitCodeListHeading = "%n",
        exitCodeList = {"0:无误 sound", "3:有误 something is wrong"})
final class AuthorityCheckCommand implements Callable<Integer> {
    private static final int WRONG = 3;

    @Parameters(
            arity = "0..1",
            paramLabel = "FOLDER",
            description = "如 ontology/authority a folder such as ontology/authority")
    private Optional<Path> folder;

    @Option(
            names = "--graph",
            description = "并检查图谱中有无一物兼有易混两名 and whether a thing in the graph bears names of two that are confusable")
    private boolean graph;

    @Mixin
    private HomeOption home;

    @Override
    public Integer call() {
        var files = folder.map(AuthorityFiles::in).orElseGet(AuthorityFiles::packed);
        var problems = new ArrayList<>(files.problems());
        if (graph) {
            problems.addAll(confused());
        }
        problems.forEach(System.out::println);
        System.err.println("%d 条 rows, %d 处问题 problems".formatted(files.rows().size(), problems.size()));
        return problems.isEmpty() ? 0 : WRONG;
    }

    private List<String> confused() {
        var confusables = Confusables.packed();
        try (var generation = home.store().current().orElseThrow(QueryCommand::nothing)) {
            return Txn.calculateRead(
                            generation.dataset(),
                            () -> ThingReader.read(
                                    generation.dataset(), generation.manifest().base()))
                    .stream()
                    .flatMap(t -> confused(t, confusables).stream())
                    .toList();
        }
    }

    private static List<String> confused(Thing thing, Confusables confusables) {
        var found = new ArrayList<String>();
        for (int i = 0; i < thing.names().size(); i++) {
            var name = thing.names().get(i);
            thing.names().subList(0, i).stream()
                    .filter(other -> confusables.apart(name, other))
                    .forEach(other -> found.add(thing.iri() + " " + name + " / " + other));
        }
        return found;
    }
}
