package org.huchuang.loader.knowledge;

import java.util.List;
import org.huchuang.resource.Table;

/**
 * One row of {@code loader/patterns/events.tsv}: a form of words that names an event though no head word with its subject
 * does.
 *
 * @param words what names it; the group {@code name} is its name, the whole is another
 * @param confidence from 0 to 1
 */
public record EventForm(Sought words, double confidence) {
    public static List<EventForm> packed() {
        return Table.read("loader/patterns/events.tsv").rows().stream()
                .map(r -> new EventForm(Sought.of(r.get("pattern")), Double.parseDouble(r.get("confidence"))))
                .toList();
    }
}
