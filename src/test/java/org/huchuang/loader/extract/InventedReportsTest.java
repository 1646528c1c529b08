package org.huchuang.loader.extract;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huchuang.ontology.EntityType;
import org.huchuang.ontology.Key;
import org.junit.jupiter.api.Test;

/** Reads invented reports of many kinds, so that a rule made for one article shows when it harms the rest. */
class InventedReportsTest {
    private static final Pattern MARK = Pattern.compile("\\[(\\??)([A-Z][A-Za-z]+) ([^\\]|]+)(?:\\|([^\\]]+))?]");
    private static final Set<EntityType> PASSING = EnumSet.of(EntityType.PLACE, EntityType.TECHNOLOGY_FIELD);
    private static final EntityFinder FINDER = EntityFinder.create();

    @Test
    void findsMostNamesAndTakesFewOtherWordsForNames() {
        check("/paragraphs/names.txt", 0.8, 0.8);
    }

    /** Parks, funds, platforms, projects, schemes and products in many forms of naming, and generic words that only look like names. */
    @Test
    void findsTheNamesOfWhatHasNoFixedFormOfName() {
        check("/paragraphs/new-names.txt", 0.8, 0.7);
    }

    private static void check(String resource, double leastPrecision, double leastRecall) {
        int right = 0;
        int wrong = 0;
        var missed = new ArrayList<String>();
        var reports = read(resource).split("(?m)^# .*\\R");
        for (int i = 1; i < reports.length; i++) {
            var expected = new LinkedHashMap<String, Expected>();
            var text = MARK.matcher(reports[i])
                    .replaceAll(m -> {
                        var type = EntityType.of(m.group(2));
                        var full = m.group(4) == null ? m.group(3) : m.group(4);
                        expected.computeIfAbsent(type + full, k -> new Expected(type))
                                .add(m.group(3), full, m.group(1).isEmpty());
                        return Matcher.quoteReplacement(m.group(3));
                    })
                    .strip();
            var found = FINDER.find(MentionAssert.document(text));
            right += right(expected, found, missed);
            wrong += wrong(expected, found);
        }
        double precision = right / (double) (right + wrong);
        double recall = right / (double) (right + missed.size());
        assertTrue(reports.length > 35 && precision > leastPrecision, () -> "precision " + precision);
        assertTrue(recall > leastRecall, () -> "recall " + recall + ", missed " + missed);
    }

    private static int right(Map<String, Expected> expected, List<Entity> found, List<String> missed) {
        int right = 0;
        for (var e : expected.values()) {
            if (found.stream().anyMatch(e::is)) {
                right += e.due() ? 1 : 0;
            } else if (e.due()) {
                missed.add(e.toString());
            }
        }
        return right;
    }

    /** What was found although no mark says so; larger bodies inside a unit's name are right. */
    private static int wrong(Map<String, Expected> expected, List<Entity> found) {
        return (int) found.stream()
                .filter(f -> !PASSING.contains(f.type()) && !f.evidence().rule().equals(Nesting.PARENT))
                .filter(f -> expected.values().stream().noneMatch(e -> e.is(f)))
                .count();
    }

    private static String read(String resource) {
        try (var in = InventedReportsTest.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A marked thing with every name that the report gives it. */
    private static final class Expected {
        private final EntityType type;
        private final Set<String> names = new LinkedHashSet<>();
        private boolean due;

        Expected(EntityType type) {
            this.type = type;
        }

        void add(String words, String full, boolean must) {
            names.add(Key.canonical(words));
            names.add(Key.canonical(full));
            due |= must;
        }

        boolean due() {
            return due && !PASSING.contains(type);
        }

        boolean is(Entity found) {
            return found.type() == type
                    && NestedNameRule.names(found).stream().map(Key::canonical).anyMatch(names::contains);
        }

        @Override
        public String toString() {
            return type.localName() + " " + names.iterator().next();
        }
    }
}
