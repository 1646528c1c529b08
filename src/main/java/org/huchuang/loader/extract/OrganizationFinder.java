package org.huchuang.loader.extract;

import com.hankcs.hanlp.collection.AhoCorasick.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.huchuang.loader.article.Span;
import org.huchuang.loader.extract.Piece.Kind;
import org.huchuang.loader.knowledge.Lexicon;
import org.huchuang.loader.knowledge.NameWords;
import org.huchuang.loader.knowledge.OrganizationHead;
import org.huchuang.loader.text.Document;
import org.huchuang.ontology.EntityType;

/** Finds organisations, funds and zones by the head of their names: 研究院, 有限公司, 高新区 … */
final class OrganizationFinder implements MentionFinder {
    /** A place alone in front makes a name of these: 上海大学, 苏州工业园区. */
    private static final Set<EntityType> NAMED_BY_PLACE = EnumSet.of(
            EntityType.UNIVERSITY,
            EntityType.HOSPITAL,
            EntityType.GOVERNMENT_BODY,
            EntityType.ASSOCIATION,
            EntityType.ZONE,
            EntityType.MEDIA,
            EntityType.INFRASTRUCTURE);

    private static final Set<String> LEGAL = Set.of("有限公司", "有限责任公司", "集团");
    private static final Set<String> ACADEMIES = Set.of("科学院", "工程院");
    private static final Set<String> CONJUNCTIONS = Set.of("和", "与", "及", "暨");
    /** A row of bodies rather than one: 国家实验室与高水平大学. */
    private static final Set<String> JOINTS = Set.of("和", "及", "与");

    private static final Set<String> STATE = Set.of("国家", "中央");
    /** A head this long says what the organisation does: 自然科学基金. */
    private static final int TELLING = 5;
    /** As many characters of common words say it too. */
    private static final int TELLING_WORDS = 4;

    private static final Set<EntityType> SERVING =
            EnumSet.of(EntityType.PLATFORM, EntityType.ASSOCIATION, EntityType.INCUBATOR, EntityType.FUND);

    private final KnownNames known;
    private final NameMatcher matcher;
    private final NameWords vocabulary;
    private final Lexicon foreign;
    private final AhoCorasickDoubleArrayTrie<OrganizationHead> heads = new AhoCorasickDoubleArrayTrie<>();

    private OrganizationFinder(KnownNames known) {
        this.known = known;
        this.matcher = NameMatcher.of(known);
        this.vocabulary = NameWords.packed();
        this.foreign = Lexicon.read("transliteration");
        heads.build(new TreeMap<>(OrganizationHead.packed()));
    }

    static OrganizationFinder of(KnownNames known) {
        return new OrganizationFinder(known);
    }

    @Override
    public List<Mention> find(Document document, Words words) {
        var text = document.text();
        var cover = new Cover(text.length());
        for (var m : matcher.find(document, words)) {
            cover.lay(m);
        }
        var edge = new LeftEdge(vocabulary, foreign, text, words, cover);
        var registered = new RegisteredName(text, cover);
        var found = new ArrayList<Mention>();
        for (var sentence : document.sentences()) {
            int from = sentence.span().start();
            for (var hit : longest(document.at(sentence.span()))) {
                int head = from + hit.begin;
                int end = from + hit.end;
                if (whole(hit.value, head, end, text, words)
                        && known(cover, end).isEmpty()) {
                    var pieces = registered.before(hit.value, head, from).orElseGet(() -> edge.before(head, from));
                    name(hit.value, pieces, end, text, cover).ifPresent(m -> {
                        found.addAll(parents(pieces, m, cover));
                        found.add(m);
                        cover.lay(m);
                    });
                }
            }
        }
        found.addAll(new SharedHead(text, cover, known).all());
        found.addAll(new HeadOfPlace(text, cover, known).all());
        return found;
    }

    /** Whether a head ends a word; one of a single character may end only words for institutions: 财政局, but not 布局. */
    private static boolean whole(OrganizationHead head, int start, int end, String text, Words words) {
        return words.boundary(end)
                && !(head.words().equals("委") && text.startsWith("员", end))
                && (head.words().length() > 1
                        || words.boundary(start)
                        || words.endingAt(end)
                                .filter(w -> w.is("ni") || w.is("nt"))
                                .isPresent());
    }

