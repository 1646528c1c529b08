package org.huchuang.release;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A release that was verified and has its name.
 *
 * @param folder where it lies
 * @param about what it says of itself
 * @param counts triples, quads or rows by name of file
 */
public record Made(Path folder, About about, Map<String, Long> counts) {
    public Made {
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    }
}
