package org.huchuang.loader.extract;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.huchuang.loader.extract.Mentions.Named;
import org.huchuang.ontology.AttributeType;
import org.huchuang.ontology.EntityType;

/** Dates an event: by a verb of holding in its sentence, by a date that touches its name, or by a labelled line. */
final class EventDateRule implements AttributeRule {
    private static final Set<EntityType> EVENT = Set.of(EntityType.EVENT);
    private static final Pattern HELD =
            Pattern.compile("召开|举行|举办|主办|承办|开幕|启幕|揭幕|启动|开赛|开讲|闭幕|落幕|开营|拉开|进行第|亮相|开展|揭晓|举行了");
    private static final Pattern LABEL = Pattern.compile("^[^，。；]{0,6}(?:活动|会议|举办|论坛|比赛|培训|直播|讲座|路演)?(?:时间|日期)[:：]$");
    private static final Pattern FOREIGN = Pattern.compile("成立|出生|印发|出台|发布《|截至|截止|报名|申报|以来|起施行|自$");
    private static final int TOUCH = 5;
    private static final int REACH = 45;

    @Override
    public void read(AttributePage page, Consumer<Attribute> found) {
        var text = page.text();
        var events = page.mentions().stream()
                .filter(n -> n.entity().type() == EntityType.EVENT)
                .toList();
        for (var d : page.dates()) {
            if (LABEL.matcher(text)
                    .region(Math.max(0, d.start() - 16), d.start())
                    .find()) {
                page.left(d.start(), EVENT)
                        .map(Named::entity)
                        .or(() -> page.titled(EVENT))
                        .or(() -> page.earlier(EVENT).map(Named::entity))
                        .ifPresent(e -> add(page, e, d, d.start(), d.end(), 0.8, found));
                continue;
            }
            var best = events.stream()
                    .filter(n -> distance(page, n, d) <= REACH)
                    .min(Comparator.comparingInt(n -> distance(page, n, d)));
            if (best.isEmpty()) {
                continue;
            }
            int from = Math.min(page.start(best.get()), d.start());
            int to = Math.max(page.end(best.get()), d.end());
            int gap = Math.min(page.end(best.get()), d.end());
            var between = text.substring(gap, Math.max(gap, Math.max(page.start(best.get()), d.start())));
            var around = text.substring(from, Math.min(text.length(), to + REACH));
            boolean touches = Character.isDigit(text.charAt(d.start()))
                    && distance(page, best.get(), d) <= TOUCH
                    && d.start() <= page.start(best.get());
            boolean held = HELD.matcher(around).find() && !between.contains("。");
            if ((touches || held) && !FOREIGN.matcher(between).find()) {
                add(page, best.get().entity(), d, from, to, touches && held ? 0.9 : 0.7, found);
            }
        }
        for (var n : events) {
            inside(page, n).ifPresent(d -> add(page, n.entity(), d, page.start(n), page.end(n), 0.5, found));
        }
    }

    /** 2014年某会议: the year is part of the name. */
    private static Optional<Dates.Found> inside(AttributePage page, Named n) {
        var name = n.mention().surface().replaceAll("\\s+", "");
        return Dates.in(name, page.written()).stream()
                .filter(d -> d.start() == 0
                        && name.charAt(d.end() - 1) == '年'
                        && d.iso().length() == 4)
                .findFirst();
    }

    private static int distance(AttributePage page, Named n, Dates.Found d) {
        int gap = page.start(n) >= d.end() ? page.start(n) - d.end() : d.start() - page.end(n);
        return gap < 0 ? 0 : gap;
    }

    private static void add(
            AttributePage page,
            Entity e,
            Dates.Found d,
            int from,
            int to,
            double confidence,
            Consumer<Attribute> found) {
        found.accept(page.attribute(e, AttributeType.EVENT_DATE, d.iso(), from, to, confidence));
    }
}
