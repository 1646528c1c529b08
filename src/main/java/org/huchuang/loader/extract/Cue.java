package org.huchuang.loader.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.huchuang.loader.article.Span;
import org.huchuang.loader.extract.Mentions.Named;
import org.huchuang.loader.knowledge.CueWords;
import org.huchuang.loader.knowledge.RelationPatterns;
import org.huchuang.loader.knowledge.WordSet;
import org.huchuang.ontology.EntityType;

/**
 * Trigger words at one place of a line, and the things that stand around them.
 *
 * @param line the sentence
 * @param words where the words stand
 * @param patterns every trigger there is: what stands behind one in an earlier clause is no subject of a later clause
 * @param speech verbs of speaking: who speaks in one clause does not act in the next
 */
record Cue(Line line, Span words, RelationPatterns patterns, WordSet speech) {
    private static final ClauseWords WORDS = ClauseWords.packed();
    private static final Pattern FOR = Pattern.compile("(?:^|[，。；能够可已并也还将主要专门成了行" + Line.NAME + "])(?:为|对|向)[“]?$");

    private static final Pattern GOES_ON = Pattern.compile(
            "[”》]?(?:等?(?:领域|产业|方向|赛道|技术|行业))?(?:为(?:主导|主体|核心|引领|特色|支柱|重点|支撑|龙头))?(?:在|与|和|及|以及|、|，|，以及|同|向|为代表的|为核心的|为引领的)?[“《]?");
    private static final Pattern STAGE = Pattern.compile("[”》]?[^，。；" + Line.NAME + "]{0,8}(?:上|期间|现场|中|里)，");
    private static final Pattern SETTING = Pattern.compile("[^，。；：在]{0,6}在" + Line.NAME + "*");
    private static final Pattern SPECIFIED = Pattern.compile(
            "，(?:其中)?(?:" + CueWords.packed().alternation("including") + ")了?[：:]?(?:[^，。；：]{2,12}、){0,2}[“《]?");
    private static final Pattern KINDS = Pattern.compile("了?[^，。；" + Line.NAME
            + "]{0,4}(?:多|数|一批|一系列|众多|若干|\\d)[^，。；：]{1,20}(?:企业|公司|机构|项目|产品|设施|平台|装置|院所|单位|成果|团队|药物|芯片|案例|标的|独角兽)");
    private static final Pattern UNITS = Pattern.compile("[^，。；]*单位");
    private static final Pattern PLACED = Pattern.compile("[在于从自][“\"《\\s]*$");
    private static final Pattern IN = Pattern.compile("在[“\"《\\s]*$");
    private static final Pattern ATTACHED = Pattern.compile(
            "[”》]?(?:等)?" + CueWords.packed().alternation("field-thing") + "{0,2}的?[^，。；：的" + Line.NAME + "]{0,4}");
    /** How far from its beginning a clause may still be said to begin, in characters. */
    static final int LEAD = 4;

    /** The same sentence, read from another place. */
    Cue at(int place) {
        return new Cue(line, new Span(place, place), patterns, speech);
    }

    /** The passive around the words. */
    Passive passive() {
        return new Passive(this);
    }

    Span clause() {
        return line.clause(words.start());
    }

    String before(int chars) {
        return line.masked(Math.max(clause().start(), words.start() - chars), words.start());
    }

    String after(int chars) {
        return line.masked(words.end(), Math.min(clause().end(), words.end() + chars));
    }

    /** The first group of a kind behind the words, in their clause and within reach. */
    Optional<Group> objects(Set<EntityType> kinds, int reach) {
        int end = Math.min(clause().end(), words.end() + reach);
        for (var g : line.groups()) {
            if (g.start() >= words.end()
                    && g.start() < end
                    && g.has(kinds)
                    && (kinds.contains(EntityType.TECHNOLOGY_FIELD) ? !isQuotedApart(g) : !isPurpose(g))) {
                return Optional.of(g);
            }
        }
        return specified(kinds);
    }

    /** 投资了多家公司，包括乙; 首批成员单位，分别是乙: what the next clause names of what this one counts. */
    private Optional<Group> specified(Set<EntityType> kinds) {
        int end = clause().end();
        if (kinds.contains(EntityType.TECHNOLOGY_FIELD)
                || line.groups().isEmpty()
                || line.groups().getLast().start() <= end
                || !(words.end() == end
                                && UNITS.matcher(line.text(words.start(), end)).matches())
                        && !KINDS.matcher(line.masked(words.end(), end)).matches()) {
            return Optional.empty();
        }
        return line.groups().stream()
                .filter(g -> g.start() > end && g.has(kinds))
                .findFirst()
                .filter(g -> SPECIFIED.matcher(line.masked(end, g.start())).matches());
    }

    /** 以“制造之路”“关于乙”为题: stands in another quotation than the words. */
    private boolean isQuotedApart(Group g) {
        var between = line.masked(words.end(), g.start());
        int end = between.indexOf('”');
        return end >= 0 && between.lastIndexOf('“', end) < 0;
    }

    /** 打造支撑甲的系统乙: what the object is for. */
    private boolean isPurpose(Group g) {
        return WORDS.purpose().matcher(line.masked(words.end(), g.start())).find();
    }

