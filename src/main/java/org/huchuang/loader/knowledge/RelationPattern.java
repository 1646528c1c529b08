package org.huchuang.loader.knowledge;

import java.util.Optional;
import java.util.Set;
import org.huchuang.ontology.EntityType;
import org.huchuang.ontology.RelationType;

/**
 * One row of {@code loader/patterns/relations.tsv}: words that state a relation between the things around them.
 *
 * @param relation what is stated
 * @param trigger the words
 * @param form how the two ends stand around the words
 * @param subjects kinds that may be the subject here, within the relation's signature
 * @param objects kinds that may be the object here, within the relation's signature
 * @param reach how far the object may stand from the words, in characters
 * @param context what the clause must say behind the words; empty when anything may follow
 * @param confidence from 0 to 1
 * @param role the role that {@code organizes} carries
 */
public record RelationPattern(
        RelationType relation,
        String trigger,
        Form form,
        Set<EntityType> subjects,
        Set<EntityType> objects,
        int reach,
        Optional<Telltale> context,
        double confidence,
        Optional<String> role) {

    /** The order of subject, object and words. */
    public enum Form {
        /** 甲设立乙; also 乙由甲设立 and 甲设立的乙. */
        SUBJECT_FIRST,
        /** 甲……，大力发展乙: the subject leads a clause or the sentences before. */
        LEADER_FIRST,
        /** 乙的投资方包括甲: the object before the words, the subject after them. */
        OBJECT_FIRST,
        /** 甲在乙举行: both before the words, the object after a preposition. */
        OBJECT_INSIDE,
        /** 甲是一家人工智能企业: the object right before the words, the subject before both. */
        OBJECT_ATTACHED,
        /** 乙在甲成长起来, 乙从甲走出: both before the words, the subject after a preposition. */
        SUBJECT_INSIDE,
        /** 甲园……，乙、丙已入驻: the object before the words, the subject what the sentences around speak of. */
        SUBJECT_TOPIC,
        /** 在乙，甲等相继落地: the subject before the words, the object what the sentences around speak of. */
        OBJECT_TOPIC,
        /** 甲与乙合作, 甲联合乙: two or more of a kind around the words. */
        PAIR,
        /** 主办单位：甲、乙: a label, and the object is what the document is about. */
        LABEL;

        /** Whether words of this form say what somebody does, so that who stands behind them is no subject of what follows. */
        public boolean isVerbal() {
            return this != OBJECT_ATTACHED && this != LABEL;
        }
    }
}
