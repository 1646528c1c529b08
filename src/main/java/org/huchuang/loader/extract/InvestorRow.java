package org.huchuang.loader.extract;

import java.util.List;
import java.util.Optional;
import org.huchuang.loader.article.Span;
import org.huchuang.loader.knowledge.Lexicon;
import org.huchuang.loader.knowledge.NameWords;
import org.huchuang.ontology.EntityType;

/** Reads a row of investors, known by what most of its items end with: 甲资本、乙投资、丙创投、丁. */
final class InvestorRow {
    private static final int LEAST = 2;
    /** So many investors in a row leave no doubt about those between them that only a name of their own marks. */
    private static final int SURE = 4;

    private static final int SHORTEST = 3;
    private static final int LONGEST = 9;

    private final Lexicon cues;
    private final NameWords vocabulary;
    private final String text;
    private final Words words;
    private final Cover known;

    InvestorRow(Lexicon cues, NameWords vocabulary, String text, Words words, Cover known) {
        this.cues = cues;
        this.vocabulary = vocabulary;
        this.text = text;
        this.words = words;
        this.known = known;
    }

    /** The investors of a row that nothing else names; none where it is a row of other things. */
    List<Span> of(Enumeration row) {
        if (row.items().stream().filter(this::perhapsInvestor).count() < LEAST) {
            return List.of();
        }
        var items = row.items().stream().map(i -> item(i, row)).toList();
        long investors =
                items.stream().filter(i -> i.filter(this::investor).isPresent()).count();
        if (investors < LEAST || investors * 2 < items.size()) {
            return List.of();
        }
        return items.stream()
                .flatMap(Optional::stream)
                .filter(this::free)
                .filter(i -> closed(i) || investors >= SURE && i.length() <= LONGEST / 2 + 1)
                .toList();
    }

    /** An item without the words that lead up to the row. */
    private Optional<Span> item(Span item, Enumeration row) {
        int end = item.end();
        for (int at = item.start(); at < end; at++) {
            if (Character.isDigit(text.charAt(at)) && cues.endingAt(text, at, "investor-item") > 0) {
                end = at; // 甲资本、乙投资2家机构
            }
        }
        int start = end;
        boolean first = item.start() == row.span().start();
        for (var w : words.in(new Span(item.start(), end)).reversed()) {
            boolean lead = vocabulary.role(w.text()) == NameWords.Role.STOP
                    || "upcrywed".indexOf(w.nature().charAt(0)) >= 0 && w.text().length() < SHORTEST
                    || w.text().length() > 1 && (w.is("v") && !w.is("vn") || w.is("nn"));
            if (lead && w.span().end() < end) {
                if (!first) {
                    return Optional.empty();
                }
                break;
            }
            start = w.span().start();
        }
        var span = new Span(start, end);
        return span.length() < SHORTEST || span.length() > LONGEST ? Optional.empty() : Optional.of(span);
    }

    /** Whether an item is not ruled out by its end, which a number behind it may hide. */
    private boolean perhapsInvestor(Span item) {
        return cues.endingAt(text, item.end(), "investor-item") > 0
                || investor(item)
                || item.of(text).chars().anyMatch(Character::isDigit);
    }

    private boolean investor(Span item) {
        return closed(item)
                || known.endingAt(item.end())
                        .filter(m -> m.type() == EntityType.INVESTMENT_FIRM)
                        .isPresent();
    }

    private boolean closed(Span item) {
        int close = cues.endingAt(text, item.end(), "investor-item");
        return close > 0
                && item.length() - close > 1
                && !vocabulary.generic(text.substring(item.start(), item.end() - close));
    }

    /** Whether nothing but a place, or a brand that an investor shares, is known inside. */
    private boolean free(Span item) {
        for (int at = item.start(); at < item.end(); at++) {
            var inside = known.at(at);
            boolean brand = closed(item)
                    && inside.filter(m -> m.type() == EntityType.COMPANY
                                    && m.span().start() == item.start()
                                    && m.span().end() < item.end())
                            .isPresent();
            if (!brand && inside.filter(m -> m.type() != EntityType.PLACE).isPresent()) {
                return false;
            }
        }
        return true;
    }
}
