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
import org.huchuang.loader.text.Sentence;
import org.huchuang.ontology.EntityType;
import org.huchuang.ontology.RelationType;

/** Reads who holds which post where: posts before a name, posts behind it, and the verbs of taking office. */
final class PositionRule implements RelationRule {
    private static final String JOINTS = "[、，,；;\\s/]|以及|兼任|兼|和|及|暨|并任|现任|曾任";
    private static final Pattern JOINT = Pattern.compile("(?:" + JOINTS + ")*");
    private static final Pattern NICKNAME = Pattern.compile("“[^”]{1,8}”$");
    private static final Pattern TRAILING_JOINT = Pattern.compile("(?:" + JOINTS + "|[是为])+[全省市区县]?$");
    private static final Pattern IS = Pattern.compile("[是为].*");
    private static final Pattern OFFICE = Pattern.compile(
            "[，,\\s]*(?:先生|女士|教授|博士|院士|同志|老师|研究员)?[，,\\s]*(?:[于自从]?[\\d一二三四五六七八九○〇零]{2,4}年(?:[\\d一二三四五六七八九十]{1,2}月)?(?:起|后|开始)?[，,]?)?(?:现|曾|先后|同时|并|后|也|还|亦|目前|又|再|此前)?"
                    + "(?:现任|曾任|历任|时任|担任|出任|兼任|当上|就任|履新|接任|任|受聘为|受聘担任|受聘|当选为|当选|被选为|被增选为|增选为|升任|调任|转任|任职|获聘为|获聘|被任命为|被聘为|获任|加盟|来自|任职于|就职于|供职于|是|为|系)[“\\s]*");
    private static final Pattern APPOSITION = Pattern.compile("[\\s，,：:（(—\\-|·]*"
            + "(?:(?:男|女|[\\u4e00-\\u9fff]{1,4}族|\\d{4}年(?:\\d{1,2}月)?(?:出?生)?|中共党员|博士|硕士|(?:研究生|大学|本科)学历)[，,、]+)*");
    private static final Pattern CAPTION_GAP = Pattern.compile("\\s+(?:中国|国家|中共|中华人民共和国)?");
    private static final Pattern ACADEMIES = Pattern.compile("[^，。；]{0,10}(?:院士|会士)[（(]");
    private static final Pattern BARE_OFFICE = Pattern.compile(".*(?:来自|加盟|任职于|就职于|供职于)[“\\s]*");

    private static final Pattern LEFT = Pattern.compile("(?:毕业于|离开|告别|辞别|就读于|毕业自)[“]?$");

    private static final Set<EntityType> SUBJECTS = EnumSet.of(EntityType.PRODUCT, EntityType.TECHNOLOGY_FIELD);

    private final Titles titles;

    PositionRule(CueWords words) {
        this.titles = new Titles(words);
    }

    @Override
    public List<Relation> find(Reading reading) {
        var out = new ArrayList<Relation>();
        for (var line : reading.lines()) {
            var mentions = line.mentions();
            for (int i = 0; i < mentions.size(); i++) {
                if (mentions.get(i).entity().type() == EntityType.PERSON) {
                    int known = out.size();
                    before(line, i, out);
                    behind(line, i, out.size() > known, out);
                }
            }
        }
        return out;
    }

    /** 甲院院长、乙会会长张三: from the name to the left, as long as posts follow organisations. */
    private void before(Line line, int person, List<Relation> out) {
        var mentions = line.mentions();
        var who = mentions.get(person);
        int end = who.span().start();
        var last = Optional.<Titles.Posts>empty();
        for (int i = person - 1; i >= 0; i--) {
            var m = mentions.get(i);
            var whole = NICKNAME.matcher(line.text(m.span().end(), end)).replaceFirst("");
            var gap = TRAILING_JOINT.matcher(whole).replaceFirst("");
            boolean first = i == person - 1;
            var posts = titles.read(gap);
            if (m.entity().type() == EntityType.AWARD && titles.isAwardGap(gap)) {
                out.add(relation(line, who, RelationType.RECEIVED, m, "", "received/award-person", 0.8));
            } else if (m.entity().type() == EntityType.AWARD && posts.isPresent()) {
                last = posts;
            } else if (isSubject(m) && posts.isPresent()) {
                last = posts; // 甲公司首席科学家、乙飞机总设计师张三
            } else if (!canEmploy(m) || isTaken(line, i) || IS.matcher(whole).matches()) {
                return;
            } else if (posts.isPresent()) {
                add(line, who, m, posts.get(), "org-post-person", 0.9, out);
                last = posts;
            } else if (gap.isEmpty() || gap.equals("的")) {
                boolean joined = line.text(m.span().end(), end).isEmpty();
                if (first
                        && (whole.isBlank() || whole.equals("的"))
                        && m.entity().type().isOrganization()
                        && !isLeft(line, m)) {
                    out.add(relation(line, who, RelationType.HOLDS_POSITION, m, "", "holdsPosition/org-person", 0.6));
                } else if (!first
                        && m.entity().type() != EntityType.EVENT
                        && (!joined || isNoHouse(mentions.get(i + 1)))
                        && last.isPresent()) {
                    add(line, who, m, last.get(), "org-post-person", 0.75, out);
                }
            } else {
                return;
            }
            end = m.span().start();
        }
    }

    /** 毕业于甲大学的张三: works there no more. */
    private static boolean isLeft(Line line, Named m) {
        return LEFT.matcher(line.text(
                        Math.max(line.start(), m.span().start() - 5), m.span().start()))
                .find();
    }

