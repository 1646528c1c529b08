package org.huchuang.loader.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.huchuang.loader.article.Span;
import org.huchuang.loader.extract.Piece.Kind;
import org.huchuang.loader.knowledge.Lexicon;
import org.huchuang.loader.knowledge.NameWords;
import org.huchuang.loader.knowledge.Sought;
import org.huchuang.loader.knowledge.WorkHead;
import org.huchuang.loader.text.Document;
import org.huchuang.loader.text.Sentence;
import org.huchuang.ontology.EntityType;

/** Finds events, programmes, projects, awards and untitled policies by the head of their names: 论坛, 计划, 科技进步奖 … */
final class HeadedWorkFinder implements MentionFinder {
    private static final String COUNT = "[一二三四五六七八九十百\\d]{1,4}";
    private static final Pattern EDITION_BEFORE =
            Pattern.compile("(?:20\\d\\d ?(?:年度?)?|第" + COUNT + "[届期季次]|首届)[ ]?$");
    private static final Pattern EDITION_AFTER = Pattern.compile("^(?: ?[（(] ?第" + COUNT + "[届期季] ?[）)]|第" + COUNT
            + "(?:次(?:全体)?(?:会议|全会)|[届期季](?:会议|全会)?)(?!\\p{IsHan}{1,12}(?:论坛|峰会|大会|大赛|研讨会|年会|展))|[特一二三]等奖|[（(]草案[）)])");
    private static final Sought TITLED = Sought.around("《[^》]{1,120}》", "《", 0, 0);
    private static final int LONGEST_QUOTED = 26;
    private static final int EDITION = 8;
    private static final int LEAST_LAUNCHED = 4;
    private static final int LONGEST_LAUNCHED = 14;
    /** Han alone, neither particles nor what counts or points. */
    private static final Pattern NO_GRAMMAR = Pattern.compile(
            "(?![新一两三本该其各首多若相有更年我])(?!.*新一轮)(?!.*(?:专项|重大|重点|工作)(?:行动|计划|工程)?$)[\\p{IsHan}&&[^的了和与及等并将对把为是在以从于]]+");

    private static final int LONGEST_EVENT = 4;

    private final NameMatcher matcher;
    private final TreeMap<String, WorkHead> byName;
    private final NameWords vocabulary = NameWords.packed();
    private final Lexicon cues = Lexicon.read("work-cues");
    private final Localities localities = new Localities(Lexicon.read("edges"));
    private final Heads<WorkHead> heads;

    private HeadedWorkFinder(KnownNames known) {
        matcher = NameMatcher.of(known);
        byName = new TreeMap<>(WorkHead.packed());
        heads = new Heads<>(byName);
    }

    static HeadedWorkFinder of(KnownNames known) {
        return new HeadedWorkFinder(known);
    }

    @Override
    public List<Mention> find(Document document, Words words) {
        var text = document.text();
        var cover = new Cover(text.length());
        matcher.find(document, words).forEach(cover::lay);
        localities.lay(cover, text, words);
        var edge = new WorkEdge(cues, vocabulary, text, words, cover);
        var titled = titled(text);
        var found = new ArrayList<Mention>();
        for (var sentence : document.sentences()) {
            if (sentence.role() == Sentence.Role.CREDIT) {
                continue;
            }
            int from = sentence.span().start();
            for (var hit : heads.in(text, sentence.span())) {
                var at = hit.span();
                if (!titled.get(at.start()) && words.boundary(at.end()) && !verbal(at, words)) {
                    quoted(hit.head(), text, at, from)
                            .filter(m -> at.length() > 1 || words.boundary(at.start())) // no “揭榜”
                            .or(() -> open(hit.head(), text, at, from, edge))
                            .or(() -> launched(hit.head(), text, at, from))
                            .ifPresent(found::add);
                }
            }
        }
        return List.copyOf(found);
    }

    /** 授奖, 获奖: a head of one character that ends a verb. */
    private static boolean verbal(Span head, Words words) {
        return head.length() == 1
                && !words.boundary(head.start())
                && words.endingAt(head.end()).filter(w -> w.is("v")).isPresent();
    }

    /** The characters in book-title marks, which TitledWorkFinder reads. */
    static BitSet titled(String text) {
        var out = new BitSet();
        var scan = TITLED.in(text);
        while (scan.find()) {
            var m = scan.match();
            out.set(m.start(), m.end());
        }
        return out;
    }

