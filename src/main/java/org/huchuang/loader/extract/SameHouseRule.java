package org.huchuang.loader.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.huchuang.loader.article.Span;
import org.huchuang.loader.extract.Mentions.Named;
import org.huchuang.loader.knowledge.CueWords;
import org.huchuang.ontology.EntityType;
import org.huchuang.ontology.RelationType;

/** Reads whose house a post without one is of: 甲大学校长张三、副校长李四; and who shares a post: 甲大学副校长张三、李四. */
final class SameHouseRule implements RelationRule {
    private static final Set<EntityType> FIRMS = EnumSet.of(
            EntityType.COMPANY,
            EntityType.INVESTMENT_FIRM,
            EntityType.INCUBATOR,
            EntityType.PLATFORM,
            EntityType.ZONE,
            EntityType.MEDIA);
    private static final Set<EntityType> SCHOOLS = EnumSet.of(EntityType.UNIVERSITY);
    private static final Set<EntityType> INSTITUTES = EnumSet.of(
            EntityType.UNIVERSITY, EntityType.HOSPITAL, EntityType.RESEARCH_INSTITUTE, EntityType.LABORATORY);
    private static final Set<EntityType> SOCIETIES =
            EnumSet.of(EntityType.ASSOCIATION, EntityType.FUND, EntityType.PLATFORM, EntityType.INTERNATIONAL_BODY);
    private static final Set<EntityType> OFFICES = EnumSet.of(EntityType.GOVERNMENT_BODY);

    private static final Pattern MARKS = Pattern.compile("[，；、\\s]*");
    private static final Pattern SEPARATED = Pattern.compile("[，；。：:]");
    private static final Pattern JOINT = Pattern.compile("^(?:[、\\s]|以及|和|与|及)+");
    private static final Pattern TRAILING = Pattern.compile("(?<=[长记任员席裁理O])[、，\\s]+$");
    private static final Pattern SHARED = Pattern.compile("副|院士|教授|研究员|合伙人|创始人");

    private static final Pattern UNIT = Pattern.compile("[部处科系司室局]$");
    private static final Pattern UNIT_POST = Pattern.compile("[^，。；、]{1,4}[部处科系司室局](?=[副处科司局主部]|长)");

    private final Titles titles;
    private final Pattern posts;
    private final List<Kind> kinds;

    SameHouseRule(CueWords words) {
        titles = new Titles(words);
        kinds = List.of(
                new Kind(words.pattern("office-firm"), FIRMS),
                new Kind(words.pattern("office-school"), SCHOOLS),
                new Kind(words.pattern("office-institute"), INSTITUTES),
                new Kind(words.pattern("office-society"), SOCIETIES),
                new Kind(words.pattern("office-government"), OFFICES));
        var post = "(?:[^，。；、" + Line.NAME + "]{1,4}[部处科系办室])?(?:党[委组]|常务|执行|联席|荣誉|名誉|副|总|高级|首席){0,3}(?:"
                + words.alternation("office") + "|" + words.alternation("office-firm") + "|"
                + words.alternation("office-school") + "|" + words.alternation("office-institute") + "|"
                + words.alternation("office-society") + "|" + words.alternation("office-government") + ")";
        posts = Pattern.compile(post + "(?:[、兼]+[^，。；、" + Line.NAME + "]{0,8}?" + post + ")*");
    }

    /** Posts of some words are held in houses of some kinds. */
    private record Kind(Pattern words, Set<EntityType> houses) {}

    /** Who works where. */
    private record Post(Named person, Named house, Titles.Posts posts) {}

    @Override
    public List<Relation> find(Reading reading) {
        var out = new ArrayList<Relation>();
        for (var line : reading.lines()) {
            Optional<Post> last = Optional.empty(); // whose post the next one may share
            Optional<Post> staff = Optional.empty(); // in whose house the next one may be
            for (int i = 1; i < line.mentions().size(); i++) {
                var m = line.mentions().get(i);
                if (m.entity().type() == EntityType.PERSON) {
                    var own = own(line, i);
                    boolean member = own.filter(SameHouseRule::isOnlyMember).isPresent();
                    int to = (member ? own.get().house() : m).span().start();
                    var found = own.isPresent() && !member ? own : same(line, last, staff, m, to);
                    if (own.isEmpty() || member) {
                        found.map(p -> inParent(p, reading)).ifPresent(p -> add(line, p, out));
                    }
                    last = found.or(() -> own);
                    staff = found.isPresent() || !member ? found : beside(line, staff, m, to);
                } else if (isAcademy(line, i)) {
                    continue;
                } else if (m.entity().type().isOrganization() || m.entity().type() == EntityType.ZONE) {
                    last = Optional.empty();
                    staff = Optional.empty();
                }
            }
        }
        return out;
    }

