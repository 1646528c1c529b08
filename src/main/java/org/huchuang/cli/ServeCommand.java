package org.huchuang.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.huchuang.Code;
import org.huchuang.HuchuangException;
import org.huchuang.server.HuchuangServer;
import org.huchuang.server.Publication;
import org.huchuang.server.operate.Operating;
import org.huchuang.settings.Settings;
import org.huchuang.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Serves the graph until it is stopped; picks up every newly published generation. */
@Command(name = "serve", description = "启动服务 Serve the graph: Fuseki with its UI, pages, linked data")
final class ServeCommand implements Callable<Integer> {
    static final int PORT = 3030;

    @ParentCommand
    private Main main;

    @Mixin
    private HomeOption home;

    @Option(names = "--port", defaultValue = "" + PORT, description = "端口 port (default: ${DEFAULT-VALUE})")
    private int port;

    @Option(names = "--public", description = "接受其他机器的连接 accept connections from other machines")
    private boolean open;

    @Override
    public Integer call() {
        if (!free(port)) {
            throw new HuchuangException(
                    Code.USAGE, "端口 %d 已被占用 port %d is taken; choose another with --port".formatted(port, port));
        }
        serve(home.store(), port, !open, main.settings());
        return 0;
    }

    static void serve(Store store, int port, boolean loopback, Settings settings) {
        var empty = store.currentId().isEmpty();
        store.releases().toFile().mkdirs(); // where it cannot be made, there is nothing to offer
        try (var publication = Publication.of(store, settings.text("base").orElse(base(port)));
                var server = HuchuangServer.start(
                        publication.graph(),
                        store.releases(),
                        port,
                        loopback,
                        LimitSettings.of(settings),
                        operating(store, settings))) {
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            var address = base(server.port());
            System.err.println(empty ? "尚无数据 no data yet: huchuang load FILES…" : "沪创图谱已启动 Huchuang is up");
            System.err.println("  概览 Overview    " + address + "overview");
            System.err.println("  Fuseki UI       " + address);
            System.err.println("  SPARQL          " + address + "huchuang/query");
            server.join();
        }
    }

    private static Operating operating(Store store, Settings settings) {
        return new Operating(
                store.lastLoad(), settings.text("admin-password").or(() -> settings.text("admin-password-file")
                        .map(Path::of)
                        .map(ServeCommand::firstLine)));
    }

    private static String firstLine(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.findFirst().filter(l -> !l.isBlank()).orElseThrow(() -> new IOException("空文件 empty"));
        } catch (IOException e) {
            throw new HuchuangException(Code.CONFIG, "admin-password-file " + file + " 无法读取 cannot be read", e);
        }
    }

    static String base(int port) {
        return "http://localhost:" + port + "/";
    }

    static boolean free(int port) {
        // tried on all addresses and on loopback: another server may hold either
        try (var all = new ServerSocket(port);
                var loopback = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return all.isBound() && loopback.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
