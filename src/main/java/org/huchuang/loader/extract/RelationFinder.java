package org.huchuang.loader.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.huchuang.loader.knowledge.AdjacentPattern;
import org.huchuang.loader.knowledge.AnaphorWords;
import org.huchuang.loader.knowledge.BodyPosts;
import org.huchuang.loader.knowledge.CueWords;
import org.huchuang.loader.knowledge.RelationPatterns;
import org.huchuang.loader.knowledge.Signatures;
import org.huchuang.loader.text.Document;
import org.huchuang.ontology.RelationType;

/** Finds the relations that a document states: runs the rules and keeps of each fact the best evidence. */
final class RelationFinder {
    private static final Set<RelationType> JOINT =
            Set.of(RelationType.ORGANIZES, RelationType.ISSUED, RelationType.OPERATES, RelationType.PARTICIPATES_IN);

    private final Signatures signatures;
    private final List<RelationRule> rules;
    private final Anaphors anaphors;

    private RelationFinder(Signatures signatures, Anaphors anaphors, List<RelationRule> rules) {
        this.anaphors = anaphors;
        this.signatures = signatures;
        this.rules = List.copyOf(rules);
    }

    static RelationFinder create() {
        var words = CueWords.packed();
        return new RelationFinder(
                Signatures.packed(),
                new Anaphors(AnaphorWords.packed(), words),
                List.of(
                        new PositionRule(words),
                        new TeamRule(),
                        new SameHouseRule(words),
                        new LaterPostRule(words),
                        new CarriedPostRule(words),
                        new OwnSchoolRule(words),
                        new ElectedRule(words, BodyPosts.packed()),
                        new SpeakerRule(words),
                        new NestedNameRule(),
                        new PurposeNameRule(),
                        new IssuerRule(),
                        new FieldRule(words),
                        new FieldListRule(),
                        new SettingRule(),
                        new AdjacentRule(AdjacentPattern.packed()),
                        new PatternRule(RelationPatterns.packed(), words)));
    }

    List<Relation> find(Document document, List<Entity> entities) {
        return find(read(document, entities));
    }

    /** The document with what stands for its things in other words. */
    Reading read(Document document, List<Entity> entities) {
        return Reading.of(document, entities, anaphors);
    }

    List<Relation> find(Reading reading) {
        var best = new LinkedHashMap<String, Relation>();
        for (var rule : rules) {
            for (var r : rule.find(reading)) {
                if (signatures.allows(
                        r.predicate(), r.subject().type(), r.object().type())) {
                    best.merge(
                            r.subject().id() + " " + r.predicate().localName() + " "
                                    + r.object().id(),
                            r,
                            RelationFinder::better);
                }
            }
        }
        var out = new ArrayList<>(best.values());
        out.removeIf(r -> isJointWork(r, best.values()));
        out.sort(Comparator.comparing((Relation r) -> r.evidence().words())
                .thenComparing(Relation::predicate)
                .thenComparing(r -> r.object().id()));
        return List.copyOf(out);
    }

    /** Who host, issue or undertake the same thing together are not partners for that alone. */
    private static boolean isJointWork(Relation r, Collection<Relation> all) {
        return r.predicate() == RelationType.COLLABORATES_WITH
                && all.stream()
                        .filter(a -> JOINT.contains(a.predicate()) && a.subject() == r.subject())
                        .anyMatch(a -> all.stream()
                                .anyMatch(b -> b.predicate() == a.predicate()
                                        && b.subject() == r.object()
                                        && b.object() == a.object()));
    }

    private static Relation better(Relation a, Relation b) {
        return b.evidence().confidence() > a.evidence().confidence() ? b : a;
    }
}
