package org.huchuang.loader.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.huchuang.loader.article.Span;
import org.huchuang.loader.extract.Mentions.Named;
import org.huchuang.loader.knowledge.CueWords;
import org.huchuang.loader.text.Document;
import org.huchuang.loader.text.Sentence;
import org.huchuang.ontology.EntityType;

/** Finds the indicators that a document states. */
final class IndicatorFinder {
    /** A line this short without an end mark goes on in the next line, as on posters. */
    private static final int OPEN_LINE = 60;

    private static final int LONGEST_BLOCK = 400;
    private static final String ENDS = "。！？；!?;…”’）)";
    private static final Pattern AIM = Pattern.compile("目标|力争|到20\\d{2}年|(?:计划|预期|争取|将).{0,8}(?:达|突破|超|新增|建)");

    private static final Set<EntityType> UNNUMBERED = EnumSet.of(EntityType.PLACE, EntityType.TECHNOLOGY_FIELD);

    private final Pattern rules = CueWords.packed().pattern("explaining");

    private IndicatorFinder() {}

    static IndicatorFinder create() {
        return new IndicatorFinder();
    }

    List<Indicator> find(Document document, List<Entity> entities) {
        return find(document, entities, Stretch.each(document));
    }

    /** @param stretches the document's sentences */
    List<Indicator> find(Document document, List<Entity> entities, List<Stretch> stretches) {
        var mentions = Mentions.of(entities);
        boolean rule = rules.matcher(document.article().title()).find();
        var out = new ArrayList<Indicator>();
        int last = -1;
        var carried = Optional.<String>empty();
        for (var block : blocks(document)) {
            var first = document.sentenceAt(block.get(0));
            var stretch = block.size() == 1 ? stretches.get(first.index()) : Stretch.of(document, block);
            var compact = stretch.words();
            var sentence =
                    new Span(first.span().start(), block.get(block.size() - 1).end());
            var dates = stretch.dates();
            int paragraph = first.paragraph();
            if (paragraph != last) {
                carried = Optional.empty();
                last = paragraph;
            }
            for (var figure : FigureSentence.read(compact.text(), stretch.quantities())) {
                if (rule && isCondition(compact.text(), figure)
                        || isNamed(mentions.in(sentence), compact.original(figure.start(), figure.end()))) {
                    continue;
                }
                var indicator = indicator(document, mentions, block, compact, period(dates, figure, carried), figure);
                if (out.stream().noneMatch(o -> same(o, indicator))) {
                    out.add(indicator);
                }
            }
            if (!dates.isEmpty()) {
                carried = Optional.of(dates.get(dates.size() - 1).iso());
            }
        }
        return out;
    }

    /** 研发投入不低于5%, in a notice: whom it is for. */
    private static boolean isCondition(String text, Figure figure) {
        return text.charAt(figure.start()) == '不'
                && !AIM.matcher(text.substring(Math.max(0, figure.start() - MeasureNames.LONGEST), figure.start()))
                        .find();
    }

    /** 青年50人论坛: a number inside a name. */
    private static boolean isNamed(List<Named> named, Span number) {
        return named.stream()
                .anyMatch(n -> !UNNUMBERED.contains(n.entity().type())
                        && n.span().start() < number.start()
                        && n.span().end() > number.end());
    }

    /** Sentences, those that a line break cuts joined with the next. */
    private static List<List<Span>> blocks(Document document) {
        var out = new ArrayList<List<Span>>();
        var open = new ArrayList<Span>();
        int length = 0;
        for (var sentence : document.sentences()) {
            if (sentence.role() == Sentence.Role.TITLE || sentence.role() == Sentence.Role.CREDIT) {
                continue;
            }
            open.add(sentence.span());
            length += sentence.span().length();
            var words = document.at(sentence.span()).strip();
            boolean ended = !words.isEmpty() && ENDS.indexOf(words.charAt(words.length() - 1)) >= 0;
            boolean goesOn = !ended && (words.length() < OPEN_LINE || words.endsWith("，"));
            if (!goesOn || length > LONGEST_BLOCK) {
                out.add(List.copyOf(open));
                open.clear();
                length = 0;
            }
        }
        if (!open.isEmpty()) {
            out.add(List.copyOf(open));
        }
        return out;
    }

    private static Indicator indicator(
            Document document,
            Mentions mentions,
            List<Span> block,
            Compact compact,
            Optional<String> period,
            Figure figure) {
        var number = compact.original(figure.start(), figure.end());
        var sentence =
                new Span(block.get(0).start(), block.get(block.size() - 1).end());
        var text = compact.text();
        int clause = Math.max(0, figure.start() - MeasureNames.LONGEST);
        int from = Math.max(clause, lastBreak(text, figure.start()));
        var words = new Span(compact.original(from, figure.end()).start(), number.end());
        return new Indicator(
                figure.name(),
                of(mentions, sentence, number),
                period,
                figure.value(),
                figure.quantity().unitText(),
                figure.change(),
                figure.quantity().bound(),
                AIM.matcher(text.substring(clause, Math.min(text.length(), figure.end() + 4)))
                        .find(),
                new Evidence(sentence, words, figure.level() ? "indicator/level" : "indicator/rate", 0.7));
    }

    private static int lastBreak(String text, int at) {
        int i = at - 1;
        while (i >= 0 && i > at - MeasureNames.LONGEST && "，；。！？\n".indexOf(text.charAt(i)) < 0) {
            i--;
        }
        return i + 1;
    }

    /** The last date before the number, else the first of the sentence, else what the paragraph said before. */
    private static Optional<String> period(List<Dates.Found> dates, Figure figure, Optional<String> carried) {
        var before = dates.stream().filter(d -> d.end() <= figure.start()).reduce((a, b) -> b);
        return before.or(() -> dates.stream().findFirst()).map(Dates.Found::iso).or(() -> carried);
    }

    /** The last place, zone or organisation before the number; who issued the figures is none. */
    private static Optional<String> of(Mentions mentions, Span sentence, Span number) {
        return mentions.in(new Span(sentence.start(), number.start())).stream()
                .filter(n -> scope(n.entity().type()))
                .reduce((a, b) -> b)
                .map(n -> n.entity().name());
    }

    private static boolean scope(EntityType type) {
        return switch (type) {
            case PLACE, ZONE, EVENT, FUND -> true;
            case MEDIA, GOVERNMENT_BODY -> false;
            default -> type.isOrganization();
        };
    }

    /** Said twice in one article: same figure under a name that holds the other. */
    private static boolean same(Indicator a, Indicator b) {
        return a.value().compareTo(b.value()) == 0
                && a.unit().equals(b.unit())
                && (a.name().contains(b.name()) || b.name().contains(a.name()));
    }
}
