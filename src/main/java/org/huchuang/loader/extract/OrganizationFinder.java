package org.huchuang.loader.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huchuang.loader.article.Span;
import org.huchuang.loader.extract.Piece.Kind;
import org.huchuang.loader.knowledge.Lexicon;
import org.huchuang.loader.knowledge.NameWords;
import org.huchuang.loader.knowledge.OrganizationHead;
import org.huchuang.loader.text.Document;
import org.huchuang.ontology.EntityType;

/** Finds organisations, funds and zones by the head of their names: 研究院, 有限公司, 高新区 … */
final class OrganizationFinder implements MentionFinder {
    private static final Set<String> LEGAL = Set.of("有限公司", "有限责任公司", "集团");
    /** Other bodies' names do not begin with these: a firm's goes on with its legal form, a foreign office's with a department. */
    private static final Set<EntityType> ENDING =
            EnumSet.of(EntityType.COMPANY, EntityType.INVESTMENT_FIRM, EntityType.INTERNATIONAL_BODY);

    /** 某某学会联合体, 国际医院认证: names of these kinds that go on have no thing of their own inside. */
    private static final Set<EntityType> GOING_ON =
            EnumSet.of(EntityType.ASSOCIATION, EntityType.FUND, EntityType.HOSPITAL);

    private static final Set<String> ENDINGS = Set.of("区", "园", "基地", "平台", "中心", "园区", "开发区", "载体", "城区");
    private static final Set<String> CONJUNCTIONS = Set.of("和", "与", "及", "暨");
    private final KnownNames known;
    private final NameMatcher matcher;
    private final NameWords vocabulary;
    private final HeadNeeds needs;
    private final HeadTypes types;
    private final Lexicon foreign;
    private final Lexicon edges = Lexicon.read("edges");
    private final Localities localities = new Localities(edges);
    private final Heads<OrganizationHead> heads = new Heads<>(OrganizationHead.packed());

    private OrganizationFinder(KnownNames known) {
        this.known = known;
        this.matcher = NameMatcher.of(known);
        this.vocabulary = NameWords.packed();
        this.needs = new HeadNeeds(known, vocabulary);
        this.types = new HeadTypes(known);
        this.foreign = Lexicon.read("transliteration");
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
        localities.lay(cover, text, words);
        var starts = new NameStarts(edges, vocabulary, text, words, cover);
        var edge = new LeftEdge(vocabulary, foreign, edges, starts, text, words, cover);
        var registered = new RegisteredName(text, cover);
        var quoted = new QuotedBody(edges, text);
        var unplaced = new UnplacedFund(text);
        var companions = new Companions(edges, vocabulary, text, words, cover);
        var found = new ArrayList<Mention>();
        for (var sentence : document.sentences()) {
            int from = sentence.span().start();
            for (var hit : heads.in(text, sentence.span())) {
                int head = hit.span().start();
                int end = hit.span().end();
                if (whole(hit.head(), head, end, text, words)
                        && known(cover, end).isEmpty()) {
                    var pieces = registered
                            .before(hit.head(), head, from)
                            .or(() -> registered.bracketed(hit.head(), head, from, words, vocabulary))
                            .or(() -> Optional.of(behindJoint(hit.head(), edge.before(head, from)))
                                    .filter(p -> !p.isEmpty()))
                            .or(() -> registered.alone(hit.head(), head, from, words, vocabulary))
                            .or(() -> registered.subsidiary(hit.head(), head, from))
                            .orElse(List.of());
                    var name = name(hit.head(), pieces, end, text, cover)
                            .or(() -> quoted.before(hit.head(), head, end, from))
                            .or(() -> unplaced.before(hit.head(), end, from));
                    name.ifPresent(m -> {
                        found.addAll(parents(pieces, m, cover));
                        found.add(m);
                        if (!cover.lay(m) && !ENDING.contains(m.type())) {
                            cover.spread(m);
                        }
                    });
                    name.ifPresentOrElse(
                            m -> companions.name(m, pieces), () -> companions.offer(hit.head(), pieces, end));
                }
            }
        }
        found.addAll(companions.accepted());
        found.addAll(new FundPhase(edges, text).of(cover.all(), found));
        found.addAll(HospitalBranch.of(text, cover.all(), found));
        found.addAll(new SharedHead(text, cover, known).all());
        found.addAll(new HeadOfPlace(text, cover, known).all());
        return found;
    }

