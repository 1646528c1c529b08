package org.huchuang.loader.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huchuang.loader.knowledge.CueWords;
import org.huchuang.loader.text.Document;
import org.huchuang.loader.text.Sentence;
import org.huchuang.ontology.EntityType;
import org.huchuang.ontology.Key;

/** What a document is about: the event it reports, the policy it publishes. */
final class Topics {
    private static final int OPENING = 8;
    private static final Pattern EXPLAINING = Pattern.compile(CueWords.packed().alternation("explaining"));

    private final Map<Integer, Entity> events;
    private final Optional<Entity> policy;

    private Topics(Map<Integer, Entity> events, Optional<Entity> policy) {
        this.events = events;
        this.policy = policy;
    }

    static Topics of(Document document, List<Entity> entities, List<Line> lines) {
        return new Topics(
                events(document, entities, lines),
                titled(document, entities, EntityType.POLICY).or(() -> explained(document, entities)));
    }

    /** The event that a sentence reports on: of the heading above it, else of the document. */
    Optional<Entity> eventAt(Line line) {
        return Optional.ofNullable(events.get(line.sentence().index()));
    }

    /** The policy that the title names. */
    Optional<Entity> policy() {
        return policy;
    }

    /** The policy that an article about rules speaks of most, where it speaks of it more than of any other. */
    private static Optional<Entity> explained(Document document, List<Entity> entities) {
        if (!EXPLAINING.matcher(document.article().title()).find()) {
            return Optional.empty();
        }
        var policies = entities.stream()
                .filter(e -> e.type() == EntityType.POLICY)
                .sorted(Comparator.comparing(e -> -e.mentions().size()))
                .toList();
        return policies.stream()
                .findFirst()
                .filter(e -> policies.size() == 1
                        || policies.get(1).mentions().size() < e.mentions().size());
    }

    private static Map<Integer, Entity> events(Document document, List<Entity> entities, List<Line> lines) {
        var out = new HashMap<Integer, Entity>();
        var current = opening(document, entities, lines);
        for (var line : lines) {
            if (opens(line)) {
                var named = line.mentions().stream()
                        .filter(m -> m.entity().type() == EntityType.EVENT)
                        .map(Mentions.Named::entity)
                        .findFirst();
                if (named.isPresent()) {
                    current = named;
                }
            }
            current.ifPresent(e -> out.put(line.sentence().index(), e));
        }
        return out;
    }

    /** A heading, or a line in the place of a caption that holds nothing but a name. */
    private static boolean opens(Line line) {
        return line.sentence().role() == Sentence.Role.HEADING
                || line.sentence().role() == Sentence.Role.CAPTION
                        && line.masked().strip().chars().allMatch(c -> c == Line.NAME);
    }

    /** The event of the title, else the one the opening names most; of a forum and its part the part. */
    private static Optional<Entity> opening(Document document, List<Entity> entities, List<Line> lines) {
        var titled = titled(document, entities, EntityType.EVENT);
        if (titled.isPresent()) {
            return titled;
        }
        var counts = new HashMap<String, Integer>();
        var seen = new ArrayList<Entity>();
        for (var line : lines.subList(0, Math.min(OPENING, lines.size()))) {
            for (var m : line.mentions()) {
                if (m.entity().type() == EntityType.EVENT) {
                    counts.merge(m.entity().id(), 1, Integer::sum);
                    seen.add(m.entity());
                }
            }
        }
        return seen.stream()
                .max(Comparator.<Entity>comparingInt(e -> counts.get(e.id()))
                        .thenComparing(e -> -e.mentions().get(0).span().start()));
    }

    private static Optional<Entity> titled(Document document, List<Entity> entities, EntityType type) {
        var title = Key.canonical(document.article().title());
        return entities.stream()
                .filter(e -> e.type() == type)
                .filter(e -> NestedNameRule.names(e).stream()
                        .map(Key::canonical)
                        .anyMatch(n -> n.length() > 3 && title.contains(n)))
                .max(Comparator.<Entity>comparingInt(e -> longest(e, title))
                        .thenComparing(e -> -e.mentions().get(0).span().start()));
    }

    /** A notice names in its title the paper that it passes on: the whole title is the document's own. */
    private static int longest(Entity e, String title) {
        return NestedNameRule.names(e).stream()
                .map(Key::canonical)
                .filter(title::contains)
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }
}
