package org.huchuang.loader.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.huchuang.loader.article.Span;
import org.huchuang.loader.knowledge.Lexicon;
import org.huchuang.loader.knowledge.Sought;
import org.huchuang.loader.text.Document;
import org.huchuang.ontology.EntityType;

/** Finds what stands in book-title marks, notices by their “关于…的通知”, and document numbers: policies, publications, journals. */
final class TitledWorkFinder implements MentionFinder {
    private static final Sought TITLE = Sought.around("《((?:[^《》]|《[^《》]{1,80}》){1,120})》", "《", 0, 0);
    private static final Sought NOTICE = Sought.of(
            "关于(?:[^。；！？\\n《》]|《[^《》]{1,80}》){4,90}?的(?:通知|公告|通告|批复|决定|实施意见|指导意见|若干措施|若干意见|意见|函)(?=[^\\p{IsHan}]|$|\\p{IsHan}{2,8}〔)");
    private static final Sought NUMBER =
            Sought.around("\\p{IsHan}{2,9}(?:〔|\\[|［)20\\d\\d(?:〕|\\]|］)\\d{1,4}号", "〔[［", 2, 18);
    /** 双创十五条: a set of measures called by its count. */
    private static final Sought ARTICLES = Sought.around(
            "(?:出台|发布|推出|制定|印发|落实|实施|“|、|了)([\\p{IsHan}A-Za-z]{2,18}?[一二三四五六七八九十]{1,3}条)(?=[^\\p{IsHan}]|等|政策|和|$)",
            "条",
            4,
            23);

    private static final Pattern DEFINED = Pattern.compile("[（(](?:以下|下)?简称[：:为]?[“‘《]?([^”’》）)]{2,20})[”’》]?[）)]");
    private static final int NEAR = 60;

    private final TitleKinds kinds = new TitleKinds(Lexicon.read("title-cues"));

    private TitledWorkFinder() {}

    static TitledWorkFinder create() {
        return new TitledWorkFinder();
    }

    @Override
    public List<Mention> find(Document document, Words words) {
        var text = document.text();
        var titles = titles(text);
        var full = new FullTitles(text, titles, DEFINED);
        var found = new ArrayList<Mention>();
        for (var t : titles) {
            var name = full.of(t.name());
            kinds.of(text, t.span(), name)
                    .ifPresent(type -> found.add(
                            type == EntityType.MEDIA
                                    ? mention(text, inside(t.span()), type, t.name(), "title.journal", 0.6)
                                    : mention(text, t.span(), type, name, "title.marks", 0.9)));
        }
        notices(text, found);
        found.addAll(full.bareMentions(found));
        numbers(text, found);
        articles(text, found);
        found.sort(Comparator.comparing(Mention::span));
        return List.copyOf(found);
    }

    private static List<Title> titles(String text) {
        var out = new ArrayList<Title>();
        var scan = TITLE.in(text);
        while (scan.find()) {
            var m = scan.match();
            out.add(new Title(new Span(m.start(), m.end()), clean(m.group(1))));
        }
        return out;
    }

    /** A notice is one with the document that it promulgates. */
    private void notices(String text, List<Mention> found) {
        var scan = NOTICE.in(text);
        while (scan.find()) {
            var m = scan.match();
            if (m.group().contains("公司") || kinds.isFirms(m.group())) {
                continue; // a listed firm's announcement
            }
            var title = TITLE.pattern().matcher(m.group());
            var name = title.find() ? clean(title.group(1)) : clean(m.group());
            found.add(mention(text, new Span(m.start(), m.end()), EntityType.POLICY, name, "title.notice", 0.85));
        }
    }

    /** A document number names the policy right before it, else a policy that only has a number. */
    private static void numbers(String text, List<Mention> found) {
        var scan = NUMBER.in(text);
        var policies = found.stream()
                .filter(f -> f.type() == EntityType.POLICY)
                .sorted(Comparator.comparing(Mention::span))
                .toList();
        while (scan.find()) {
            var m = scan.match();
            var span = new Span(numberStart(text, m.start()), m.end());
            var name = span.of(text);
            int last = -1;
            for (var p : policies) { // marks end behind the notice that they hold
                if (p.span().end() <= span.start()
                        && span.start() - p.span().end() < NEAR
                        && p.span().end() > last) {
                    name = p.name();
                    last = p.span().end();
                }
            }
            found.add(mention(text, span, EntityType.POLICY, name, "title.number", 0.8));
        }
    }

