package org.huchuang.loader.extract;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.huchuang.ontology.EntityType;

/**
 * What a sentence says a thing is, around the words of a cue: 甲是一家乙企业, 作为乙企业，甲……, 甲是乙研发的.
 *
 * @param cue the words
 */
record Definition(Cue cue) {
    private static final Pattern DEFINED =
            Pattern.compile("[^。；]{0,24}(?:是|系|为|作为|成为|成长为|打造成?|一家|这家|国内|全球|中国)[^，。；：]{0,24}");
    private static final Pattern COPULA = Pattern.compile("成为|作为|成长为");
    private static final Pattern AS = Pattern.compile("(?:作为|身为)");
    private static final Pattern TOLD = Pattern.compile("[”》）)\\s]*(?:[，]?[^，。；：" + Line.NAME
            + "]{0,4})?(?:就是|正是|便是|是|系|即)(?:一[^，。；：" + Line.NAME + "]{0,8})?由?[“《\\s]*");

    /** Who 甲是 or 作为 says something of, up to an offset. */
    Optional<Group> subject(Set<EntityType> kinds, int end) {
        var line = cue.line();
        return cue.last(line.start(), kinds, g -> g.end() <= end && cue.isFree(g))
                .map(g -> line.masked(g.end(), Math.min(end, g.end() + 1)).equals("，") ? leading(g, kinds) : g)
                .filter(g -> !cue.patterns()
                        .act(COPULA.matcher(line.masked(
                                        Math.max(g.end(), cue.clause().start()), end))
                                .replaceAll("")))
                .filter(g -> DEFINED.matcher(line.masked(g.end(), end)).matches());
    }

    /** 甲登陆乙所，成为……: who begins the clause that a name ends. */
    private Group leading(Group last, Set<EntityType> kinds) {
        var clause = cue.line().clause(last.start());
        return cue.line().groups().stream()
                .filter(g -> g.start() >= clause.start()
                        && g.start() - clause.start() <= Cue.LEAD
                        && g.has(kinds)
                        && cue.isFree(g))
                .findFirst()
                .orElse(last);
    }

    /** 作为一家乙企业，甲……: who begins the clause behind. */
    Optional<Group> introduced(Set<EntityType> kinds) {
        return AS.matcher(cue.line().masked(cue.clause().start(), cue.words().start()))
                        .lookingAt()
                ? cue.next(kinds)
                : Optional.empty();
    }

    /** 甲是乙研发的系统: what is said to be made by the subject right behind 是. */
    Optional<Group> made(Group subjects, Set<EntityType> kinds) {
        return cue.line().groups().stream()
                .filter(g -> g.end() <= subjects.start() && g.has(kinds))
                .filter(g -> TOLD.matcher(cue.line().masked(g.end(), subjects.start()))
                        .matches())
                .reduce((a, b) -> b);
    }
}