    /** “探索者计划”: quotation marks that close behind the head hold a name. */
    private Optional<Mention> quoted(WorkHead head, String text, Span at, int from) {
        if (!text.startsWith("”", at.end())) {
            return Optional.empty();
        }
        int start = text.lastIndexOf('“', at.start());
        if (start < from
                || at.end() - start > LONGEST_QUOTED
                || head.type() == EntityType.PRODUCT && cues.endingAt(text, start, "firm-before-quote") > 0) {
            return Optional.empty();
        }
        var name = text.substring(start + 1, at.end());
        if (name.matches(".*[，。；：！？”+＋].*") || name.length() <= head.words().length() || generic(name)) {
            return Optional.empty();
        }
        return Optional.of(mention(text, new Span(start, at.end() + 1), head.type(), name, 0.8));
    }

    /** 某大赛颁奖仪式: the event is the competition. */
    private boolean ceremony(WorkHead head, String text, Span at, int from) {
        return cues.contains("ceremony", head.words())
                && IntStream.rangeClosed(Math.max(from, at.start() - LONGEST_EVENT), at.start() - 1)
                        .mapToObj(i -> Optional.ofNullable(byName.get(text.substring(i, at.start()))))
                        .anyMatch(h -> h.filter(
                                        e -> e.type() == EntityType.EVENT && !cues.contains("ceremony", e.words()))
                                .isPresent());
    }

    private Optional<Mention> open(WorkHead head, String text, Span at, int from, WorkEdge edge) {
        boolean kind = head.type() == EntityType.PROJECT && cues.startingAt(text, at.end(), "project-not-after") > 0
                || head.type() == EntityType.EVENT && cues.startingAt(text, at.end(), "event-not-after") > 0;
        if (kind || ceremony(head, text, at, from)) {
            return Optional.empty();
        }
        int defined = Remarks.defining(text, at.start(), from);
        var pieces = edge.before(at.start() - defined, from);
        if (pieces.isEmpty() ? defined > 0 : head.type() == EntityType.EVENT && isHeads(pieces)) {
            return Optional.empty(); // 沙龙座谈会
        }
        if (head.type() == EntityType.PRODUCT) {
            pieces = behindClass(pieces);
        }
        if (pieces.size() > 1
                && pieces.get(0).kind() == Kind.PARENT
                && !(head.type() == EntityType.EVENT
                        && editionBefore(text, from, pieces.get(0).span().start())
                                .find()) // 2025某走廊对接大会
                && enough(head, pieces.subList(1, pieces.size()), false)
                && pieces.stream().skip(1).anyMatch(p -> p.kind() != Kind.GENERIC && p.kind() != Kind.UNSURE)
                && !generic(text.substring(pieces.get(1).span().start(), at.end()))) {
            pieces = pieces.subList(1, pieces.size());
        }
        int start = pieces.isEmpty() ? at.start() : pieces.get(0).span().start();
        boolean convened = head.type() == EntityType.EVENT
                && has(pieces, Kind.PARENT)
                && cues.endingAt(text, start, "convened-before") > 0;
        var edition = editionBefore(text, from, start);
        Matcher after = EDITION_AFTER.matcher(text.substring(at.end(), Math.min(text.length(), at.end() + 12)));
        boolean followed = after.find();
        boolean graded =
                followed && head.type() == EntityType.AWARD && (!pieces.isEmpty() || head.needs() == WorkHead.Need.ANY);
        boolean numbered = !(head.type() == EntityType.AWARD && cues.startingAt(text, at.end(), "winner-after") > 0)
                && edition.find(); // 2006年诺贝尔物理学奖得主
        if (numbered) {
            start -= edition.end() - edition.start();
            var outer = edge.before(start, from);
            if (!outer.isEmpty() && outer.get(0).opens() && outer.get(0).kind() != Kind.PARENT) {
                start = outer.get(0).span().start();
            }
        }
        boolean launched = head.needs() == WorkHead.Need.SCHEME
                && cues.endingAt(text, start, "launched-before") > 0
                && telling(pieces)
                && innovative(text.substring(start, at.start()));
        boolean funding = head.needs() == WorkHead.Need.SCHEME
                && cues.startingAt(text, Remarks.behind(text, at.end()), "supported-after") > 0
                && pieces.stream().anyMatch(p -> p.kind() == Kind.TOPIC || p.kind() == Kind.PROPER);
        boolean enacted = head.type() == EntityType.POLICY
                && cues.endingAt(text, start, "enacted-before") > 0
                && has(pieces, Kind.TOPIC);
        boolean won = head.type() == EntityType.AWARD
                && head.needs() == WorkHead.Need.ANY
                && cues.endingAt(text, start, "won-before") > 0;
        if (!enacted && !launched && !funding && !graded && !won && !convened && !enough(head, pieces, numbered)
                || generic(text.substring(
                        pieces.isEmpty() ? at.start() : pieces.get(0).span().start(), at.end()))) {
            return Optional.empty();
        }
        if (head.type() == EntityType.EVENT && defined == 0) {
            boolean complete = numbered || !pieces.isEmpty() && pieces.get(0).opens();
            start = new JoinedEvent(edge, text, this::isEvent).start(start, from, complete);
        }
        int end = followed ? at.end() + after.end() : at.end();
        var span = new Span(defined > 0 ? at.start() : start, end); // what the definition defines keeps its place
        double sure = pieces.stream().anyMatch(p -> p.kind() == Kind.PROPER) || numbered ? 0.75 : 0.6;
        var name = text.substring(start, at.start() - defined) + text.substring(at.start(), end);
        return Optional.of(mention(text, span, head.type(), name.strip(), sure));
    }

