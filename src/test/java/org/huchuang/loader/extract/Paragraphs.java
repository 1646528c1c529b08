package org.huchuang.loader.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.huchuang.loader.article.Article;
import org.huchuang.loader.article.Span;
import org.huchuang.loader.text.Document;
import org.huchuang.loader.text.Documents;
import org.huchuang.ontology.EntityType;

/**
 * The paragraphs of {@code paragraphs/facts.txt}, each with the facts that a careful reader takes from it: what the rules
 * read where the names are given, so that it measures them alone.
 */
final class Paragraphs {
    private static final Pattern MARK = Pattern.compile("\\[(\\w+) ([^]]+)]");
    private static final LocalDate WRITTEN = LocalDate.of(2025, 11, 1);

    private final RelationFinder relations = RelationFinder.create();
    private final AttributeFinder attributes = AttributeFinder.create();
    private final IndicatorFinder indicators = IndicatorFinder.create();
    private final List<String> missed = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();
    private final Map<String, int[]> counts = new LinkedHashMap<>();
    private final Map<String, int[]> properties = new TreeMap<>();

    /** Reads every paragraph of a resource. */
    static Paragraphs read(String resource) {
        var out = new Paragraphs();
        try (var in = Paragraphs.class.getResourceAsStream(resource)) {
            var all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (var part : all.split("(?m)^## ")) {
                if (!part.startsWith("#")) {
                    out.compare(part);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out;
    }

    private void compare(String part) {
        var expected = new TreeSet<String>();
        var optional = new TreeSet<String>();
        var body = new StringBuilder();
        var lines = part.strip().split("\n");
        for (int i = 1; i < lines.length; i++) {
            if (lines[i].startsWith("> ")) {
                expected.add(lines[i].substring(2));
            } else if (lines[i].startsWith("? ")) {
                optional.add(lines[i].substring(2));
            } else {
                body.append(lines[i]).append('\n');
            }
        }
        var found = found(lines[0], body.toString().strip());
        var names = names(body.toString());
        var meant = new TreeSet<String>();
        expected.forEach(e -> meant.add(canonical(e, names)));
        var allowed = new TreeSet<String>(meant);
        optional.forEach(e -> allowed.add(canonical(e, names)));
        meant.forEach(e -> count(e, isIn(e, found) ? 0 : 2, lines[0], missed));
        found.stream().filter(f -> !isIn(f, allowed)).forEach(f -> count(f, 1, lines[0], wrong));
    }

    /** Indicators are the same when value and unit are, and most of the shorter name's characters. */
    private static boolean isIn(String fact, SortedSet<String> all) {
        return fact.startsWith("# ") ? all.stream().anyMatch(f -> isSame(fact, f)) : all.contains(fact);
    }

    private static boolean isSame(String a, String b) {
        var x = a.split(" ");
        var y = b.split(" ");
        if (!x[0].equals(y[0]) || x.length != 4 || y.length != 4 || !x[2].equals(y[2]) || !x[3].equals(y[3])) {
            return false;
        }
        long shared = x[1].chars().filter(c -> y[1].indexOf(c) >= 0).count();
        return shared >= 0.6 * Math.min(x[1].length(), y[1].length());
    }

    private void count(String fact, int column, String title, List<String> list) {
        counts.computeIfAbsent(kind(fact), k -> new int[3])[column]++;
        properties.computeIfAbsent(property(fact), k -> new int[3])[column]++;
        if (column > 0) {
            list.add(title + ": " + fact);
        }
    }

    private static String kind(String fact) {
        return fact.startsWith("# ") ? "indicator" : fact.contains(" @") ? "attribute" : "relation";
    }

    private static String property(String fact) {
        return fact.startsWith("# ") ? "#" : fact.replaceFirst("^.* (@?[a-z][A-Za-z]+) .*$", "$1");
    }

    private SortedSet<String> found(String title, String marked) {
        var document = Documents.of(new Article(
                "t",
                title,
                Optional.of("某号"),
                Optional.of(WRITTEN),
                Optional.empty(),
                "t.txt",
                "text",
                MARK.matcher(marked).replaceAll(m -> m.group(2).split("\\|")[0])));
        var entities = entities(marked, document);
        var facts = new TreeSet<String>();
        relations
                .find(document, entities)
                .forEach(r -> facts.add(r.subject().name() + " " + r.predicate().localName() + " "
                        + r.object().name()));
        attributes
                .find(relations.read(document, entities))
                .forEach(a -> facts.add(a.entity().name() + " @" + a.type().localName() + " " + a.value()));
        indicators
                .find(document, entities)
                .forEach(i -> facts.add("# " + i.name() + " " + i.value().toPlainString() + " " + i.unit()));
        return facts;
    }

    private static Map<String, String> names(String marked) {
        var names = new LinkedHashMap<String, String>();
        MARK.matcher(marked).results().forEach(m -> {
            for (var name : m.group(2).split("\\|")) {
                names.put(name, m.group(2).split("\\|")[0]);
            }
        });
        return names;
    }

    private static String canonical(String fact, Map<String, String> names) {
        var words = new ArrayList<>(List.of(fact.split(" (?=@|[a-zA-Z]+ )|(?<=[a-z]) (?! )", 3)));
        if (words.size() == 3 && !fact.startsWith("# ")) {
            words.set(0, names.getOrDefault(words.get(0), words.get(0)));
            words.set(2, names.getOrDefault(words.get(2), words.get(2)));
        }
        return fact.startsWith("# ") ? fact : String.join(" ", words);
    }

    private static List<Entity> entities(String marked, Document document) {
        var out = new ArrayList<Entity>();
        var taken = new boolean[document.text().length()];
        var places = new LinkedHashMap<String, List<Mention>>();
        var types = new LinkedHashMap<String, EntityType>();
        MARK.matcher(marked).results().forEach(m -> types.put(m.group(2).split("\\|")[0], EntityType.of(m.group(1))));
        var names = names(marked);
        names.keySet().stream()
                .sorted((a, b) -> b.length() - a.length())
                .forEach(name -> mark(name, names.get(name), types, document, taken, places));
        places.forEach((name, mentions) -> {
            mentions.sort((a, b) -> a.span().compareTo(b.span()));
            var first = mentions.get(0).span();
            var others = names.entrySet().stream()
                    .filter(e -> e.getValue().equals(name) && !e.getKey().equals(name))
                    .map(Map.Entry::getKey)
                    .toList();
            out.add(new Entity(
                    "e" + (out.size() + 1),
                    types.get(name),
                    name,
                    others,
                    Optional.empty(),
                    mentions,
                    new Evidence(first, first, "test", 1)));
        });
        return out;
    }

    private static void mark(
            String name,
            String full,
            Map<String, EntityType> types,
            Document document,
            boolean[] taken,
            Map<String, List<Mention>> places) {
        var text = document.text();
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            if (taken[at]) {
                continue;
            }
            for (int i = at; i < at + name.length(); i++) {
                taken[i] = true;
            }
            places.computeIfAbsent(full, n -> new ArrayList<>())
                    .add(new Mention(
                            new Span(at, at + name.length()),
                            name,
                            types.get(full),
                            full,
                            Optional.empty(),
                            "test",
                            1));
        }
    }

    /** Relation, attribute and indicator, where twenty or more of them are expected. */
    List<String> kinds() {
        return counts.entrySet().stream()
                .filter(e -> e.getValue()[0] + e.getValue()[2] >= 20)
                .map(Map.Entry::getKey)
                .toList();
    }

    double precision(String kind) {
        var c = counts.getOrDefault(kind, new int[3]);
        return c[0] / (double) Math.max(1, c[0] + c[1]);
    }

    double recall(String kind) {
        var c = counts.getOrDefault(kind, new int[3]);
        return c[0] / (double) Math.max(1, c[0] + c[2]);
    }

    /** The figures, and what was missed or wrong, for the rule writer. */
    String report() {
        var out = new StringBuilder();
        counts.forEach((kind, c) -> out.append("%s P %.3f R %.3f (%d right, %d wrong, %d missed)%n"
                .formatted(kind, precision(kind), recall(kind), c[0], c[1], c[2])));
        properties.forEach(
                (p, c) -> out.append("%-18s %d right, %d wrong, %d missed%n".formatted(p, c[0], c[1], c[2])));
        missed.forEach(m -> out.append("missed ").append(m).append('\n'));
        wrong.forEach(w -> out.append("wrong ").append(w).append('\n'));
        return out.toString();
    }
}
