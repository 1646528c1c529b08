package org.huchuang.loader.graph;

import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.huchuang.loader.article.Article;
import org.huchuang.loader.identity.Base;
import org.huchuang.loader.identity.Identified;
import org.huchuang.ontology.Key;
import org.huchuang.ontology.Prov;
import org.huchuang.ontology.Vocabulary;

/** The article itself and the activity that read it: where everything else in its graph comes from. */
record Source(String key, Node article, Node activity, Node graph, List<Triple> triples) {
    static Source of(Identified identified, Base base, String version) {
        var article = identified.extraction().document().article();
        var key = Key.hash(article.id());
        var node = Triples.iri(base.id("article", key));
        var activity = Triples.iri(base.id("activity", Key.hash(article.id() + "\n" + version)));
        var triples = Triples.about(node)
                .add(RDF.type, Vocabulary.ARTICLE)
                .add(DCTerms.identifier, Literals.line(article.id()))
                .add(DCTerms.title, title(article))
                .add(RDFS.label, title(article))
                .add(DCTerms.publisher, identified.publisher().map(p -> Triples.iri(p.iri())))
                .add(DCTerms.issued, article.date().map(d -> Literals.date(d.toString())))
                .add(
                        FOAF.page,
                        article.url().flatMap(u -> Literals.web(u.toString())).map(Triples::iri))
                .add(Vocabulary.SOURCE_FORMAT, Literals.line(article.format()))
                .add(Vocabulary.CONTENT_HASH, Literals.line(DigestUtils.sha256Hex(article.text())))
                .list();
        triples.addAll(Triples.about(activity)
                .add(RDF.type, Prov.ACTIVITY)
                .add(Prov.USED, node)
                .add(Vocabulary.LOADER_VERSION, Literals.line(version))
                .list());
        return new Source(key, node, activity, Triples.iri(base.id("graph", key)), triples);
    }

    /** An article without a title, or with one of characters that nobody sees, is called by its id. */
    private static Node title(Article article) {
        var title = Literals.name(article.title());
        return title.getLiteralLexicalForm().isEmpty() ? Literals.name(article.id()) : title;
    }
}
