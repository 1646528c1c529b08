package org.huchuang.loader.identity;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.huchuang.loader.extract.Entity;
import org.huchuang.loader.extract.Extraction;
import org.huchuang.loader.extract.Relation;
import org.huchuang.ontology.Authority;
import org.huchuang.ontology.CodeLists;
import org.huchuang.ontology.EntityType;
import org.huchuang.ontology.Key;
import org.huchuang.ontology.RelationType;

/** The front door of identity: the authority's key where there is one, else a key minted from kind and name. */
public final class Identities {
    private final Base base;
    private final Authority authority;
    private final Map<String, Thing> known;

    private Identities(Base base, Authority authority, CodeLists lists) {
        this.base = base;
        this.authority = authority;
        this.known = new HashMap<>();
        Stream.concat(lists.fields().stream(), lists.places().stream())
                .forEach(c -> know(c.key(), c.type(), c.prefLabel()));
        authority.entries().forEach(e -> know(e.key(), e.type(), e.name()));
    }

    /** With the packed authority and code lists. */
    public static Identities packed(Base base) {
        return new Identities(base, Authority.packed(), CodeLists.packed());
    }

    /** Gives every entity its identity; the same extraction gives the same identities, whatever else was read. */
    public Identified identify(Extraction extraction) {
        var things = new LinkedHashMap<String, Thing>();
        for (var entity : extraction.entities()) {
            if (!isLoosePerson(entity)) {
                things.put(entity.id(), thing(entity.type(), entity.name(), entity.key()));
            }
        }
        for (var entity : extraction.entities()) {
            if (isLoosePerson(entity)) {
                things.put(entity.id(), person(entity, extraction, things));
            }
        }
        return new Identified(
                extraction,
                things,
                extraction
                        .document()
                        .article()
                        .publisher()
                        .filter(p -> !p.isBlank())
                        .map(this::publisher));
    }

    /** The authority's or code list's thing of that kind and key; empty when it knows none. */
    public Optional<Thing> known(EntityType type, String key) {
        return Optional.ofNullable(known.get(base.id(type.kind(), key)));
    }

    private static boolean isLoosePerson(Entity entity) {
        return entity.type() == EntityType.PERSON && entity.key().isEmpty();
    }

    private Thing thing(EntityType type, String name, Optional<String> key) {
        var iri = base.id(type.kind(), key.orElseGet(() -> Key.of(type.kind(), name)));
        return known.getOrDefault(iri, new Thing(iri, type, name));
    }

    /** Many people share a name, so a person is told by name and first post, and without a post stays in the article. */
    private Thing person(Entity person, Extraction extraction, Map<String, Thing> others) {
        var where = extraction.relations().stream()
                .filter(r -> r.predicate() == RelationType.HOLDS_POSITION)
                .filter(r -> r.subject().id().equals(person.id()))
                .map(Relation::object)
                .filter(o -> others.containsKey(o.id()) && o.type() != EntityType.PERSON)
                .map(o -> others.get(o.id()).iri().substring(base.iri().length()))
                .findFirst()
                .orElse("article/" + extraction.document().article().id());
        var kind = EntityType.PERSON.kind();
        return new Thing(base.id(kind, Key.of(kind, person.name() + "@" + where)), EntityType.PERSON, person.name());
    }

    private Thing publisher(String name) {
        var entries = authority.named(name).stream()
                .filter(e -> e.type().isOrganization())
                .toList();
        return entries.size() == 1
                ? thing(
                        entries.get(0).type(),
                        entries.get(0).name(),
                        Optional.of(entries.get(0).key()))
                : thing(EntityType.MEDIA, name, Optional.empty());
    }

    private void know(String key, EntityType type, String name) {
        var iri = base.id(type.kind(), key);
        known.put(iri, new Thing(iri, type, name));
    }
}
