package org.huchuang.loader.extract;

import java.util.List;

/** One idea of how texts state relations. */
@FunctionalInterface
interface RelationRule {
    /** Relations between the document's entities; repeated and ill-typed ones are dropped by the caller. */
    List<Relation> find(Reading reading);
}
