package org.huchuang.loader.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.huchuang.loader.article.Span;
import org.huchuang.loader.extract.Piece.Kind;
import org.huchuang.loader.knowledge.Lexicon;
import org.huchuang.loader.knowledge.NameWords;
import org.huchuang.loader.knowledge.OrganizationHead;
import org.huchuang.ontology.EntityType;

/**
 * Takes what lacks something to be a name for one where its surroundings name it: in a row with names of its kind
 * (生命蓝湾、海洋创新园), behind a unit of a larger body (某大学某研究院、某学院), or where it is opened (某某中试平台揭牌).
 */
final class Companions {
    private static final int LEAST = 5;
    private static final Set<EntityType> KINDS = EnumSet.of(
            EntityType.ZONE,
            EntityType.FUND,
            EntityType.PLATFORM,
            EntityType.LABORATORY,
            EntityType.INCUBATOR,
            EntityType.INFRASTRUCTURE);

    /** The one head of firms that is common enough in rows of them: 甲集团、汽车城集团. */
    private static final String GROUP = "集团";

    /** Units of larger bodies, whose heads are named right behind them: 纺织学院院长. */
    private static final Set<EntityType> LED =
            EnumSet.of(EntityType.UNIVERSITY, EntityType.LABORATORY, EntityType.RESEARCH_INSTITUTE);

    private static final int LEAST_LED = 4;

    /** Parks and the incubators in them are listed together. */
    private static final Set<EntityType> SITES = EnumSet.of(EntityType.ZONE, EntityType.INCUBATOR);

    private final Lexicon edges;
    private final NameWords vocabulary;
    private final String text;
    private final Words words;
    private final Cover known;
    private final Cover names;
    private final Set<Span> units = new HashSet<>();
    private final List<Candidate> candidates = new ArrayList<>();

    Companions(Lexicon edges, NameWords vocabulary, String text, Words words, Cover known) {
        this.edges = edges;
        this.vocabulary = vocabulary;
        this.text = text;
        this.words = words;
        this.known = known;
        this.names = new Cover(text.length());
    }

    /** Takes note of a name that stands without help, and of a unit that its larger body's name begins. */
    void name(Mention m, List<Piece> pieces) {
        names.lay(m);
        if (LED.contains(m.type()) && !pieces.isEmpty() && pieces.getFirst().kind() == Kind.PARENT) {
            units.add(m.span());
        }
    }

    /** Keeps a head in mind whose pieces are not enough for a name. */
    void offer(OrganizationHead head, List<Piece> pieces, int end) {
        if (!pieces.isEmpty()
                && (KINDS.contains(head.type())
                        || LED.contains(head.type())
                        || head.words().equals(GROUP))
                && head.needs() != OrganizationHead.Need.NEVER
                && pieces.stream().noneMatch(p -> p.kind() == Kind.PARENT)
                && pieces.stream().anyMatch(p -> p.kind() == Kind.TOPIC || p.kind() == Kind.PLACE)
                && end - pieces.get(0).span().start() >= (LED.contains(head.type()) ? LEAST_LED : LEAST)) {
            int start = start(pieces.get(0).span().start());
            candidates.add(new Candidate(head.type(), new Span(start, end)));
        }
    }

    private boolean isLed(EntityType type, int end) {
        return LED.contains(type) && edges.startingAt(text, end, "led-after") > 0;
    }

    /** Common words stay at the front of what begins a clause or stands in a row: 先进计算开放服务平台. */
    private int start(int of) {
        int start = of;
        for (var w = words.endingAt(start); w.filter(this::common).isPresent(); w = words.endingAt(start)) {
            start = w.get().span().start();
        }
        boolean fresh = start == 0
                || "，。；：！？,;:!?\n".indexOf(text.charAt(start - 1)) >= 0
                || edges.endingAt(text, start, "joint") > 0;
        return fresh ? start : of;
    }

    private boolean common(Words.Word word) {
        return vocabulary.generic(word.text()) && vocabulary.role(word.text()) == NameWords.Role.INNER;
    }

    /** The names among what was offered; each counts for the next, so that a row is taken from any of its ends. */
    List<Mention> accepted() {
        var out = new ArrayList<Mention>();
        candidates.forEach(c -> take(c, out));
        candidates.reversed().forEach(c -> take(c, out));
        return out;
    }

    private void take(Candidate c, List<Mention> out) {
        boolean kind = c.type() != EntityType.UNIVERSITY && c.span().length() >= LEAST;
        boolean opened = isLed(c.type(), c.span().end())
                || c.type() != EntityType.COMPANY
                        && c.span().length() >= LEAST
                        && opens(c.span().end());
        boolean unit = isUnit(c);
        if (names.over(c.span()).isEmpty() && (opened || unit || kind && inRow(c))) {
            var name = c.span().of(text);
            var m = new Mention(c.span(), name, c.type(), name, Optional.empty(), "companion", 0.6);
            names.lay(m);
            out.add(m);
            if (LED.contains(c.type())) {
                units.add(c.span());
            }
        }
    }

    /** 某学院揭牌, 某学院于现场揭牌. */
    private boolean opens(int end) {
        return edges.startingAt(text, end + edges.startingAt(text, end, "opens-lead"), "opens-after") > 0;
    }

    /** 某大学某研究院、某学院: what follows a unit in a row is the next unit of the same body. */
    private boolean isUnit(Candidate c) {
        int before = edges.endingAt(text, c.span().start(), "joint");
        int next = c.span().end() + edges.startingAt(text, c.span().end(), "joint");
        return LED.contains(c.type())
                && (before > 0 && unit(names.endingAt(c.span().start() - before))
                        || next > c.span().end() && next < text.length() && unit(names.at(next)));
    }

    private boolean unit(Optional<Mention> m) {
        return m.filter(u -> units.contains(u.span())).isPresent();
    }

    private boolean inRow(Candidate c) {
        int before = edges.endingAt(text, c.span().start(), "joint");
        int after = edges.startingAt(text, c.span().end(), "joint");
        int next = c.span().end() + after;
        return before > 0
                        && Stream.of(names, known)
                                .flatMap(n -> n.endingAt(c.span().start() - before).stream())
                                .anyMatch(c::goesWith)
                || after > 0
                        && next < text.length()
                        && Stream.of(names, known)
                                .flatMap(n -> n.at(next).stream())
                                .anyMatch(m -> m.span().start() == next && c.goesWith(m));
    }

    private record Candidate(EntityType type, Span span) {
        boolean goesWith(Mention m) {
            return m.type() == type || SITES.contains(type) && SITES.contains(m.type());
        }
    }
}