    private static Optional<Mention> known(Cover cover, int end) {
        return cover.endingAt(end).filter(m -> m.type() != EntityType.TECHNOLOGY_FIELD && m.type() != EntityType.PLACE);
    }

    /** Of the heads that end together the longest. */
    private List<AhoCorasickDoubleArrayTrie<OrganizationHead>.Hit<OrganizationHead>> longest(String sentence) {
        var hits = heads.parseText(sentence);
        var kept = new ArrayList<AhoCorasickDoubleArrayTrie<OrganizationHead>.Hit<OrganizationHead>>();
        for (var hit : hits) {
            if (!kept.isEmpty() && kept.get(kept.size() - 1).end == hit.end) {
                if (kept.get(kept.size() - 1).begin > hit.begin) {
                    kept.set(kept.size() - 1, hit);
                }
            } else {
                kept.add(hit);
            }
        }
        return kept;
    }

    private Optional<Mention> name(OrganizationHead head, List<Piece> pieces, int end, String text, Cover cover) {
        if (pieces.isEmpty() || !enough(head, pieces) || trailing(head, pieces) || coordinated(pieces)) {
            return Optional.empty();
        }
        int start = pieces.get(0).span().start();
        boolean around = head.type() == EntityType.ZONE
                && start > 0
                && text.charAt(start - 1) == '环'
                && pieces.get(0).kind() == Kind.PARENT; // 环某大学创新圈
        var span = new Span(around ? start - 1 : start, end);
        var surface = span.of(text);
        var type = type(head, pieces, cover);
        if (type.isEmpty()) {
            return Optional.empty();
        }
        var same = firm(head, pieces, cover);
        if (same.isPresent()) {
            var m = same.get();
            return LEGAL.stream().anyMatch(surface::endsWith)
                    ? Optional.of(new Mention(span, surface, m.type(), m.name(), m.key(), "organization-head", 0.8))
                    : Optional.empty();
        }
        var full = municipal(pieces.get(0)) ? "上海市" + surface.substring(1) : surface;
        var name = known.named(full);
        boolean opened = pieces.stream().anyMatch(Piece::opens);
        return Optional.of(new Mention(
                span,
                surface,
                name.map(KnownNames.Name::type).orElse(type.get()),
                name.map(KnownNames.Name::full).orElse(full),
                name.flatMap(KnownNames.Name::key),
                "organization-head",
                opened ? 0.75 : 0.6));
    }

    /** Right behind a known body a single character starts a word of its own, 委员会委派, and 组织 is a verb. */
    private static boolean trailing(OrganizationHead head, List<Piece> pieces) {
        return (head.words().length() == 1 || head.type() == EntityType.INTERNATIONAL_BODY)
                && pieces.get(pieces.size() - 1).kind() == Kind.PARENT;
    }

    /** 中国科学院和工程院: a known body, a conjunction and a bare head are two bodies. */
    private static boolean coordinated(List<Piece> pieces) {
        return pieces.size() == 2
                && pieces.get(0).kind() == Kind.PARENT
                && CONJUNCTIONS.contains(pieces.get(1).text());
    }

    /** The known firm whose registered name this is: 若木 in 若木生物科技有限公司. */
    private static Optional<Mention> firm(OrganizationHead head, List<Piece> pieces, Cover cover) {
        boolean company = head.type() == EntityType.COMPANY || head.type() == EntityType.INVESTMENT_FIRM;
        return pieces.stream()
                .filter(p -> company && p.kind() == Kind.PARENT)
                .flatMap(p -> cover.endingAt(p.span().end()).stream())
                .filter(m -> m.type() == EntityType.COMPANY || m.type() == EntityType.INVESTMENT_FIRM)
                .findFirst();
    }

    private static boolean municipal(Piece first) {
        return first.text().equals("市");
    }

    private static boolean has(List<Piece> pieces, Kind kind) {
        return pieces.stream().anyMatch(p -> p.kind() == kind);
    }

    private boolean enough(OrganizationHead head, List<Piece> pieces) {
        boolean topic = has(pieces, Kind.TOPIC) || head.words().length() >= TELLING || telling(head, pieces);
        boolean proper = has(pieces, Kind.PROPER) && head.type() != EntityType.GOVERNMENT_BODY;
        boolean parent = has(pieces, Kind.PARENT);
        boolean subject = proper || parent || has(pieces, Kind.PLACE) && (topic || state(pieces));
        boolean place = subject
                || has(pieces, Kind.PLACE) && NAMED_BY_PLACE.contains(head.type())
                || national(head, pieces) && topic
                || municipal(pieces.get(0)) && head.type() == EntityType.GOVERNMENT_BODY;
        int length = pieces.get(pieces.size() - 1).span().end()
                - pieces.get(0).span().start();
        return switch (head.needs()) {
            case ANY -> proper || parent || topic && length > 1;
            case TOPIC -> place || topic && length > 2;
            case PLACE -> place;
            case SUBJECT -> subject;
            case NAME -> proper || parent;
            case PARENT -> within(pieces);
            case NEVER -> false;
        };
    }

