package org.huchuang.loader.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huchuang.loader.article.Span;
import org.huchuang.loader.extract.Piece.Kind;
import org.huchuang.loader.knowledge.Lexicon;
import org.huchuang.loader.knowledge.NameWords;
import org.huchuang.ontology.EntityType;

/** Decides where a name starts: walks left from its head word by word over what a name may hold. */
final class LeftEdge {
    private static final int LONGEST = 36;
    private static final int SHORTEST_FOREIGN = 3;
    private static final int LONGEST_QUOTED = 14;
    private static final String DASHES = "-—–－";
    private static final Set<String> JOINTS = Set.of("和", "与", "及");
    private static final Set<String> NATIONAL = Set.of("国家", "全国", "中央", "国际", "世界", "全球");

    private final NameWords vocabulary;
    private final Lexicon foreign;
    private final Lexicon edges;
    private final String text;
    private final Words words;
    private final Cover known;
    private final NameStarts starts;

    LeftEdge(
            NameWords vocabulary,
            Lexicon foreign,
            Lexicon edges,
            NameStarts starts,
            String text,
            Words words,
            Cover known) {
        this.vocabulary = vocabulary;
        this.foreign = foreign;
        this.edges = edges;
        this.text = text;
        this.words = words;
        this.known = known;
        this.starts = starts;
    }

    /** The pieces of the name that ends at {@code head}, from left to right; none when nothing fits. */
    List<Piece> before(int head, int sentenceStart) {
        Deque<Piece> pieces = new ArrayDeque<>();
        boolean open = false; // whether the pieces so far can be a name alone
        int at = head;
        while (at > sentenceStart && head - at < LONGEST) {
            var next = piece(at, sentenceStart);
            if (next.isEmpty() || open && !joins(at, sentenceStart) && !goesOn(next.get(), pieces.peekFirst())) {
                break;
            }
            var piece = next.get();
            if ((piece.kind() == Kind.PARENT || edges.contains("actor-head", piece.text())) && acts(pieces)
                    || piece.kind() == Kind.PLACE
                            && !pieces.isEmpty()
                            && edges.contains("place-acts", pieces.peekFirst().text())) {
                break; // 某区共建某院
            }
            pieces.addFirst(piece);
            open |= piece.opens();
            at = piece.span().start();
            if (piece.kind() == Kind.PARENT
                    && !placeBefore(at)
                    && !joins(at, sentenceStart)
                    && !recognised(piece, at, sentenceStart)) {
                break;
            }
        }
        return starts.of(new ArrayList<>(pieces), open);
    }

    /**
     * 某大学共建某中心, 某大学合作建设某中心, 某院联合某资本: behind a known body a verb of doing, or any verb in front of
     * another name, is the body's, and the name starts behind the verb.
     */
    private boolean acts(Iterable<Piece> behind) {
        boolean verb = false;
        boolean joint = false;
        for (var piece : behind) {
            if (vocabulary.role(piece.text()) == NameWords.Role.ACT) {
                return true;
            }
            boolean plain = piece.kind() == Kind.TOPIC || piece.kind() == Kind.GENERIC;
            if (joint && plain) {
                return true; // 某平台和公共服务平台
            }
            joint = JOINTS.contains(piece.text());
            if (!joint && (piece.kind() != Kind.UNSURE || !vocabulary.generic(piece.text()))) {
                return verb && piece.opens();
            }
            verb |= !joint;
        }
        return false;
    }

    /** 甲大学—乙联合实验室: a dash between two bodies or countries does not end the name. */
    private boolean joins(int at, int sentenceStart) {
        return at - 2 > sentenceStart
                && DASHES.indexOf(text.charAt(at - 1)) >= 0
                && known.endingAt(at - 1)
                        .filter(m -> m.type() != EntityType.TECHNOLOGY_FIELD)
                        .isPresent();
    }

