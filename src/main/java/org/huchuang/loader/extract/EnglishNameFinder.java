package org.huchuang.loader.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huchuang.loader.article.Span;
import org.huchuang.loader.knowledge.Lexicon;
import org.huchuang.loader.knowledge.Sought;
import org.huchuang.loader.text.Document;
import org.huchuang.ontology.EntityType;

/** Finds names in English sentences: capitalised words that end in a head such as Program or Laboratory, or follow Ministry of. */
final class EnglishNameFinder implements MentionFinder {
    private static final String WORD = "[A-Z][A-Za-z&'’-]{0,30}";
    private static final String GAP = "[ \\u00a0]{1,3}";
    private static final Sought RUN = Sought.of("(?:20\\d\\d" + GAP + ")?+" + WORD + "(?:" + GAP
            + "(?:(?:of|for|and|on|in|&)" + GAP + "(?:the" + GAP + ")?+)?+(?:" + WORD + "|20\\d\\d(?!\\d)))*+");

    private static final Pattern TOKEN = Pattern.compile("[^ \\u00a0]+");
    /** A guide for a programme names two things. */
    private static final Pattern WITHIN = Pattern.compile(GAP + "for" + GAP + "(?:the" + GAP + ")?");

    private static final int LEAST_WORDS = 3;
    private static final int LONGEST = 160;
    private static final List<EntityType> TYPES = List.of(EntityType.values());
    private final Lexicon heads = Lexicon.read("english-heads");
    private final Pattern ministry = Pattern.compile(heads.alternatives("ministry-of") + GAP + "of" + GAP + ".*");
    private final Pattern opening = Pattern.compile(heads.alternatives("opening") + GAP);

    @Override
    public List<Mention> find(Document document, Words words) {
        var text = document.text();
        var found = new ArrayList<Mention>();
        for (var sentence : document.sentences()) {
            var span = sentence.span();
            if (isEnglish(text, span)) {
                var scan = RUN.in(text, span.start(), span.end());
                while (scan.find()) {
                    var m = scan.match();
                    if (m.end() - m.start() <= LONGEST) {
                        name(text, m.start(), m.end(), found);
                    }
                }
            }
        }
        return found;
    }

    /** More Latin letters than Chinese characters, and enough of them for a sentence. */
    private static boolean isEnglish(String text, Span span) {
        int latin = 0;
        for (int i = span.start(); i < span.end(); i++) {
            char c = text.charAt(i);
            if (Character.isIdeographic(c)) {
                latin -= 4;
            } else if (c < 128 && Character.isLetter(c)) {
                latin++;
            }
        }
        return latin > 12;
    }

    private void name(String text, int from, int to, List<Mention> found) {
        var open = opening.matcher(text).region(from, to);
        int start = open.lookingAt() ? open.end() : from;
        if (ministry.matcher(text).region(start, to).matches()) {
            add(text, start, to, EntityType.GOVERNMENT_BODY, found);
            return;
        }
        int end = start;
        int last = start;
        Optional<EntityType> type = Optional.empty();
        var token = TOKEN.matcher(text).region(start, to);
        while (token.find()) {
            var head = type(token.group());
            if (head.isPresent()) {
                type = head;
                end = token.end();
                last = token.start();
            }
        }
        if (type.isEmpty() || words(text, start, end) < LEAST_WORDS) {
            return;
        }
        var within = WITHIN.matcher(text).region(start, last);
        if (within.find() && words(text, within.end(), end) >= LEAST_WORDS) {
            int outer = start;
            type(lastWord(text, start, within.start())).ifPresent(t -> add(text, outer, to, t, found));
            start = within.end();
        }
        add(text, start, end, type.get(), found);
    }

    private Optional<EntityType> type(String word) {
        return TYPES.stream().filter(t -> heads.contains(t.localName(), word)).findFirst();
    }

    private static int words(String text, int from, int to) {
        return (int) TOKEN.matcher(text.substring(from, to)).results().count();
    }

    private static String lastWord(String text, int from, int to) {
        return TOKEN.matcher(text.substring(from, to))
                .results()
                .map(r -> r.group())
                .reduce("", (a, b) -> b);
    }

    private static void add(String text, int from, int to, EntityType type, List<Mention> found) {
        var span = new Span(from, to);
        var surface = span.of(text);
        var name = surface.replaceAll("[ \\u00a0]+", " ");
        found.add(new Mention(span, surface, type, name, Optional.empty(), "english-name", 0.7));
    }
}
