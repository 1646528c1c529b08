package org.huchuang.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The name authority at the shell. */
@Command(
        name = "authority",
        description = "名称规范库 The name authority: find, show, check, suggest, import-ror, diff",
        subcommands = {
            AuthorityFindCommand.class,
            AuthorityShowCommand.class,
            AuthorityCheckCommand.class,
            AuthoritySuggestCommand.class,
            AuthorityRorCommand.class,
            AuthorityDiffCommand.class
        })
final class AuthorityCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "缺少子命令 Missing a subcommand");
    }
}
