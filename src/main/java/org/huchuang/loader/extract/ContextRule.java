package org.huchuang.loader.extract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huchuang.loader.extract.Mentions.Named;
import org.huchuang.loader.knowledge.AttributePattern;
import org.huchuang.ontology.AttributeType;
import org.huchuang.ontology.EntityType;

/** Gives a value to the entity beside it when the words before and after fit a row of the pattern table. */
final class ContextRule implements AttributeRule {
    private static final int WINDOW = 80;
    private static final int NEXT = 4;
    private static final int BEHIND = 16;
    private static final Pattern PLANNED = Pattern.compile("(?:预计|预期|力争|争取|有望|计划|拟|将|目标)(?:将|要|可)?(?:于|在|到|至)?$");
    private static final Pattern CONDITION = Pattern.compile(
            "(?:投资|出资|投入|合同金?额?|销售|收入|产值|成交额?|交易额?|资产|成本|注册资本|采购|货值|税收|经费支出)(?:总?额|规模|总量)?(?:达到?|超过?|为|约|在|高于|累计|不低于|不少于|大于|首次|突破|：)*$");
    private static final Pattern WHICH = Pattern.compile("(?:及|（含）)?(?:以上|以下)|\\(含\\)|（含）");
    /** 对……给予最高……: the words of a rule. */
    private static final Pattern RULE = Pattern.compile("对[^，。；]{2,60}(?:，|的)|[按给]予|给予|最高|上限|不超过|每[家项个人年]|单[个项]|一次性");

    private static final Pattern LISTED = Pattern.compile("[》”]?[、和及与](?:新修订的|修订后的|新版)?[“《]?");
    private static final Pattern SEVERAL = Pattern.compile("(?:\\d|[两三四五六七八九十多])[只支](?:子|新|行业|专项|产业)?基金");
    private static final Pattern LED = Pattern.compile("领投|跟投|独家投资|独家认购");
    private static final int SENTENCE = 100;
    private static final int LEAD = 600;
    private static final Pattern BREAK = Pattern.compile("[，。；由]");
    /** What a number describes directly behind it, up to the end of the noun. */
    private static final Pattern OTHER_POOL = Pattern.compile("[^，。；、\\d]{0,24}(?:基金|资金)");

    private static final Set<AttributeType> FORCE = EnumSet.of(AttributeType.EFFECTIVE_DATE, AttributeType.EXPIRY_DATE);
    private static final Pattern RUNS = Pattern.compile("(?:执行|实施|研究|项目)(?:期|周期)");

    private final Map<AttributePattern.Value, List<AttributePattern>> patterns;

    ContextRule(List<AttributePattern> patterns) {
        this.patterns = patterns.stream()
                .collect(Collectors.groupingBy(
                        AttributePattern::value,
                        () -> new EnumMap<>(AttributePattern.Value.class),
                        Collectors.toUnmodifiableList()));
    }

    @Override
    public void read(AttributePage page, Consumer<Attribute> found) {
        if (page.entities().isEmpty()) {
            return;
        }
        for (var value : page.values()) {
            for (var p : patterns.getOrDefault(value.kind(), List.of())) {
                if (read(page, p, value, found)) {
                    break;
                }
            }
        }
    }

