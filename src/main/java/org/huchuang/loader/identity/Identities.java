package org.huchuang.loader.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huchuang.loader.extract.Entity;
import org.huchuang.loader.extract.Extraction;
import org.huchuang.loader.extract.Relation;
import org.huchuang.ontology.Authority;
import org.huchuang.ontology.Candidate;
import org.huchuang.ontology.CodeLists;
import org.huchuang.ontology.EntityType;
import org.huchuang.ontology.Key;
import org.huchuang.ontology.RelationType;
import org.huchuang.ontology.Resolver;

/** The front door of identity: the authority's key where there is one, else a key minted from kind and name. */
public final class Identities {
    private final Base base;
    private final Resolver resolver;
    private final Map<String, Thing> known;

    private Identities(Base base, Authority authority, CodeLists lists, Resolver resolver) {
        this.base = base;
        this.resolver = resolver;
        this.known = new HashMap<>();
        Stream.concat(lists.fields().stream(), lists.places().stream())
                .forEach(c -> know(c.key(), c.type(), c.prefLabel()));
        authority.entries().forEach(e -> know(e.key(), e.type(), e.name()));
    }

    /** With the packed authority and code lists. */
    public static Identities packed(Base base) {
        return new Identities(base, Authority.packed(), CodeLists.packed(), Resolver.packed());
    }

    /** Gives every entity its identity; the same extraction gives the same identities, whatever else was read. */
    public Identified identify(Extraction extraction) {
        var things = new LinkedHashMap<String, Thing>();
        var recognised = new ArrayList<Identification>();
        var beside = extraction.entities().stream().map(Entity::name).collect(Collectors.toUnmodifiableSet());
        for (var entity : extraction.entities()) {
            if (!isLoosePerson(entity)) {
                var sure = entity.key().isPresent()
                        ? Optional.<Candidate>empty()
                        : resolver.sure(query(entity, extraction).among(beside));
                sure.map(c -> new Identification(entity.name(), thing(c), c.score(), why(c)))
                        .filter(i -> !i.name().equals(i.thing().name()))
                        .ifPresent(recognised::add);
                things.put(
                        entity.id(),
                        sure.map(this::thing).orElseGet(() -> thing(entity.type(), entity.name(), entity.key())));
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
                        .map(this::publisher),
                recognised);
    }

    /** What is asked about a name: its class, and the place where the article says it is. */
    private static Resolver.Query query(Entity entity, Extraction extraction) {
        var query = Resolver.Query.of(entity.name()).ofType(entity.type());
        return extraction.relations().stream()
                .filter(r -> r.predicate() == RelationType.LOCATED_IN)
                .filter(r -> r.subject().id().equals(entity.id()) && r.object().type() == EntityType.PLACE)
                .map(r -> query.in(r.object().name()))
                .findFirst()
                .orElse(query);
    }

    private static String why(Candidate candidate) {
        return "%s “%s”".formatted(String.join("; ", candidate.explanation()), candidate.matched());
    }

    /** The authority's or code list's thing of that kind and key; empty when it knows none. */
    public Optional<Thing> known(EntityType type, String key) {
        return Optional.ofNullable(known.get(base.id(type.kind(), key)));
    }

    boolean isKnown(String iri) {
        return known.containsKey(iri);
    }

    Resolver resolver() {
        return resolver;
    }

    Optional<Candidate> sure(String name, EntityType type) {
        return resolver.sure(Resolver.Query.of(name).ofType(type));
    }

    String iri(Candidate candidate) {
        return base.id(candidate.type().kind(), candidate.key());
    }

    private static boolean isLoosePerson(Entity entity) {
        return entity.type() == EntityType.PERSON && entity.key().isEmpty();
    }

    private Thing thing(EntityType type, String name, Optional<String> key) {
        var iri = base.id(type.kind(), key.orElseGet(() -> Key.of(type.kind(), name)));
        return known.getOrDefault(iri, new Thing(iri, type, name));
    }

    private Thing thing(Candidate sure) {
        return new Thing(iri(sure), sure.type(), sure.name());
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
        return resolver.sure(Resolver.Query.of(name))
                .filter(c -> c.type().isOrganization())
                .map(this::thing)
                .orElseGet(() -> thing(EntityType.MEDIA, name, Optional.empty()));
    }

    private void know(String key, EntityType type, String name) {
        var iri = base.id(type.kind(), key);
        known.put(iri, new Thing(iri, type, name));
    }
}