    /** 李四任甲院院长，张三……: the post is of the one who takes it. */
    private static boolean isTaken(Line line, int employer) {
        if (employer == 0) {
            return false;
        }
        var before = line.mentions().get(employer - 1);
        var gap = line.text(
                before.span().end(), line.mentions().get(employer).span().start());
        return before.entity().type() == EntityType.PERSON
                && !JOINT.matcher(gap).matches()
                && OFFICE.matcher(gap).matches();
    }

    /** 张三，甲院院长、乙会会长, and 张三任甲院院长; posts that run into the next name are that one's. */
    private void behind(Line line, int person, boolean titled, List<Relation> out) {
        var mentions = line.mentions();
        var who = mentions.get(person);
        var found = new ArrayList<Relation>();
        int from = who.span().end();
        boolean caption = line.sentence().role() == Sentence.Role.CAPTION;
        boolean taken = false;
        int kept = 0; // how many are sure not to run into the next name
        for (int i = person + 1; i < mentions.size(); i++) {
            var m = mentions.get(i);
            var gap = line.text(from, m.span().start());
            boolean first = i == person + 1;
            boolean office = first && OFFICE.matcher(gap).matches();
            taken |= office;
            if (m.entity().type() == EntityType.PERSON
                    && !first
                    && JOINT.matcher(gap).matches()) {
                if (taken) {
                    found.subList(kept, found.size()).clear();
                    break;
                }
                return;
            }
            if (first && ACADEMIES.matcher(gap).matches()) {
                academies(line, who, i, found);
                break;
            }
            boolean apposed = caption && first && CAPTION_GAP.matcher(gap).matches();
            if (m.entity().type() == EntityType.AWARD && first && isWinner(line, m)) {
                found.add(relation(line, who, RelationType.RECEIVED, m, "", "received/person-award", 0.8));
                from = m.span().end() + 3;
                continue;
            }
            if (!canEmploy(m) || !office && !apposed && !isApposed(gap, first, titled && !caption)) {
                break;
            }
            int limit = i + 1 < mentions.size() ? mentions.get(i + 1).span().start() : line.end();
            int of = office && line.text(m.span().end(), limit).startsWith("的") ? 1 : 0;
            var posts = titles.leading(line.text(m.span().end() + of, limit));
            kept = found.size();
            if (posts.isPresent()) {
                if (posts.get().academy() && line.text(m.span().end(), limit).matches("[^，。]{0,6}[（(]")) {
                    academies(line, who, i + 1, found);
                    break;
                }
                add(line, who, m, posts.get(), office ? "office" : "person-org-post", caption ? 0.9 : 0.8, found);
            } else if (office && BARE_OFFICE.matcher(gap).matches()) {
                found.add(relation(line, who, RelationType.HOLDS_POSITION, m, "", "holdsPosition/office", 0.7));
            } else if (!first || !line.text(m.span().end(), limit).isBlank()) {
                break; // not 张三 甲国 乙大学校长
            }
            from = m.span().end() + posts.map(Titles.Posts::length).orElse(0);
        }
        out.addAll(found);
    }

    /** 张三 两院院士（甲院、乙院）: a member of each in the brackets. */
    private static void academies(Line line, Named who, int from, List<Relation> out) {
        if (from >= line.mentions().size()) {
            return;
        }
        int open = line.mentions().get(from).span().start();
        for (var m : line.mentions().subList(from, line.mentions().size())) {
            if (line.text(open, m.span().start()).matches(".*[）)].*")) {
                return;
            }
            out.add(relation(line, who, RelationType.MEMBER_OF, m, "", "memberOf/academies", 0.8));
        }
    }

    private static boolean isWinner(Line line, Named award) {
        int end = award.span().end();
        return line.text(end, Math.min(line.end(), end + 3)).matches("获得者|得主.?");
    }

    private boolean isApposed(String gap, boolean first, boolean titled) {
        if (!first) {
            return JOINT.matcher(gap).matches();
        }
        return !gap.isBlank()
                && titles.isApposition(gap, APPOSITION)
                && (!titled || gap.indexOf('（') >= 0 || gap.indexOf('\n') >= 0);
    }

    /** What a post can be about, where nobody can work. */
    private static boolean isSubject(Named m) {
        return SUBJECTS.contains(m.entity().type());
    }

    private static boolean isNoHouse(Named m) {
        return isSubject(m) || m.entity().type() == EntityType.AWARD;
    }

    private static boolean canEmploy(Named m) {
        return switch (m.entity().type()) {
            case ZONE, PLACE, EVENT, FUND, INFRASTRUCTURE, PROGRAMME, PROJECT, AWARD -> true;
            default -> m.entity().type().isOrganization();
        };
    }

    private static void add(
            Line line, Named who, Named where, Titles.Posts posts, String rule, double confidence, List<Relation> out) {
        if (posts.academy()) {
            out.add(relation(line, who, RelationType.MEMBER_OF, where, "", "memberOf/academy", confidence));
        }
        if (!posts.title().isEmpty()) {
            out.add(relation(
                    line, who, RelationType.HOLDS_POSITION, where, posts.title(), "holdsPosition/" + rule, confidence));
        }
        if (posts.founder()) {
            out.add(relation(line, who, RelationType.FOUNDED, where, "", "founded/post", confidence));
        }
    }

    private static Relation relation(
            Line line, Named s, RelationType p, Named o, String title, String rule, double confidence) {
        var qualifiers = new TreeMap<Relation.Qualifier, String>();
        if (!title.isEmpty()) {
            qualifiers.put(Relation.Qualifier.TITLE, title);
        }
        int from = Math.min(s.span().start(), o.span().start());
        int to = Math.max(
                s.span().end(), o.span().end() + (o.span().start() > s.span().start() ? title.length() : 0));
        var words = new Span(from, Math.min(to, line.end()));
        return new Relation(
                s.entity(),
                p,
                o.entity(),
                qualifiers,
                new Evidence(line.sentence().span(), words, rule, confidence));
    }
}