    /** 某大学某某教育部工程研究中心: the ministry that recognises a centre stands inside its name. */
    private boolean recognised(Piece piece, int at, int sentenceStart) {
        return edges.contains("recognising", piece.text())
                && piece(at, sentenceStart)
                        .filter(p -> p.kind() == Kind.TOPIC || p.kind() == Kind.PARENT)
                        .isPresent();
    }

    /** A firm's registered name has its city in front of the brand, a body called by two characters its own: 上海同济某孵化器. */
    private boolean placeBefore(int at) {
        boolean firm = known.at(at)
                .filter(m -> m.type() == EntityType.COMPANY
                        || m.type() == EntityType.INVESTMENT_FIRM
                        || m.type() == EntityType.UNIVERSITY && m.surface().length() == 2)
                .isPresent();
        return firm
                && known.endingAt(at).filter(m -> m.type() == EntityType.PLACE).isPresent();
    }

    /** Whether a name that could start already still reaches out to the piece before it. */
    private static boolean goesOn(Piece before, Piece first) {
        return switch (before.kind()) {
            case UNSURE -> before.text().equals("·");
            case FRAGMENT -> first.kind() == Kind.PROPER || first.kind() == Kind.FRAGMENT;
            case PROPER ->
                !(before.nature().startsWith("nr") && (first.kind() == Kind.PLACE || first.kind() == Kind.PARENT));
            default -> true;
        };
    }

    private Optional<Piece> piece(int end, int sentenceStart) {
        var anchor = known.endingAt(end).filter(m -> m.span().start() >= sentenceStart);
        if (anchor.isPresent()) {
            return Optional.of(anchored(anchor.get()));
        }
        char last = text.charAt(end - 1);
        if (joins(end, sentenceStart)) {
            return Optional.of(new Piece(new Span(end - 1, end), "-", Kind.UNSURE, ""));
        }
        if (last == '”' || last == '）' || last == ')') {
            return enclosed(end, sentenceStart, last);
        }
        var coined = starts.coined(end, sentenceStart);
        if (coined.isPresent()) {
            return coined;
        }
        var foreign = transliterated(end, sentenceStart);
        if (foreign.isPresent()) {
            return foreign;
        }
        var word = words.endingAt(end).or(() -> words.covering(end));
        return word.filter(w -> w.span().start() >= sentenceStart).flatMap(w -> {
            // where a known name ends inside the word, the segmenter was wrong
            int start = end - 1;
            while (start > w.span().start() && known.endingAt(start).isEmpty()) {
                start--;
            }
            if (edges.contains("suffix", text.substring(start, end))) { // 变革性
                start = words.endingAt(start)
                        .map(b -> b.span().start())
                        .filter(s -> s >= sentenceStart)
                        .orElse(start);
                return plain(new Span(start, end), "b");
            }
            return plain(new Span(start, end), start > w.span().start() ? "n" : w.nature());
        });
    }

    /** A run of characters that spell a foreign name: 塞梅尔维斯. */
    private Optional<Piece> transliterated(int end, int sentenceStart) {
        int start = end;
        while (start > sentenceStart
                && foreign.contains("character", text.substring(start - 1, start))
                && known.endingAt(start).isEmpty()) {
            start--;
        }
        if (end - start < SHORTEST_FOREIGN || !words.boundary(start)) {
            return Optional.empty();
        }
        var span = new Span(start, end);
        return words.in(span).stream().allMatch(w -> w.text().length() > 2 && !w.is("nr"))
                ? Optional.empty()
                : Optional.of(new Piece(span, span.of(text), Kind.PROPER, ""));
    }

    private Piece anchored(Mention m) {
        var kind = m.type() == EntityType.PLACE
                ? Kind.PLACE
                : m.type() == EntityType.TECHNOLOGY_FIELD ? Kind.TOPIC : Kind.PARENT;
        return new Piece(m.span(), m.surface(), kind, "");
    }

