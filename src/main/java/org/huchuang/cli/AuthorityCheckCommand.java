package org.huchuang.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.huchuang.ontology.AuthorityFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Reviews authority files. */
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

    @Override
    public Integer call() {
        var files = folder.map(AuthorityFiles::in).orElseGet(AuthorityFiles::packed);
        var problems = files.problems();
        problems.forEach(System.out::println);
        System.err.println("%d 条 rows, %d 处问题 problems".formatted(files.rows().size(), problems.size()));
        return problems.isEmpty() ? 0 : WRONG;
    }
}
