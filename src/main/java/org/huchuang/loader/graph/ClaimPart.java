package org.huchuang.loader.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.RDF;
import org.huchuang.loader.extract.Attribute;
import org.huchuang.loader.extract.Entity;
import org.huchuang.loader.extract.Evidence;
import org.huchuang.loader.extract.Relation;
import org.huchuang.loader.graph.RoundPart.Investment;
import org.huchuang.loader.identity.Base;
import org.huchuang.loader.identity.Identified;
import org.huchuang.loader.knowledge.Calibration;
import org.huchuang.ontology.AttributeType;
import org.huchuang.ontology.Key;
import org.huchuang.ontology.Vocabulary;

/**
 * A stated relation or attribute: the claim that says who states it, where and how surely, and the direct triple where it is
 * sure enough.
 */
final class ClaimPart {
    private final Identified identified;
    private final Source source;
    private final Base base;
    private final Calibration calibration;

    ClaimPart(Identified identified, Source source, Base base, Calibration calibration) {
        this.identified = identified;
        this.source = source;
        this.base = base;
        this.calibration = calibration;
    }

    /** The claim and, when it is sure enough, the post it tells of. */
    List<Part> of(Relation relation) {
        var claim = part(relation);
        if (!isStated(relation)) {
            return List.of(claim);
        }
        var parts = new ArrayList<>(List.of(claim));
        PostPart.of(relation, node(relation.subject()), node(relation.object()), claim.focus(), base)
                .ifPresent(parts::add);
        return parts;
    }

    /** The investments that are sure enough to make rounds of. */
    List<Investment> investments(List<Relation> relations) {
        return relations.stream()
                .filter(this::isStated)
                .map(r -> new Investment(
                        r,
                        node(r.subject()),
                        node(r.object()),
                        part(r).focus(),
                        identified.thing(r.subject()).name()))
                .filter(Investment::isDescribed)
                .toList();
    }

    private boolean isStated(Relation relation) {
        return calibration.states("relation", relation.evidence().confidence());
    }

    private Node node(Entity entity) {
        return Triples.iri(identified.thing(entity).iri());
    }

    private Part part(Relation relation) {
        var subject = node(relation.subject());
        var object = node(relation.object());
        var property = Vocabulary.of(relation.predicate());
        var claim = claim(subject, property, object, relation.qualifiers().toString());
        var triples = claim("relation", claim, subject, property, object, relation.evidence());
        relation.qualifiers().forEach((qualifier, text) -> qualify(triples, qualifier, text));
        return new Part(
                claim,
                relation.subject().name() + " " + property.getLocalName() + " "
                        + relation.object().name(),
                1,
                relation.evidence().confidence(),
                Set.copyOf(List.of(subject, object)),
                triples.list());
    }

    Part of(Attribute attribute) {
        var subject = node(attribute.entity());
        var object = value(attribute);
        var property = Vocabulary.of(attribute.type());
        var claim = claim(subject, property, object, "");
        var triples = claim("attribute", claim, subject, property, object, attribute.evidence());
        if (isMoney(attribute.type())) {
            Amount.of(attribute.value(), triples);
        }
        return new Part(
                claim,
                attribute.entity().name() + " " + property.getLocalName() + " " + attribute.value(),
                1,
                attribute.evidence().confidence(),
                Set.of(subject),
                triples.list());
    }

    private Node claim(Node subject, Property property, Node object, String qualifiers) {
        return Triples.iri(base.id(
                "claim",
                Key.hash(String.join(
                        "\n",
                        source.key(),
                        base.local(subject),
                        property.getLocalName(),
                        object.isURI() ? base.local(object) : object.getLiteralLexicalForm(),
                        qualifiers))));
    }

    private Triples claim(String kind, Node claim, Node subject, Property property, Node object, Evidence evidence) {
        var document = identified.extraction().document();
        boolean stated = calibration.states(kind, evidence.confidence());
        return Triples.about(claim)
                .add(RDF.type, Vocabulary.CLAIM)
                .add(RDF.subject, subject)
                .add(RDF.predicate, property)
                .add(RDF.object, object)
                .addAll(Belief.of(claim, document, evidence, stated, source))
                .addAll(stated ? List.of(Triple.create(subject, property.asNode(), object)) : List.of());
    }

    private static void qualify(Triples claim, Relation.Qualifier qualifier, String text) {
        switch (qualifier) {
            case TITLE -> claim.add(Vocabulary.POST_TITLE, Literals.line(text));
            case AMOUNT -> Amount.of(text, claim);
            case DATE -> claim.add(Vocabulary.DATE, Literals.date(text));
            case ROUND -> claim.add(Vocabulary.ROUND, Literals.line(text));
            case ROLE -> claim.add(Vocabulary.ROLE, Literals.line(text));
        }
    }

    private static Node value(Attribute attribute) {
        return switch (attribute.type()) {
            case ISSUE_DATE, EFFECTIVE_DATE, EXPIRY_DATE, APPLICATION_WINDOW, FOUNDING_DATE, BIRTH_DATE, EVENT_DATE ->
                Literals.date(attribute.value());
            case WEBSITE ->
                Literals.web(attribute.value()).map(Literals::anyUri).orElse(Literals.line(attribute.value()));
            default -> Literals.line(attribute.value());
        };
    }

    private static boolean isMoney(AttributeType type) {
        return type == AttributeType.FUND_SIZE || type == AttributeType.GRANT_AMOUNT || type == AttributeType.FINANCING;
    }
}
