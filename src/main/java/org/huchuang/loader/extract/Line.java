package org.huchuang.loader.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.huchuang.loader.article.Span;
import org.huchuang.loader.extract.Mentions.Named;
import org.huchuang.loader.text.Document;
import org.huchuang.loader.text.Sentence;
import org.huchuang.ontology.EntityType;

/** One sentence with the things it names, for rules that read clauses and enumerations. */
final class Line {
    /** Stands for each character of a name in {@link #masked()}, so that no trigger is found inside a name. */
    static final char NAME = '\uE000';

    private static final Pattern JOINT = Pattern.compile(
            "[”\"’》）)\\s]*(?:(?:、[^，。；：！？、]{2,16}){0,2}等[^，。；：！？、]{0,12}[，、]?(?:以及|还有)|[、/]|以及|和|与|及|暨|或|联合|会同|携手|共同)?(?:、|和|以及)?[“\"‘《\\s]*|[”\"’》）)]*、[^，。；：！？、]{0,10}"
                    + "|(?:(?:旗下|所属|下属)[^，。；：！？、]{1,6}|总部|分公司|团队)、");
    private static final Pattern PERSONS =
            Pattern.compile("\\s*[-－—–]\\s*|(?:副?教授|副?研究员|院士|博士|先生|女士|老师|同志)?(?:团队|课题组|研究组)?(?:、|和|与|及|联合|携手)");
    /** 甲技术、乙装备和丙: each with a noun behind. */
    private static final Pattern HEADS = Pattern.compile("[”》]?[^，。；：！？、的]{1,6}[、和与及][“]?");

