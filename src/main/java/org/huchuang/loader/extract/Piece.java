package org.huchuang.loader.extract;

import org.huchuang.loader.article.Span;

/**
 * A stretch of a possible name, left of its head.
 *
 * @param kind what it contributes
 * @param nature HanLP's part of speech of a plain word, empty for others
 */
record Piece(Span span, String text, Kind kind, String nature) {
    /** What a piece contributes to a name. */
    enum Kind {
        /** A larger organisation, already found. */
        PARENT,
        /** A country, city, district. */
        PLACE,
        /** Something only a name has: a coined word, Latin letters, words in quotation marks. */
        PROPER,
        /** 国家, 全国, 中央: starts the names of national bodies. */
        NATIONAL,
        /** What the organisation deals with. */
        TOPIC,
        /** A word that tells no organisation from another. */
        GENERIC,
        /** A single character that is no word here: part of a coined name that the segmenter does not know. */
        FRAGMENT,
        /** A verb or conjunction that may be part of a name. */
        UNSURE
    }

    /** Whether a name may start here for its own sake. */
    boolean opens() {
        return kind == Kind.PARENT || kind == Kind.PLACE || kind == Kind.PROPER || kind == Kind.NATIONAL;
    }
}
