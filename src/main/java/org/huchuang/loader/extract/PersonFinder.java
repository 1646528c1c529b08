package org.huchuang.loader.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.huchuang.loader.article.Span;
import org.huchuang.loader.knowledge.Lexicon;
import org.huchuang.loader.text.Document;
import org.huchuang.loader.text.Sentence;
import org.huchuang.ontology.EntityType;

/** Finds persons: a name is believed where its surroundings say so, and is then found everywhere in the document. */
final class PersonFinder implements MentionFinder {
    static final double ENOUGH = 3;
    /** Parts of speech of words: nouns, verbs, adjectives, adverbs, times. */
    private static final String COMMON = "nvadt";

    private static final int LEAST_ROW = 3;
    private static final double LONGER = 0.5; // what the longer reading of a name is worth

    private final Lexicon cueWords = Lexicon.read("person-cues");
    private final NameCharacters characters = new NameCharacters(cueWords);
    private final PersonCues cues = new PersonCues(cueWords);
    private final NameLines lines = new NameLines(cueWords, characters);
    private final ForeignNames foreign = new ForeignNames(cueWords, Lexicon.read("transliteration"));
    private final CreditLines credits = new CreditLines(cueWords);

    private PersonFinder() {}

    static PersonFinder create() {
        return new PersonFinder();
    }

