package org.huchuang.queries;

import java.util.List;
import org.huchuang.resource.Table;

/**
 * A group of questions, a row of {@code queries/themes.tsv}.
 *
 * @param key as tags name it
 */
public record Theme(String key, Question.Text label) {
    static List<Theme> packed() {
        return Table.read("queries/themes.tsv").rows().stream()
                .map(r -> new Theme(r.get("key"), new Question.Text(r.get("zh"), r.get("en"))))
                .toList();
    }
}