    private static Matcher editionBefore(String text, int from, int start) {
        return EDITION_BEFORE.matcher(text.substring(Math.max(from, start - EDITION), start));
    }

    private boolean isEvent(String word) {
        var head = byName.get(word);
        return head != null && head.type() == EntityType.EVENT;
    }

    /** Heads alone make no name. */
    private boolean isHeads(List<Piece> pieces) {
        return !pieces.isEmpty() && pieces.stream().allMatch(p -> byName.containsKey(p.text()));
    }

    /** 深入实施海员友好港口计划: between the verb that launches it and its head all is name, if it holds no grammar. */
    private Optional<Mention> launched(WorkHead head, String text, Span at, int from) {
        if (head.needs() != WorkHead.Need.SCHEME && head.needs() != WorkHead.Need.TOPIC
                || head.type() != EntityType.PROGRAMME) {
            return Optional.empty();
        }
        for (int start = at.start() - LEAST_LAUNCHED; start > from && at.start() - start <= LONGEST_LAUNCHED; start--) {
            if (cues.endingAt(text, start, "launched-before") > 0) {
                var span = new Span(start, at.end());
                var name = span.of(text);
                return generic(name) || !NO_GRAMMAR.matcher(name).matches() || !innovative(name)
                        ? Optional.empty()
                        : Optional.of(mention(text, span, head.type(), name, 0.55));
            }
        }
        return Optional.empty();
    }

    /** A report of government launches many things; those of science, technology and industry concern us. */
    private boolean innovative(String name) {
        return cues.of("innovative").stream().anyMatch(name::contains);
    }

    /** 实施蓝色粮仓振兴行动: what is launched is named when two words or more say what it does. */
    private static boolean telling(List<Piece> pieces) {
        int length = pieces.stream().mapToInt(p -> p.span().length()).sum();
        return has(pieces, Kind.TOPIC) && pieces.size() > 1 && length > 3;
    }

    /** 核心产品甲注射液: the class word in front of a product's name is no part of it. */
    private List<Piece> behindClass(List<Piece> pieces) {
        for (int i = pieces.size() - 1; i >= 0; i--) {
            if (pieces.get(i).text().endsWith("产品")
                    || cues.contains("launch-skip", pieces.get(i).text())) {
                return pieces.subList(i + 1, pieces.size());
            }
        }
        return pieces;
    }

    private boolean generic(String name) {
        return cues.contains("generic", name.replaceAll("[“”]", ""));
    }

    private boolean enough(WorkHead head, List<Piece> pieces, boolean numbered) {
        int length = pieces.stream().mapToInt(p -> p.span().length()).sum();
        boolean topic = has(pieces, Kind.TOPIC) && length > 1;
        boolean proper = pieces.stream().anyMatch(p -> isName(head, p));
        boolean place = pieces.stream().anyMatch(p -> p.kind() == Kind.PLACE || p.kind() == Kind.PARENT);
        return switch (head.needs()) {
            case NONE -> true;
            case ANY -> !pieces.isEmpty() || numbered;
            case TOPIC -> proper || topic || length > 3 || (place || numbered) && !pieces.isEmpty();
            case PLACE -> proper || (place || numbered) && pieces.size() > 1;
            case NAME -> proper || numbered && (place || topic) || head.type() == EntityType.AWARD && place && topic;
            case SCHEME ->
                proper
                        || pieces.stream().anyMatch(p -> p.nature().equals("nz"))
                        || topic && has(pieces, Kind.PLACE) && length > 4;
        };
    }

    /** Words in quotation marks, Latin letters; a coined word for what people name after persons and brands. */
    private boolean isName(WorkHead head, Piece piece) {
        boolean brandable = head.type() == EntityType.AWARD || head.type() == EntityType.EVENT;
        return piece.kind() == Kind.PROPER
                && !cues.contains("latin-generic", piece.text())
                && (brandable || piece.text().startsWith("“") || piece.nature().startsWith("nx"));
    }

    private static boolean has(List<Piece> pieces, Kind kind) {
        return pieces.stream().anyMatch(p -> p.kind() == kind);
    }

    private static Mention mention(String text, Span span, EntityType type, String name, double confidence) {
        return new Mention(span, span.of(text), type, name, Optional.empty(), "work-head", confidence);
    }
}
