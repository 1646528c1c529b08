package org.huchuang.loader.extract;

import java.util.Optional;
import java.util.regex.Pattern;
import org.huchuang.loader.article.Span;
import org.huchuang.loader.knowledge.Lexicon;
import org.huchuang.loader.knowledge.OrganizationHead;
import org.huchuang.ontology.EntityType;

/**
 * Reads a fund whose name holds words that no name is known by, 甲战新1号私募基金, where its size, its form of firm or a remark on
 * its name stands right behind: all between the last break or verb of founding and the head is name.
 */
final class UnplacedFund {
    private static final Lexicon EDGES = Lexicon.read("edges");
    private static final Pattern TOLD = Pattern.compile(
            "[”》]?(?:（暂定名）|\\(暂定名\\)|（[^（）\\n]{2,6}）合伙企业|[，：]?(?:计划|规划|目标|首期|总)*(?:规模|募集)(?:为|达到?|约|超过?|近|人民币)*\\d"
                    + "|（(?:计划|目标|首期|总)*规模(?:为|约|超)?\\d|的?存续期|(?:正式)?完成首(?:次关账|关|轮募集)|认缴(?:总?规模|总?额))");
    private static final Pattern FIRM = Pattern.compile("（[^（）\\n]{2,6}）合伙企业");
    /** What stands between the last break and a name. */
    private static final Pattern LEAD =
            Pattern.compile(".*(?:[，。；：、！？“”《》（）(),;:\\s]|" + EDGES.alternatives("fund-lead") + ")");

    private static final Pattern KIND =
            Pattern.compile("(?:" + EDGES.alternatives("fund-kind") + "|[\\d.]+亿?元?)*(?:基金|资金)");
    private static final int LONGEST = 24;
    private static final int SHORTEST = 7;

    private final String text;

    UnplacedFund(String text) {
        this.text = text;
    }

    Optional<Mention> before(OrganizationHead head, int end, int sentenceStart) {
        if (head.type() != EntityType.FUND
                || !TOLD.matcher(text).region(end, text.length()).lookingAt()) {
            return Optional.empty();
        }
        var lead = LEAD.matcher(text).region(Math.max(sentenceStart, end - LONGEST), end);
        int start = lead.lookingAt() ? lead.end() : sentenceStart;
        if (end - start < SHORTEST
                || end - start >= LONGEST
                || KIND.matcher(text).region(start, end).matches()) {
            return Optional.empty();
        }
        var firm = FIRM.matcher(text).region(end, text.length());
        var span = new Span(start, firm.lookingAt() ? firm.end() : end);
        return Optional.of(
                new Mention(span, span.of(text), EntityType.FUND, span.of(text), Optional.empty(), "fund-sized", 0.6));
    }
}
