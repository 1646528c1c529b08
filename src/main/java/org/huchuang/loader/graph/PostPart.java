package org.huchuang.loader.graph;

import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.huchuang.loader.extract.Relation;
import org.huchuang.loader.extract.Relation.Qualifier;
import org.huchuang.loader.identity.Base;
import org.huchuang.ontology.Key;
import org.huchuang.ontology.Prov;
import org.huchuang.ontology.RelationType;
import org.huchuang.ontology.Vocabulary;

/** The post behind a stated holdsPosition, one node for all articles that name person, institution and title alike. */
final class PostPart {
    private static final String UNTITLED = "任职";

    private PostPart() {}

    /** @param claim that states the relation, already sure enough for a direct triple */
    static Optional<Part> of(Relation relation, Node holder, Node at, Node claim, Base base) {
        if (relation.predicate() != RelationType.HOLDS_POSITION || holder.equals(at)) {
            return Optional.empty();
        }
        var title = Optional.ofNullable(relation.qualifiers().get(Qualifier.TITLE));
        var post = Triples.iri(
                base.id("post", Key.hash(String.join("\n", base.local(holder), base.local(at), title.orElse("")))));
        var triples = Triples.about(post)
                .add(RDF.type, Vocabulary.POST)
                .add(RDFS.label, Literals.name(title.orElse(UNTITLED)))
                .add(Vocabulary.POST_HOLDER, holder)
                .add(Vocabulary.POST_AT, at)
                .add(Vocabulary.POST_TITLE, title.map(Literals::line))
                .add(
                        Vocabulary.VALID_FROM,
                        Optional.ofNullable(relation.qualifiers().get(Qualifier.DATE))
                                .map(Literals::date))
                .add(Prov.WAS_DERIVED_FROM, claim);
        return Optional.of(new Part(
                post,
                "Post " + relation.subject().name() + " " + title.orElse(""),
                0,
                relation.evidence().confidence(),
                Set.of(holder, at, claim),
                triples.list()));
    }
}
