package org.huchuang.loader.graph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.huchuang.loader.extract.Relation;
import org.huchuang.loader.extract.Relation.Qualifier;
import org.huchuang.loader.identity.Base;
import org.huchuang.ontology.EntityType;
import org.huchuang.ontology.Key;
import org.huchuang.ontology.Prov;
import org.huchuang.ontology.RelationType;
import org.huchuang.ontology.Vocabulary;

/** The funding rounds behind an article's investments: what is said with a round, an amount or a date. */
final class RoundPart {
    private static final String UNNAMED = "融资";
    private static final String LEADS = "领投";

    private final Base base;
    private final Source source;

    RoundPart(Base base, Source source) {
        this.base = base;
        this.source = source;
    }

    /**
     * An investment that is sure enough for a direct triple.
     *
     * @param relation as read
     * @param investor its subject
     * @param company its object
     * @param claim that states it
     * @param name of the investor
     */
    record Investment(Relation relation, Node investor, Node company, Node claim, String name) {
        Optional<String> said(Qualifier what) {
            return Optional.ofNullable(relation.qualifiers().get(what));
        }

        boolean isDescribed() {
            return relation.predicate() == RelationType.INVESTED_IN
                    && relation.object().type() == EntityType.COMPANY
                    && !investor.equals(company)
                    && (said(Qualifier.ROUND).isPresent()
                            || said(Qualifier.AMOUNT).isPresent()
                            || said(Qualifier.DATE).isPresent());
        }
    }

    /** One part for each round and one for each investor's participation. */
    List<Part> of(List<Investment> investments) {
        var rounds = new LinkedHashMap<Node, List<Investment>>();
        for (var i : investments) {
            if (i.isDescribed()) {
                rounds.computeIfAbsent(round(i), r -> new ArrayList<>()).add(i);
            }
        }
        var parts = new ArrayList<Part>();
        rounds.forEach((node, all) -> {
            parts.add(described(node, all));
            all.forEach(i -> parts.add(described(participation(node, i), i)));
        });
        return parts;
    }

    /** A named round is the same in every article; one without name is this article's. */
    private Node round(Investment i) {
        return Triples.iri(base.id(
                "round",
                Key.hash(
                        base.local(i.company()) + "\n" + i.said(Qualifier.ROUND).orElse("\n" + source.key()))));
    }

    private Node participation(Node round, Investment i) {
        return Triples.iri(base.id("participation", Key.hash(base.local(round) + "\n" + base.local(i.investor()))));
    }

    private Part described(Node node, List<Investment> all) {
        var first = all.get(0);
        var name = first.said(Qualifier.ROUND);
        var triples = Triples.about(node)
                .add(RDF.type, Vocabulary.FUNDING_ROUND)
                .add(RDFS.label, Literals.name(name.orElse("") + UNNAMED))
                .add(Vocabulary.ROUND_OF, first.company())
                .add(Vocabulary.ROUND, name.map(Literals::line))
                .add(
                        Vocabulary.DATE,
                        all.stream()
                                .flatMap(i -> i.said(Qualifier.DATE).stream())
                                .findFirst()
                                .map(Literals::date));
        var needs = new HashSet<Node>(Set.of(first.company()));
        for (var i : all) {
            var part = participation(node, i);
            triples.add(Vocabulary.HAS_PARTICIPATION, part);
            needs.add(part);
        }
        return part(node, first, needs, triples);
    }

    private static Part described(Node node, Investment i) {
        var triples = Triples.about(node)
                .add(RDF.type, Vocabulary.PARTICIPATION)
                .add(RDFS.label, Literals.name(i.name()))
                .add(Vocabulary.INVESTOR, i.investor())
                .add(
                        Vocabulary.LEAD_INVESTOR,
                        Literals.bool(i.relation().evidence().rule().contains(LEADS)))
                .add(Prov.WAS_DERIVED_FROM, i.claim());
        i.said(Qualifier.AMOUNT).ifPresent(a -> Amount.of(a, triples));
        return part(node, i, Set.of(i.investor(), i.claim()), triples);
    }

    private static Part part(Node node, Investment i, Set<Node> needs, Triples triples) {
        return new Part(
                node,
                i.relation().object().name() + " " + i.said(Qualifier.ROUND).orElse(UNNAMED),
                0,
                i.relation().evidence().confidence(),
                needs,
                triples.list());
    }
}
