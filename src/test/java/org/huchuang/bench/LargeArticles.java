package org.huchuang.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.huchuang.bench.LargeThings.Thing;
import org.huchuang.ontology.EntityType;
import org.huchuang.ontology.Key;

/** Made-up articles as the loader would have left them: 50 facts each, every one with its claim, quote and direct triple. */
final class LargeArticles {
    static final int FACTS = 50;
    private static final int POOL = 4;
    private static final LocalDate FIRST = LocalDate.of(2016, 1, 4);

    /** One article's graph, as {@code Update.put} takes it. */
    record Article(String id, String issued, byte[] nquads) {}

    private record Kind(
            int weight, EntityType subject, String predicate, String object, String qualifier, String says) {}

    private final String base;
    private final LargeThings things;
    private final List<Kind> kinds = new ArrayList<>();
    private final int weights;

    LargeArticles(String base, LargeThings things) throws IOException {
        this.base = base;
        this.things = things;
        try (var in = new BufferedReader(new InputStreamReader(
                LargeArticles.class.getResourceAsStream("/bench/facts.tsv"), StandardCharsets.UTF_8))) {
            in.lines()
                    .skip(1)
                    .map(l -> l.split("\t"))
                    .forEach(c ->
                            kinds.add(new Kind(Integer.parseInt(c[0]), EntityType.of(c[1]), c[2], c[3], c[4], c[5])));
        }
        this.weights = kinds.stream().mapToInt(Kind::weight).sum();
    }

    Article article(int number) {
        var random = new SplittableRandom(number);
        var id = "bench-" + number;
        var issued = FIRST.plusDays(number % 3970).toString();
        var graph = new LargeGraph(base, Key.hash(id));
        var drawn = new EnumMap<EntityType, List<Thing>>(EntityType.class);
        graph.article(id, "第" + number + "篇：上海科技创新一周", issued, things.draw(EntityType.MEDIA, random));
        for (int fact = 0; fact < FACTS; fact++) {
            fact(graph, fact, random, drawn);
        }
        return new Article(id, issued, graph.nquads());
    }

    private void fact(LargeGraph graph, int number, SplittableRandom random, Map<EntityType, List<Thing>> drawn) {
        var kind = kind(random);
        var subject = pick(kind.subject(), random, drawn);
        int amount = 1 + random.nextInt(9_999);
        int year = 1990 + random.nextInt(36);
        var day = year + "-%02d-%02d".formatted(1 + random.nextInt(12), 1 + random.nextInt(28));
        if (kind.object().equals("=number")) {
            graph.indicator(number, subject, Integer.toString(year), amount);
            return;
        }
        String text;
        String object;
        switch (kind.object()) {
            case "=money" -> {
                text = amount + "万元";
                object = LargeGraph.text(text);
            }
            case "=year" -> {
                text = Integer.toString(year);
                object = LargeGraph.typed(text, "gYear");
            }
            case "=day" -> {
                text = day;
                object = LargeGraph.typed(text, "date");
            }
            default -> {
                var other = pick(EntityType.of(kind.object()), random, drawn);
                text = other.name();
                graph.mentions(other);
                object = graph.iri(other);
            }
        }
        graph.mentions(subject);
        var says = kind.says().replace("{s}", subject.name()).replace("{o}", text);
        var claim = graph.claim(number, subject, kind.predicate(), object, says);
        switch (kind.object().equals("=money") ? "money" : kind.qualifier()) {
            case "money" -> graph.amount(claim, amount);
            case "post" -> graph.post(claim, number % 2 == 0 ? "总经理" : "首席科学家");
            case "date" -> graph.date(claim, day);
            default -> {
                // nothing more is said
            }
        }
    }

    private Kind kind(SplittableRandom random) {
        int at = random.nextInt(weights);
        for (var kind : kinds) {
            at -= kind.weight();
            if (at < 0) {
                return kind;
            }
        }
        throw new IllegalStateException("weights");
    }

    /** An article keeps coming back to a few things of each class. */
    private Thing pick(EntityType type, SplittableRandom random, Map<EntityType, List<Thing>> drawn) {
        var few = drawn.computeIfAbsent(type, t -> new ArrayList<>(Arrays.asList(new Thing[POOL])));
        int at = random.nextInt(POOL);
        if (few.get(at) == null) {
            few.set(at, things.draw(type, random));
        }
        return few.get(at);
    }
}
