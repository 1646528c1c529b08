package org.huchuang.loader.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huchuang.loader.article.Span;
import org.huchuang.loader.knowledge.Lexicon;
import org.huchuang.loader.knowledge.Sought;
import org.huchuang.loader.text.Document;
import org.huchuang.ontology.EntityType;

/** Finds products by model names: Latin letters with digits near a word of making, and Chinese names counted by 号. */
final class ModelNameFinder implements MentionFinder {
    private static final Sought LATIN = Sought.of(
            "(?<![A-Za-z0-9.:/@_-])[A-Z][A-Za-z]{0,14}[- ]?[A-Z]?\\d{1,4}(?:\\.\\d)?[A-Za-z]{0,4}(?:[- ](?:Pro|Max|Plus|Mini|Flash|Ultra|Preview|Turbo|[A-Z]\\d?))?(?![A-Za-z0-9.:/@_%])");
    private static final Sought COUNTED = Sought.around(
            "(?<=[^\\p{IsHan}]|的|了|星|船|箭|机|统|出|射|造|物质|卫星|为|以|和|与|是|到|从|在)([\\p{IsHan}]{2,4}[一二三四五六七八九十]{1,3}号)(?![线楼院馆门桥文令码店路院厅航])",
            "号",
            3,
            7);
    /** Latin words that can be a brand: two capitals, or capital letters and small ones with digits or a hyphen. */
    private static final Sought CLASSED = Sought.of(
            "[A-Z](?<![A-Za-z0-9.:/@_-]{1}.)(?=[A-Za-z0-9-]{2})[A-Za-z]+(?:[-.][A-Za-z0-9]+|\\d+[A-Za-z]?)*(?![A-Za-z0-9.:/@_%])");

    /** V4.0 names no model alone. */
    private static final Pattern VERSION = Pattern.compile("[Vv]\\d{1,2}(?:\\.\\d{1,2}){0,2}");

    private static final int CLASS_REACH = 5;
    private static final int NEAR = 24;

    private final Lexicon cues = Lexicon.read("work-cues");

    @Override
    public List<Mention> find(Document document, Words words) {
        var text = document.text();
        var found = new ArrayList<Mention>();
        var latins = LATIN.in(text);
        while (latins.find()) {
            var latin = latins.match();
            var name = latin.group();
            if (name.length() > 2
                    && !VERSION.matcher(name).matches()
                    && !cues.contains("not-model", name)
                    && near(text, latin.start(), latin.end())) {
                found.add(mention(text, new Span(latin.start(), latin.end())));
            }
        }
        var classes = CLASSED.in(text);
        while (classes.find()) {
            var name = classes.match();
            var span = new Span(name.start(), name.end());
            if (!cues.contains("latin-generic", name.group())
                    && !cues.contains("not-model", name.group())
                    && found.stream().noneMatch(o -> o.span().overlaps(span))
                    && classed(text, span)) {
                found.add(mention(text, span));
            }
        }
        var counts = COUNTED.in(text);
        while (counts.find()) {
            var counted = counts.match();
            var name = counted.group(1);
            if (!name.matches(".*(?:第|月|日|座|栋|公告|文件|路|街|站).*")) {
                found.add(mention(text, new Span(counted.start(1), counted.end(1))));
            }
        }
        return found;
    }

    /** 大模型Orion, Orion大模型: a class word on either side, which some words of its kind may precede. */
    private boolean classed(String text, Span name) {
        int start =
                name.start() > 0 && "“ ".indexOf(text.charAt(name.start() - 1)) >= 0 ? name.start() - 1 : name.start();
        if (cues.endingAt(text, start, "product-class") > 0) {
            return true;
        }
        int at = text.startsWith(" ", name.end()) ? name.end() + 1 : name.end();
        for (int i = at;
                i < Math.min(text.length(), at + CLASS_REACH) && Character.isIdeographic(text.charAt(i));
                i++) {
            if (cues.startingAt(text, i, "named-class") > 0) {
                return true;
            }
        }
        return false;
    }

    private boolean near(String text, int start, int end) {
        var around = text.substring(Math.max(0, start - NEAR), start) + "|"
                + text.substring(end, Math.min(text.length(), end + NEAR));
        return cues.of("model-near").stream().anyMatch(around::contains);
    }

    private static Mention mention(String text, Span span) {
        return new Mention(span, span.of(text), EntityType.PRODUCT, span.of(text), Optional.empty(), "model-name", 0.6);
    }
}