    private static boolean read(
            AttributePage page, AttributePattern p, AttributeValues.Found value, Consumer<Attribute> found) {
        var text = page.text();
        int from = Math.max(0, value.start() - WINDOW);
        int to = Math.min(text.length(), value.end() + WINDOW);
        if (!p.before().possible(text, from, value.start()) || !p.after().possible(text, value.end(), to)) {
            return false;
        }
        var before = p.before().pattern().matcher(text).region(from, value.start());
        var after = p.after().pattern().matcher(text).region(value.end(), to);
        after.useTransparentBounds(true);
        // what follows is looked at first: it stands in one place, what precedes is sought
        if (!after.lookingAt() || !before.find() || p.excludes(clause(text, value)) || isToNamed(page, p, value)) {
            return false;
        }
        if (p.value() == AttributePattern.Value.DATE && (value.text().contains("/") || isNamed(page, value))) {
            return false; // a stretch of years is no day
        }
        if (FORCE.contains(p.attribute())
                && page.isCall()
                && RUNS.matcher(text).region(before.start(), value.start()).find()) {
            return false; // how long a project runs
        }
        if (p.attribute() == AttributeType.GRANT_AMOUNT && isCondition(text, value)) {
            return false;
        }
        if (p.attribute() == AttributeType.FUND_SIZE && isSum(page, value)) {
            return false;
        }
        if (p.attribute() == AttributeType.FOUNDING_DATE && isPlanned(page, value)
                || p.attribute() == AttributeType.FINANCING && isFollowed(page)) {
            return false;
        }
        var owner = owner(page, p, value, before.start(), after.end());
        owner.ifPresent(o -> found.accept(page.attribute(
                o, p.attribute(), value.text(), before.start(), Math.max(after.end(), value.end()), p.confidence())));
        if (owner.isPresent() && p.side() == AttributePattern.Side.RIGHT && p.attribute() == AttributeType.ISSUE_DATE) {
            alongside(page, p, after.end())
                    .forEach(e -> found.accept(page.attribute(
                            e,
                            p.attribute(),
                            value.text(),
                            before.start(),
                            Math.max(after.end(), value.end()),
                            p.confidence())));
        }
        return owner.isPresent();
    }

    /** 通过了《甲》、新修订的《乙》: what a list adds to the first behind the words. */
    private static List<Entity> alongside(AttributePage page, AttributePattern p, int behind) {
        var out = new ArrayList<Entity>();
        int end = -1;
        for (var n : page.mentions()) {
            if (!p.types().contains(n.entity().type()) || page.start(n) < behind - 2) {
                continue;
            }
            if (end >= 0) {
                if (!LISTED.matcher(page.text().substring(end, Math.max(end, page.start(n))))
                        .matches()) {
                    break;
                }
                out.add(n.entity());
            }
            end = page.end(n);
        }
        return out;
    }

    /** 2025年某行动方案: a date inside a name is part of it. */
    private static boolean isNamed(AttributePage page, AttributeValues.Found value) {
        return page.mentions().stream().anyMatch(n -> page.start(n) <= value.start() && page.end(n) >= value.end());
    }

    /** 预计2027年投入使用: what is still to come has not begun. */
    private static boolean isPlanned(AttributePage page, AttributeValues.Found value) {
        return page.written()
                        .filter(day -> value.text().compareTo(day.toString()) > 0)
                        .isPresent()
                || PLANNED.matcher(page.text())
                        .region(Math.max(0, value.start() - 6), value.start())
                        .find();
    }

    /** 17只子基金入选，基金总规模241.5亿元: what several funds that have no names here hold together. */
    private static boolean isSum(AttributePage page, AttributeValues.Found value) {
        int clause = AttributeOwner.clauseStart(page.text(), value.start());
        boolean named = page.mentions().stream()
                .anyMatch(n -> n.entity().type() == EntityType.FUND
                        && page.start(n) >= clause
                        && !n.mention().rule().equals("anaphor"));
        int start = page.sentence().span().start();
        int from = page.sentence().index() == 0
                ? start
                : page.document()
                        .sentences()
                        .get(page.sentence().index() - 1)
                        .span()
                        .start();
        int at = page.words().original(value.start(), value.end()).start();
        return !named
                && SEVERAL.matcher(page.document().text())
                        .region(from, Math.max(from, at))
                        .find();
    }

    /** 甲公司完成亿元融资。本轮由乙领投: the investors that the text names later have their own relation. */
    private static boolean isFollowed(AttributePage page) {
        var text = page.document().text();
        int from = page.sentence().span().end();
        boolean title = from <= page.document().article().title().length() + 1;
        return LED.matcher(text)
                .region(from, Math.min(text.length(), from + (title ? LEAD : SENTENCE)))
                .find();
    }

    /** A prize pays itself; a status or a talent title is only what a paper pays for. */
    private static boolean grants(AttributePattern p, Entity e) {
        return p.attribute() != AttributeType.GRANT_AMOUNT
                || e.type() != EntityType.AWARD
                || e.name().contains("奖");
    }

    /** 总投资3000万元以上的项目: a sum that says which projects, not what they get. */
    private static boolean isCondition(String text, AttributeValues.Found value) {
        return CONDITION
                        .matcher(text)
                        .region(Math.max(0, value.start() - 12), value.start())
                        .find()
                || text.substring(value.start(), value.end()).endsWith("以上")
                || WHICH.matcher(text).region(value.end(), text.length()).lookingAt();
    }