    /** The first group of a kind behind the words that no preposition marks. */
    Optional<Group> listed(Set<EntityType> kinds, int reach) {
        return objects(kinds, reach)
                .filter(g ->
                        !WORDS.by().matcher(line.masked(words.end(), g.start())).find());
    }

    /** The group of a kind that a preposition marks before the words: 在乙. */
    Optional<Group> inside(Set<EntityType> kinds, int reach) {
        return last(
                clause().start(),
                kinds,
                g -> g.end() >= words.start() - reach && PLACED.matcher(lead(g)).find());
    }

    /** 在乙上，甲……: the event that the sentence opens with as the scene of what follows. */
    Optional<Group> stage(Set<EntityType> kinds) {
        return line.groups().stream()
                .filter(g -> g.end() < clause().start()
                        && g.has(kinds)
                        && IN.matcher(lead(g)).find())
                .filter(g ->
                        STAGE.matcher(line.masked(g.end(), clause().start())).lookingAt())
                .findFirst();
    }

    /** 在乙，甲……揭牌: the place that the sentence opens with as the scene of what follows. */
    Optional<Group> setting(Set<EntityType> kinds) {
        return line.groups().stream()
                .filter(g -> g.end() < clause().start() && g.has(kinds))
                .filter(g ->
                        SETTING.matcher(line.masked(line.start(), g.start())).matches()
                                && line.masked(g.end(), g.end() + 1).equals("，"))
                .findFirst();
    }

    /** The group of a kind that 将, 把 or 为 puts before the words: 将乙定为, 为乙提供服务. */
    Optional<Group> moved(Set<EntityType> kinds) {
        return last(
                clause().start(),
                kinds,
                g -> WORDS.moving().matcher(lead(g)).find()
                        || FOR.matcher(line.masked(Math.max(clause().start(), g.start() - 4), g.start()))
                                .find());
    }

    /** 聚焦乙，甲……: who begins the clause behind. */
    Optional<Group> next(Set<EntityType> kinds) {
        int end = clause().end();
        if (end >= line.end() || !line.masked(end, end + 1).equals("，")) {
            return Optional.empty();
        }
        return line.groups().stream()
                .filter(g -> g.start() > end && g.start() <= end + 1 + LEAD)
                .findFirst()
                .filter(g -> g.has(kinds) && isFree(g) && !patterns.act(line.masked(end, g.start())));
    }

    /** Whether nothing but a mark or a word of time stands before the words in their clause. */
    boolean opensClause() {
        return words.start() - clause().start() <= LEAD && before(LEAD).indexOf(Line.NAME) < 0;
    }

    /** The group of a kind that ends where the words begin: 脑机接口企业. */
    Optional<Group> attached(Set<EntityType> kinds) {
        return last(clause().start(), kinds, g -> ATTACHED.matcher(line.masked(g.end(), words.start()))
                .matches());
    }

    static EntityType kind(Group g) {
        return g.members().get(0).entity().type();
    }

    /** The nearest group of a kind before the words that no preposition marks: in the clause, else the head of an earlier clause. */
    Optional<Group> subjects(Set<EntityType> kinds) {
        return new Doer(this).named(kinds);
    }

    /** 甲会同乙: the one who called in a group of subjects. */
    Optional<Group> caller(Group subjects, Set<EntityType> kinds) {
        if (!WORDS.calling().matcher(lead(subjects)).find()) {
            return Optional.empty();
        }
        return at(subjects.start()).subjects(kinds);
    }

    /** 围绕甲在乙、丙等领域: the fields of the same clause that go on from the first ones. */
    List<Named> continued(Group fields, Set<EntityType> kinds) {
        var out = new ArrayList<>(fields.of(kinds));
        int end = fields.end();
        for (var g : line.groups()) {
            if (g.start() >= end
                    && g.has(kinds)
                    && GOES_ON.matcher(line.masked(end, g.start())).matches()) {
                out.addAll(g.of(kinds));
                end = g.end();
            }
        }
        return out;
    }

    /** The last group of a kind before an offset, in the sentence. */
    Optional<Group> lastBefore(int offset, Set<EntityType> kinds) {
        Optional<Group> found = Optional.empty();
        for (var g : line.groups()) {
            if (g.end() <= offset && g.has(kinds)) {
                found = Optional.of(g);
            }
        }
        return found;
    }

    /** Whether no preposition marks it, nor the name that it stands right behind: 在甲市乙园. */
    boolean isFree(Group g) {
        if (WORDS.preposition().matcher(lead(g)).find()
                || WORDS.by().matcher(lead(g)).find()) {
            return false;
        }
        return g.start() == line.start()
                || line.masked(g.start() - 1, g.start()).charAt(0) != Line.NAME
                || line.groups().stream().filter(o -> o.end() == g.start()).allMatch(this::isFree);
    }

    String lead(Group g) {
        return line.masked(Math.max(line.start(), g.start() - 4), g.start());
    }

    Optional<Group> last(int from, Set<EntityType> kinds, Predicate<Group> also) {
        Optional<Group> found = Optional.empty();
        for (var g : line.groups()) {
            if (g.start() >= from && g.end() <= words.start() && g.has(kinds) && also.test(g)) {
                found = Optional.of(g);
            }
        }
        return found;
    }
}
