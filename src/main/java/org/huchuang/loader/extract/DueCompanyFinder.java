package org.huchuang.loader.extract;

import java.util.ArrayList;
import java.util.List;
import org.huchuang.loader.article.Span;
import org.huchuang.loader.knowledge.Lexicon;
import org.huchuang.loader.knowledge.Sought;
import org.huchuang.loader.knowledge.Telltale;
import org.huchuang.loader.text.Document;

/** Finds places where a company's name is due: 甲宣布完成A轮融资, 甲登陆科创板, 芯片企业甲, 孵化出甲. */
final class DueCompanyFinder {
    private static final int LONGEST = 20;
    private static final String CLOSED = ",;:!?，。；：、！？“”（）()|《》 \t\n\r";
    private static final String ADVERBS =
            "(?:近日|今日|日前|昨日|今天|昨天|近期|最近|目前|已经?|正式|成功|刚刚|刚|再次|相继|[（(][^（）()\\n]{1,30}[）)]|于?\\d{1,4}年?(?:\\d{1,2}月)?(?:\\d{1,2}日)?){0,3}";
    private static final String SUM = "[^，。；！？\\n]{0,16}?";
    private static final Telltale DOES = Telltale.of(ADVERBS
            + "(?:(?:宣布|官宣)?(?:完成|获得?|再获|连获|斩获)了?" + SUM + "(?:轮融资|轮投资|元融资|元投资|轮及|新一轮|轮(?=，|。|融资))"
            + "|(?:宣布)?(?:融资|获投)(?=" + SUM + "[亿万])"
            + "|(?:成功)?(?:登陆|挂牌|敲钟|赴)" + SUM + "(?:港交所|港股|科创板|创业板|北交所|纳斯达克|资本市场|上交所|深交所|[AH]股|主板)"
            + "|在" + SUM + "(?:港交所|港股|科创板|创业板|北交所|纳斯达克|上交所|深交所|联交所|证券交易所)" + SUM + "(?:上市|挂牌)"
            + "|(?:港股|科创板|A股)?(?:上市首日|首日上市|IPO)"
            + "|(?:向" + SUM + ")?(?:递交|提交|更新)" + SUM + "(?:招股书|招股说明书|上市申请)"
            + "|是(?:一家|国内|全球|上海|中国)[^，。；！？\\n]{0,24}(?:企业|公司|厂商|独角兽)"
            + "|[（(](?:股票代码[：:]? ?)?(?:\\d{6}|0\\d{4})(?:\\.[A-Z]{2})?[）)]"
            + "|(?:创立|成立|创办)于(?:19|20)\\d\\d年)");
    private static final Telltale WINS =
            Telltale.of("(?:的[^，。；！？\\n]{2,30}(?:项目|产品|系统))?(?:荣获|获得?|斩获|摘得|夺得|捧得)" + SUM + "(?:等奖|金奖|银奖|大奖|冠军|亚军|季军)");

    /** 一家名为甲的机器人企业. */
    private static final Sought CALLED =
            Sought.of("(?:名为|叫做|名叫|叫作)“?([^，。；：！？、“”的\\n]{2,12})”?的[^，。；！？\\n]{0,14}?(?:公司|企业|厂商|独角兽)");

    private static final Sought DOES_HERE = Sought.of(DOES.pattern());

    private final Lexicon cues;
    private final Lexicon.Group before;
    private final Lexicon.Group act;
    private final Brandish brandish;

    DueCompanyFinder(Lexicon cues, Brandish brandish) {
        this.cues = cues;
        this.before = cues.group("firm-before");
        this.act = cues.group("firm-act");
        this.brandish = brandish;
    }

    /** The spans of such names. */
    List<Span> find(Document document, Words words) {
        var text = document.text();
        var found = new ArrayList<Span>();
        for (var sentence : document.sentences()) {
            int end = sentence.span().end();
            boolean told = DOES.possible(text, sentence.span().start(), end)
                    || WINS.possible(text, sentence.span().start(), end);
            for (var word : words.in(sentence.span())) {
                int start = word.span().start();
                if (told && (start == sentence.span().start() || CLOSED.indexOf(text.charAt(start - 1)) >= 0)) {
                    doing(start, end, text, words, found);
                }
                if (before.endingAt(text, start) > 0 && !word.is("cc")) { // 药企和甲、乙
                    named(start, end, text, words, found);
                }
            }
        }
        var called = CALLED.in(text);
        while (called.find()) {
            var name = new Span(called.match().start(1), called.match().end(1));
            if (words.boundary(name.start()) && brandish.free(name, text)) {
                found.add(name);
            }
        }
        return found;
    }

    /** A clause that begins with a name and goes on with what only companies do. */
    private void doing(int start, int to, String text, Words words, List<Span> found) {
        for (var word : words.in(new Span(start, Math.min(to, start + LONGEST)))) {
            int end = word.span().end();
            if (end >= to || CLOSED.indexOf(text.charAt(end - 1)) >= 0 && text.charAt(end - 1) != ' ') {
                return;
            }
            var span = new Span(start, end);
            if (span.length() > 1
                    && (DOES_HERE.opens(text, end, to) || WINS.opens(text, end, to) && brandish.suffixed(span, text))
                    && brandish.alone(span, text)) {
                found.add(span);
                return;
            }
        }
    }

    /** A word for companies, then a name that the clause's end or a verb closes. */
    private void named(int start, int to, String text, Words words, List<Span> found) {
        if (cues.startingAt(text, start, "firm-title") > 0) {
            return; // 某公司CEO某某
        }
        int end = start;
        for (var word : words.in(new Span(start, Math.min(to, start + LONGEST)))) {
            int at = word.span().start();
            if (at > start && (CLOSED.indexOf(text.charAt(at)) >= 0 || act.startingAt(text, at) > 0)) {
                var span = new Span(start, end);
                if (span.length() > 1 && brandish.alone(span, text)) {
                    found.add(span);
                }
                return;
            }
            end = word.span().end();
        }
    }
}
