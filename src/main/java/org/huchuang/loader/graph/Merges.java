package org.huchuang.loader.graph;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.huchuang.loader.identity.Base;
import org.huchuang.loader.identity.Consolidation;
import org.huchuang.loader.identity.Identities;
import org.huchuang.loader.identity.Merge;
import org.huchuang.loader.identity.Sighting;
import org.huchuang.ontology.EntityType;
import org.huchuang.ontology.Key;
import org.huchuang.ontology.Prov;
import org.huchuang.ontology.Vocabulary;

/**
 * Which identifiers of the articles' graphs are one thing, as a graph: {@code dcterms:isReplacedBy} from each that is given
 * up, with score and reason, and one name and class for each kept thing that articles do not agree on.
 */
public final class Merges {
    /** Last part of the graph's IRI. */
    public static final String NAME = "merges";

    private static final List<String> WANTED = Stream.of(
                    RDF.type, SKOS.prefLabel, SKOS.altLabel, Vocabulary.HOLDS_POSITION)
            .map(p -> "<" + p.getURI() + ">")
            .toList();

    private final Base base;
    private final Map<String, EntityType> classes = new HashMap<>();

    private Merges(Base base) {
        this.base = base;
        for (var type : EntityType.values()) {
            classes.put(Vocabulary.of(type).getURI(), type);
        }
    }

    /**
     * Canonical N-Quads, empty when nothing is merged; the order of the graphs does not matter.
     *
     * @param articles the N-Quads of each article
     */
    public static byte[] of(Base base, Stream<byte[]> articles) {
        var consolidation = new Consolidation(Identities.packed(base));
        var merges = new Merges(base);
        articles.forEach(a -> merges.sightings(a).forEach(consolidation::see));
        return merges.nquads(consolidation.merges(), consolidation.settled());
    }

    private List<Sighting> sightings(byte[] nquads) {
        var types = new HashMap<String, EntityType>();
        var names = new HashMap<String, String>();
        var others = new HashMap<String, Set<String>>();
        var posts = new HashMap<String, Set<String>>();
        RDFParser.source(new ByteArrayInputStream(wanted(nquads)))
                .lang(Lang.NQUADS)
                .parse(new StreamRDFBase() {
                    @Override
                    public void quad(Quad q) {
                        var about = q.getSubject().getURI();
                        if (q.getPredicate().equals(RDF.type.asNode())) {
                            var type = classes.get(q.getObject().getURI());
                            if (type != null) {
                                types.put(about, type);
                            }
                        } else if (q.getPredicate().equals(SKOS.prefLabel.asNode())) {
                            names.put(about, q.getObject().getLiteralLexicalForm());
                        } else if (q.getPredicate().equals(SKOS.altLabel.asNode())) {
                            others.computeIfAbsent(about, a -> new HashSet<>())
                                    .add(q.getObject().getLiteralLexicalForm());
                        } else if (q.getObject().isURI()) {
                            posts.computeIfAbsent(about, a -> new HashSet<>())
                                    .add(q.getObject().getURI());
                        }
                    }
                });
        var sightings = new ArrayList<Sighting>();
        types.forEach((iri, type) -> {
            if (names.containsKey(iri)) {
                sightings.add(new Sighting(
                        iri,
                        type,
                        names.get(iri),
                        others.getOrDefault(iri, Set.of()),
                        posts.getOrDefault(iri, Set.of())));
            }
        });
        return sightings;
    }

    /** Only the lines that name things: most of a graph is evidence. */
    private static byte[] wanted(byte[] nquads) {
        var out = new ByteArrayOutputStream();
        new String(nquads, StandardCharsets.UTF_8).lines().forEach(line -> {
            int second = line.indexOf(' ') + 1;
            if (WANTED.stream().anyMatch(w -> line.startsWith(w, second))) {
                out.writeBytes((line + "\n").getBytes(StandardCharsets.UTF_8));
            }
        });
        return out.toByteArray();
    }

    private byte[] nquads(List<Merge> merges, List<Consolidation.Settled> settled) {
        var all = new ArrayList<Triple>();
        for (var merge : merges) {
            var from = Triples.iri(merge.from());
            var to = Triples.iri(merge.to());
            all.addAll(Triples.about(from).add(DCTerms.isReplacedBy, to).list());
            all.addAll(Triples.about(node(merge))
                    .add(RDF.type, Prov.ACTIVITY)
                    .add(RDFS.label, Literals.zh("合并 merge: " + merge.reason()))
                    .add(Prov.USED, from)
                    .add(Prov.GENERATED, to)
                    .add(Vocabulary.CONFIDENCE, Literals.decimal(BigDecimal.valueOf(merge.score())))
                    .list());
        }
        for (var thing : settled) {
            var name = Literals.name(thing.name());
            all.addAll(Triples.about(Triples.iri(thing.iri()))
                    .add(RDF.type, Vocabulary.of(thing.type()))
                    .add(SKOS.prefLabel, name)
                    .add(RDFS.label, name)
                    .list());
        }
        return NQuads.canonical(Triples.iri(base.id("graph", NAME)), all);
    }

    private Node node(Merge merge) {
        return Triples.iri(base.id(
                "merge",
                Key.hash(merge.from().substring(base.iri().length()) + "\n"
                        + merge.to().substring(base.iri().length()))));
    }
}
