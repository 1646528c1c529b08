package org.huchuang.loader.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.huchuang.loader.extract.Mentions.Named;
import org.huchuang.loader.knowledge.Lexicon;
import org.huchuang.loader.knowledge.Sought;
import org.huchuang.ontology.AttributeType;
import org.huchuang.ontology.EntityType;

/** Reads recognised statuses: 入选高质量孵化器, 独角兽企业某某. */
final class StatusRule implements AttributeRule {
    private static final Set<EntityType> HOLDERS = Set.of(EntityType.COMPANY, EntityType.INCUBATOR);
    private static final Pattern GIVEN =
            Pattern.compile("(?:入选|获评|获批|获得|获|认定为|认定|评为|成为|跻身|列入|入围|作为|属于|荣获|晋升为?|升级为|通过|是|为)(?:了)?[^，。；]{0,14}$");
    private static final Pattern LIST = Pattern.compile("[、和及与“”《》]{0,3}");
    private static final Pattern AMONG =
            Pattern.compile("(?:企业|孵化器|公司|机构)?(?:之中|之一|当中|中|里|名单|榜单|代表|——|：|“|，)*(?:的)?(?:如|包括|例如)?[“，]?");
    private static final Pattern SUCH_AS = Pattern.compile("等[^，。；、]{0,10}$");
    /** 为独角兽企业提供服务, 有望成为独角兽: somebody else's, or not yet. */
    private static final Pattern OTHERS = Pattern.compile("(?:企业|公司)?(?:提供|服务|赋能|开展|认定|申报|培育|名单的|梯队|群|库|政策|评选|遴选)");

    private static final Pattern NOT_YET =
            Pattern.compile("(?:有望|力争|争取|将|拟|申报|申请|打造|培育|目标|面向|支持|帮助|助力|推动|尚未|未|不是|非)[^，。；]{0,10}$");
    private static final Pattern ALSO = Pattern.compile("[”》]?(?:称号|认定|资质)?[、和及，][^，。；、]{0,8}");
    private static final int WINDOW = 24;
    private final Sought status;

    StatusRule(Lexicon statuses) {
        this.status = Sought.of(statuses.alternatives("status"));
    }

    @Override
    public void read(AttributePage page, Consumer<Attribute> found) {
        var text = page.text();
        var scan = status.in(text);
        Optional<Named> last = Optional.empty();
        int lastEnd = -1;
        while (scan.find()) {
            var m = scan.match();
            int from = m.start();
            int to = m.end();
            var lead = text.substring(Math.max(0, from - WINDOW), from);
            var among = AMONG.matcher(text).region(to, text.length());
            var behind = page.right(to, among.lookingAt() ? among.end() - to : 0, HOLDERS);
            if (behind.isPresent() && !NOT_YET.matcher(lead).find()) {
                for (var n : run(page, behind.get())) {
                    found.accept(page.attribute(n.entity(), AttributeType.STATUS, m.group(), from, page.end(n), 0.7));
                }
            } else if (last.isPresent()
                    && ALSO.matcher(text.substring(lastEnd, from)).matches()) {
                var n = last.get();
                found.accept(page.attribute(n.entity(), AttributeType.STATUS, m.group(), page.start(n), to, 0.75));
                lastEnd = to;
            } else if (OTHERS.matcher(text).region(to, text.length()).lookingAt()
                    && !(lead.endsWith("通过") || lead.endsWith("通过了"))) {
                continue;
            } else if (SUCH_AS.matcher(lead).find()) {
                listed(page, from)
                        .forEach(n -> found.accept(
                                page.attribute(n.entity(), AttributeType.STATUS, m.group(), page.start(n), to, 0.7)));
            } else if (!NOT_YET.matcher(lead).find() && GIVEN.matcher(lead).find()) {
                last = page.left(from, HOLDERS)
                        .filter(n -> clauseHolds(text, page.end(n), from))
                        .or(() -> carried(page, lead, from));
                lastEnd = to;
                last.ifPresent(n -> found.accept(page.attribute(
                        n.entity(),
                        AttributeType.STATUS,
                        m.group(),
                        page.mentions().contains(n) ? page.start(n) : from,
                        to,
                        0.8)));
            }
        }
    }

    /** The holders of a list that ends in 等 just before a place. */
    private static List<Named> listed(AttributePage page, int at) {
        var out = new ArrayList<Named>();
        int edge = page.text().lastIndexOf('等', at);
        for (var n : page.mentions().reversed()) {
            if (page.end(n) > edge) {
                continue;
            }
            if (!HOLDERS.contains(n.entity().type())
                    || !LIST.matcher(page.text().substring(page.end(n), edge)).matches()) {
                break;
            }
            out.add(0, n);
            edge = page.start(n);
        }
        return out;
    }

    /** 2024年入选专精特新企业: of the one whom the sentences before speak of, where this one names none. */
    private static Optional<Named> carried(AttributePage page, String lead, int from) {
        var given = GIVEN.matcher(lead);
        return page.left(from, HOLDERS).isEmpty() && given.find()
                ? AttributeOwner.subject(page, from - lead.length() + given.start(), from, HOLDERS)
                : Optional.empty();
    }

    private static boolean clauseHolds(String text, int from, int to) {
        var between = text.substring(from, to);
        return between.chars().filter(c -> c == '，').count() <= 3 && between.length() <= 60 && !between.contains("；");
    }

    /** A mention and those that a list adds to it. */
    private static List<Named> run(AttributePage page, Named first) {
        var out = new ArrayList<Named>();
        out.add(first);
        for (var n : page.mentions()) {
            var last = out.get(out.size() - 1);
            if (page.start(n) >= page.end(last)
                    && HOLDERS.contains(n.entity().type())
                    && LIST.matcher(page.text().substring(page.end(last), page.start(n)))
                            .matches()) {
                out.add(n);
            }
        }
        return out;
    }
}
