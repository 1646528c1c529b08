package org.huchuang.loader.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huchuang.loader.article.Span;
import org.huchuang.loader.knowledge.Lexicon;
import org.huchuang.loader.knowledge.NameWords;
import org.huchuang.ontology.EntityType;

/** Judges whether words that stand where a company's name is due can be one: coined, Latin, or ordinary with 科技 behind. */
final class Brandish {
    private static final int LONGEST = 8;
    private static final int LONGEST_WORD = 3;
    private static final int LONGEST_LATIN = 20;
    private static final Pattern LETTERS = Pattern.compile("[\\p{IsHan}A-Za-z0-9·.& -]+");
    private static final Pattern GRAMMAR = Pattern.compile(".*[的了在是为由与和等将对把被从向以及并也都已就不有到该这我你他它年月日].*");

    private final Lexicon cues;
    private final Lexicon.Group endings;
    private final NameWords vocabulary;
    private final Words words;
    private final Cover known;

    Brandish(Lexicon cues, Lexicon.Group endings, NameWords vocabulary, Words words, Cover known) {
        this.cues = cues;
        this.endings = endings;
        this.vocabulary = vocabulary;
        this.words = words;
        this.known = known;
    }

    /** Whether a stretch can be a brand where a list says that its items are companies. */
    boolean listed(Span span, String text) {
        return fits(span, text, true);
    }

    /** Whether an item between firms can be one though it is a word of two or three characters that the dictionary knows. */
    boolean word(Span item, String text) {
        var inside = words.in(item);
        return item.length() <= LONGEST_WORD
                && inside.size() == 1
                && inside.getFirst().span().equals(item)
                && "nabvt".indexOf(inside.getFirst().nature().charAt(0)) >= 0
                && !inside.getFirst().is("nn")
                && LETTERS.matcher(item.of(text)).matches()
                && vocabulary.role(item.of(text)) == NameWords.Role.UNKNOWN
                && !vocabulary.generic(item.of(text))
                && !cues.contains("companies", item.of(text))
                && known.over(item).isEmpty();
    }

    /** The brand that a list's first item ends with, behind the words that lead up to the list. */
    Optional<Span> tail(Span item, String text) {
        return words.in(item).stream()
                .map(w -> new Span(w.span().start(), item.end()))
                .filter(s -> listed(s, text))
                .findFirst();
    }

    /** Whether a stretch can be a brand where only its surroundings suggest one. */
    boolean alone(Span span, String text) {
        return fits(span, text, false);
    }

    /** Whether a brand closes with 科技, 智能 or 资本. */
    boolean suffixed(Span span, String text) {
        return suffix(span.of(text)) > 0;
    }

    private boolean fits(Span span, String text, boolean listed) {
        var name = span.of(text);
        var inside = words.in(span);
        if (!sized(name)
                || inside.isEmpty()
                || !words.boundary(span.start())
                || !words.boundary(span.end())
                || joins(inside.getFirst(), words)
                || !free(span, text)
                || !LETTERS.matcher(name).matches()
                || GRAMMAR.matcher(name.startsWith("和") ? name.substring(1) : name)
                        .matches()
                || inside.stream()
                        .anyMatch(w -> bars(w) && !(w.is("c") && w.span().start() == span.start()))) {
            return false;
        }
        int suffix = suffix(name);
        boolean plain = suffix > 0 && cues.endingAt(name, name.length(), "weak-suffix") >= suffix;
        var core = suffix == 0 ? inside : words.in(new Span(span.start(), span.end() - suffix));
        if (suffix > 0 && (core.isEmpty() || name.length() - suffix < 2)
                || core.stream().anyMatch(w -> cues.contains("not-led", w.text()))) {
            return false;
        }
        return suffix > 0 ? opensBrand(core, plain, listed) : coined(inside, listed);
    }

    /** Whether nothing is known there but the trade that closes a brand: 云岭机器人. */
    boolean free(Span span, String text) {
        return known.over(span)
                .filter(m -> m.type() != EntityType.TECHNOLOGY_FIELD
                        || m.span().end() != span.end()
                        || suffix(span.of(text)) != m.span().length())
                .isEmpty();
    }

    /** 一批药企和甲: 和 behind a noun joins, elsewhere it may begin a brand. */
    static boolean joins(Words.Word w, Words words) {
        return w.is("c")
                && words.endingAt(w.span().start()).filter(b -> b.is("n")).isPresent();
    }

    private static boolean sized(String name) {
        boolean latin = name.charAt(0) < 128;
        return name.length() > 1 && name.length() <= (latin ? LONGEST_LATIN : LONGEST);
    }

    /** Length of the 科技, 智能 or 资本 that closes a brand. */
    private int suffix(String name) {
        return endings.endingAt(name, name.length());
    }

    /** What no brand holds: particles, posts, verbs of two characters, and words that tell nothing. */
    private boolean bars(Words.Word w) {
        boolean lengthy = w.text().length() > 1;
        return "upcryweo".indexOf(w.nature().charAt(0)) >= 0
                || w.is("nn")
                || w.is("t")
                || w.is("q") && lengthy
                || lengthy && (w.is("d") || w.is("v") || w.is("a") || w.is("m"))
                || lengthy && vocabulary.role(w.text()) == NameWords.Role.STOP
                || cues.contains("companies", w.text());
    }

    private boolean opensBrand(List<Words.Word> core, boolean plain, boolean listed) {
        return core.stream().anyMatch(w -> strange(w) || w.is("nz"))
                || !plain
                        && core.size() == 1
                        && core.get(0).text().length() == 2
                        && vocabulary.role(core.get(0).text()) == NameWords.Role.UNKNOWN
                        && (listed || !core.get(0).is("ns"));
    }

    private boolean coined(List<Words.Word> inside, boolean listed) {
        int strange = 0;
        int all = 0;
        boolean sure = listed && inside.size() > 2;
        for (var w : inside) {
            all += w.text().length();
            strange += strange(w) ? w.text().length() : 0;
            sure |= strange(w) && (w.text().length() > 1 || w.nature().endsWith("g") || w.is("b"));
        }
        return sure && (strange == all || strange > 1 && strange * 2 >= all);
    }

    private boolean strange(Words.Word w) {
        return vocabulary.role(w.text()) != NameWords.Role.INNER
                && (w.text().length() == 1 || w.is("nr") || w.is("nx"))
                && !vocabulary.generic(w.text());
    }
}
