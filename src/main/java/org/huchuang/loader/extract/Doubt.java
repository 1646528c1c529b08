package org.huchuang.loader.extract;

import java.util.Set;
import java.util.regex.Pattern;
import org.huchuang.loader.knowledge.CueWords;
import org.huchuang.loader.knowledge.WordSet;
import org.huchuang.ontology.RelationType;

/** Tells from the words before a trigger whether what it says is denied, planned or only wished for. */
final class Doubt {
    private static final Set<RelationType> HEDGED =
            Set.of(RelationType.ISSUED, RelationType.LOCATED_IN, RelationType.SUPPORTS, RelationType.FOCUSES_ON);

    /** 拟与甲合作: the partner may stand between the hedge and the words. */
    private static final String PARTNER = "(?:[与同和跟]" + Line.NAME + "+)?";

    private final WordSet doubts;
    private final Pattern sure;
    private final Pattern negation;
    private final Pattern hedge;
    private final Pattern irrealis;

    Doubt(CueWords words) {
        this.doubts = words.set("negation", "hedge", "irrealis");
        this.sure = words.pattern("no-doubt");
        this.negation = Pattern.compile(words.alternation("negation") + PARTNER + "[^，]{0,3}$");
        this.hedge = Pattern.compile(words.alternation("hedge") + PARTNER + "[^，]{0,4}$");
        this.irrealis = Pattern.compile(words.alternation("irrealis") + "[^，]{0,4}$");
    }

    /** Whether words before a trigger cast doubt on it; some relations are stated by a firm plan too. */
    boolean lies(String before, RelationType relation) {
        if (!doubts.in(before)) {
            return false;
        }
        var words = sure.matcher(before).replaceAll("");
        return negation.matcher(words).find()
                || !HEDGED.contains(relation)
                        && (hedge.matcher(words).find()
                                || irrealis.matcher(words).find());
    }
}
