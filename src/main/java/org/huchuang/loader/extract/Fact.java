package org.huchuang.loader.extract;

/** Something an article says. */
public sealed interface Fact permits Entity, Relation, Attribute, Indicator {
    Evidence evidence();
}
