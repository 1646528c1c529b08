package org.huchuang.loader.article;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a reader found for one article, by field: id, title, publisher, date, url, text. */
final class Fields {
    private final Map<String, String> values = new LinkedHashMap<>();
    private final boolean titleNeeded;
    private boolean tooLong;

    /** @param titleNeeded whether an article without a title is refused */
    Fields(boolean titleNeeded) {
        this.titleNeeded = titleNeeded;
    }

    Fields put(String field, String value) {
        if (value.length() > Delivery.LONGEST) {
            tooLong = true;
        } else if (!value.isEmpty()) {
            values.putIfAbsent(field, value);
        }
        return this;
    }

    /** Notes that a value was left out because it is longer than any article. */
    void leftOut() {
        tooLong = true;
    }

    /** The value, empty where there is none. */
    String get(String field) {
        return values.getOrDefault(field, "");
    }

    boolean titleNeeded() {
        return titleNeeded;
    }

    boolean tooLong() {
        return tooLong;
    }
}