    /** 甲大学副校长张三. */
    private Optional<Post> own(Line line, int person) {
        var house = line.mentions().get(person - 1);
        var who = line.mentions().get(person);
        return house.entity().type().isOrganization() || house.entity().type() == EntityType.ZONE
                ? titles.read(line.between(house, who)).map(t -> new Post(who, house, t))
                : Optional.empty();
    }

    private static boolean isOnlyMember(Post post) {
        return post.posts().academy() && post.posts().title().isEmpty();
    }

    /** 校长、甲院院士李四: the academy stands between the post and the name. */
    private boolean isAcademy(Line line, int i) {
        var mentions = line.mentions();
        return i + 1 < mentions.size()
                && mentions.get(i + 1).entity().type() == EntityType.PERSON
                && own(line, i + 1).filter(SameHouseRule::isOnlyMember).isPresent();
    }

    /** 甲公司董事长张三，乙院院士李四，副总经理王五: the house stays that of the first. */
    private static Optional<Post> beside(Line line, Optional<Post> staff, Named who, int to) {
        return staff.filter(p ->
                        MARKS.matcher(line.text(p.person().span().end(), to)).matches())
                .map(p -> new Post(who, p.house(), p.posts()));
    }

    private Optional<Post> same(Line line, Optional<Post> last, Optional<Post> staff, Named who, int to) {
        var before = staff.or(() -> last);
        if (before.isEmpty()) {
            return Optional.empty();
        }
        var gap = TRAILING.matcher(line.text(before.get().person().span().end(), to))
                .replaceFirst("");
        var joint = JOINT.matcher(gap);
        boolean joined = joint.find();
        if (joined && joint.end() == gap.length() || gap.isEmpty()) {
            return to < who.span().start() // 甲院院士张三、乙院院士李四
                    ? Optional.empty()
                    : last.filter(p -> SHARED.matcher(p.posts().title()).find() || isOnlyMember(p))
                            .map(p -> new Post(who, p.house(), p.posts()));
        }
        var parts = SEPARATED.split(gap);
        if (!joined && parts.length < 2) {
            return Optional.empty();
        }
        var title = JOINT.matcher(parts[parts.length - 1].strip()).replaceFirst("");
        return staff.filter(p -> !p.posts().academy() && posts.matcher(title).matches())
                .filter(p -> fits(title, p.house().entity().type()))
                .map(p -> new Post(who, p.house(), new Titles.Posts(false, title, false, title.length())));
    }

    /** 甲委员会乙处处长张三、丙处副处长李四: another unit of the whole. */
    private static Post inParent(Post post, Reading reading) {
        var house = post.house().entity().name();
        if (!UNIT_POST.matcher(post.posts().title()).lookingAt()
                || !UNIT.matcher(house).find()) {
            return post;
        }
        return reading.entities().stream()
                .filter(e -> e.type() == post.house().entity().type()
                        && house.length() > e.name().length()
                        && house.startsWith(e.name()))
                .findFirst()
                .map(e -> new Post(post.person(), new Named(e, e.mentions().get(0)), post.posts()))
                .orElse(post);
    }

    private boolean fits(String title, EntityType house) {
        return kinds.stream().filter(k -> k.words().matcher(title).find()).allMatch(k -> k.houses()
                .contains(house));
    }

    /** 甲公司联合创始人张三、李四: both founded it too. */
    private static void add(Line line, Post post, List<Relation> out) {
        var held = relation(line, post);
        out.add(held);
        if (post.posts().founder()) {
            out.add(new Relation(held.subject(), RelationType.FOUNDED, held.object(), founding(held.evidence())));
        }
    }

    private static Evidence founding(Evidence of) {
        return new Evidence(of.sentence(), of.words(), "founded/same-house", of.confidence());
    }

    private static Relation relation(Line line, Post post) {
        var qualifiers = new TreeMap<Relation.Qualifier, String>();
        boolean member = post.posts().title().isEmpty();
        if (!member) {
            qualifiers.put(Relation.Qualifier.TITLE, post.posts().title());
        }
        int from = Math.max(
                line.start(),
                Math.min(post.house().span().start(), post.person().span().start()));
        var words = new Span(from, post.person().span().end());
        return new Relation(
                post.person().entity(),
                member ? RelationType.MEMBER_OF : RelationType.HOLDS_POSITION,
                post.house().entity(),
                qualifiers,
                new Evidence(
                        line.sentence().span(),
                        words,
                        member ? "memberOf/same-house" : "holdsPosition/same-house",
                        0.75));
    }
}
