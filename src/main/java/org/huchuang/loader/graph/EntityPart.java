package org.huchuang.loader.graph;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.huchuang.loader.extract.Entity;
import org.huchuang.loader.identity.Base;
import org.huchuang.loader.identity.Identification;
import org.huchuang.loader.identity.Identified;
import org.huchuang.loader.identity.Thing;
import org.huchuang.ontology.Key;
import org.huchuang.ontology.Prov;
import org.huchuang.ontology.Vocabulary;

/** A thing that the article mentions: its class, its names, and that it is mentioned. */
final class EntityPart {
    private EntityPart() {}

    /** One thing with all entities that turned out to be it. */
    static Part of(Identified identified, List<Entity> entities, Source source, Base base) {
        var thing = identified.thing(entities.get(0));
        var node = Triples.iri(thing.iri());
        var others = new TreeSet<String>();
        for (var entity : entities) {
            others.add(entity.name());
            others.addAll(entity.aliases());
        }
        others.remove(thing.name());
        var triples = Triples.about(node).addAll(description(thing));
        others.stream().filter(o -> !o.isBlank()).forEach(o -> triples.add(SKOS.altLabel, Literals.name(o)));
        triples.addAll(
                Triples.about(source.article()).add(Vocabulary.MENTIONS, node).list());
        identified.identifications().stream()
                .filter(i -> i.thing().equals(thing))
                .forEach(i -> triples.addAll(recognition(i, source, base)));
        var first = entities.get(0);
        return new Part(
                node,
                thing.type().localName() + " " + thing.name(),
                entities.size(),
                first.evidence().confidence(),
                Set.of(),
                triples.list());
    }

    /** Why a name was taken for a thing that the authority spells otherwise, in the form of a merge. */
    private static List<Triple> recognition(Identification found, Source source, Base base) {
        var key = Key.hash(source.key() + "\n" + found.name() + "\n"
                + found.thing().iri().substring(base.iri().length()));
        return Triples.about(Triples.iri(base.id("identification", key)))
                .add(RDF.type, Prov.ACTIVITY)
                .add(RDFS.label, Literals.zh("认定 identified: " + found.name() + ": " + found.reason()))
                .add(Prov.USED, source.article())
                .add(Prov.GENERATED, Triples.iri(found.thing().iri()))
                .add(Vocabulary.CONFIDENCE, Literals.decimal(BigDecimal.valueOf(found.score())))
                .list();
    }

    static List<Triple> description(Thing thing) {
        var name = Literals.name(thing.name());
        return Triples.about(Triples.iri(thing.iri()))
                .add(RDF.type, Vocabulary.of(thing.type()))
                .add(SKOS.prefLabel, name)
                .add(RDFS.label, name)
                .list();
    }
}
