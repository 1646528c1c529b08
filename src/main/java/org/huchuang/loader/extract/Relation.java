package org.huchuang.loader.extract;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.huchuang.ontology.RelationType;

/**
 * A stated relation between two entities.
 *
 * @param subject who
 * @param predicate does what
 * @param object to whom
 * @param qualifiers what the text adds: title, amount, date, round, role, each as the text has it
 * @param evidence why it is believed
 */
public record Relation(
        Entity subject,
        RelationType predicate,
        Entity object,
        SortedMap<Qualifier, String> qualifiers,
        Evidence evidence)
        implements Fact {
    public Relation {
        Objects.requireNonNull(predicate);
        Objects.requireNonNull(evidence);
        if (subject.id().equals(object.id())) {
            throw new IllegalArgumentException(
                    "A relation holds between two things, not " + subject.name() + " alone.");
        }
        qualifiers = Collections.unmodifiableSortedMap(new TreeMap<>(qualifiers));
    }

    public Relation(Entity subject, RelationType predicate, Entity object, Evidence evidence) {
        this(subject, predicate, object, new TreeMap<>(Map.of()), evidence);
    }

    /** What a relation may carry besides its two ends. */
    public enum Qualifier {
        /** 职务 of holdsPosition, as written. */
        TITLE,
        /** Money of investedIn and supports, as written. */
        AMOUNT,
        /** ISO date, year-month or year. */
        DATE,
        /** Financing round of investedIn, as written. */
        ROUND,
        /** Of organizes: host, co-host, undertaker, guide. */
        ROLE;

        /** The key in the extraction record. */
        public String field() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
