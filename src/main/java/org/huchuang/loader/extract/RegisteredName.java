package org.huchuang.loader.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huchuang.loader.article.Span;
import org.huchuang.loader.extract.Piece.Kind;
import org.huchuang.loader.knowledge.NameWords;
import org.huchuang.loader.knowledge.OrganizationHead;
import org.huchuang.ontology.EntityType;

/** Decides where a firm's registered name starts: at its city, whatever the brand behind it is made of. */
final class RegisteredName {
    private static final int LONGEST = 22;
    private static final int SHORTEST = 2;
    private static final Set<String> LEGAL = Set.of("有限公司", "有限责任公司", "股份有限公司", "集团有限公司", "集团股份有限公司");
    private static final String GRAMMAR = "的了在是由与和及等将对被从向";
    private static final int LONGEST_ALONE = 12;
    private static final int LONGEST_BRAND = 8;
    private static final int LONGEST_DAUGHTER = 6;
    private static final String OPENERS = ",;:!?，。；：、！？“\n由与和及";
    private static final String JOINTS = "（）()&·";

    private final String text;
    private final Cover known;

    RegisteredName(String text, Cover known) {
        this.text = text;
        this.known = known;
    }

    /** City and brand of the registered name that this head closes; nothing where no city leads it or the firm is known. */
    Optional<List<Piece>> before(OrganizationHead head, int end, int sentenceStart) {
        if (!LEGAL.contains(head.words())) {
            return Optional.empty();
        }
        int first = Math.max(sentenceStart, end - LONGEST);
        for (int at = end; at > first; at--) {
            var place = known.endingAt(at).filter(m -> m.type() == EntityType.PLACE);
            if (place.isPresent() && end - at >= SHORTEST && text.charAt(at) != '）' && text.charAt(at) != ')') {
                return Optional.of(pieces(place.get(), at, end, sentenceStart));
            }
            char c = text.charAt(at - 1);
            boolean inside = Character.isLetterOrDigit(c) || JOINTS.indexOf(c) >= 0;
            boolean firm = known.at(at - 1).filter(RegisteredName::firm).isPresent();
            boolean opens = at - 2 >= first && known.endingAt(at - 1).isPresent();
            if (!inside || firm || GRAMMAR.indexOf(c) >= 0 && !opens) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** 某某（上海）智能科技有限公司: a brand whose city stands in brackets behind it. */
    Optional<List<Piece>> bracketed(
            OrganizationHead head, int end, int sentenceStart, Words words, NameWords vocabulary) {
        if (!LEGAL.contains(head.words())) {
            return Optional.empty();
        }
        int close = Math.max(text.lastIndexOf('）', end - 1), text.lastIndexOf(')', end - 1));
        if (close < sentenceStart || end - close > LONGEST_ALONE) {
            return Optional.empty();
        }
        var city = known.endingAt(close)
                .filter(m -> m.type() == EntityType.PLACE && m.span().start() > sentenceStart);
        if (city.isEmpty() || "（(".indexOf(text.charAt(city.get().span().start() - 1)) < 0) {
            return Optional.empty();
        }
        int bracket = city.get().span().start() - 1;
        int start = brand(bracket, sentenceStart, words, vocabulary);
        var name = new Span(start, end);
        return bracket - start < SHORTEST
                        || start < sentenceStart
                        || known.over(new Span(start, bracket)).isPresent()
                ? Optional.empty()
                : Optional.of(List.of(new Piece(name, name.of(text), Kind.PROPER, "")));
    }

    /** Where the brand in front of a bracket starts: at the last break when that is near, else behind the last verb or post. */
    private int brand(int bracket, int sentenceStart, Words words, NameWords vocabulary) {
        int start = bracket;
        while (start > sentenceStart && isInside(text.charAt(start - 1))) {
            start--;
        }
        if (bracket - start <= LONGEST_BRAND
                && (start == sentenceStart || OPENERS.indexOf(text.charAt(start - 1)) >= 0)) {
            return start;
        }
        start = bracket;
        for (var w = words.endingAt(start);
                w.isPresent()
                        && isBrand(w.get(), vocabulary)
                        && bracket - w.get().span().start() <= LONGEST_BRAND;
                w = words.endingAt(start)) {
            start = w.get().span().start();
        }
        return start;
    }

    private static boolean isBrand(Words.Word w, NameWords vocabulary) {
        return w.text().chars().allMatch(c -> isInside((char) c))
                && !bars(vocabulary.role(w.text()), w.text())
                && !(w.text().length() > 1 && (w.is("v") || w.is("nn")));
    }

    /** Everything from the last break on where no city leads: 、启迪控股股份有限公司. */
    Optional<List<Piece>> alone(OrganizationHead head, int end, int sentenceStart, Words words, NameWords vocabulary) {
        int start = end;
        while (start > sentenceStart && end - start < LONGEST_ALONE && isInside(text.charAt(start - 1))) {
            start--;
        }
        var name = new Span(start, end);
        boolean broken = start == sentenceStart || OPENERS.indexOf(text.charAt(start - 1)) >= 0;
        if (!LEGAL.contains(head.words())
                || !broken
                || name.length() < SHORTEST
                || known.over(name).isPresent()
                || words.in(name).stream().anyMatch(w -> bars(vocabulary.role(w.text()), w.text()))) {
            return Optional.empty();
        }
        return Optional.of(List.of(new Piece(name, name.of(text), Kind.PROPER, "")));
    }

    /** 某建工四建集团有限公司: a known firm's name and a few characters more name a daughter of it. */
    Optional<List<Piece>> subsidiary(OrganizationHead head, int end, int sentenceStart) {
        if (!LEGAL.contains(head.words())) {
            return Optional.empty();
        }
        for (int at = end; at > sentenceStart && end - at <= LONGEST_DAUGHTER; at--) {
            var mother = known.endingAt(at)
                    .filter(m -> m.type() == EntityType.COMPANY && m.span().start() >= sentenceStart);
            if (mother.isPresent()) {
                var name = new Span(mother.get().span().start(), end);
                return at == end
                        ? Optional.empty()
                        : Optional.of(List.of(new Piece(name, name.of(text), Kind.PROPER, "")));
            }
            if (!isInside(text.charAt(at - 1))) {
                break;
            }
        }
        return Optional.empty();
    }

    private static boolean isInside(char c) {
        return Character.isLetterOrDigit(c) && GRAMMAR.indexOf(c) < 0;
    }

    /** A single character may be one of the brand's: 易方达. */
    private static boolean bars(NameWords.Role role, String word) {
        return role == NameWords.Role.STOP && word.length() > 1 || role == NameWords.Role.ACT;
    }

    private static boolean firm(Mention m) {
        return m.type() != EntityType.PLACE && m.type() != EntityType.TECHNOLOGY_FIELD && m.type() != EntityType.ZONE;
    }

    private List<Piece> pieces(Mention place, int brand, int end, int sentenceStart) {
        int start = place.span().start();
        for (var outer = outer(start); outer.isPresent() && outer.get().span().start() >= sentenceStart; ) {
            start = outer.get().span().start();
            outer = outer(start);
        }
        var city = new Span(start, brand);
        var rest = new Span(brand, end);
        return List.of(new Piece(city, city.of(text), Kind.PLACE, ""), new Piece(rest, rest.of(text), Kind.PROPER, ""));
    }

    private Optional<Mention> outer(int start) {
        return known.endingAt(start).filter(m -> m.type() == EntityType.PLACE);
    }
}
