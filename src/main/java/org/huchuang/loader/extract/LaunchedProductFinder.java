package org.huchuang.loader.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huchuang.loader.article.Span;
import org.huchuang.loader.knowledge.Lexicon;
import org.huchuang.loader.knowledge.NameWords;
import org.huchuang.loader.knowledge.WordSet;
import org.huchuang.loader.text.Document;
import org.huchuang.ontology.EntityType;

/** Finds what is launched under a brand and a model's code: 发布某云C600, 搭载自研某某1号, 推出某语大模型. */
final class LaunchedProductFinder implements MentionFinder {
    private static final Pattern CODED = Pattern.compile(
            "(?:[\\p{IsHan}]{2,4}·)?([\\p{IsHan}]{2,4}?)(?:[A-Z][A-Za-z]{0,9}[ -]?\\d{1,4}(?:\\.\\d)?[A-Za-z]{0,4}|[VvX]\\d{1,2}\\.\\d|\\d\\.\\d(?!\\p{IsHan})|[一二三四五六七八九十\\d]{1,2}号)(?![A-Za-z0-9.%线楼院馆门桥文令码店路厅])");
    private static final Pattern MODEL =
            Pattern.compile("([\\p{IsHan}]{2,4}?)大模型(?![\\p{IsHan}]{0,2}(?:企业|产业|应用|技术|领域))");

    private static final int CLASS_REACH = 10;

    private final NameWords vocabulary = NameWords.packed();
    private final Lexicon cues = Lexicon.read("work-cues");
    private final WordSet launches = cues.set("launch-before");

    @Override
    public List<Mention> find(Document document, Words words) {
        var text = document.text();
        var found = new ArrayList<Mention>();
        for (int at = launches.next(text, 0); at >= 0; at = launches.next(text, at + 1)) {
            int start = at + launches.at(text, at, text.length());
            for (int skip = skip(text, start); skip > 0; skip = skip(text, start)) {
                start += skip;
            }
            if (!CODED.matcher(text).region(start, text.length()).lookingAt()) {
                start = behindClass(text, start);
            }
            var coded = CODED.matcher(text).region(start, text.length());
            var model = MODEL.matcher(text).region(start, text.length());
            if (coded.lookingAt() && branded(new Span(coded.start(1), coded.end(1)), words, false)) {
                found.add(mention(text, new Span(start, coded.end())));
            } else if (model.lookingAt() && branded(new Span(model.start(1), model.end(1)), words, true)) {
                found.add(mention(text, new Span(start, model.end())));
            }
        }
        return found;
    }

    /** 训练芯片云岭K3: what is launched may be told before its name. */
    private int behindClass(String text, int start) {
        for (int at = start + 2; at <= Math.min(text.length(), start + CLASS_REACH); at++) {
            if (!Character.isIdeographic(text.charAt(at - 1))) {
                break;
            }
            if (cues.endingAt(text, at, "product-class") > 0) {
                return at;
            }
        }
        return start;
    }

    private int skip(String text, int at) {
        return cues.startingAt(text, at, "launch-skip");
    }

    /** Whether words can be a brand; in front of a class word only what the dictionary does not know. */
    private boolean branded(Span span, Words words, boolean coined) {
        var inside = words.in(span);
        return !inside.isEmpty()
                && inside.stream()
                        .noneMatch(w -> "pucrdyew".indexOf(w.nature().charAt(0)) >= 0
                                || vocabulary.role(w.text()) != NameWords.Role.UNKNOWN
                                || vocabulary.generic(w.text())
                                || cues.contains("launch-not", w.text())
                                || cues.contains("product-class", w.text())
                                || coined && w.text().length() > 1 && !w.is("nr") && !w.is("nz"));
    }

    private static Mention mention(String text, Span span) {
        return new Mention(
                span, span.of(text), EntityType.PRODUCT, span.of(text), Optional.empty(), "launched-product", 0.65);
    }
}