    @Override
    public List<Mention> find(Document document, Words words) {
        var text = document.text();
        var credit = credits.in(document);
        var dotted = foreign.find(text, credit);
        var barred = (BitSet) credit.clone();
        dotted.forEach(m -> barred.set(m.span().start(), m.span().end()));
        var candidates = candidates(document, words, barred);
        var names = new TreeMap<String, Double>(
                Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        believe(candidates, names);
        for (var sentence : document.sentences()) {
            if (sentence.role() != Sentence.Role.CREDIT) {
                lines.nameOf(text, sentence).ifPresent(n -> names.merge(n, ENOUGH + 1, Math::max));
            }
        }
        believeNeighbours(text, candidates, dotted, names);
        names.keySet().removeIf(n -> swallowsAdverb(n, names));
        var found = new ArrayList<Mention>();
        var taken = (BitSet) credit.clone();
        for (var mention : dotted) {
            add(mention, taken, found);
        }
        names.forEach((name, points) -> places(text, name)
                .forEach(span -> add(
                        mention(text, span, whole(name, dotted), "person.name", confidence(points)), taken, found)));
        shortReferences(text, names.keySet(), taken, found);
        found.sort(Comparator.comparing(Mention::span));
        return List.copyOf(found);
    }

    /** Every stretch that may be a name, with the points of its surroundings; one for each start, the best. */
    private List<Candidate> candidates(Document document, Words words, BitSet barred) {
        var text = document.text();
        var out = new ArrayList<Candidate>();
        for (var sentence : document.sentences()) {
            for (int at = sentence.span().start(); at < sentence.span().end() - 1; at++) {
                int surname = barred.get(at) ? 0 : characters.surnameAt(text, at);
                if (surname == 0 || cues.creditBefore(text, at)) {
                    continue;
                }
                var best = Optional.<Candidate>empty();
                for (int n = surname + 2; n > surname; n--) {
                    if (at + n > sentence.span().end()) {
                        continue;
                    }
                    var candidate = weigh(text, new Span(at, at + n), surname, words);
                    if (candidate.points() > best.map(c -> c.points() + LONGER).orElse(0.0)) {
                        best = Optional.of(candidate);
                    }
                }
                best.ifPresent(out::add);
            }
        }
        return out;
    }

    /** 张 伟 between marks: lists set names of two characters as wide as those of three. */
    private static boolean spaced(String text, Span span) {
        return span.length() == 3
                && " \u3000".indexOf(text.charAt(span.start() + 1)) >= 0
                && (span.start() == 0 || "、，：（ \u3000\n".indexOf(text.charAt(span.start() - 1)) >= 0)
                && (span.end() == text.length() || !Character.isIdeographic(text.charAt(span.end())));
    }

    private Candidate weigh(String text, Span span, int surname, Words words) {
        boolean apart = spaced(text, span);
        var name = apart ? text.charAt(span.start()) + text.substring(span.end() - 1, span.end()) : span.of(text);
        boolean suspected = !apart && suspected(words, span);
        if (!characters.plausible(name, surname, suspected) || cues.takesPost(text, span)) {
            return new Candidate(span, name, 0);
        }
        double points = cues.points(text, span, words);
        if (points > 0) {
            points += suspected ? 1 : 0;
            points -= characters.rareSurname(name) ? 1 : 0;
            points -= characters.ordinaryWord(name) || readsAsWords(words, span) ? 1.5 : 0;
        }
        return new Candidate(span, name, points);
    }

    /** 齐聚, 于近日: a common word, or a preposition with one, that begins with a surname. */
    private static boolean readsAsWords(Words words, Span span) {
        var all = words.all();
        int i = words.from(span.start());
        if (i >= all.size() || all.get(i).span().start() != span.start()) {
            return false;
        }
        var first = all.get(i);
        if (first.span().equals(span)) {
            return COMMON.indexOf(first.nature().charAt(0)) >= 0 && !first.is("nr") && !first.is("nz");
        }
        return first.is("p")
                && i + 1 < all.size()
                && all.get(i + 1).span().equals(new Span(first.span().end(), span.end()))
                && all.get(i + 1).text().length() > 1;
    }

    private static boolean suspected(Words words, Span span) {
        var all = words.all();
        int i = words.from(span.start());
        return i < all.size() && all.get(i).span().equals(span) && all.get(i).is("nr");
    }

    private static void believe(List<Candidate> candidates, Map<String, Double> names) {
        var fair = new TreeMap<String, Integer>();
        for (var c : candidates) {
            if (c.points() >= ENOUGH) {
                names.merge(c.name(), c.points(), Math::max);
            } else if (c.points() >= 2.5 && fair.merge(c.name(), 1, Integer::sum) > 1) {
                names.merge(c.name(), ENOUGH, Math::max);
            }
        }
    }

    /** In “A、B和C” one believed name speaks for its neighbours. */
    private static void believeNeighbours(
            String text, List<Candidate> candidates, List<Mention> dotted, Map<String, Double> names) {
        var byStart = new TreeMap<Integer, Candidate>();
        candidates.forEach(c -> byStart.put(c.span().start(), c));
        dotted.forEach(m -> byStart.put(m.span().start(), new Candidate(m.span(), "", ENOUGH)));
        rows(text, byStart.values(), names);
        boolean more = true;
        while (more) {
            more = false;
            Candidate before = null;
            for (var c : byStart.values()) {
                if (before != null && listed(text, before.span().end(), c.span().start())) {
                    boolean a = before.foreign() || names.containsKey(before.name());
                    boolean b = c.foreign() || names.containsKey(c.name());
                    if (a != b || !a && before.points() >= 1.5 && c.points() >= 1.5) {
                        Stream.of(before, c)
                                .filter(n -> !n.foreign())
                                .forEach(n -> names.putIfAbsent(n.name(), ENOUGH));
                        more = true;
                    }
                }
                before = c;
            }
        }
    }

    /** A row of three names or more, the last of them in front of what only persons do, needs no other word. */
    private static void rows(String text, Collection<Candidate> inOrder, Map<String, Double> names) {
        var row = new ArrayList<Candidate>();
        for (var c : inOrder) {
            if (!row.isEmpty()
                    && !listed(text, row.getLast().span().end(), c.span().start())) {
                row.clear();
            }
            row.add(c);
            if (row.size() >= LEAST_ROW && c.points() >= 2 && row.stream().allMatch(n -> n.points() > 0)) {
                row.stream().filter(n -> !n.foreign()).forEach(n -> names.putIfAbsent(n.name(), ENOUGH));
            }
        }
    }

    private static boolean listed(String text, int end, int start) {
        if (start <= end || start - end > 3 || text.substring(end, start).contains("\n")) {
            return false;
        }
        var between = text.substring(end, start).strip();
        return between.equals("、")
                || between.equals("和")
                || between.equals("与")
                || between.equals("以及")
                || between.equals("-")
                || between.equals("及")
                || between.isEmpty();
    }

    /** “沈某均提出”: a believed shorter name shows that the last character is a word of its own. */
    private boolean swallowsAdverb(String name, Map<String, Double> names) {
        int last = name.length() - 1;
        return cueWords.contains("act", name.substring(last)) && names.containsKey(name.substring(0, last));
    }

    /** The first or last name of a foreigner stands for the full name. */
    private static String whole(String name, List<Mention> dotted) {
        return dotted.stream()
                .map(Mention::name)
                .filter(n -> n.endsWith("·" + name) || n.startsWith(name + "·"))
                .findFirst()
                .orElse(name);
    }

    /** Where a name stands, spaces inside it allowed. */
    private static Collection<Span> places(String text, String name) {
        var out = new TreeSet<Span>();
        char first = name.charAt(0);
        for (int at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
            int end = at + 1;
            int i = 1;
            int gap = 0;
            while (i < name.length() && end < text.length() && gap < 5) {
                char c = text.charAt(end);
                if (c == name.charAt(i)) {
                    i++;
                    gap = 0;
                } else if (c == ' ' || c == '\u3000' || c == '\u00a0') {
                    gap++;
                } else {
                    break;
                }
                end++;
            }
            if (i == name.length()) {
                out.add(new Span(at, end));
            }
        }
        return out;
    }

    /** “李教授” is the one person of that surname whom the document names in full; of two or none, nobody. */
    private void shortReferences(String text, Collection<String> names, BitSet taken, List<Mention> found) {
        var bySurname = new TreeMap<String, List<String>>();
        for (var name : names) {
            bySurname
                    .computeIfAbsent(name.substring(0, characters.surnameAt(name, 0)), s -> new ArrayList<>())
                    .add(name);
        }
        bySurname.forEach((surname, full) -> {
            if (full.size() != 1 || surname.isEmpty()) {
                return;
            }
            for (int at = text.indexOf(surname); at >= 0; at = text.indexOf(surname, at + 1)) {
                int title = cueWords.startingAt(text, at + surname.length(), "address");
                if (title > 0 && (at == 0 || !Character.isIdeographic(text.charAt(at - 1)))) {
                    var span = new Span(at, at + surname.length() + title);
                    add(mention(text, span, full.get(0), "person.surname", 0.7), taken, found);
                }
            }
        });
    }

    private static void add(Mention mention, BitSet taken, List<Mention> found) {
        var span = mention.span();
        int used = taken.nextSetBit(span.start());
        if (used < 0 || used >= span.end()) {
            taken.set(span.start(), span.end());
            found.add(mention);
        }
    }

    static Mention mention(String text, Span span, String name, String rule, double confidence) {
        return new Mention(span, span.of(text), EntityType.PERSON, name, Optional.empty(), rule, confidence);
    }

    private static double confidence(double points) {
        return Math.min(0.98, 0.6 + 0.1 * (points - ENOUGH));
    }

    /** A stretch that may be a name. */
    private record Candidate(Span span, String name, double points) {
        boolean foreign() {
            return name.isEmpty();
        }
    }
}
