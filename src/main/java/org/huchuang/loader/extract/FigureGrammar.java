package org.huchuang.loader.extract;

import java.util.regex.Pattern;
import org.huchuang.loader.knowledge.FigureWords;

/** The forms that the words in front of a figure take; each matches the whole of them unless it ends in $. */
final class FigureGrammar {
    private static final FigureWords WORDS = FigureWords.packed();
    private static final String LINKS = "(?:" + WORDS.pattern("link") + "|"
            + FigureWords.pattern(WORDS.bounds("before").keySet()) + "){0,4}";
    /** 较上年同比增长. */
    static final Pattern GROWTH = Pattern.compile("(?<subject>.*?)(?:[、，]?(?:较|比)[^，。、]{1,10}?)?"
            + WORDS.pattern("compare") + "{0,4}(?:(?<up>" + WORDS.pattern("up") + ")|(?<down>" + WORDS.pattern("down")
            + "))" + LINKS);
    /** 从3.31%提高到: a share that is reached is no rate of growth. */
    static final Pattern REACHED =
            Pattern.compile("(?:" + WORDS.pattern("up") + "|" + WORDS.pattern("down") + ")(?:到|至)" + LINKS + "$");
    /** 占全国的比重达到. */
    static final Pattern PART = Pattern.compile(
            "(?<subject>.*?)(?:约|均|各)?占(?:到|了|据|比)?(?<whole>[^占]{0,14}?)" + "的?(?:比重|比例|份额|比)?的?" + LINKS);
    /** 从2019年的: the first of two ends. */
    static final Pattern START = Pattern.compile(".*从[^，。]{0,14}");
    /** What stands between the numbers of a list. */
    static final Pattern JOIN = Pattern.compile("[、和与及，]|以及");
    /** 增加到: the same measure again. */
    static final Pattern AGAIN = Pattern.compile(
            "(?:" + WORDS.pattern("up") + "|" + WORDS.pattern("down") + "|" + WORDS.pattern("link") + ")" + LINKS);
    /** 是2019年的: a multiple that says the change. */
    static final Pattern TIMES_OF = Pattern.compile("(?:是|为|达|达到|相当于)[^，。、]{0,14}的");
    /** 10亿元以上的企业: says which, not how much. */
    static final Pattern QUALIFIER = Pattern.compile("的[^，。、；]{0,8}(?:人|企业|项目|机构|公司|产品|平台|团队).*");
    /** 比同类快: the effect of one thing. */
    static final Pattern BETTER = Pattern.compile("比.*[快慢强轻薄亮小](?:了|出|约|近|至少)?$");
    /** 我国占, 上海以: the measure stands before. */
    static final Pattern POINTING = Pattern.compile("[^，。]{0,10}(?:占(?:到|据|了|有)?|以)" + LINKS);

    private FigureGrammar() {}
}
