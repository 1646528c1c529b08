package org.huchuang.settings;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.huchuang.resource.Table;

/**
 * One thing that can be set.
 *
 * @param key as in the file, levels separated by dots
 * @param kind what it can hold
 * @param standard value when nobody sets it, {@code ""} for none
 * @param zh what it is for, in Chinese
 * @param en the same in English
 */
public record Setting(String key, Kind kind, String standard, String zh, String en) {
    public Setting {
        Objects.requireNonNull(key);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(standard);
        Objects.requireNonNull(zh);
        Objects.requireNonNull(en);
    }

    /** Every setting of the program; those of the limits have no standard value here. */
    public static List<Setting> packed() {
        return Table.read("settings/settings.tsv").rows().stream()
                .map(r -> new Setting(r.get("key"), Kind.of(r.get("kind")), r.get("default"), r.get("zh"), r.get("en")))
                .toList();
    }

    public Setting standing(String other) {
        return new Setting(key, kind, other, zh, en);
    }

    /** Name of the environment variable that sets it. */
    public String variable() {
        return "HUCHUANG_" + key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }

    /** Whether its value must never be shown. */
    public boolean secret() {
        return kind == Kind.SECRET;
    }
}
