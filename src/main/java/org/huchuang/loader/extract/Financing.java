package org.huchuang.loader.extract;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.huchuang.loader.knowledge.CueWords;
import org.huchuang.ontology.EntityType;

/** Reads whose round of financing the investors are told of: 乙完成融资，由甲领投. 其中，A轮由丙领投，丁跟投. */
final class Financing {
    private static final Set<EntityType> COMPANY = Set.of(EntityType.COMPANY);
    private static final Pattern ROUND = Pattern.compile("[^，。；" + Line.NAME + "]{0,10}(?:完成|获得?|宣布|拿到)[^，。；]{0,30}融资");
    private static final Pattern DASH = Pattern.compile("融资(?:——|—|－)");
    /** Words of a round right before 由: the round is what somebody leads. */
    private static final Pattern OF_ROUND = Pattern.compile("(?:轮|融资|增资)[^，。；" + Line.NAME + "]{0,4}$");

    private static final Pattern LISTED =
            Pattern.compile("(?:等[^，。；]{0,8})?，(?:其中)?" + CueWords.packed().alternation("including") + "[“]?");

    private final Carried carried;

    Financing(Carried carried) {
        this.carried = carried;
    }

    /** The company whose round the sentence, or the one before, reports. */
    Optional<Group> company(Statement s) {
        return reported(s).or(() -> s.earlier().flatMap(l -> Carried.head(l, COMPANY)));
    }

    /** A轮由甲领投: not the one that stands before, but whose round it is. */
    Optional<Group> ofRound(Statement s, int by) {
        var clause = s.cue().clause().start();
        if (!OF_ROUND.matcher(s.line().masked(clause, by).replaceFirst("由$", ""))
                .find()) {
            return Optional.empty();
        }
        return reported(s).or(() -> carried.before(s.line(), COMPANY, s.reading())
                .filter(h -> ROUND.matcher(
                                h.line().masked(h.group().end(), h.line().end()))
                        .lookingAt())
                .map(Carried.Head::group));
    }

    /** 乙完成融资——甲领投: named before in the sentence. */
    private static Optional<Group> reported(Statement s) {
        var line = s.line();
        int words = s.cue().words().start();
        return line.groups().stream()
                .filter(g -> g.end() <= words && g.has(COMPANY))
                .filter(g -> ROUND.matcher(line.masked(g.end(), words)).lookingAt())
                .filter(g -> g.end() < s.cue().clause().start()
                        || DASH.matcher(line.masked(g.end(), words)).find())
                .findFirst();
    }

    /** 多家老股东跟投，包括甲、乙: who is named behind the words. */
    static Optional<Group> listed(Statement s) {
        var line = s.line();
        int end = s.cue().words().end();
        return line.groups().stream()
                .filter(g -> g.start() > end && g.has(s.pattern().subjects()))
                .findFirst()
                .filter(g -> LISTED.matcher(line.masked(end, g.start())).matches());
    }
}
