package org.huchuang.cli;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.huchuang.store.Store;

/**
 * Kills loads with SIGKILL at random moments while a server answers, and looks after each kill whether an acknowledged
 * article is lost, a half generation is published or an index does not hold what it should. {@code build/kills/run N SEED}
 */
final class KillBench {
    private static final int ARTICLES = 20;
    private static final int VERIFY_EVERY = 10;

    private final Path folder;
    private final Path home;
    private final Random random;
    private final TreeSet<String> acknowledged = new TreeSet<>();
    private final TreeMap<String, Integer> points = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();

    private KillBench(Path folder, long seed) {
        this.folder = folder;
        this.home = folder.resolve("home");
        this.random = new Random(seed);
    }

    public static void main(String[] args) throws Exception {
        int kills = args.length > 0 ? Integer.parseInt(args[0]) : 200;
        long seed = args.length > 1 ? Long.parseLong(args[1]) : 20261121;
        System.out.printf("%d kills, seed %d%n", kills, seed);
        boolean well = new KillBench(Files.createTempDirectory("huchuang-kills"), seed).run(kills);
        System.exit(well ? 0 : 1);
    }

    private boolean run(int kills) throws Exception {
        long start = System.nanoTime();
        finish(0);
        long whole = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        int port = freePort();
        var server = Processes.huchuang(
                folder.resolve("server.log"), "serve", "--home", home.toString(), "--port", Integer.toString(port));
        try (var asking = new Asking(port, ARTICLES)) {
            for (int killed = 0, round = 1; killed < kills; round++) {
                if (kill(round, random.nextLong(whole + whole / 4)) && ++killed % 25 == 0) {
                    System.out.printf("%d killed, %d faults; server: %s%n", killed, faults.size(), asking);
                }
            }
            finish(1_000_000);
            asking.end().forEach(faults::add);
            System.out.printf("points of the kills: %s%n", points);
            System.out.printf("articles acknowledged %d, lost %d%n", acknowledged.size(), lost());
            System.out.printf("server: %s%n", asking);
        } finally {
            server.destroyForcibly().waitFor();
        }
        compare();
        faults.forEach(f -> System.out.println("FAULT " + f));
        System.out.printf("%d faults; the data lie in %s%n", faults.size(), folder);
        return faults.isEmpty();
    }

    /** Whether the load was still running when it was killed. */
    private boolean kill(int round, long millis) throws Exception {
        var store = Store.at(home);
        var content = store.archive().content();
        var current = store.currentId();
        var load = load(round);
        boolean ended = load.waitFor(millis, TimeUnit.MILLISECONDS);
        load.destroyForcibly().waitFor();
        if (!ended) {
            boolean committed = !store.archive().content().equals(content);
            boolean building = Files.exists(home.resolve("building"));
            var point = !store.currentId().equals(current)
                    ? "published"
                    : building ? "building" : committed ? "committed" : "reading";
            points.merge(point, 1, Integer::sum);
        } else if (load.exitValue() == 0) {
            acknowledge(round);
        }
        look(round);
        return !ended;
    }

    private void look(int round) {
        var store = Store.at(home);
        try (var generation =
                store.current().orElseThrow()) { // opening compares quads and index documents with the manifest
            if (generation.manifest().articles() < ARTICLES) {
                faults.add("round %d: %d articles"
                        .formatted(round, generation.manifest().articles()));
            }
        } catch (RuntimeException e) {
            faults.add("round " + round + ": " + e);
        }
        if (lost() > 0) {
            faults.add("round " + round + ": lost " + lost());
        }
        if (round % VERIFY_EVERY == 0) {
            store.verify().stream()
                    .filter(d -> !d.problem().contains("not sealed"))
                    .forEach(d -> faults.add("round " + round + ": " + d));
        }
    }

    private long lost() {
        var held = Store.at(home).archive().articles().keySet();
        return acknowledged.stream().filter(a -> !held.contains(a)).count();
    }

    private void finish(int round) throws Exception {
        if (load(round).waitFor() != 0) {
            throw new IOException(Files.readString(folder.resolve("load.log")));
        }
        acknowledge(round);
    }

    private void acknowledge(int round) {
        IntStream.range(0, ARTICLES).forEach(i -> acknowledged.add("k" + i));
        acknowledged.add("n" + round);
    }

    /** The standing articles, each round with another text, and one that is new in this round. */
    private Process load(int round) throws IOException {
        var standing = new StringBuilder();
        for (int i = 0; i < ARTICLES; i++) {
            standing.append(i == 0 ? "[" : ",").append(article("k" + i, i, 100 + round));
        }
        var all = Files.writeString(folder.resolve("standing.json"), standing.append("]"));
        var news = Files.writeString(folder.resolve("n" + round + ".json"), "[" + article("n" + round, round, 1) + "]");
        return Processes.huchuang(
                folder.resolve("load.log"), "load", "--home", home.toString(), all.toString(), news.toString());
    }

    private static String article(String id, int number, int amount) {
        return """
                {"文章标识符aid": "%s", "标题title": "园区动态%s", "链接url": "https://example.org/%s", "时间time": "2026/2/5",
                 "公众号名称": "试点日报", "finalContent": "日前，云帆%d号芯片有限公司落户张江科学城，注册资本%d万元。上海市科委对此表示支持。"}""".formatted(id, id, id, number, amount);
    }

    /** What the killed loads and a last one left is what one load of the same articles makes. */
    private void compare() throws Exception {
        var fresh = folder.resolve("fresh");
        var command = new ArrayList<>(List.of("load", "--home", fresh.toString()));
        Store.at(home).archive().articles().values().stream()
                .flatMap(h -> h.files().stream())
                .distinct()
                .forEach(f -> command.add(folder.resolve(f).toString()));
        Processes.huchuang(folder.resolve("fresh.log"), command.toArray(String[]::new))
                .waitFor();
        boolean same = Processes.dump(fresh).equals(Processes.dump(home));
        System.out.printf("the dump %s that of one load of the same articles%n", same ? "equals" : "DIFFERS FROM");
        if (!same) {
            faults.add("the dump differs from that of a fresh load");
        }
        Store.at(home).verify().forEach(d -> faults.add("at the end: " + d));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
