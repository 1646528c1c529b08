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
        var found = new ArrayList<Mention>();
        for (var sentence : document.sentences()) {
            int from = sentence.span().start();
            for (var hit : longest(document.at(sentence.span()))) {
                int head = from + hit.begin;
                int end = from + hit.end;
                if (whole(hit.value, head, end, words) && known(cover, end).isEmpty()) {
                    var pieces = edge.before(head, from);
                    name(hit.value, pieces, end, text, cover).ifPresent(m -> {
                        found.addAll(parents(pieces, m, cover));
                        found.add(m);
                        cover.lay(m);
                    });
                }
            }
        }
        return found;
    }

    /** Whether a head ends a word; one of a single character may end only words for institutions: 财政局, but not 布局. */
    private static boolean whole(OrganizationHead head, int start, int end, Words words) {
        return words.boundary(end)
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
        if (pieces.isEmpty() || !enough(head, pieces)) {
            return Optional.empty();
        }
        var span = new Span(pieces.get(0).span().start(), end);
        var surface = span.of(text);
        var type = type(head, pieces, cover);
        if (type.isEmpty()) {
            return Optional.empty();
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

    private static boolean municipal(Piece first) {
        return first.text().equals("市");
    }

    private static boolean has(List<Piece> pieces, Kind kind) {
        return pieces.stream().anyMatch(p -> p.kind() == kind);
    }

    private boolean enough(OrganizationHead head, List<Piece> pieces) {
        boolean topic = has(pieces, Kind.TOPIC);
        boolean proper = has(pieces, Kind.PROPER);
        boolean parent = has(pieces, Kind.PARENT);
        boolean place = proper
                || parent
                || has(pieces, Kind.PLACE) && (topic || NAMED_BY_PLACE.contains(head.type()))
                || has(pieces, Kind.NATIONAL) && topic && !has(pieces, Kind.UNSURE)
                || municipal(pieces.get(0)) && head.type() == EntityType.GOVERNMENT_BODY;
        int length = pieces.get(pieces.size() - 1).span().end()
                - pieces.get(0).span().start();
        return switch (head.needs()) {
            case ANY -> proper || parent || topic && length > 1;
            case TOPIC -> place || topic && length > 2;
            case PLACE -> place;
            case NAME -> proper || parent;
            case PARENT ->
                pieces.get(0).kind() == Kind.PARENT && (topic || head.words().length() > 1);
        };
    }

    private Optional<EntityType> type(OrganizationHead head, List<Piece> pieces, Cover cover) {
        var type = head.type();
        var first = pieces.get(0);
        if (type == EntityType.GOVERNMENT_BODY && (first.nature().startsWith("nsf") || known.abroad(first.text()))) {
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
            case UNIVERSITY -> Optional.of(type == EntityType.GOVERNMENT_BODY ? EntityType.UNIVERSITY : type);
            case RESEARCH_INSTITUTE, ASSOCIATION ->
                Optional.of(type == EntityType.GOVERNMENT_BODY ? parent.get().type() : type);
            case HOSPITAL -> type == EntityType.GOVERNMENT_BODY ? Optional.empty() : Optional.of(type);
            default -> Optional.of(type);
        };
    }

    private static List<Mention> parents(List<Piece> pieces, Mention unit, Cover cover) {
        var first = pieces.get(0);
        if (first.kind() != Kind.PARENT) {
            return List.of();
        }
        return cover.endingAt(first.span().end()).map(Nesting::parent).stream().toList();
    }
}
