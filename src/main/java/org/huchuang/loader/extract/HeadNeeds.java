package org.huchuang.loader.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huchuang.loader.extract.Piece.Kind;
import org.huchuang.loader.knowledge.NameWords;
import org.huchuang.loader.knowledge.OrganizationHead;
import org.huchuang.ontology.EntityType;

/** Decides whether what stands before a head is enough to make a name of both: 某地人民政府, but not 地方政府. */
final class HeadNeeds {
    /** A place alone in front makes a name of these: 上海大学, 苏州工业园区. */
    private static final Set<EntityType> NAMED_BY_PLACE = EnumSet.of(
            EntityType.UNIVERSITY,
            EntityType.HOSPITAL,
            EntityType.GOVERNMENT_BODY,
            EntityType.ASSOCIATION,
            EntityType.ZONE,
            EntityType.MEDIA,
            EntityType.INFRASTRUCTURE);

    /** A row of bodies rather than one: 国家实验室与高水平大学. */
    private static final Set<String> JOINTS = Set.of("和", "及", "与");

    private static final Pattern COUNTED = Pattern.compile("[两二三四五六七八九十]大.*");
    private static final Pattern GENERATION = Pattern.compile("(?:第[一二三四五六]|新一)代$");
    private static final Set<String> STATE = Set.of("国家", "中央");
    /** A head this long says what the organisation does: 自然科学基金. */
    private static final int TELLING = 5;
    /** As many characters of common words say it too. */
    private static final int TELLING_WORDS = 4;

    private static final Set<EntityType> SERVING =
            EnumSet.of(EntityType.PLATFORM, EntityType.ASSOCIATION, EntityType.INCUBATOR, EntityType.FUND);

    private final KnownNames known;
    private final NameWords vocabulary;

    HeadNeeds(KnownNames known, NameWords vocabulary) {
        this.known = known;
        this.vocabulary = vocabulary;
    }

    /** Whether the pieces in front of a head are all that it needs. */
    boolean met(OrganizationHead head, List<Piece> pieces) {
        if (head.type() == EntityType.ZONE
                && pieces.stream().anyMatch(p -> COUNTED.matcher(p.text()).matches())) {
            return false; // 三大先导区
        }
        if (pieces.getLast().text().endsWith("代")
                && GENERATION.matcher(joined(pieces)).find()) {
            return false; // 一台第三代同步辐射光源
        }
        if (head.type() == EntityType.UNIVERSITY && pieces.getLast().text().endsWith("型")) {
            return false; // 某市属应用研究型大学
        }
        boolean topic = has(pieces, Kind.TOPIC) || head.words().length() >= TELLING || telling(head, pieces);
        boolean proper = has(pieces, Kind.PROPER) && head.type() != EntityType.GOVERNMENT_BODY;
        boolean parent = has(pieces, Kind.PARENT);
        boolean fund = head.type() == EntityType.FUND && head.words().length() > 3; // 某区种子基金
        boolean subject = proper || parent || has(pieces, Kind.PLACE) && (topic || state(pieces));
        boolean place = subject
                || has(pieces, Kind.PLACE) && (fund || NAMED_BY_PLACE.contains(head.type()))
                || national(head, pieces) && topic
                || municipal(pieces.get(0)) && head.type() == EntityType.GOVERNMENT_BODY;
        int length = pieces.get(pieces.size() - 1).span().end()
                - pieces.get(0).span().start();
        return switch (head.needs()) {
            case ANY -> proper || parent || topic && length > 1;
            case TOPIC -> place || topic && length > 2;
            case PLACE -> place || numbered(head, pieces);
            case SUBJECT -> subject;
            case NAME -> proper || parent;
            case PARENT -> within(pieces);
            case NEVER -> false;
        };
    }

    private static String joined(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    /** 第九人民医院: a city's hospitals are told apart by their numbers. */
    private static boolean numbered(OrganizationHead head, List<Piece> pieces) {
        return head.type() == EntityType.HOSPITAL
                && pieces.stream().anyMatch(p -> p.text().startsWith("第"));
    }

    /** 某市科技成果转化服务中心: of common words alone, but enough of them say what a city's platform does. */
    private static boolean telling(OrganizationHead head, List<Piece> pieces) {
        int common = pieces.stream()
                .filter(p -> p.kind() == Kind.GENERIC)
                .mapToInt(p -> p.span().length())
                .sum();
        return SERVING.contains(head.type())
                && head.words().length() > (head.type() == EntityType.FUND ? 2 : 3)
                && pieces.get(0).kind() == Kind.PLACE
                && common >= (head.type() == EntityType.FUND ? TELLING_WORDS / 2 : TELLING_WORDS);
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
                && head.type() != EntityType.ZONE // 国家创新型城区 is a status
                && pieces.stream()
                        .anyMatch(p -> p.kind() == Kind.NATIONAL
                                && (head.type() == EntityType.ASSOCIATION || STATE.contains(p.text())));
    }

    /** 市科委: the city that the paper is printed in. */
    static boolean municipal(Piece first) {
        return first.text().equals("市");
    }

    private static boolean has(List<Piece> pieces, Kind kind) {
        return pieces.stream().anyMatch(p -> p.kind() == kind);
    }
}
