package org.huchuang.loader.extract;

import java.util.List;
import org.huchuang.loader.text.Document;

/** Finds places that name things of some kinds. Finders may overlap; {@link EntityFinder} decides between them. */
@FunctionalInterface
interface MentionFinder {
    /** @param words the document's words, segmented once for all finders */
    List<Mention> find(Document document, Words words);
}