    /** “脑智天地” and （上海） inside a name. */
    private Optional<Piece> enclosed(int end, int sentenceStart, char close) {
        char open = close == '”' ? '“' : close == '）' ? '（' : '(';
        int start = text.lastIndexOf(open, end - 1);
        int inside = end - start - 2;
        if (start < sentenceStart || inside < 2 || inside > LONGEST_QUOTED) {
            return Optional.empty();
        }
        var span = new Span(start, end);
        if (close == '”' && span.of(text).chars().anyMatch(c -> "，。；！？,;!?".indexOf(c) >= 0)) {
            return Optional.empty();
        }
        if (close == '”') {
            return Optional.of(new Piece(span, span.of(text), Kind.PROPER, ""));
        }
        var place = known.endingAt(end - 1).filter(m -> m.type() == EntityType.PLACE);
        return place.map(m -> new Piece(span, span.of(text), Kind.GENERIC, ""));
    }

    private Optional<Piece> plain(Span span, String nature) {
        var word = span.of(text);
        var kind = kind(word, nature, span);
        return kind.map(k -> new Piece(span, word, k, nature));
    }

    private Optional<Kind> kind(String word, String nature, Span span) {
        if (NATIONAL.contains(word)) {
            return Optional.of(Kind.NATIONAL);
        }
        if (nature.startsWith("m") && span.start() > 0 && text.charAt(span.start() - 1) == '第') {
            return Optional.of(Kind.TOPIC);
        }
        return switch (vocabulary.role(word)) {
            case STOP -> Optional.empty();
            case UNSURE, ACT -> Optional.of(Kind.UNSURE);
            case INNER -> Optional.of(vocabulary.generic(word) ? Kind.GENERIC : Kind.TOPIC);
            case UNKNOWN -> byNature(word, nature, span);
        };
    }

    private Optional<Kind> byNature(String word, String nature, Span span) {
        if (vocabulary.generic(word)) {
            return Optional.of(Kind.GENERIC);
        }
        if (nature.startsWith("ns")) {
            return Optional.of(Kind.PLACE);
        }
        if (word.chars().noneMatch(Character::isLetterOrDigit)) {
            return Optional.empty();
        }
        if (nature.startsWith("nr") && word.length() > 1 && swallowed(word)) {
            return Optional.empty();
        }
        if (nature.startsWith("nr")
                || nature.equals("nz")
                || nature.startsWith("nt")
                || nature.startsWith("nx")
                        && (word.length() > 1
                                || span.end() < text.length() && Character.isDigit(text.charAt(span.end())))) {
            return Optional.of(Kind.PROPER);
        }
        if (word.equals("大学生")
                || nature.startsWith("nn") && word.length() > 2 && (word.endsWith("者") || word.endsWith("人"))) {
            return word.endsWith("记者") ? Optional.empty() : Optional.of(Kind.TOPIC); // 女科技工作者协会
        }
        if (nature.startsWith("nn")) { // 主任, 董事长
            return Optional.empty();
        }
        if (nature.equals("vn") || nature.equals("cc")) {
            return Optional.of(Kind.UNSURE);
        }
        if (nature.startsWith("n")
                || nature.startsWith("g")
                || nature.startsWith("b")
                || nature.startsWith("j")
                || nature.equals("s") && word.length() > 1) {
            return Optional.of(Kind.TOPIC);
        }
        if (nature.startsWith("m")) {
            char before = span.start() > 0 ? text.charAt(span.start() - 1) : ' ';
            boolean inLatin = before < 128 && Character.isLetter(before);
            return word.startsWith("第") || inLatin ? Optional.of(Kind.TOPIC) : Optional.empty();
        }
        if (word.length() == 1 && "vqcd".indexOf(nature.charAt(0)) >= 0) {
            return Optional.of(Kind.FRAGMENT);
        }
        return nature.equals("a") || nature.equals("an") || nature.equals("ag") || nature.equals("vg")
                ? Optional.of(Kind.TOPIC)
                : Optional.empty();
    }

    /** A guessed person's name that has eaten a word of grammar: 由某某, 和某某, 何将. */
    private boolean swallowed(String word) {
        return word.chars().anyMatch(c -> "由与和在对向于为及将".indexOf(c) >= 0);
    }
}
