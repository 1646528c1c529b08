package org.huchuang.server.search;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.huchuang.ontology.EntityType;
import org.huchuang.server.HuchuangServer;
import org.huchuang.server.data.CurrentGraph;
import org.huchuang.server.data.CurrentGraph.Snapshot;
import org.huchuang.server.links.Links;

/** How fast a hundred thousand names are ready, searched and likened: {@code build/search/run}. */
final class NameIndexBench {
    private static final int NAMES = 100_000;
    private static final String[] PLACES = {"上海", "浦东", "张江", "徐汇", "北京", "苏州", "临港", "杨浦"};
    private static final String[] HEADS = {"科技有限公司", "研究院", "大学", "实验室", "创业投资基金", "孵化器", "委员会", "产业园"};
    private static final String CHARACTERS = "智能生物医药芯片光电子信息新材料量子航空海洋能源数据创未来华明天和瑞恒远达星云图灵中科联合国际";

    private final NameIndex index;

    private NameIndexBench() {
        var things = things();
        long start = System.nanoTime();
        index = NameIndex.of(things);
        System.out.printf("%,d names ready in %d ms%n", index.names(), (System.nanoTime() - start) / 1_000_000);
    }

    public static void main(String[] args) throws Exception {
        var bench = new NameIndexBench();
        bench.search();
        bench.searchOverHttp();
        bench.offerLikeNames();
        System.exit(0);
    }

    private void search() {
        var full = index.things().get(7).label();
        for (var typed : List.of(full, "芯", "上", "sh", "shzn", "zhangjiangshengwu", "a", "oxid")) {
            long[] times = new long[200];
            for (int i = 0; i < times.length; i++) {
                long start = System.nanoTime();
                index.search(typed, Set.of(), 20);
                times[i] = System.nanoTime() - start;
            }
            Arrays.sort(times);
            System.out.printf(
                    "search %s: %,d found, p50 %.1f ms, p95 %.1f ms%n",
                    typed, index.search(typed, Set.of(), 20).total(), times[100] / 1e6, times[190] / 1e6);
        }
    }

    private void searchOverHttp() throws Exception {
        var snapshot = new Snapshot(
                "big", "http://localhost/", DatasetGraphFactory.createTxnMem(), index, Links.NONE, () -> {});
        var client = HttpClient.newHttpClient();
        try (var server = HuchuangServer.start(new CurrentGraph(snapshot), Path.of("none"), 0, true)) {
            for (var typed : List.of(index.things().get(7).label(), "上", "shzn", "a")) {
                var uri = URI.create("http://localhost:" + server.port() + "/api/search?q="
                        + URLEncoder.encode(typed, StandardCharsets.UTF_8));
                long[] times = new long[200];
                for (int i = 0; i < times.length; i++) {
                    long start = System.nanoTime();
                    int status = client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString())
                            .statusCode();
                    times[i] = System.nanoTime() - start;
                    if (status != 200) {
                        throw new IllegalStateException(uri + ": " + status);
                    }
                }
                Arrays.sort(times);
                System.out.printf("GET %s: p50 %.1f ms, p95 %.1f ms%n", typed, times[100] / 1e6, times[190] / 1e6);
            }
        }
    }

    private void offerLikeNames() {
        long start = System.nanoTime();
        for (int i = 0; i < 1000; i++) {
            var label = index.things().get(i * 40).label();
            if (index.near(label + "中心", 10).isEmpty()) {
                throw new IllegalStateException(label);
            }
        }
        System.out.printf("1,000 like names in %d ms%n", (System.nanoTime() - start) / 1_000_000);
    }

    private static List<Thing> things() {
        var random = new Random(4);
        var types = EntityType.values();
        var things = new ArrayList<Thing>();
        for (int i = 0; i < NAMES / 2; i++) {
            var core = new StringBuilder();
            for (int c = 2 + random.nextInt(4); c > 0; c--) {
                core.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
            }
            var full = PLACES[random.nextInt(8)] + core + HEADS[random.nextInt(8)];
            things.add(new Thing(
                    "http://localhost/id/institution/" + i,
                    types[i % types.length],
                    full,
                    List.of(full, "Sample Oxide " + i),
                    "",
                    random.nextInt(50),
                    i % 3 == 0));
        }
        return things;
    }
}
