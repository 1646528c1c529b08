package org.huchuang.cli;

import java.util.concurrent.Callable;
import org.huchuang.Code;
import org.huchuang.HuchuangException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the sealed generations; a star marks the one that serves. */
@Command(name = "generations", description = "列出图谱版本 List the generations of the graph")
final class GenerationsCommand implements Callable<Integer> {
    @Mixin
    private HomeOption home;

    @Override
    public Integer call() {
        var store = home.store();
        var current = store.currentId()
                .orElseThrow(() ->
                        new HuchuangException(Code.NO_GENERATION, store.home().toString()));
        System.out.println("\tid\tarticles\tgraphs\tquads\tlabels\tdataUntil");
        for (var m : store.generations()) {
            System.out.println(String.join(
                    "\t",
                    m.id().equals(current) ? "*" : "",
                    m.id(),
                    Long.toString(m.articles()),
                    Long.toString(m.graphs()),
                    Long.toString(m.quads()),
                    Long.toString(m.labels()),
                    m.dataUntil()));
        }
        return 0;
    }
}
