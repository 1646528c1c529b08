package org.huchuang.server.operate;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * What the operator gives to the server.
 *
 * @param lastLoad file with the report of the last load, for its figures; need not be there
 * @param password of the user {@code admin}, with which metrics can be read from elsewhere; none: only from this machine
 */
public record Operating(Path lastLoad, Optional<String> password) {
    /** No load known and no password. */
    public static final Operating NONE = new Operating(Path.of("none"), Optional.empty());

    public Operating {
        Objects.requireNonNull(lastLoad);
        Objects.requireNonNull(password);
    }

    @Override
    public String toString() {
        return "Operating[" + lastLoad + "]";
    }
}
