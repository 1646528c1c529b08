package org.huchuang.loader.extract;

import java.util.List;
import java.util.Optional;
import org.huchuang.loader.article.Span;
import org.huchuang.loader.extract.Piece.Kind;
import org.huchuang.loader.knowledge.Lexicon;
import org.huchuang.loader.knowledge.NameWords;
import org.huchuang.ontology.EntityType;

/** Decides which of the pieces in front of a head a name starts with, where a clause begins more of them than elsewhere. */
final class NameStarts {
    private static final String BREAKS = ",;:!?，。；：、！？“”（）()《》 \n";
    /** Parts of speech that no coined word is made of: 和, 在, 的, 我, 很, 了. */
    private static final String GRAMMAR = "pucrdye";

    private static final int LONGEST_FRAGMENT = 2;

    private final Lexicon edges;
    private final NameWords vocabulary;
    private final String text;
    private final Words words;
    private final Cover known;

    NameStarts(Lexicon edges, NameWords vocabulary, String text, Words words, Cover known) {
        this.edges = edges;
        this.vocabulary = vocabulary;
        this.text = text;
        this.words = words;
        this.known = known;
    }

    /**
     * The pieces that make the name.
     *
     * @param open whether one of them can start a name for its own sake
     */
    List<Piece> of(List<Piece> pieces, boolean open) {
        if (pieces.isEmpty()) {
            return pieces;
        }
        int from = 0;
        if (open) {
            if (!led(pieces)) {
                while (!pieces.get(from).opens()) {
                    from++;
                }
                from -= fragments(pieces, from);
            }
        } else if (!leading(pieces)) {
            while (from < pieces.size() && !tells(pieces.get(from))) {
                from++;
            }
        }
        return pieces.subList(from, pieces.size());
    }

    /** 百川: two single characters that are no words here, where a name can begin. */
    Optional<Piece> coined(int end, int sentenceStart) {
        int start = end - 2;
        if (start < sentenceStart || !words.boundary(start) || !words.boundary(end - 1)) {
            return Optional.empty();
        }
        var span = new Span(start, end);
        if (known.over(span).isPresent()) {
            return Optional.empty(); // the 院 of 航天五院 and the 第 behind it
        }
        if (text.charAt(start) == '超'
                && words.endingAt(end).filter(w -> w.is("a")).isPresent()) {
            return Optional.of(new Piece(span, span.of(text), Kind.TOPIC, "")); // 超快科学中心
        }
        if (!fresh(start)) {
            return behindPlace(span) ? Optional.of(new Piece(span, span.of(text), Kind.PROPER, "")) : Optional.empty();
        }
        if (vocabulary.generic(span.of(text))) {
            return Optional.of(new Piece(span, span.of(text), Kind.GENERIC, "")); // 校企
        }
        var both = words.in(span);
        boolean strange = both.size() == 2
                && both.stream().allMatch(this::strange)
                && !(both.getFirst().is("ng") && both.getLast().is("ng"))
                && !both.getFirst().is("v")
                && !both.getLast().is("v")
                && !both.getLast().is("q");
        return strange ? Optional.of(new Piece(span, span.of(text), Kind.PROPER, "")) : Optional.empty();
    }

    /** 上海上科信息研究院: behind a place that a name can begin with, 上 and another character are a word of the name. */
    private boolean behindPlace(Span span) {
        var both = words.in(span);
        return both.size() == 2
                && edges.contains("coined-first", both.getFirst().text())
                && strange(both.getLast())
                && known.endingAt(span.start())
                        .filter(m ->
                                m.type() == EntityType.PLACE && fresh(m.span().start()))
                        .isPresent();
    }

    private boolean strange(Words.Word w) {
        return vocabulary.role(w.text()) == NameWords.Role.UNKNOWN
                && !vocabulary.generic(w.text())
                && Character.isIdeographic(w.text().charAt(0))
                && GRAMMAR.indexOf(w.nature().charAt(0)) < 0;
    }

    private static boolean tells(Piece piece) {
        return piece.kind() != Kind.UNSURE && piece.kind() != Kind.FRAGMENT && piece.kind() != Kind.GENERIC;
    }

    /** 生物医药CMC中试平台: a field in front of Latin letters belongs to the name where the clause begins with it. */
    private boolean led(List<Piece> pieces) {
        var opener = pieces.stream().filter(Piece::opens).findFirst();
        return fresh(pieces.get(0).span().start())
                && opener.filter(p -> p.nature().startsWith("nx")).isPresent()
                && pieces.stream().takeWhile(p -> !p.opens()).allMatch(p -> p.kind() == Kind.TOPIC);
    }

    /** How many pieces in front of the first that opens are the first characters of a coined word: 盛石凌云基金. */
    private int fragments(List<Piece> pieces, int opener) {
        int count = 0;
        while (count < LONGEST_FRAGMENT
                && opener - count > 0
                && pieces.get(opener - count - 1).kind() == Kind.FRAGMENT) {
            count++;
        }
        boolean proper = pieces.get(opener).kind() == Kind.PROPER;
        return proper && count > 0 && fresh(pieces.get(opener - count).span().start()) ? count : 0;
    }

    /** 医学基因组学重点实验室: some common words lead names where a clause begins with them. */
    private boolean leading(List<Piece> pieces) {
        var first = pieces.get(0);
        return pieces.size() > 1
                && edges.contains("lead", first.text())
                && tells(pieces.get(1))
                && fresh(first.span().start());
    }

    /** Whether a clause, or what a word of grammar leads up to, begins here. */
    private boolean fresh(int start) {
        return start == 0
                || BREAKS.indexOf(text.charAt(start - 1)) >= 0
                || words.endingAt(start)
                        .filter(w -> vocabulary.role(w.text()) == NameWords.Role.STOP)
                        .isPresent();
    }
}