    /** 给予甲孵化器500万元: a sum for one who is named is no rule of a scheme. */
    private static boolean isToNamed(AttributePage page, AttributePattern p, AttributeValues.Found value) {
        return p.attribute() == AttributeType.GRANT_AMOUNT
                && page.mentions().stream()
                        .anyMatch(n -> page.end(n) == value.start()
                                && n.entity().type().isOrganization());
    }

    private static Optional<Entity> owner(
            AttributePage page, AttributePattern p, AttributeValues.Found value, int own, int behind) {
        var subject = AttributeOwner.subject(page, own, value.start(), p.types());
        return switch (p.side()) {
            case LEFT ->
                subject.filter(n -> p.attribute() != AttributeType.FOUNDING_DATE || canBegin(page, n, value))
                        .map(Named::entity)
                        .filter(e -> e.type() != EntityType.MEDIA);
            case AHEAD ->
                AttributeOwner.left(page, own, p.types())
                        .filter(n -> page.start(n) >= AttributeOwner.clauseStart(page.text(), value.start()))
                        .map(Named::entity);
            case RIGHT ->
                page.right(Math.max(value.end(), behind - 2), NEXT, p.types())
                        .filter(n -> !BREAK.matcher(
                                        page.text().substring(Math.min(behind, page.start(n)), page.start(n)))
                                .find())
                        .map(Named::entity);
            case BETWEEN ->
                page.mentions().stream()
                        .filter(n -> p.types().contains(n.entity().type()))
                        .filter(n -> page.start(n) >= value.end() && page.end(n) <= behind)
                        .filter(n -> !AttributeOwner.isAside(page, n))
                        .reduce((a, b) -> b)
                        .filter(n -> page.right(behind, 1, p.types()).isEmpty())
                        .map(Named::entity);
            case NEAR -> {
                var next = page.right(value.end(), BEHIND, p.types()).filter(n -> page.text()
                        .substring(value.end(), page.start(n))
                        .chars()
                        .noneMatch(c -> "，；。".indexOf(c) >= 0));
                boolean other = page.text().startsWith("的", value.end())
                        && OTHER_POOL
                                .matcher(page.text())
                                .region(value.end(), page.text().length())
                                .lookingAt();
                yield (other ? next : subject.or(() -> next)).map(Named::entity);
            }
            case TOPIC ->
                page.right(Math.max(value.end(), behind - 2), NEXT, p.types())
                        .filter(n -> value.end() >= page.start(n)
                                || page.text()
                                        .substring(value.end(), page.start(n))
                                        .chars()
                                        .noneMatch(c -> "，；。".indexOf(c) >= 0))
                        .or(() -> subject.filter(
                                n -> page.start(n) >= AttributeOwner.clauseStart(page.text(), value.start())))
                        .map(Named::entity)
                        .filter(e -> grants(p, e))
                        .or(() -> page.called(p.types()))
                        .or(() -> AttributeOwner.left(page, value.start(), p.types())
                                .or(() -> page.right(value.end(), behind - value.end() + BEHIND, p.types()))
                                .map(Named::entity)
                                .filter(e -> grants(p, e)))
                        .or(() -> page.topic(p.types()))
                        .or(() -> page.itself(value.start(), p.types()))
                        .or(() -> p.attribute() == AttributeType.GRANT_AMOUNT
                                        && RULE.matcher(page.text()).find()
                                ? page.reported(p.types())
                                : Optional.empty())
                        .or(() -> page.earlier(p.types()).map(Named::entity).filter(e -> grants(p, e)));
        };
    }

    /** A state organ that only an earlier clause or sentence names approves things, it is not begun. */
    private static boolean canBegin(AttributePage page, Named n, AttributeValues.Found value) {
        return n.entity().type() != EntityType.GOVERNMENT_BODY
                || page.mentions().contains(n)
                        && page.start(n) >= AttributeOwner.clauseStart(page.text(), value.start());
    }

    private static String clause(String text, AttributeValues.Found value) {
        int end = value.end();
        while (end < text.length() && "，；。！？\n".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(AttributeOwner.clauseStart(text, value.start()), end);
    }
}
