package org.huchuang.ontology;

import java.math.BigDecimal;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;

/** A small sound graph of one article, for tests that then break one thing in it. */
final class ArticleGraph {
    static final String BASE = "http://localhost:3030/id/";
    private static final Property DERIVED = prov("wasDerivedFrom");
    private static final Property GENERATED = prov("wasGeneratedBy");

    private final Model model = ModelFactory.createDefaultModel();
    private int claims;

    ArticleGraph() {
        model.setNsPrefixes(Vocabulary.PREFIXES);
        add("""
                <article/a1> a hc:Article ; dcterms:identifier "a1" ; dcterms:title "一家公司获得投资"@zh ;
                  rdfs:label "一家公司获得投资"@zh ; dcterms:publisher <institution/media> ;
                  dcterms:issued "2026-02-05"^^xsd:date ; foaf:page <https://example.org/a1> ;
                  hc:sourceFormat "wechat-json" ; hc:contentHash "abc" .
                <activity/a1> a prov:Activity ; prov:used <article/a1> ; hc:loaderVersion "0.1.0" .
                """);
        entity("institution/media", EntityType.MEDIA, "某报");
        entity("fund/f", EntityType.FUND, "某基金");
        entity("institution/c", EntityType.COMPANY, "某公司");
        entity("person/p", EntityType.PERSON, "张三");
        entity("policy/y", EntityType.POLICY, "某办法");
        entity("event/e", EntityType.EVENT, "某论坛");
        entity("place/s", EntityType.PLACE, "某市");
        entity("field/t", EntityType.TECHNOLOGY_FIELD, "人工智能");
    }

    Model model() {
        return model;
    }

    /** Turtle with the usual prefixes; relative IRIs below {@code {base}id/}. */
    ArticleGraph add(String turtle) {
        var text = new StringBuilder();
        Vocabulary.PREFIXES.getNsPrefixMap().forEach((p, ns) -> text.append("@prefix %s: <%s> .%n".formatted(p, ns)));
        RDFParser.fromString(text + turtle, Lang.TURTLE).base(BASE).parse(model);
        return this;
    }

    Resource entity(String path, EntityType type, String name) {
        add("<%s> a hc:%s ; skos:prefLabel \"%s\"@zh ; rdfs:label \"%s\"@zh .\n<article/a1> hc:mentions <%s> ."
                .formatted(path, type.localName(), name, name, path));
        return at(path);
    }

    Resource at(String path) {
        return model.createResource(BASE + path);
    }

    Resource claim(String subject, RelationType relation, String object) {
        return claim(subject, Vocabulary.of(relation), at(object));
    }

    Resource claim(String subject, AttributeType attribute, RDFNode value) {
        return claim(subject, Vocabulary.of(attribute), value);
    }

    Resource indicator() {
        add("""
                <indicator/i1> a hc:Indicator , qb:Observation ; qb:dataSet <dataset/indicators> ;
                  rdfs:label "某市技术合同成交额"@zh ; hc:measure "技术合同成交额"@zh ; hc:area <place/s> ;
                  hc:areaText "某市" ; hc:period "2025"^^xsd:gYear ; hc:value 6496.79 ; hc:unit "亿元" ;
                  hc:valueText "6496.79亿元" ; hc:change "+24.9%" ; hc:bound hc:boundExact ; hc:target false .
                """);
        return sourced(at("indicator/i1"));
    }

    private Resource claim(String subject, Property predicate, RDFNode object) {
        var claim = at("claim/c" + claims++);
        claim.addProperty(RDF.type, Vocabulary.CLAIM)
                .addProperty(RDF.subject, at(subject))
                .addProperty(RDF.predicate, predicate)
                .addProperty(RDF.object, object);
        return sourced(claim);
    }

    private Resource sourced(Resource fact) {
        var evidence = model.createResource(fact.getURI() + "#evidence")
                .addProperty(RDF.type, OA.TextQuoteSelector)
                .addProperty(RDF.type, OA.TextPositionSelector)
                .addProperty(OA.exact, "原文")
                .addLiteral(OA.start, ResourceFactory.createTypedLiteral("3", XSDDatatype.XSDinteger))
                .addLiteral(OA.end, ResourceFactory.createTypedLiteral("5", XSDDatatype.XSDinteger));
        return fact.addProperty(Vocabulary.EVIDENCE, evidence)
                .addLiteral(Vocabulary.CONFIDENCE, ResourceFactory.createTypedLiteral(new BigDecimal("0.8")))
                .addProperty(Vocabulary.RULE, "test")
                .addProperty(Vocabulary.STATE, Vocabulary.STATE_RULE)
                .addProperty(Vocabulary.RANK, Vocabulary.RANK_NORMAL)
                .addProperty(DERIVED, at("article/a1"))
                .addProperty(GENERATED, at("activity/a1"));
    }

    private static Property prov(String name) {
        return ResourceFactory.createProperty("http://www.w3.org/ns/prov#", name);
    }
}