    /** Whether a head ends a word; one of a single character may end only words for institutions: 财政局, but not 布局. */
    private boolean whole(OrganizationHead head, int start, int end, String text, Words words) {
        return (words.boundary(end) || guessed(start, end, words))
                && !(head.words().equals("委") && text.startsWith("员", end))
                && !(GOING_ON.contains(head.type()) && edges.startingAt(text, end, "goes-on") > 0)
                && !(head.type() == EntityType.UNIVERSITY && text.startsWith("联盟", end)) // 两地大学联盟
                && edges.startingAt(text, end, "office") == 0 // 某委孵化器建设处
                && !(head.type() == EntityType.COMPANY && edges.startingAt(text, end, "news-site") > 0)
                && (head.words().length() > 1
                        || words.boundary(start)
                        || words.endingAt(end)
                                .filter(w -> w.is("ni") || w.is("nt"))
                                .isPresent());
    }

    /** 某母基金和某某: the segmenter guesses a person's name that begins inside the head. */
    private static boolean guessed(int start, int end, Words words) {
        return words.covering(end)
                .filter(w -> w.is("nr") && w.span().start() >= start)
                .isPresent();
    }

    private static Optional<Mention> known(Cover cover, int end) {
        return cover.endingAt(end).filter(m -> m.type() != EntityType.TECHNOLOGY_FIELD && m.type() != EntityType.PLACE);
    }

    private Optional<Mention> name(OrganizationHead head, List<Piece> pieces, int end, String text, Cover cover) {
        if (pieces.isEmpty()
                || !(needs.met(head, pieces) || SizedFund.at(head, pieces, end, text))
                || trailing(head, pieces)
                || coordinated(pieces)) {
            return Optional.empty();
        }
        int start = pieces.get(0).span().start();
        boolean around = head.type() == EntityType.ZONE
                && start > 0
                && text.charAt(start - 1) == '环'
                && pieces.get(0).kind() == Kind.PARENT; // 环某大学创新圈
        var span = new Span(around ? start - 1 : start, end);
        var surface = span.of(text);
        var type = types.of(head, pieces, cover);
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
        var full = HeadNeeds.municipal(pieces.get(0)) ? "上海市" + surface.substring(1) : surface;
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

    /** 中国科学院和工程院, 某委与地方政府: a known body, a conjunction and a head that nothing names are two bodies. */
    private static boolean coordinated(List<Piece> pieces) {
        return pieces.size() > 1
                && pieces.get(0).kind() == Kind.PARENT
                && CONJUNCTIONS.contains(pieces.get(1).text())
                && pieces.stream().skip(2).allMatch(p -> p.kind() == Kind.GENERIC);
    }

    /** 某核心区和某承载区, 张三及某学院: a place, an office or a person in front of a conjunction is a thing of its own. */
    private static List<Piece> behindJoint(OrganizationHead head, List<Piece> pieces) {
        for (int i = pieces.size() - 2; i > 0; i--) {
            var before = pieces.get(i - 1);
            if (CONJUNCTIONS.contains(pieces.get(i).text())
                    && before.kind() != Kind.PARENT
                    && (before.nature().equals("nr")
                            || before.text().endsWith(head.words())
                            || ENDINGS.stream().anyMatch(before.text()::endsWith))) {
                return pieces.subList(i + 1, pieces.size());
            }
        }
        return pieces;
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

    private static Optional<String> key(Piece piece, Cover cover) {
        return cover.endingAt(piece.span().end()).flatMap(Mention::key);
    }

    private static List<Mention> parents(List<Piece> pieces, Mention unit, Cover cover) {
        if (pieces.isEmpty()) { // a name that only its quotation marks bound
            return List.of();
        }
        var first = pieces.get(0);
        if (first.kind() != Kind.PARENT || unit.key().isPresent() && unit.key().equals(key(first, cover))) {
            return List.of();
        }
        return cover
                .endingAt(first.span().end())
                .filter(m -> m.type() != EntityType.ZONE || m.key().isPresent())
                .map(Nesting::parent)
                .stream()
                .toList();
    }
}
