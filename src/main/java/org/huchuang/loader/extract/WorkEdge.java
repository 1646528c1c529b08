package org.huchuang.loader.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.huchuang.loader.article.Span;
import org.huchuang.loader.extract.Piece.Kind;
import org.huchuang.loader.knowledge.Lexicon;
import org.huchuang.loader.knowledge.NameWords;

/**
 * Decides where the name of an event, a scheme, a prize or a plan starts. Such names hold verbs and people (青年科学家,
 * 创业投资) that no organisation's name would, and start at quotation marks, places or editions.
 */
final class WorkEdge {
    private static final int LONGEST = 30;
    private static final int LONGEST_QUOTED = 20;
    private static final int LONGEST_LEAD = 8;
    private static final String BREAKS = ",;:!?，。；：、！？“”（）《》 \n";

    private final Lexicon cues;
    private final NameWords vocabulary;
    private final String text;
    private final Words words;
    private final Cover known;

    WorkEdge(Lexicon cues, NameWords vocabulary, String text, Words words, Cover known) {
        this.cues = cues;
        this.vocabulary = vocabulary;
        this.text = text;
        this.words = words;
        this.known = known;
    }

    /** The pieces of the name that ends at {@code head}, from left to right; none when nothing fits. */
    List<Piece> before(int head, int sentenceStart) {
        Deque<Piece> pieces = new ArrayDeque<>();
        int at = head;
        boolean quoted = false;
        while (at > sentenceStart && head - at < LONGEST) {
            var next = piece(at, sentenceStart);
            if (next.isEmpty()
                    || quoted && next.get().kind() != Kind.PLACE && !touches(at) && !joinsQuote(at, sentenceStart)) {
                break;
            }
            var piece = next.get();
            if (piece.nature().startsWith("nr")
                    && !pieces.isEmpty()
                    && pieces.getFirst().kind() == Kind.PLACE) {
                break; // 授予某人上海市某奖
            }
            quoted |= piece.text().startsWith("“");
            pieces.addFirst(piece);
            at = piece.span().start();
            if (piece.kind() == Kind.PARENT) {
                break;
            }
        }
        while (!pieces.isEmpty() && pieces.getFirst().kind() == Kind.UNSURE) {
            pieces.removeFirst();
        }
        return new ArrayList<>(pieces);
    }

    /** “甲杯”“乙”大赛: a cup and what is held for it are one name. */
    private boolean touches(int quote) {
        return text.charAt(quote) == '“' && text.startsWith("杯”", quote - 2);
    }

    /** 未来产业“试验场”计划: the few common words between a break or verb and the quotation marks belong to the name. */
    private boolean joinsQuote(int quote, int sentenceStart) {
        int at = quote;
        while (at > sentenceStart && quote - at <= LONGEST_LEAD) {
            var next = piece(at, sentenceStart)
                    .filter(p -> p.kind() != Kind.PARENT
                            && p.kind() != Kind.UNSURE
                            && !p.text().startsWith("“"));
            if (next.isEmpty()) {
                break;
            }
            at = next.get().span().start();
        }
        return at < quote
                && quote - at <= LONGEST_LEAD
                && (at == sentenceStart
                        || BREAKS.indexOf(text.charAt(at - 1)) >= 0
                        || cues.endingAt(text, at, "launched-before") > 0);
    }

    private Optional<Piece> piece(int end, int sentenceStart) {
        var anchor = known.endingAt(end).filter(m -> m.span().start() >= sentenceStart);
        if (anchor.isPresent()) {
            var m = anchor.get();
            var kind =
                    switch (m.type()) {
                        case PLACE, INTERNATIONAL_BODY -> Kind.PLACE; // 中国—东盟…大会
                        case TECHNOLOGY_FIELD -> Kind.TOPIC;
                        default -> Kind.PARENT;
                    };
            return Optional.of(new Piece(m.span(), m.surface(), kind, ""));
        }
        char last = text.charAt(end - 1);
        if (last == '”') {
            int start = text.lastIndexOf('“', end - 1);
            return start < sentenceStart || end - start > LONGEST_QUOTED
                    ? Optional.empty()
                    : Optional.of(piece(new Span(start, end), Kind.PROPER));
        }
        if (last == ' ' && end - 2 > sentenceStart && joins(text.charAt(end - 2), text.charAt(end))) {
            return Optional.of(piece(new Span(end - 1, end), Kind.UNSURE));
        }
        if (last == '-' || last == '—' || last == '–' || last == '·') {
            return Optional.of(piece(new Span(end - 1, end), Kind.UNSURE));
        }
        int inner = cues.endingAt(text, end, "inner");
        var split = words.endingAt(end)
                .filter(w -> w.span().length() < inner && end - inner >= sentenceStart && words.boundary(end - inner));
        if (split.isPresent()) {
            return Optional.of(piece(new Span(end - inner, end), Kind.GENERIC)); // a name word that is cut in two
        }
        return words.endingAt(end)
                .or(() -> words.covering(end))
                .filter(w -> w.span().start() >= sentenceStart)
                .flatMap(w -> kind(w).map(k -> new Piece(new Span(w.span().start(), end), w.text(), k, w.nature())));
    }

    /** “InnoMatch 全球…”, “中国 - 匈牙利 …”: a space that does not end the name. */
    private static boolean joins(char before, char after) {
        return before < 128 && Character.isLetter(before)
                || before > 128 && after < 128 && Character.isLetter(after) // 张江 AI 论坛
                || before == '-'
                || after == '-'
                || before == '—';
    }

    private Piece piece(Span span, Kind kind) {
        return new Piece(span, span.of(text), kind, "");
    }

    private Optional<Kind> kind(Words.Word word) {
        var w = word.text();
        var nature = word.nature();
        if (cues.startingAt(text, word.span().start(), "inner-phrase") > 0) {
            return Optional.of(Kind.GENERIC);
        }
        if (cues.contains("stop", w) || nature.equals("nz") && vocabulary.role(w) == NameWords.Role.STOP) {
            return Optional.empty();
        }
        if (nature.startsWith("ns")) {
            return Optional.of(Kind.PLACE);
        }
        if (cues.contains("inner", w) || vocabulary.role(w) == NameWords.Role.INNER) {
            return Optional.of(vocabulary.generic(w) || cues.contains("inner", w) ? Kind.GENERIC : Kind.TOPIC);
        }
        if (w.equals("零")) { // 零碳, 零售, 零信任
            return Optional.of(Kind.TOPIC);
        }
        if (nature.startsWith("nx") || nature.equals("nz") || nature.startsWith("nr")) {
            return Optional.of(Kind.PROPER);
        }
        if (nature.equals("cc") || nature.startsWith("m") && Character.isDigit(w.charAt(0)) || w.equals("人")) {
            return Optional.of(Kind.UNSURE);
        }
        if (w.length() > 1 && w.endsWith("家") && nature.startsWith("nn")) { // 数学家大会
            return Optional.of(Kind.GENERIC);
        }
        if (nature.startsWith("nn") || vocabulary.role(w) == NameWords.Role.STOP) {
            return Optional.empty();
        }
        boolean inside = nature.startsWith("n")
                || nature.startsWith("g")
                || nature.startsWith("b")
                || nature.startsWith("j")
                || nature.equals("vn")
                || nature.startsWith("an");
        return inside ? Optional.of(Kind.TOPIC) : Optional.empty();
    }
}
