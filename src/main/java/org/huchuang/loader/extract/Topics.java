package org.huchuang.loader.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.huchuang.loader.knowledge.CueWords;
import org.huchuang.loader.text.Document;
import org.huchuang.loader.text.Sentence;
import org.huchuang.ontology.EntityType;
import org.huchuang.ontology.Key;

/** What a document is about: the event it reports, the policy it publishes. */
final class Topics {
    private static final int OPENING = 8;
    private static final Pattern CITING = Pattern.compile("(?:根据|按照|依据|落实|贯彻|遵照|依照)[^，。；《]{0,4}[《“]?$");
    private static final Set<EntityType> BEARERS =
            Set.of(EntityType.ZONE, EntityType.FUND, EntityType.INCUBATOR, EntityType.PROGRAMME);
    private static final Set<EntityType> SOCIETY = Set.of(EntityType.ASSOCIATION);
    private static final Pattern EXPLAINING = Pattern.compile(CueWords.packed().alternation("explaining"));

    private final Map<Integer, Entity> events;
    private final Optional<Entity> policy;
    private final Optional<Entity> bearer;
    private final Optional<Entity> society;

    private Topics(
            Map<Integer, Entity> events, Optional<Entity> policy, Optional<Entity> bearer, Optional<Entity> society) {
        this.events = events;
        this.policy = policy;
        this.bearer = bearer;
        this.society = society;
    }

    static Topics of(Document document, List<Entity> entities, List<Line> lines) {
        return new Topics(
                events(document, entities, lines),
                titled(document, entities, EntityType.POLICY).or(() -> explained(document, entities)),
                entitled(document, entities, BEARERS),
                entitled(document, entities, SOCIETY));
    }

    /** The event that a sentence reports on: of the heading above it, else of the document. */
    Optional<Entity> eventAt(Line line) {
        return Optional.ofNullable(events.get(line.sentence().index()));
    }

    /** The only park, fund or incubator that the title names. */
    Optional<Entity> bearer() {
        return bearer;
    }

    /** The only society that the title names. */
    Optional<Entity> society() {
        return society;
    }

    /** The policy that the title names. */
    Optional<Entity> policy() {
        return policy;
    }

    /** The policy that an article about rules speaks of most, where it speaks of it more than of any other. */
    private static Optional<Entity> explained(Document document, List<Entity> entities) {
        if (!EXPLAINING.matcher(title(document)).find()) {
            return Optional.empty();
        }
        var policies = entities.stream()
                .filter(e -> e.type() == EntityType.POLICY && !isCited(document, e))
                .sorted(Comparator.comparing(e -> -e.mentions().size()))
                .toList();
        return policies.stream()
                .findFirst()
                .filter(e -> policies.size() == 1
                        || policies.get(1).mentions().size() < e.mentions().size());
    }

    /** 根据甲条例: a paper that is only the ground of another. */
    private static boolean isCited(Document document, Entity policy) {
        return policy.mentions().stream().map(m -> m.span().start()).allMatch(at -> CITING.matcher(
                        document.text().substring(Math.max(0, at - 8), at))
                .find());
    }

    /** The only one of such kinds in the title. */
    private static Optional<Entity> entitled(Document document, List<Entity> entities, Set<EntityType> kinds) {
        int end = document.article().title().length();
        var named = entities.stream()
                .filter(e -> kinds.contains(e.type())
                        && e.mentions().stream().anyMatch(m -> m.span().end() <= end))
                .toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
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

    /** The title, with the heading that the text itself begins with. */
    private static String title(Document document) {
        var opening = document.sentences().stream()
                .limit(1)
                .filter(s -> s.role() == Sentence.Role.HEADING)
                .map(s -> document.at(s.span()))
                .findFirst();
        return document.article().title() + opening.map(o -> "\n" + o).orElse("");
    }

    private static Optional<Entity> titled(Document document, List<Entity> entities, EntityType type) {
        var title = Key.canonical(title(document));
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
