package org.huchuang.loader.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.huchuang.loader.article.Span;
import org.huchuang.loader.extract.Mentions.Named;
import org.huchuang.loader.knowledge.StandIns;
import org.huchuang.ontology.EntityType;

/** Decides whose a value is: the subject of its clause, else of its sentence, else what a pointing word stands for. */
final class AttributeOwner {
    private static final int BACK = 3;
    private static final String BREAKS = "，；。！？：,;:!?\n";
    /** A name behind one of these takes part in the clause but is not what it is about. */
    private static final Pattern ASIDE =
            Pattern.compile("(?:由|与|和|及|跟|向|从|被|对|同|为|在|据|经|受|落户|位于|坐落于|依托|联合|携手|根据|依据|按照|落实|、)[“《]?$");

    /** 甲管理的乙: the clause is about 乙. */
    private static final Pattern DOER =
            Pattern.compile("(?:联合|共同|参与|牵头|独家)?(?:管理|发起|设立|主导|投资|运营|共建|创办|打造|旗下|主办|承办|建设|孵化|研发)(?:设立|成立)?的");

    private static final Pattern TIME = Pattern.compile(
            "(?:截至|截止|自|从|于|在|到|早在|今年|去年|前年|最终|实际|合计|目前|计划|目标|预计|随后|此后|其后|其中|最初|\\d{4}年|\\d{1,2}月|\\d{1,2}日|[底初末]|以来|，|,)");

    /** 该水池可模拟……，于2008年投入使用: the sentence points to something that has no name here. */
    private static final Pattern UNNAMED = Pattern.compile("(?:该|这[家支只个项座所款台套]|此[项款类])");

    private static final Set<EntityType> FUND = Set.of(EntityType.FUND);

    private AttributeOwner() {}

    /**
     * The subject of the clause that holds a value.
     *
     * @param own where the words begin that carry the value
     * @param at where the value begins
     */
    static Optional<Named> subject(AttributePage page, int own, int at, Set<EntityType> types) {
        int clause = clauseStart(page.text(), at);
        var inClause = page.mentions().stream()
                .filter(n -> types.contains(n.entity().type()) && page.start(n) >= clause && page.end(n) <= at)
                .toList();
        if (!inClause.isEmpty()) {
            return last(main(page, inClause));
        }
        var lead = TIME.matcher(page.text().substring(clause, Math.max(clause, Math.min(own, at))))
                .replaceAll("");
        if (!StandIns.packed().pointsBack(lead)) {
            return Optional.empty(); // a subject that has no name
        }
        var meant = EnumSet.copyOf(types);
        StandIns.packed().kinds(lead).ifPresent(meant::retainAll);
        var inSentence = page.mentions().stream()
                .filter(n -> meant.contains(n.entity().type()) && page.end(n) <= clause)
                .toList();
        if (!inSentence.isEmpty()) {
            var acting = main(page, inSentence);
            return acting.stream().allMatch(n -> isDoer(page, n)) ? Optional.empty() : leading(page, acting);
        }
        return UNNAMED.matcher(page.text()).lookingAt() && clause > 0 ? Optional.empty() : before(page, meant);
    }

    /** 甲与乙共建丙，中心位于丁，2016年……: who leads the nearest clause, else the first. */
    private static Optional<Named> leading(AttributePage page, List<Named> named) {
        return last(named.stream()
                        .filter(n -> clauseStart(page.text(), page.start(n)) == page.start(n))
                        .toList())
                .or(() -> named.stream().findFirst());
    }

    /** The last name of such a type before a place, one behind a preposition only where there is no other. */
    static Optional<Named> left(AttributePage page, int at, Set<EntityType> types) {
        return last(main(
                page,
                page.mentions().stream()
                        .filter(n -> types.contains(n.entity().type()) && page.end(n) <= at)
                        .toList()));
    }

    /** The subject of the nearest sentence before this one that names such a thing. */
    static Optional<Named> before(AttributePage page, Set<EntityType> types) {
        int here = page.sentence().index();
        var told = types.equals(FUND) ? ofTitle(page, here) : Optional.<Named>empty();
        if (told.isPresent()) {
            return told;
        }
        for (int i = here - 1; i >= Math.max(0, here - BACK); i--) {
            var span = page.document().sentences().get(i).span();
            var named = AttributePage.outermost(page.all().in(new Span(span.start(), span.end()))).stream()
                    .filter(n -> types.contains(n.entity().type()))
                    .toList();
            if (!named.isEmpty()) {
                var text = page.document().at(span);
                return named.stream()
                        .filter(n -> {
                            int at = n.span().start() - span.start();
                            return !ASIDE.matcher(text.substring(Math.max(0, at - 5), at))
                                    .find();
                        })
                        .findFirst()
                        .or(() -> Optional.of(named.get(0)));
            }
        }
        return Optional.empty();
    }

    /** Of several funds before, the only one that the title names, where the sentences before this one name it. */
    private static Optional<Named> ofTitle(AttributePage page, int here) {
        int title = page.document().article().title().length();
        var named = AttributePage.outermost(page.all().in(new Span(0, title))).stream()
                .filter(n -> FUND.contains(n.entity().type()))
                .toList();
        if (named.stream().map(n -> n.entity().id()).distinct().count() != 1) {
            return Optional.empty();
        }
        var sentences = page.document().sentences();
        int from = sentences.get(Math.max(0, here - BACK)).span().start();
        return page.all().in(new Span(from, page.sentence().span().start())).stream()
                .filter(n -> n.entity().id().equals(named.get(0).entity().id()))
                .findFirst();
    }

    /** Without the names that stand behind a preposition, unless no other is there. */
    private static List<Named> main(AttributePage page, List<Named> named) {
        var out = named.stream()
                .filter(n -> !isAside(page, n) && !isDoer(page, n))
                .toList();
        return out.isEmpty() ? named : out;
    }

    private static boolean isDoer(AttributePage page, Named n) {
        return DOER.matcher(page.text())
                .region(page.end(n), page.text().length())
                .lookingAt();
    }

    /** Whether a name stands behind a preposition. */
    static boolean isAside(AttributePage page, Named n) {
        return ASIDE.matcher(page.text())
                .region(Math.max(0, page.start(n) - 5), page.start(n))
                .find();
    }

    private static Optional<Named> last(List<Named> named) {
        return named.stream().reduce((a, b) -> b);
    }

    /** Where the clause around a place begins. */
    static int clauseStart(String text, int at) {
        int i = at - 1;
        while (i >= 0 && BREAKS.indexOf(text.charAt(i)) < 0) {
            i--;
        }
        return i + 1;
    }
}
