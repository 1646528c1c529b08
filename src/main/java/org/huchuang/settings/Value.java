package org.huchuang.settings;

import java.util.Objects;

/**
 * What a setting is set to.
 *
 * @param setting which one
 * @param text the value, {@code ""} for none
 * @param origin {@code default}, {@code file:line}, an environment variable or a flag
 */
public record Value(Setting setting, String text, String origin) {
    public static final String DEFAULT = "default";

    public Value {
        Objects.requireNonNull(setting);
        Objects.requireNonNull(text);
        Objects.requireNonNull(origin);
    }

    public boolean byDefault() {
        return origin.equals(DEFAULT);
    }

    /** The value as it may be printed. */
    public String shown() {
        return setting.secret() && !text.isEmpty() ? "******" : text;
    }

    /** Secrets stay out of logs and messages, too. */
    @Override
    public String toString() {
        return setting.key() + "=" + shown() + " (" + origin + ")";
    }
}