    /** 某市科技成果转化服务中心: of common words alone, but enough of them say what a city's platform does. */
    private static boolean telling(OrganizationHead head, List<Piece> pieces) {
        int common = pieces.stream()
                .filter(p -> p.kind() == Kind.GENERIC)
                .mapToInt(p -> p.span().length())
                .sum();
        return SERVING.contains(head.type())
                && head.words().length() > 3
                && pieces.get(0).kind() == Kind.PLACE
                && common >= TELLING_WORDS;
    }

    /** Whether a department's larger body, or a foreign country for its ministry, stands in front. */
    private boolean within(List<Piece> pieces) {
        var first = pieces.get(0);
        return pieces.size() > 1 && (first.kind() == Kind.PARENT || known.abroad(first.text()));
    }

    /** 德国国家科学与工程院: a country's national body needs no further subject. */
    private static boolean state(List<Piece> pieces) {
        return pieces.stream().anyMatch(p -> p.kind() == Kind.NATIONAL && STATE.contains(p.text()));
    }

    private boolean national(OrganizationHead head, List<Piece> pieces) {
        boolean verb = pieces.stream()
                .anyMatch(p -> p.kind() == Kind.UNSURE
                        && (pieces.get(0).kind() != Kind.NATIONAL
                                || JOINTS.contains(p.text())
                                || vocabulary.role(p.text()) == NameWords.Role.ACT));
        return !verb
                && pieces.stream()
                        .anyMatch(p -> p.kind() == Kind.NATIONAL
                                && (head.type() == EntityType.ASSOCIATION || STATE.contains(p.text())));
    }

    private Optional<EntityType> type(OrganizationHead head, List<Piece> pieces, Cover cover) {
        var type = head.type();
        var first = pieces.get(0);
        boolean abroad = first.nature().startsWith("nsf") || known.abroad(first.text());
        if (abroad && ACADEMIES.contains(head.words())) {
            return Optional.of(EntityType.ASSOCIATION);
        }
        if (abroad && type == EntityType.GOVERNMENT_BODY) {
            return Optional.of(EntityType.INTERNATIONAL_BODY);
        }
        var parent = cover.endingAt(first.span().end()).filter(p -> first.kind() == Kind.PARENT);
        if (parent.isEmpty()) {
            return Optional.of(type);
        }
        return switch (parent.get().type()) {
            case COMPANY, INVESTMENT_FIRM ->
                type == EntityType.GOVERNMENT_BODY || type == EntityType.UNIVERSITY
                        ? Optional.empty() // a department is part of a post's title
                        : Optional.of(type);
            case INTERNATIONAL_BODY ->
                Optional.of(type == EntityType.GOVERNMENT_BODY ? EntityType.INTERNATIONAL_BODY : type);
            case UNIVERSITY -> Optional.of(type == EntityType.GOVERNMENT_BODY ? EntityType.UNIVERSITY : type);
            case RESEARCH_INSTITUTE, ASSOCIATION ->
                Optional.of(type == EntityType.GOVERNMENT_BODY ? parent.get().type() : type);
            case HOSPITAL -> // neither a department nor a status that the hospital bears
                type == EntityType.GOVERNMENT_BODY || type == EntityType.HOSPITAL
                        ? Optional.empty()
                        : Optional.of(type);
            default -> Optional.of(type);
        };
    }

    private static Optional<String> key(Piece piece, Cover cover) {
        return cover.endingAt(piece.span().end()).flatMap(Mention::key);
    }

    private static List<Mention> parents(List<Piece> pieces, Mention unit, Cover cover) {
        var first = pieces.get(0);
        if (first.kind() != Kind.PARENT || unit.key().isPresent() && unit.key().equals(key(first, cover))) {
            return List.of();
        }
        return cover.endingAt(first.span().end()).map(Nesting::parent).stream().toList();
    }
}
