package org.huchuang.loader.extract;

import java.util.Optional;
import org.huchuang.loader.knowledge.RelationPattern;
import org.huchuang.ontology.RelationType;

/**
 * One row of the patterns where its trigger words stand in an article.
 *
 * @param pattern the row
 * @param cue the words
 * @param earlier the sentence before, where the cue's sentence leans on it
 * @param reading the article
 */
record Statement(RelationPattern pattern, Cue cue, Optional<Line> earlier, Reading reading) {

    Line line() {
        return cue.line();
    }

    boolean says(RelationType relation) {
        return pattern.relation() == relation;
    }

    /** 甲研制的乙: the words describe what stands behind them. */
    boolean isAttributive() {
        return pattern.trigger().endsWith("的") || cue.after(1).equals("的");
    }
}
