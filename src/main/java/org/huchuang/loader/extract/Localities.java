package org.huchuang.loader.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huchuang.loader.article.Span;
import org.huchuang.loader.knowledge.Lexicon;
import org.huchuang.loader.knowledge.WordSet;
import org.huchuang.ontology.EntityType;

/** Marks places that only the edges of names care for: 滴水湖 in 滴水湖科创湾, 中德 in 中德联合实验室. */
final class Localities {
    private static final String RULE = "locality";

    private final WordSet all;

    Localities(Lexicon edges) {
        all = edges.set("locality", "pair");
    }

    /** Lays them where nothing known lies and a word starts. */
    void lay(Cover cover, String text, Words words) {
        int end = 0;
        for (var span : words.localities(() -> in(text))) {
            if (span.start() >= end
                    && words.boundary(span.start())
                    && cover.over(span).isEmpty()) {
                var name = span.of(text);
                cover.lay(new Mention(span, name, EntityType.PLACE, name, Optional.empty(), RULE, 0.5));
                end = span.end();
            }
        }
    }

    private List<Span> in(String text) {
        var places = new ArrayList<Span>();
        for (int at = all.next(text, 0); at >= 0; at = all.next(text, at + 1)) {
            places.add(new Span(at, at + all.at(text, at, text.length())));
        }
        return places;
    }
}
