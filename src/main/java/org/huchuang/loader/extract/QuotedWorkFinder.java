package org.huchuang.loader.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.huchuang.loader.article.Span;
import org.huchuang.loader.knowledge.Lexicon;
import org.huchuang.loader.knowledge.Sought;
import org.huchuang.loader.knowledge.WorkHead;
import org.huchuang.loader.text.Document;
import org.huchuang.ontology.EntityType;

/** Reads quoted words as a name where a class word or a cue stands beside them: “书生”大模型, 入选“…”, “甲”“乙”等计划. */
final class QuotedWorkFinder implements MentionFinder {
    private static final Sought QUOTE = Sought.around("“([^“”，。；！？\\n]{2,24})”", "“", 0, 0);
    private static final Sought ROW =
            Sought.around("(?:“[^“”，。；！？\\n]{2,24}”[、和与]?){1,8}等(?=[^，。“”\\n]{1,8})", "“", 0, 0);
    private static final int CLASS_REACH = 14;
    private static final String OUTSIDE = "wpucrdmye"; // parts of speech that no class name holds

    private final Lexicon cues = Lexicon.read("work-cues");
    private final TreeMap<String, WorkHead> heads = new TreeMap<>(WorkHead.packed());

    @Override
    public List<Mention> find(Document document, Words words) {
        var text = document.text();
        var found = new ArrayList<Mention>();
        var titled = HeadedWorkFinder.titled(text);
        var scan = QUOTE.in(text);
        while (scan.find()) {
            var m = scan.match();
            var marks = new Span(m.start(), m.end());
            if (!titled.get(marks.start())) {
                award(text, marks)
                        .or(() -> classed(text, marks, words))
                        .or(() -> apposed(text, marks))
                        .or(() -> made(text, marks))
                        .ifPresent(found::add);
            }
        }
        rows(text, words, found);
        brands(text, found);
        return found;
    }

    private Optional<Mention> award(String text, Span marks) {
        int end = marks.start();
        if (end > 0 && text.charAt(end - 1) == '批') { // 入选 2025 年第四批“…”
            end = Math.max(text.lastIndexOf("入选", end), text.lastIndexOf("获评", end)) + 2;
        }
        return cues.endingAt(text, end, "award-before") > 0
                ? Optional.of(mention(text, marks, EntityType.AWARD, "quoted-award", 0.7))
                : Optional.empty();
    }

    /** “青鸟”原子层半导体射频通信系统: the class word ends the noun that follows the quotation marks. */
    private Optional<Mention> classed(String text, Span marks, Words words) {
        int end = 0;
        for (var word : words.in(new Span(marks.end(), Math.min(text.length(), marks.end() + CLASS_REACH)))) {
            if (OUTSIDE.indexOf(word.nature().charAt(0)) >= 0 && !dimension(word)) {
                break;
            }
            int n = cues.endingAt(text, word.span().end(), "product-class");
            if (n > 0 && word.span().end() - n >= marks.end()) {
                end = word.span().end();
                break;
            }
            boolean serves = cues.startingAt(text, word.span().end(), "product-class") > 0; // 陪伴机器人
            if (word.is("v") && !word.is("vn") && !serves) {
                break;
            }
        }
        if (end == 0) {
            return Optional.empty();
        }
        var span = new Span(marks.start(), end);
        var type = cues.endingAt(text, end, "facility-class") > 0 ? EntityType.INFRASTRUCTURE : EntityType.PRODUCT;
        return Optional.of(
                new Mention(span, span.of(text), type, span.of(text), Optional.empty(), "quoted-class", 0.65));
    }

    /** 二维, 三维: a word of number that says of what kind a thing is. */
    private static boolean dimension(Words.Word word) {
        return word.is("m") && word.text().length() > 1 && word.text().endsWith("维");
    }

    /** 科普品牌“趣玩研学”: the class word stands before. */
    private Optional<Mention> apposed(String text, Span marks) {
        for (var type : List.of(EntityType.PROGRAMME, EntityType.EVENT, EntityType.PRODUCT)) {
            if (cues.endingAt(text, marks.start(), "apposed-" + type.localName()) > 0) {
                return Optional.of(mention(text, marks, type, "quoted-apposed", 0.82));
            }
        }
        return Optional.empty();
    }

    /** 首创“纤维芯片”: a verb of making before, the end of the clause behind. */
    private Optional<Mention> made(String text, Span marks) {
        boolean closed = marks.end() >= text.length() || "，。；、！（(".indexOf(text.charAt(marks.end())) >= 0;
        return closed && marks.length() <= 14 && cues.endingAt(text, marks.start(), "product-before") > 0
                ? Optional.of(mention(text, marks, EntityType.PRODUCT, "quoted-made", 0.6))
                : Optional.empty();
    }

    /** “甲”“乙”等国际大科学计划 names two. */
    private void rows(String text, Words words, List<Mention> found) {
        var scan = ROW.in(text);
        while (scan.find()) {
            var row = scan.match();
            head(text, row.end(), words).ifPresent(type -> {
                var quote = QUOTE.pattern().matcher(row.group());
                while (quote.find()) {
                    var span = new Span(row.start() + quote.start(), row.start() + quote.end());
                    found.add(mention(text, span, type, "quoted-row", 0.65));
                }
            });
        }
    }

    private Optional<EntityType> head(String text, int from, Words words) {
        var type = Optional.<EntityType>empty();
        for (var word : words.in(new Span(from, Math.min(text.length(), from + CLASS_REACH)))) {
            if (!(word.is("n") || word.is("v") || word.is("b") || word.is("a"))) {
                break;
            }
            for (int n = 2; n <= word.span().end() - from; n++) {
                var tail = heads.get(
                        text.substring(word.span().end() - n, word.span().end()));
                if (tail != null && tail.type() != EntityType.POLICY) {
                    type = Optional.of(tail.type());
                }
            }
        }
        return type;
    }

    /** Once “青鸟” is known as a product, it is one wherever it stands in quotation marks. */
    private static void brands(String text, List<Mention> found) {
        for (var m : List.copyOf(found)) {
            if (m.type() != EntityType.PRODUCT) {
                continue;
            }
            var brand = QUOTE.pattern().matcher(m.surface());
            if (!brand.find()) {
                continue;
            }
            for (int at = text.indexOf(brand.group()); at >= 0; at = text.indexOf(brand.group(), at + 1)) {
                var span = new Span(at, at + brand.group().length());
                if (found.stream().noneMatch(o -> o.span().overlaps(span))) {
                    found.add(mention(text, span, m.type(), "quoted-brand", 0.6));
                }
            }
        }
    }

    private static Mention mention(String text, Span marks, EntityType type, String rule, double confidence) {
        var name = text.substring(marks.start() + 1, marks.end() - 1).strip();
        return new Mention(marks, marks.of(text), type, name, Optional.empty(), rule, confidence);
    }
}
