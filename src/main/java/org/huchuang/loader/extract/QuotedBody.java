package org.huchuang.loader.extract;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.huchuang.loader.article.Span;
import org.huchuang.loader.knowledge.Lexicon;
import org.huchuang.loader.knowledge.OrganizationHead;
import org.huchuang.ontology.EntityType;

/** Reads a centre, park or alliance that is founded or opened, and stands in quotation marks of its own, as a name: 成立“全球治理创新中心”. */
final class QuotedBody {
    private static final Set<EntityType> KINDS = EnumSet.of(
            EntityType.PLATFORM,
            EntityType.RESEARCH_INSTITUTE,
            EntityType.LABORATORY,
            EntityType.ASSOCIATION,
            EntityType.INCUBATOR,
            EntityType.FUND,
            EntityType.ZONE);
    private static final String BREAKS = "“”，。；：！？、,;:!? \n";
    private static final int LONGEST = 24;
    private static final int LEAST_BEFORE_HEAD = 3;

    /** 设立了全国首支总规模5亿元的“…”: what may stand between the verb and the quotation marks. */
    private static final Pattern COUNTED = Pattern.compile(
            "(?:了|的|(?:全国|国内|国际|全球|全市|本市|上海|长三角)?(?:[首第一二三四五六两]{1,2})[个支只家座所](?:区级|市级|国家级)?|总?规模(?:约|超|近|达)?[\\d.]{1,8}亿(?:元|美元)?(?:人民币)?的?){1,4}$");

    private static final Pattern KINDS_COUNTED = Pattern.compile("[一二两三四五六七八九十百]+(?:中心|平台|基地|园|区|院|库|镇|城|谷|廊|带)");

    private static final int REACH = 20;

    private final Lexicon edges;
    private final String text;

    QuotedBody(Lexicon edges, String text) {
        this.edges = edges;
        this.text = text;
    }

    /** The name that a head ends right before closing quotation marks. */
    Optional<Mention> before(OrganizationHead head, int start, int end, int sentenceStart) {
        if (!KINDS.contains(head.type()) || !text.startsWith("”", end)) {
            return Optional.empty();
        }
        int open = start;
        while (open > sentenceStart && end - open < LONGEST && BREAKS.indexOf(text.charAt(open - 1)) < 0) {
            open--;
        }
        boolean whole = open > sentenceStart && text.charAt(open - 1) == '“';
        if (!whole || start - open < LEAST_BEFORE_HEAD || !opened(open - 1, end + 1)) {
            return Optional.empty();
        }
        var name = text.substring(open, end);
        if (KINDS_COUNTED.matcher(name).lookingAt()) {
            return Optional.empty(); // “七中心一平台”
        }
        return Optional.of(new Mention(
                new Span(open, end), name, head.type(), name, Optional.empty(), "organization-quoted", 0.6));
    }

    private boolean opened(int open, int close) {
        var counted = COUNTED.matcher(text).region(Math.max(0, open - REACH), open);
        int verb = counted.find() ? counted.start() : open;
        return edges.endingAt(text, verb, "founded-before") > 0
                || edges.endingAt(text, open, "founded-before") > 0
                || edges.startingAt(text, close, "opens-after") > 0;
    }
}
