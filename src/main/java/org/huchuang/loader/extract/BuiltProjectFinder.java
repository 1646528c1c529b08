package org.huchuang.loader.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.huchuang.loader.article.Span;
import org.huchuang.loader.knowledge.Lexicon;
import org.huchuang.loader.knowledge.NameWords;
import org.huchuang.loader.knowledge.WordSet;
import org.huchuang.loader.text.Document;
import org.huchuang.ontology.EntityType;

/** Finds projects that are built or tried: what begins with a place or a quotation, ends with 项目 and 开工, 投产 or 入组. */
final class BuiltProjectFinder implements MentionFinder {
    /** CR929宽体客机研发保障项目. */
    private static final Pattern CODED = Pattern.compile("[A-Z]{1,5}-?\\d");

    /** Who or where a project's name begins with: 甲公司产业基地建设项目. */
    private static final Set<EntityType> ANCHORS = EnumSet.of(
            EntityType.PLACE,
            EntityType.ZONE,
            EntityType.COMPANY,
            EntityType.UNIVERSITY,
            EntityType.RESEARCH_INSTITUTE,
            EntityType.HOSPITAL,
            EntityType.INFRASTRUCTURE);

    /** A line of a list of projects: its number, the name, and how far it is. */
    private static final Pattern LINE = Pattern.compile(
            "[（(]?(?:\\d{1,3}|[一二三四五六七八九十]{1,3})?[)）.、．]?[ \\t]*([^，。；：！？、《》\\n]{8,40}?)[ \\t]*(?:在建|建成|新开工|续建)?[。；;]?");

    private static final int LEAST_LINES = 3;
    private static final int LONGEST_LINE = 60;
    /** How long 新开工 and the marks and blanks around it may be. */
    private static final int STATE = 12;

    private static final Pattern PERIOD = Pattern.compile("“十.五”");
    private static final String BREAKS = ",;:!?，。；：！？、（）《》 \n";
    private static final int LONGEST = 28;
    private static final int SHORTEST = 8;
    private static final int REACH = 60;
    private static final int LEAST_TOLD = 4;
    /** How far in front of a name the words that open its row may stand. */
    private static final int ROW = 160;
    /** So few characters in front of a place are part of it: 青 in front of 浦西岑. */
    private static final int CUT = 1;

    private final NameMatcher matcher;
    private final NameWords vocabulary = NameWords.packed();
    private final Lexicon cues = Lexicon.read("work-cues");
    private final WordSet heads = cues.set("project-head");
    private final Lexicon.Group listHeads = cues.group("project-line");
    private final WordSet built = cues.set("built-after");
    private final WordSet rows = cues.set("built-row");
    private final Localities localities = new Localities(Lexicon.read("edges"));

    private BuiltProjectFinder(NameMatcher matcher) {
        this.matcher = matcher;
    }

    static BuiltProjectFinder of(KnownNames known) {
        return new BuiltProjectFinder(NameMatcher.of(known));
    }

    @Override
    public List<Mention> find(Document document, Words words) {
        var text = document.text();
        if (heads.next(text, 0) < 0) {
            return lines(document);
        }
        var places = new Cover(text.length());
        matcher.find(document, words).stream()
                .filter(m -> ANCHORS.contains(m.type()))
                .forEach(places::lay);
        localities.lay(places, text, words);
        var found = new ArrayList<Mention>(lines(document));
        for (var sentence : document.sentences()) {
            int to = sentence.span().end();
            for (int at = heads.next(text, sentence.span().start(), to); at >= 0; at = heads.next(text, at + 1, to)) {
                int end = at + heads.at(text, at, to);
                if (words.boundary(end) && cues.startingAt(text, end, "project-not-after") == 0) {
                    int from = sentence.span().start();
                    project(text, new Span(at, end), from, words, places)
                            .filter(m -> goesUp(text, m.span().end(), to) || listed(text, from, m.span()))
                            .ifPresent(found::add);
                }
            }
        }
        return found;
    }

