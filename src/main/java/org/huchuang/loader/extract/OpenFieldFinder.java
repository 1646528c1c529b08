package org.huchuang.loader.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huchuang.loader.article.Span;
import org.huchuang.loader.knowledge.Lexicon;
import org.huchuang.loader.text.Document;
import org.huchuang.ontology.EntityType;

/** Finds fields that no list knows by the company they keep: 甲、乙、丙等领域, of which some are known. */
final class OpenFieldFinder {
    /** Parts of speech that no name of a field has: prepositions, adverbs, measures, pronouns, conjunctions, particles. */
    private static final String GRAMMAR = "pdqrcu";

    private static final String RULE = "open-field";
    private static final int SHORTEST = 3;
    private static final int LONGEST = 12;
    /** A first item that no cue leads to is taken whole, when it is short. */
    private static final int BARE = 6;

    private static final Pattern FRAME = Pattern.compile("等?[^，。；：、等]{0,6}?(?:领域|产业|赛道|方向|行业|板块|产业链|产业集群|学科)");
    private static final Pattern TAIL = Pattern.compile("(?:等|领域|产业集群|产业链|产业|赛道|方向|行业|板块|学科|[一二两三四五六七八九十\\d]+[大个类])");
    private static final Pattern NAME = Pattern.compile("[\\p{IsHan}A-Za-z+\\-]*\\p{IsHan}[\\p{IsHan}A-Za-z+\\-]*");
    private static final Pattern BROKEN = Pattern.compile("[的了是在与和及或等不为将把被其这那个各多家项]");

    private final Lexicon.Group before;
    private final Lexicon shapes;

    private OpenFieldFinder(Lexicon cues, Lexicon shapes) {
        this.before = cues.groups("bet-before", "cue-before", "frame-before");
        this.shapes = shapes;
    }

    static OpenFieldFinder packed() {
        return new OpenFieldFinder(Lexicon.read("passing"), Lexicon.read("field-shapes"));
    }

    /** Those that stand beside what has been decided on. */
    List<Mention> find(Document document, Words words, List<Mention> decided) {
        var text = document.text();
        var cover = new Cover(text.length());
        decided.forEach(cover::lay);
        var found = new ArrayList<Mention>();
        for (var row : words.rows()) {
            read(row, text, words, cover, found);
        }
        for (var m : decided) {
            if (m.type() == EntityType.TECHNOLOGY_FIELD) {
                widened(m, text, cover).ifPresent(s -> found.add(field(s, text)));
            }
        }
        return found;
    }

    private static Mention field(Span s, String text) {
        return new Mention(s, s.of(text), EntityType.TECHNOLOGY_FIELD, s.of(text), Optional.empty(), RULE, 0.6);
    }

    /** 绿色新材料: a known field with the kind of it that a list or a cue leads to. */
    private Optional<Span> widened(Mention m, String text, Cover cover) {
        int length = shapes.endingAt(text, m.span().start(), "kind");
        int start = m.span().start() - length;
        return length > 0
                        && start > 0
                        && cover.at(start).isEmpty()
                        && ("、和与及".indexOf(text.charAt(start - 1)) >= 0 || cues(start, text))
                ? Optional.of(new Span(start, m.span().end()))
                : Optional.empty();
    }

    private void read(Enumeration row, String text, Words words, Cover cover, List<Mention> found) {
        var items = new ArrayList<Span>();
        int last = row.items().size() - 1;
        for (int i = 0; i <= last; i++) {
            var item = row.items().get(i);
            items.add(i == 0 ? opened(item, text, cover) : i == last ? closed(item, text) : item);
        }
        long known = row.items().stream().filter(s -> isKnown(s, cover)).count();
        int end = items.get(last).end();
        boolean framed = FRAME.matcher(text)
                .region(end, Math.min(text.length(), end + 14))
                .lookingAt();
        boolean cued = cues(items.get(0).start(), text);
        if (known == 0 && !(framed && cued) || known > 0 && !framed && !cued && known * 2 < items.size()) {
            return;
        }
        var fresh = items.stream()
                .filter(s -> isName(s, text, cover, known > 0 && framed) && names(words.in(s)))
                .toList();
        if (known > 0 || fresh.size() > 1) {
            fresh.forEach(s -> found.add(field(s, text)));
        }
    }

    /** Whether a field that is known stands in an item or ends it. */
    private static boolean isKnown(Span item, Cover cover) {
        return item.length() > 0
                && cover.over(item)
                        .filter(m -> m.type() == EntityType.TECHNOLOGY_FIELD)
                        .isPresent();
    }

    private boolean cues(int start, String text) {
        return before.endingAt(text, start) > 0;
    }

    private static Span none(Span item) {
        return new Span(item.end(), item.end());
    }

    /** The first item from behind the words that lead to it. */
    private Span opened(Span item, String text, Cover cover) {
        if (cover.endingAt(item.end())
                .filter(m -> m.type() == EntityType.TECHNOLOGY_FIELD)
                .isPresent()) {
            return none(item);
        }
        for (int start = item.end() - SHORTEST; start > item.start(); start--) {
            if (cues(start, text)) {
                return new Span(start, item.end());
            }
        }
        return item.length() <= BARE ? item : none(item);
    }

    /** The last item without 领域 or 等 and what follows. */
    private static Span closed(Span item, String text) {
        var m = TAIL.matcher(text).region(Math.min(item.end(), item.start() + 2), item.end());
        return m.find() ? new Span(item.start(), m.start()) : item;
    }

    private boolean isName(Span item, String text, Cover cover, boolean sure) {
        if (item.length() < SHORTEST || item.length() > LONGEST) {
            return false;
        }
        var name = item.of(text);
        return isFree(item, cover)
                && NAME.matcher(name).matches()
                && !BROKEN.matcher(name).find()
                && !shapes.contains("no-name", name)
                && shapes.startingAt(name, 0, "no-start") == 0
                && shapes.endingAt(name, name.length(), "no-end") == 0
                && (sure || shapes.endingAt(name, name.length(), "end") > 0);
    }

    /** Not 新能源汽车打造开放: no verb but those that name trades, no word of grammar, no person. */
    private boolean names(List<Words.Word> words) {
        return words.stream()
                .noneMatch(w -> GRAMMAR.indexOf(w.nature().charAt(0)) >= 0
                        || w.nature().equals("nr")
                        || w.nature().equals("v") && w.text().length() > 1 && !shapes.contains("trade", w.text()));
    }

    /** Only fields may lie in an item, and neither one nor two may be all of it. */
    private static boolean isFree(Span item, Cover cover) {
        var first = cover.at(item.start());
        if (first.isPresent() && item.contains(first.get().span())) {
            int end = first.get().span().end();
            if (end == item.end()
                    || cover.at(end).filter(m -> m.span().end() == item.end()).isPresent()) {
                return false;
            }
        }
        for (int i = item.start(); i < item.end(); i++) {
            var m = cover.at(i);
            if (m.isPresent()
                    && (m.get().type() != EntityType.TECHNOLOGY_FIELD
                            || m.get().span().equals(item)
                            || !item.contains(m.get().span()))) {
                return false;
            }
        }
        return true;
    }
}
