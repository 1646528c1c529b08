package org.huchuang.server.ontology;

import java.util.List;
import java.util.stream.Collectors;

/** The same said in Chinese and in English. */
public record Words(String zh, String en) {
    static final Words NONE = new Words("", "");

    static Words same(String text) {
        return new Words(text, text);
    }

    /** All of them in a row. */
    static Words join(List<Words> all, String zhBetween, String enBetween) {
        return new Words(
                all.stream().map(Words::zh).filter(t -> !t.isEmpty()).collect(Collectors.joining(zhBetween)),
                all.stream().map(Words::en).filter(t -> !t.isEmpty()).collect(Collectors.joining(enBetween)));
    }

    /** Its texts put into {@code %s} of two patterns. */
    Words in(String zhPattern, String enPattern) {
        return new Words(zhPattern.formatted(zh), enPattern.formatted(en));
    }

    boolean isEmpty() {
        return zh.isEmpty();
    }
}
