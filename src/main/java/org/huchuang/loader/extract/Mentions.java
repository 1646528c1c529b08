package org.huchuang.loader.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.huchuang.loader.article.Span;

/** The mentions of a document's entities in text order, for rules that read a sentence from left to right. */
final class Mentions {
    private final List<Named> all;

    private Mentions(List<Named> all) {
        this.all = all;
    }

    static Mentions of(List<Entity> entities) {
        var all = new ArrayList<Named>();
        for (var e : entities) {
            for (var m : e.mentions()) {
                all.add(new Named(e, m));
            }
        }
        all.sort(Comparator.comparing(Named::span));
        return new Mentions(List.copyOf(all));
    }

    /** Those that lie wholly inside a span, in text order. */
    List<Named> in(Span span) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (all.get(mid).span().start() < span.start()) {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        var inside = new ArrayList<Named>();
        for (int i = low; i < all.size() && all.get(i).span().start() < span.end(); i++) {
            if (all.get(i).span().end() <= span.end()) {
                inside.add(all.get(i));
            }
        }
        return inside;
    }

    /** An entity at one of its places. */
    record Named(Entity entity, Mention mention) {
        Span span() {
            return mention.span();
        }
    }
}
