package org.huchuang.loader.extract;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.huchuang.loader.knowledge.RelationPattern;
import org.huchuang.ontology.RelationType;

/** Reads what a sentence adds to a relation: amount, round and date beside the words that state it. */
final class Qualifying {
    private static final Set<RelationType> PAID = Set.of(RelationType.INVESTED_IN, RelationType.SUPPORTS);
    private static final Set<RelationType> DATED = Set.of(
            RelationType.INVESTED_IN,
            RelationType.FOUNDED,
            RelationType.ISSUED,
            RelationType.RECEIVED,
            RelationType.APPROVED,
            RelationType.LISTED_ON,
            RelationType.PUBLISHED_IN);
    private static final Pattern AMOUNT =
            Pattern.compile("(?:超过|超|近|约|数|不低于|不超过|最高)?(?:\\d[\\d.,]{0,12})?[十百千万亿]{1,4}(?:人民币|美元|美金|欧元|港元|元)(?:人民币)?");
    private static final Pattern ROUND = Pattern.compile("(?:Pre-?)?[A-H]\\d?\\+{0,2}轮|种子轮|天使\\+?轮|战略轮|首轮|新一轮");

    private Qualifying() {}

    static SortedMap<Relation.Qualifier, String> of(RelationPattern pattern, Cue cue) {
        var out = new TreeMap<Relation.Qualifier, String>();
        pattern.role().ifPresent(r -> out.put(Relation.Qualifier.ROLE, r));
        var relation = pattern.relation();
        if (PAID.contains(relation)) {
            first(AMOUNT, cue).ifPresent(v -> out.put(Relation.Qualifier.AMOUNT, v));
        }
        if (relation == RelationType.INVESTED_IN) {
            first(ROUND, cue).ifPresent(v -> out.put(Relation.Qualifier.ROUND, v));
        }
        if (DATED.contains(relation)) {
            date(cue).ifPresent(v -> out.put(Relation.Qualifier.DATE, v));
        }
        return out;
    }

    /** Only of the clause and the one behind it, so that a long list does not lend its figures. */
    private static Optional<String> first(Pattern pattern, Cue cue) {
        var line = cue.line();
        var clause = cue.clause();
        var next = line.clause(Math.min(clause.end() + 1, line.end()));
        var m = pattern.matcher(line.text(clause.start(), Math.max(clause.end(), next.end())));
        return m.find() ? Optional.of(m.group()) : Optional.empty();
    }

    /** The last single date before the words in their sentence. */
    private static Optional<String> date(Cue cue) {
        var line = cue.line();
        Optional<LocalDate> written = line.document().article().date();
        Optional<String> last = Optional.empty();
        for (var found : Dates.in(line.masked(line.start(), cue.words().start()), written)) {
            if (found.iso().matches("\\d{4}(?:-\\d\\d){0,2}")) {
                last = Optional.of(found.iso());
            }
        }
        return last;
    }
}
