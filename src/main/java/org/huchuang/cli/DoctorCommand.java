package org.huchuang.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.jena.system.Txn;
import org.huchuang.HuchuangException;
import org.huchuang.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Looks whether this machine and this data folder are fit to load and to serve. */
@Command(
        name = "doctor",
        description = "体检：Java、内存、磁盘、端口、目录、图谱 Check Java, memory, disk, port, folders, generation",
        exitCodeListHeading = "%n",
        exitCodeList = {
            "0:正常，可有提醒 fit, maybe with warnings",
            "3:有问题 something is wrong",
            "2:配置有误 the settings are wrong"
        })
final class DoctorCommand implements Callable<Integer> {
    private static final int WRONG = 3;
    private static final int JAVA = 21;
    private static final long MEGA = 1 << 20;
    private static final long LITTLE_DISK = 1024 * MEGA;
    private static final long NO_DISK = 100 * MEGA;

    @ParentCommand
    private Main main;

    @Mixin
    private HomeOption home;

    @Option(names = "--json", description = "以 JSON 输出 as JSON")
    private boolean json;

    private final List<Finding> findings = new ArrayList<>();

    private enum State {
        OK,
        WARNING,
        WRONG
    }

    private record Finding(String what, State state, String said) {}

    @Override
    public Integer call() {
        java();
        heap();
        disk();
        port();
        folder();
        generation();
        report();
        return findings.stream().anyMatch(f -> f.state() == State.WRONG) ? WRONG : 0;
    }

    private void java() {
        int version = Runtime.version().feature();
        find(
                "java",
                version >= JAVA ? State.OK : State.WRONG,
                Runtime.version() + ", " + System.getProperty("java.home"));
    }

    private void heap() {
        var set = main.settings().get("heap");
        long wanted = bytes(set.text());
        long given = Runtime.getRuntime().maxMemory();
        // collectors keep a little for themselves
        boolean asSet = given > wanted * 0.9 && given < wanted * 1.1;
        var said = "最大 at most %d MB; 设定 set to %s (%s)".formatted(given / MEGA, set.text(), set.origin());
        find("heap", asSet ? State.OK : State.WARNING, said);
    }

    private void disk() {
        try {
            long free = Files.getFileStore(existing(home.path())).getUsableSpace();
            var state = free < NO_DISK ? State.WRONG : free < LITTLE_DISK ? State.WARNING : State.OK;
            find("disk", state, "可用 free %d MB".formatted(free / MEGA));
        } catch (IOException e) {
            find("disk", State.WRONG, String.valueOf(e.getMessage()));
        }
    }

    private void port() {
        int port = Integer.parseInt(main.settings().get("port").text());
        boolean free = ServeCommand.free(port);
        var said = free ? "%d 空闲 free" : "%d 已被占用，也许服务已在运行 taken, maybe by a running server";
        find("port", free ? State.OK : State.WARNING, said.formatted(port));
    }

    private void folder() {
        var folder = home.path().toAbsolutePath();
        boolean writable = Files.isWritable(existing(folder));
        var said = folder + (Files.isDirectory(folder) ? "" : "，尚不存在 is not there yet");
        find("folder", writable ? State.OK : State.WRONG, writable ? said : said + "，不可写 cannot be written");
    }

    private void generation() {
        try (var open = Store.at(home.path()).current().orElse(null)) {
            if (open == null) {
                find("generation", State.WARNING, "尚无图谱数据 nothing has been loaded yet");
                return;
            }
            var problems = Txn.calculateRead(open.dataset(), open::problems);
            var said = "%s，%d 篇文章 articles, %d 条四元组 quads"
                    .formatted(
                            open.id(),
                            open.manifest().articles(),
                            open.manifest().quads());
            find(
                    "generation",
                    problems.isEmpty() ? State.OK : State.WRONG,
                    problems.isEmpty() ? said : problems.toString());
        } catch (HuchuangException e) {
            find("generation", State.WRONG, e.getMessage());
        }
    }

    private void find(String what, State state, String said) {
        findings.add(new Finding(what, state, said));
    }

    private void report() {
        if (json) {
            System.out.println(new JsonMapper().valueToTree(findings).toPrettyString());
            return;
        }
        for (var f : findings) {
            var sign =
                    switch (f.state()) {
                        case OK -> "正常 ok";
                        case WARNING -> "注意 warning";
                        case WRONG -> "有误 wrong";
                    };
            System.out.printf("%-10s  %s  %s%n", f.what(), sign, f.said());
        }
    }

    private static Path existing(Path folder) {
        var there = folder.toAbsolutePath();
        while (!Files.exists(there)) {
            there = there.getParent();
        }
        return there;
    }

    private static long bytes(String size) {
        long number = Long.parseLong(size.substring(0, size.length() - 1));
        return switch (Character.toLowerCase(size.charAt(size.length() - 1))) {
            case 'k' -> number << 10;
            case 'm' -> number << 20;
            default -> number << 30;
        };
    }
}
