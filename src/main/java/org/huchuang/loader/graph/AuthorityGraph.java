package org.huchuang.loader.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.huchuang.loader.identity.Base;
import org.huchuang.ontology.Authority;
import org.huchuang.ontology.CodeLists;
import org.huchuang.ontology.Detail;
import org.huchuang.ontology.EntityType;
import org.huchuang.ontology.Key;
import org.huchuang.ontology.Vocabulary;

/** The name authority as a named graph: who is known, under which names, part of what, where. */
public final class AuthorityGraph {
    /** Last part of the graph's IRI. */
    public static final String NAME = "authority";

    private final Base base;
    private final Authority authority;
    private final Map<String, Node> places = new HashMap<>();

    private AuthorityGraph(Base base, Authority authority, CodeLists lists) {
        this.base = base;
        this.authority = authority;
        authority.entries().stream()
                .filter(e -> e.type() == EntityType.ZONE || e.type() == EntityType.PLACE)
                .forEach(e -> places.put(Key.canonical(e.name()), node(e.type(), e.key())));
        lists.places().forEach(p -> places.put(Key.canonical(p.prefLabel()), node(p.type(), p.key())));
    }

    /** Canonical N-Quads of the packed authority. */
    public static byte[] packed(Base base) {
        return new AuthorityGraph(base, Authority.packed(), CodeLists.packed()).nquads();
    }

    private byte[] nquads() {
        var all = new ArrayList<Triple>();
        authority.entries().forEach(e -> all.addAll(describe(e)));
        return NQuads.canonical(Triples.iri(base.id("graph", NAME)), all);
    }

    private List<Triple> describe(Authority.Entry entry) {
        var name = Literals.name(entry.name());
        var about = Triples.about(node(entry.type(), entry.key()))
                .add(RDF.type, Vocabulary.of(entry.type()))
                .add(SKOS.prefLabel, name)
                .add(RDFS.label, name)
                .add(Vocabulary.PART_OF, entry.parent().flatMap(this::parent))
                .add(Vocabulary.LOCATED_IN, entry.place().flatMap(this::place))
                .add(Vocabulary.WEBSITE, entry.website().flatMap(Literals::web).map(Literals::anyUri));
        entry.aliases().forEach(a -> about.add(SKOS.altLabel, Literals.name(a)));
        entry.formerNames().forEach(f -> about.add(SKOS.altLabel, Literals.name(f)));
        for (int i = 0; i < entry.english().size(); i++) {
            var english = Literals.en(entry.english().get(i));
            boolean preferred = i == 0 && !"en".equals(name.getLiteralLanguage());
            about.add(preferred ? SKOS.prefLabel : SKOS.altLabel, english);
        }
        if (!entry.source().isBlank()) {
            about.add(DCTerms.source, Literals.line(entry.source()));
        }
        authority.details(entry).forEach(d -> describe(d, about));
        return about.list();
    }

    private static void describe(Detail detail, Triples about) {
        switch (detail.property()) {
            case ROR, WIKIDATA -> about.add(SKOS.exactMatch, detail.address().map(Triples::iri));
            case CREDIT_CODE -> about.add(DCTerms.identifier, Literals.line(detail.value()));
            case FORMER -> about.add(SKOS.historyNote, Literals.zh("曾用名 " + detail.text()));
            case ENDED -> about.add(SKOS.historyNote, Literals.zh(detail.text()));
            case FOUNDING_DATE -> about.add(Vocabulary.FOUNDING_DATE, Literals.date(detail.value()));
            case DOCUMENT_NUMBER -> about.add(Vocabulary.DOCUMENT_NUMBER, Literals.line(detail.value()));
            case ISSUE_DATE -> about.add(Vocabulary.ISSUE_DATE, Literals.date(detail.value()));
            case EFFECTIVE_DATE -> about.add(Vocabulary.EFFECTIVE_DATE, Literals.date(detail.value()));
            case EXPIRY_DATE -> about.add(Vocabulary.EXPIRY_DATE, Literals.date(detail.value()));
        }
    }

    private Optional<Node> parent(String key) {
        return authority.withKey(key).map(p -> node(p.type(), p.key()));
    }

    private Optional<Node> place(String name) {
        return Optional.ofNullable(places.get(Key.canonical(name)));
    }

    private Node node(EntityType type, String key) {
        return Triples.iri(base.id(type.kind(), key));
    }
}
