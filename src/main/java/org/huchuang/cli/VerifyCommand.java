package org.huchuang.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Reads everything the data folder holds and names what is damaged. */
@Command(
        name = "verify",
        description = "核验数据目录 Read everything the data folder holds: checksums, counts, indexes",
        exitCodeListHeading = "%n",
        exitCodeList = {"0:完好 all is well", "3:有损坏 something is damaged"})
final class VerifyCommand implements Callable<Integer> {
    private static final int DAMAGED = 3;

    @Mixin
    private HomeOption home;

    @Override
    public Integer call() {
        var store = home.store();
        var damages = store.verify();
        damages.forEach(d -> System.out.println(d.place() + "\t" + d.problem()));
        System.err.printf(
                "核验 verified: 文章 articles %d, 版本 generations %d, 损坏 damaged %d%n",
                store.archive().articles().size(), store.generations().size(), damages.size());
        return damages.isEmpty() ? 0 : DAMAGED;
    }
}