    /** Where three lines or more are nothing but a project's name, each of them is one. */
    private List<Mention> lines(Document document) {
        var text = document.text();
        var found = new ArrayList<Mention>();
        for (var sentence : document.sentences()) {
            var span = sentence.span();
            if (span.length() > LONGEST_LINE || !endsLikeOne(text, span)) {
                continue;
            }
            var line = LINE.matcher(text).region(span.start(), span.end());
            if (line.matches()
                    && listHeads.endingAt(text, line.end(1)) > 0
                    && cues.startingAt(text, line.start(1), "project-break") == 0) {
                found.add(mention(new Span(line.start(1), line.end(1)), text));
            }
        }
        return found.size() < LEAST_LINES ? List.of() : found;
    }

    /** Whether one of the last words of such names stands at the end, but for how far it is. */
    private boolean endsLikeOne(String text, Span line) {
        for (int end = line.end(); end > line.start() && line.end() - end <= STATE; end--) {
            if (listHeads.endingAt(text, end) > 0) {
                return true;
            }
        }
        return false;
    }

    private Optional<Mention> project(String text, Span head, int from, Words words, Cover places) {
        return start(text, head.start(), from, places)
                .filter(s -> head.end() - s >= SHORTEST && tells(new Span(s, head.start()), words, places))
                .map(s -> mention(new Span(s, head.end()), text));
    }

    /** Whether the clause, over the rest of a row, goes on with what is done to what is built. */
    private boolean goesUp(String text, int end, int to) {
        int stop = end;
        while (stop < Math.min(to, end + REACH) && "，。；！？\n".indexOf(text.charAt(stop)) < 0) {
            stop++;
        }
        int at = built.next(text.substring(end, stop), 0);
        return at >= 0 && !text.startsWith("的", end);
    }

    /** 新开工项目包括甲项目、乙项目: what a row is of stands in front of it. */
    private boolean listed(String text, int from, Span name) {
        int said = rows.next(text, Math.max(from, name.start() - ROW), name.start());
        return said >= 0
                && name.start() > from
                && "、：为括有是及和".indexOf(text.charAt(name.start() - 1)) >= 0
                && text.substring(said, name.start()).chars().noneMatch(c -> c == '。' || c == '；');
    }

    /** The leftmost place or quotation mark between the last break and the head; nothing where grammar lies between. */
    private Optional<Integer> start(String text, int head, int from, Cover places) {
        int first = head;
        boolean quoted = false;
        while (first > from && head - first < LONGEST) {
            char c = text.charAt(first - 1);
            if (c == '“' && !quoted) {
                break; // the head stands inside quotation marks
            }
            quoted = c == '”' || quoted && c != '“';
            if (!quoted
                    && (BREAKS.indexOf(c) >= 0
                            || cues.endingAt(text, first, "project-break") > 0
                                    && places.at(first - 1).isEmpty())) {
                break;
            }
            first--;
        }
        if (CODED.matcher(text).region(first, head).lookingAt()) {
            return Optional.of(first);
        }
        for (int at = first; at < head; at++) {
            int i = at;
            boolean place = places.at(at).filter(m -> m.span().start() == i).isPresent();
            if (place
                    || text.charAt(at) == '“'
                            && !PERIOD.matcher(text).region(at, head).lookingAt()) {
                return Optional.of(at - first > CUT ? at : first);
            }
        }
        return Optional.empty();
    }

    /** Whether words that are not common say what it is. */
    private boolean tells(Span span, Words words, Cover places) {
        return words.in(span).stream()
                        .filter(w -> places.over(w.span()).isEmpty())
                        .filter(w -> Character.isLetterOrDigit(w.text().charAt(0)) && !vocabulary.generic(w.text()))
                        .mapToInt(w -> w.span().length())
                        .sum()
                >= LEAST_TOLD;
    }

    private static Mention mention(Span span, String text) {
        var name = span.of(text);
        return new Mention(span, name, EntityType.PROJECT, name, Optional.empty(), "built-project", 0.7);
    }
}
