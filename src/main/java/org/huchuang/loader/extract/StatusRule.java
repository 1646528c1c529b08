package org.huchuang.loader.extract;

import java.util.ArrayList;
import java.util.List;
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
            Pattern.compile("(?:入选|获评|获批|获得|认定为|认定|评为|成为|跻身|列入|入围|作为|属于|荣获|晋升为?|升级为|是|为)(?:了)?[^，。；]{0,14}$");
    private static final Pattern LIST = Pattern.compile("[、和及与“”《》]{0,3}");
    private static final int WINDOW = 24;
    private final Sought status;

    StatusRule(Lexicon statuses) {
        this.status = Sought.of(statuses.alternatives("status"));
    }

    @Override
    public void read(AttributePage page, Consumer<Attribute> found) {
        var text = page.text();
        var scan = status.in(text);
        while (scan.find()) {
            var m = scan.match();
            int from = m.start();
            int to = m.end();
            var behind = page.right(to, 1, HOLDERS);
            if (behind.isPresent()) {
                for (var n : run(page, behind.get())) {
                    found.accept(page.attribute(n.entity(), AttributeType.STATUS, m.group(), from, page.end(n), 0.7));
                }
            } else if (GIVEN.matcher(text)
                    .region(Math.max(0, from - WINDOW), from)
                    .find()) {
                page.left(from, HOLDERS)
                        .filter(n -> clauseHolds(text, page.end(n), from))
                        .ifPresent(n -> found.accept(
                                page.attribute(n.entity(), AttributeType.STATUS, m.group(), page.start(n), to, 0.8)));
            }
        }
    }

    private static boolean clauseHolds(String text, int from, int to) {
        var between = text.substring(from, to);
        return between.chars().filter(c -> c == '，').count() <= 1 && between.length() <= 40 && !between.contains("；");
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
