package org.huchuang.loader.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huchuang.loader.article.Span;
import org.huchuang.loader.knowledge.Lexicon;
import org.huchuang.loader.knowledge.WordSet;
import org.huchuang.loader.text.Document;
import org.huchuang.ontology.EntityType;

/** Reads who invests where a verb says so: 由甲领投, 乙、丙跟投, 获甲、乙等机构投资; there a short name is one that is known in full. */
final class InvestorSlot {
    private static final int LONGEST = 24;
    private static final int LONGEST_HAN = 8;
    private static final int LONGEST_ROW = 200;
    private static final int TAIL = 14;
    private static final String STOPS = ",;:!?，。；：！？“”\n";
    private static final Pattern LATIN =
            Pattern.compile("[A-Z][A-Za-z\\d&.]+(?: [A-Z&][A-Za-z\\d&.]*){0,4}(?:资本|创投|投资|基金)?");

    private final Lexicon cues;
    private final Map<String, KnownNames.Name> shorts;
    private final Brandish brandish;
    private final Cover cover;
    private final Words words;
    private final WordSet verbs;
    private final Lexicon.Group open;

    /**
     * @param verbs words of investing, and what is invested
     * @param shorts known investors by their names without 资本, 创投 …
     */
    InvestorSlot(
            Lexicon cues,
            WordSet verbs,
            Map<String, KnownNames.Name> shorts,
            Brandish brandish,
            Cover cover,
            Words words) {
        this.cues = cues;
        this.shorts = shorts;
        this.brandish = brandish;
        this.cover = cover;
        this.words = words;
        this.verbs = verbs;
        this.open = cues.group("invest-open");
    }

    /** The investors that stand in such places and that nothing else names. */
    List<Mention> find(Document document) {
        var text = document.text();
        var found = new ArrayList<Mention>();
        for (var sentence : document.sentences()) {
            int from = sentence.span().start();
            int to = sentence.span().end();
            for (int at = verbs.next(text, from, to); at >= 0; at = verbs.next(text, at + 1, to)) {
                boolean sure = cues.startingAt(text, at, "invest-verb") > 0;
                row(text, from, end(text, from, at), sure, found);
            }
        }
        return found;
    }

    /** The short names in a row of investors, known as one by half of its members: 红杉、经纬、高瓴等一线资本. */
    List<Mention> in(Enumeration row, String text) {
        long sure = row.items().stream()
                .filter(i -> cover.endingAt(i.end())
                                .filter(m -> m.type() == EntityType.INVESTMENT_FIRM)
                                .isPresent()
                        || full(i.of(text)).isPresent())
                .count();
        if (sure < 2 || sure * 2 < row.items().size()) {
            return List.of();
        }
        return row.items().stream().flatMap(i -> tail(i, text).stream()).toList();
    }

    /** The short name that an item is, or ends with behind the words that lead up to its row. */
    private Optional<Mention> tail(Span item, String text) {
        return words.in(item).stream()
                .map(w -> new Span(w.span().start(), item.end()))
                .filter(s -> cover.over(s).filter(m -> !brand(m, s)).isEmpty())
                .flatMap(s -> full(s.of(text)).map(n -> n.at(s, text)).stream())
                .findFirst();
    }

    /** 礼来亚洲: a firm's name opens that of its investor. */
    private static boolean brand(Mention there, Span item) {
        return there.type() == EntityType.COMPANY
                && there.span().start() == item.start()
                && there.span().end() < item.end();
    }

    /** Where the row ends in front of a verb: before 等多家机构 and 联合. */
    private int end(String text, int from, int verb) {
        int end = verb;
        for (int n = cues.endingAt(text, end, "invest-manner"); n > 0; n = cues.endingAt(text, end, "invest-manner")) {
            end -= n;
        }
        for (int at = end - 1; at >= Math.max(from, end - TAIL) && STOPS.indexOf(text.charAt(at)) < 0; at--) {
            if (text.charAt(at) == '等') {
                return at;
            }
            if (text.charAt(at) == '、') {
                break;
            }
        }
        return end;
    }

    private void row(String text, int from, int end, boolean sure, List<Mention> found) {
        var items = new ArrayList<Span>();
        int stop = end;
        int at = end;
        boolean opened = false;
        while (at > from && end - at < LONGEST_ROW && STOPS.indexOf(text.charAt(at - 1)) < 0) {
            opened = stop > at && open.endingAt(text, at) > 0 && words.boundary(at);
            if (opened) {
                break;
            }
            char c = text.charAt(at - 1);
            if (c == '、' || "和与及".indexOf(c) >= 0 && at < stop && words.boundary(at - 1) && words.boundary(at)) {
                items.add(new Span(at, Math.max(at, stop)));
                stop = at - 1;
            }
            at--;
        }
        if (stop > at) {
            items.add(new Span(at, stop));
        }
        if (opened || sure && (items.size() > 1 || at == from || STOPS.indexOf(text.charAt(at - 1)) >= 0)) {
            items.forEach(i -> investor(text, i, sure).ifPresent(found::add));
        }
    }

    private Optional<Mention> investor(String text, Span item, boolean sure) {
        var name = item.of(text);
        if (item.length() < 2
                || item.length() > LONGEST
                || cover.over(item).filter(this::tells).isPresent()) {
            return Optional.empty();
        }
        var full = full(name);
        if (full.isPresent()) {
            return full.map(n -> n.at(item, text));
        }
        boolean fits = LATIN.matcher(name).matches()
                || sure && item.length() <= LONGEST_HAN && !person(item) && brandish.alone(item, text);
        return fits ? Optional.of(mention(item, text, kind(name))) : Optional.empty();
    }

    /** What is known there and is no place: 上海中平. */
    private boolean tells(Mention there) {
        return there.type() != EntityType.PLACE;
    }

    /** The one known investor that a short name leaves the end off: 红杉 of 红杉中国. */
    private Optional<KnownNames.Name> full(String name) {
        return Optional.ofNullable(shorts.get(name));
    }

    private boolean person(Span item) {
        var inside = words.in(item);
        return inside.size() == 1 && inside.getFirst().is("nr") && item.length() == 3;
    }

    private EntityType kind(String name) {
        return cues.endingAt(name, name.length(), "suffix") > 0 || cues.endingAt(name, name.length(), "weak-suffix") > 0
                ? EntityType.COMPANY
                : EntityType.INVESTMENT_FIRM;
    }

    private static Mention mention(Span span, String text, EntityType type) {
        return new Mention(span, span.of(text), type, span.of(text), Optional.empty(), "investor-slot", 0.7);
    }
}
