package org.huchuang.server.search;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.huchuang.ontology.EntityType;
import org.huchuang.ontology.Terms;
import org.huchuang.ontology.Terms.Term;
import org.huchuang.ontology.Vocabulary;

/** The classes a user may ask for: those of entities, and Institution for all organisations. */
public final class Classes {
    private final Terms terms = Terms.packed();

    public Terms terms() {
        return terms;
    }

    /** The class with this local name or IRI. */
    public Optional<Term> named(String id) {
        return terms.classNamed(id.startsWith(Vocabulary.NAMESPACE) ? id.substring(Vocabulary.NAMESPACE.length()) : id);
    }

    /** The entity classes that a class covers. */
    public Set<EntityType> covered(Term wanted) {
        var covered = EnumSet.noneOf(EntityType.class);
        for (var type : EntityType.values()) {
            if (type.localName().equals(wanted.id()) || terms.of(type).within().contains(wanted.id())) {
                covered.add(type);
            }
        }
        return covered;
    }

    /** The class of an entity, then its superclasses that are offered too. */
    public List<Term> of(EntityType type) {
        var own = terms.of(type);
        return Stream.concat(Stream.of(own), own.within().stream().flatMap(w -> terms.classNamed(w).stream()))
                .toList();
    }
}
