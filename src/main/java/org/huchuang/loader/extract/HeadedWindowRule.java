package org.huchuang.loader.extract;

import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.huchuang.loader.knowledge.AttributePattern.Value;
import org.huchuang.loader.knowledge.CueWords;
import org.huchuang.ontology.AttributeType;
import org.huchuang.ontology.EntityType;

/** Reads a window that stands on the line below its heading: 二、申报时间, and the days. */
final class HeadedWindowRule implements AttributeRule {
    private static final Set<EntityType> CALLS = Set.of(EntityType.PROGRAMME, EntityType.POLICY);
    private static final Pattern HEADING = Pattern.compile("(?:.{0,6}[、.．）)])?[^，。；]{0,6}"
            + CueWords.packed().alternation("application") + "(?:的)?(?:时间|期限|日期|起止时间|时限)(?:安排|要求)?[：:]?");
    private static final int LONGEST = 20;

    @Override
    public void read(AttributePage page, Consumer<Attribute> found) {
        for (var v : page.values()) {
            if (v.kind() == Value.WINDOW && v.start() <= 1 && isHeaded(page)) {
                page.topic(CALLS)
                        .ifPresent(e -> found.accept(page.attribute(
                                e, AttributeType.APPLICATION_WINDOW, v.text(), v.start(), v.end(), 0.8)));
                return;
            }
        }
    }

    private static boolean isHeaded(AttributePage page) {
        int at = page.sentence().index() - 1;
        if (at < 0) {
            return false;
        }
        var line = page.document().sentences().get(at).span();
        return line.length() <= LONGEST
                && HEADING.matcher(page.document().at(line).replaceAll("\\s+", ""))
                        .matches();
    }
}
