package org.huchuang.loader.extract;

import java.util.function.Consumer;

/** Reads attributes of some kinds out of one sentence. */
@FunctionalInterface
interface AttributeRule {
    void read(AttributePage page, Consumer<Attribute> found);
}