    private static void articles(String text, List<Mention> found) {
        var scan = ARTICLES.in(text);
        while (scan.find()) {
            var m = scan.match();
            var name = m.group(1);
            if (!name.matches("(?:第|共|等|明确|包括|全文|其中|设|上述|以下|前).*|.*[的了第].*")) {
                found.add(
                        mention(text, new Span(m.start(1), m.end(1)), EntityType.POLICY, name, "title.articles", 0.7));
            }
        }
    }

    /** “的通知沪科规〔…〕”: the number starts after the notice. */
    private static int numberStart(String text, int start) {
        for (var before : List.of("通知", "公告", "意见", "根据", "按照", "依据", "通告", "决定")) {
            int at = text.indexOf(before, start);
            if (at >= 0 && at < start + 7) {
                return at + before.length();
            }
        }
        return start;
    }

    private static String clean(String title) {
        return title.replaceAll("[\\r\\n]+", "").strip();
    }

    private static Span inside(Span marks) {
        return new Span(marks.start() + 1, marks.end() - 1);
    }

    static Mention mention(String text, Span span, EntityType type, String name, String rule, double confidence) {
        return new Mention(span, span.of(text), type, name, Optional.empty(), rule, confidence);
    }

    /** Words in book-title marks. */
    record Title(Span span, String name) {}

    /** Joins short titles to the full one: 《若干措施》 to 《关于…的若干措施》, and what the text defines as 以下简称. */
    private static final class FullTitles {
        private static final Pattern DATED = Pattern.compile("[（(][^（）()]{2,24}[）)]$");

        private final String text;
        private final List<Title> titles;
        private final Map<String, String> defined = new LinkedHashMap<>();
        private final Map<String, Set<String>> byEnd = new HashMap<>();

        FullTitles(String text, List<Title> titles, Pattern definition) {
            this.text = text;
            this.titles = titles;
            for (var t : titles) {
                var m = definition.matcher(text).region(t.span().end(), text.length());
                if (m.lookingAt()) {
                    defined.put(clean(m.group(1)), t.name());
                }
            }
        }

        String of(String name) {
            if (defined.containsKey(name)) {
                return defined.get(name);
            }
            var longer = longer(name);
            return longer.size() == 1 ? longer.iterator().next() : name;
        }

        /** Every title that ends in a name and says more. */
        private Set<String> longer(String name) {
            if (byEnd.isEmpty()) {
                var all = new LinkedHashSet<String>();
                titles.forEach(t -> all.add(t.name()));
                for (var n : all) {
                    var core = DATED.matcher(n).replaceFirst("");
                    for (int from = 3; from < n.length(); from++) {
                        byEnd.computeIfAbsent(n.substring(from), k -> new LinkedHashSet<>())
                                .add(n);
                        if (from < core.length() && core.length() < n.length()) {
                            byEnd.computeIfAbsent(core.substring(from), k -> new LinkedHashSet<>())
                                    .add(n);
                        }
                    }
                }
            }
            return byEnd.getOrDefault(name, Set.of());
        }

        /** Defined short forms where they stand without marks or in quotation marks. */
        List<Mention> bareMentions(List<Mention> found) {
            var out = new ArrayList<Mention>();
            defined.forEach((brief, name) -> found.stream()
                    .filter(f -> f.name().equals(name))
                    .findFirst()
                    .ifPresent(f -> {
                        for (int at = text.indexOf(brief); at >= 0; at = text.indexOf(brief, at + 1)) {
                            var span = new Span(at, at + brief.length());
                            if (brief.length() > 3
                                    && found.stream().noneMatch(o -> o.span().overlaps(span))) {
                                out.add(mention(text, span, f.type(), name, "title.defined", 0.7));
                            }
                        }
                    }));
            return out;
        }
    }
}
