package org.huchuang.loader.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huchuang.Code;
import org.huchuang.HuchuangException;
import org.huchuang.ontology.EntityType;
import org.huchuang.ontology.RelationType;
import org.huchuang.resource.Table;

/** The trigger words of {@code loader/patterns/relations.tsv}, ready to be found in a text. */
public final class RelationPatterns {
    private final Map<String, List<RelationPattern>> byTrigger;
    private final WordSet triggers;
    private final Set<String> verbs;

    private RelationPatterns(Map<String, List<RelationPattern>> byTrigger, Set<String> verbs) {
        this.byTrigger = new HashMap<>();
        byTrigger.forEach((trigger, rows) -> this.byTrigger.put(trigger, List.copyOf(rows)));
        this.triggers = WordSet.of(byTrigger.keySet());
        this.verbs = Set.copyOf(verbs);
    }

    /** The packed table. A row whose relation is {@code -} states nothing and hides shorter words inside its own; as
     * a label it hides nouns, else verbs that others may not act behind. */
    public static RelationPatterns packed() {
        var signatures = Signatures.packed();
        var verbs = new HashSet<String>();
        var byTrigger = new LinkedHashMap<String, List<RelationPattern>>();
        for (var row : Table.read("loader/patterns/relations.tsv").rows()) {
            boolean verbal = form(row).isVerbal();
            for (var trigger : row.list("triggers")) {
                if (verbal) {
                    verbs.add(trigger);
                }
                var rows = byTrigger.computeIfAbsent(trigger, t -> new ArrayList<>(1));
                if (!row.get("relation").equals("-")) {
                    rows.add(pattern(row, trigger, signatures));
                }
            }
        }
        return new RelationPatterns(byTrigger, verbs);
    }

    private static RelationPattern pattern(Table.Row row, String trigger, Signatures signatures) {
        try {
            var relation = RelationType.of(row.get("relation"));
            var ends = signatures.of(relation);
            var role = row.get("role");
            return new RelationPattern(
                    relation,
                    trigger,
                    form(row),
                    kinds(row, "subjects", ends.subjects()),
                    kinds(row, "objects", ends.objects()),
                    Integer.parseInt(row.get("reach")),
                    row.get("context").isEmpty() ? Optional.empty() : Optional.of(Telltale.of(row.get("context"))),
                    Double.parseDouble(row.get("confidence")),
                    role.isEmpty() ? Optional.empty() : Optional.of(role));
        } catch (IllegalArgumentException e) {
            throw new HuchuangException(Code.KNOWLEDGE, row.place() + ": " + e.getMessage(), e);
        }
    }

    private static RelationPattern.Form form(Table.Row row) {
        return RelationPattern.Form.valueOf(row.get("form").toUpperCase(Locale.ROOT));
    }

    private static Set<EntityType> kinds(Table.Row row, String column, Set<EntityType> otherwise) {
        var kinds = EntityKinds.of(row.list(column));
        return kinds.isEmpty() ? otherwise : kinds;
    }

    /** Every trigger; where several start together the longest one counts. */
    public WordSet triggers() {
        return triggers;
    }

    /** Whether words say that somebody does something: a trigger stands in them that is no noun, label or longer harmless word. */
    public boolean act(String words) {
        int from = 0;
        for (int at = triggers.next(words, 0); at >= 0; at = triggers.next(words, from)) {
            from = at + triggers.at(words, at, words.length());
            if (verbs.contains(words.substring(at, from))) {
                return true;
            }
        }
        return false;
    }

    /** What a trigger states, possibly nothing. */
    public List<RelationPattern> of(String trigger) {
        return byTrigger.getOrDefault(trigger, List.of());
    }
}
