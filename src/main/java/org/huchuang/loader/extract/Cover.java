package org.huchuang.loader.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.huchuang.loader.article.Span;
import org.huchuang.ontology.EntityType;

/** Mentions laid over a text, none overlapping another, each found by its place. */
final class Cover {
    private final Mention[] at;

    Cover(int length) {
        at = new Mention[length];
    }

    /** Lays a mention down if its place is free. */
    boolean lay(Mention m) {
        if (over(m.span()).isPresent()) {
            return false;
        }
        for (int i = m.span().start(); i < m.span().end(); i++) {
            at[i] = m;
        }
        return true;
    }

    /** Lays a mention down over places, fields and the larger body that lie wholly inside it; fails where anything else lies. */
    boolean spread(Mention m) {
        for (int i = m.span().start(); i < m.span().end(); i++) {
            if (at[i] != null && !within(at[i], m)) {
                return false;
            }
        }
        for (int i = m.span().start(); i < m.span().end(); i++) {
            at[i] = m;
        }
        return true;
    }

    private static boolean within(Mention inner, Mention outer) {
        return (inner.type() == EntityType.PLACE
                        || inner.type() == EntityType.TECHNOLOGY_FIELD
                        || inner.span().start() == outer.span().start())
                && inner.span().start() >= outer.span().start()
                && inner.span().end() <= outer.span().end();
    }

    /** The first mention that overlaps a span. */
    Optional<Mention> over(Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            if (at[i] != null) {
                return Optional.of(at[i]);
            }
        }
        return Optional.empty();
    }

    /** The mention that ends just before an offset. */
    Optional<Mention> endingAt(int offset) {
        return offset > 0 && at[offset - 1] != null && at[offset - 1].span().end() == offset
                ? Optional.of(at[offset - 1])
                : Optional.empty();
    }

    /** The mention that covers the character at an offset. */
    Optional<Mention> at(int offset) {
        return Optional.ofNullable(at[offset]);
    }

    /** All of them in text order. */
    List<Mention> all() {
        var all = new ArrayList<Mention>();
        for (int i = 0; i < at.length; i++) {
            if (at[i] != null) {
                all.add(at[i]);
                i = at[i].span().end() - 1;
            }
        }
        all.sort(Comparator.comparing(Mention::span));
        return all;
    }
}