    private static final Pattern UNITS =
            Pattern.compile("[^，。；：！？、的]{0,5}(?:团队|课题组|科|系|学院|研究所|实验室|中心)(?:、|与|和|及|联合|携手)[“]?");
    private static final Pattern OF = Pattern.compile("的?[“]?");
    private static final Pattern ASIDE = Pattern.compile(
            "[”》]?[（(](?:以下|下)?(?:简称|称|又称|原名|英文名|股票代码|证券代码)?(?:为|[：:])?[“\"]?([^（）()“”，。；\\n]{2,40})[”\"]?[）)]");
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9 .:：&·,\\-]+");
    private static final Set<EntityType> PLACES = Set.of(EntityType.PLACE, EntityType.ZONE);
    private static final String BREAKS = "，；。！？：:\n";

    private final Document document;
    private final Sentence sentence;
    private final List<Named> mentions;
    private final String masked;
    private final Span[] clauses; // of each character; a break closes the clause before it
    private final List<Group> groups;

    private Line(Document document, Sentence sentence, List<Named> mentions) {
        this.document = document;
        this.sentence = sentence;
        this.mentions = mentions;
        this.masked = mask();
        this.clauses = cut();
        this.groups = group();
    }

    /** The lines of a document in reading order; what stands in its credits is left out. */
    static List<Line> of(Document document, List<Entity> entities, Anaphors anaphors) {
        var named = anaphors.resolve(document, entities);
        var lines = new ArrayList<Line>();
        for (var sentence : document.sentences()) {
            if (sentence.role() != Sentence.Role.CREDIT) {
                lines.add(new Line(document, sentence, outermost(named.get(sentence.index()), document.text())));
            }
        }
        return List.copyOf(lines);
    }

    private static List<Named> outermost(List<Named> inOrder, String text) {
        var kept = new ArrayList<Named>();
        int end = -1;
        for (var n : inOrder) {
            if (n.span().start() >= end) {
                var whole = withAside(n, inOrder, text);
                kept.add(whole);
                end = whole.span().end();
            }
        }
        return List.copyOf(kept);
    }

    /** 甲公司（Alpha）, 甲公司（688001.SH）: with what the brackets behind a name call the same thing. */
    private static Named withAside(Named n, List<Named> inOrder, String text) {
        var aside = ASIDE.matcher(text).region(n.span().end(), text.length());
        if (!aside.lookingAt()) {
            return n;
        }
        var inside = new Span(aside.start(1), aside.end(1));
        boolean same = CODE.matcher(aside.group(1)).matches()
                ? inOrder.stream()
                        .noneMatch(o -> inside.contains(o.span())
                                && !o.entity().id().equals(n.entity().id()))
                : inOrder.stream()
                        .anyMatch(o -> o.span().equals(inside)
                                && o.entity().id().equals(n.entity().id()));
        return same ? new Named(n.entity(), n.mention().reaching(aside.end(), text)) : n;
    }

    private String mask() {
        var out = new StringBuilder(document.at(sentence.span()));
        int from = sentence.span().start();
        for (var m : mentions) {
            for (int i = m.span().start(); i < m.span().end(); i++) {
                out.setCharAt(i - from, NAME);
            }
        }
        return out.toString();
    }

    private List<Group> group() {
        var out = new ArrayList<Group>();
        var open = new ArrayList<Named>();
        for (var m : mentions) {
            if (!open.isEmpty() && !joined(open.get(open.size() - 1), m)) {
                out.add(new Group(open));
                open.clear();
            }
            open.add(m);
        }
        if (!open.isEmpty()) {
            out.add(new Group(open));
        }
        return List.copyOf(out);
    }

    private boolean joined(Named a, Named b) {
        if (!onOneFooting(a.entity().type(), b.entity().type())) {
            return false;
        }
        var gap = between(a, b);
        if (gap.isBlank()) {
            return false;
        }
        return JOINT.matcher(gap).matches()
                || isHeaded(a.entity().type()) && HEADS.matcher(gap).matches()
                || a.entity().type().isOrganization() && UNITS.matcher(gap).matches()
                || a.entity().type() == EntityType.PERSON
                        && PERSONS.matcher(gap).matches();
    }

    private static boolean isHeaded(EntityType type) {
        return type == EntityType.TECHNOLOGY_FIELD || type == EntityType.PRODUCT;
    }

    /** A fund may stand beside a programme: both give money. */
    private static boolean onOneFooting(EntityType a, EntityType b) {
        return footing(a) == footing(b)
                || a == EntityType.FUND && b == EntityType.PROGRAMME
                || a == EntityType.PROGRAMME && b == EntityType.FUND;
    }

    /** Things of one footing can stand in one enumeration. */
    private static int footing(EntityType type) {
        return switch (type) {
            case PERSON -> 0;
            case TECHNOLOGY_FIELD -> 1;
            case POLICY, PUBLICATION, PROGRAMME -> 2;
            case PRODUCT, PROJECT -> 3;
            case EVENT, AWARD -> 4;
            default -> 5;
        };
    }

    Document document() {
        return document;
    }

    Sentence sentence() {
        return sentence;
    }

    List<Named> mentions() {
        return mentions;
    }

    List<Group> groups() {
        return groups;
    }

    /** The sentence with every name blotted out; offsets count from the start of the sentence. */
    String masked() {
        return masked;
    }

    int start() {
        return sentence.span().start();
    }

    int end() {
        return sentence.span().end();
    }

    /** Words of the document between two offsets, empty when they cross. */
    String text(int from, int to) {
        return from >= to ? "" : document.text().substring(from, to);
    }

    String between(Named a, Named b) {
        return text(a.span().end(), b.span().start());
    }

    /** The same words with names blotted out. */
    String masked(int from, int to) {
        return from >= to ? "" : masked.substring(from - start(), to - start());
    }

    boolean isQuestion() {
        var words = document.at(sentence.span()).stripTrailing();
        return words.endsWith("？") || words.endsWith("?") || words.endsWith("？”");
    }

    /** The clause around an offset: between commas, colons and the ends of the sentence; brackets and names do not break it. */
    Span clause(int at) {
        return clauses[at - start()];
    }

    private Span[] cut() {
        var out = new Span[masked.length() + 1];
        int from = 0;
        for (int i = 0; i <= masked.length(); i++) {
            if (i == masked.length() || BREAKS.indexOf(masked.charAt(i)) >= 0) {
                Arrays.fill(out, from, i + 1, new Span(start() + from, start() + i));
                from = i + 1;
            }
        }
        return out;
    }

    /** Of 甲市乙区 the district: a place that follows on another one is inside it. */
    Group innermost(Group place) {
        var inner = place;
        for (var g : groups) {
            if (inner.end() >= start()
                    && g.start() >= inner.end()
                    && OF.matcher(masked(inner.end(), g.start())).matches()
                    && PLACES.contains(Cue.kind(g))
                    && PLACES.contains(Cue.kind(inner))) {
                inner = g;
            }
        }
        return inner;
    }

    /** Evidence on words of this sentence. */
    Evidence evidence(int from, int to, String rule, double confidence) {
        return new Evidence(sentence.span(), new Span(from, to), rule, confidence);
    }

    /** Evidence on words that may begin in an earlier sentence. */
    Evidence evidenceFrom(Line earlier, int from, int to, String rule, double confidence) {
        int start = Math.min(earlier.start(), start());
        int end = Math.max(earlier.end(), end());
        return new Evidence(new Span(start, end), new Span(from, to), rule, confidence);
    }
}
