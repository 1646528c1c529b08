package org.huchuang.loader;

import org.huchuang.Release;
import org.huchuang.loader.article.Article;
import org.huchuang.loader.extract.Extractor;
import org.huchuang.loader.graph.ArticleGraph;
import org.huchuang.loader.graph.ArticleGraphs;
import org.huchuang.loader.identity.Base;
import org.huchuang.loader.identity.Identities;
import org.huchuang.loader.text.Documents;

/**
 * The way of one article, room by room. Safe for use by many threads.
 *
 * @param extractor finds what the text says
 * @param identities says what its names stand for
 * @param graphs writes it down
 */
record Reading(Extractor extractor, Identities identities, ArticleGraphs graphs) {
    /** With the packed knowledge; costly. */
    static Reading create(Base base) {
        return new Reading(Extractor.create(), Identities.packed(base), ArticleGraphs.create(base, Release.VERSION));
    }

    ArticleGraph read(Article article) {
        var document = Documents.of(article);
        var extraction = extractor.extract(document);
        var identified = identities.identify(extraction);
        return graphs.of(identified);
    }
}
