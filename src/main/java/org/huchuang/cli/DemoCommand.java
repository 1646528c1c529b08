package org.huchuang.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.huchuang.resource.Resources;
import org.huchuang.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Loads the bundled sample articles into a data folder of their own and serves them. */
@Command(name = "demo", description = "演示 Load the bundled sample articles and serve them")
final class DemoCommand implements Callable<Integer> {
    @ParentCommand
    private Main main;

    @Mixin
    private HomeOption home;

    @Option(
            names = "--port",
            defaultValue = "" + ServeCommand.PORT,
            description = "端口, 被占用时另选 port, a free one if taken (default: ${DEFAULT-VALUE})")
    private int wanted;

    @Override
    public Integer call() throws IOException {
        int port = ServeCommand.free(wanted) ? wanted : anyFree();
        if (port != wanted) {
            System.err.println("端口 %d 已被占用, 改用 %d; port %d is taken, using %d".formatted(wanted, port, wanted, port));
        }
        // a folder per port, since identifiers carry the address they answer at
        var folder = home.path().resolve("demo-" + port);
        var load = new ArrayList<>(List.of("load", "--home", folder.toString(), "--base", ServeCommand.base(port)));
        samples(folder.resolve("samples")).forEach(f -> load.add(f.toString()));
        int exit = Main.run(load.toArray(String[]::new));
        if (exit != 0) {
            return exit;
        }
        ServeCommand.serve(Store.at(folder), port, true, main.settings());
        return 0;
    }

    private static List<Path> samples(Path folder) throws IOException {
        Files.createDirectories(folder);
        var files = new ArrayList<Path>();
        for (var packed : Resources.list("samples", "")) {
            var file = folder.resolve(packed.substring(packed.lastIndexOf('/') + 1));
            try (var in = Resources.open(packed)) {
                Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            }
            files.add(file);
        }
        return files;
    }

    private static int anyFree() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
