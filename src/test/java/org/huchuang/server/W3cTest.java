package org.huchuang.server;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * A query test of the W3C, as its manifest describes it.
 *
 * @param name folder and name
 * @param kind local name of its class
 * @param query file
 * @param data files of the default graph
 * @param graphs files of named graphs by name
 * @param result file, if it has one
 * @param lax whether duplicates may be left out of the result
 */
record W3cTest(
        String name,
        String kind,
        Path query,
        List<Path> data,
        Map<String, Path> graphs,
        Optional<Path> result,
        boolean lax) {
    private static final String MF = "http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#";
    private static final String QT = "http://www.w3.org/2001/sw/DataAccess/tests/test-query#";

    /** Those of a manifest and of all that it includes. */
    static List<W3cTest> of(Path manifest) {
        var model = RDFDataMgr.loadModel(manifest.toUri().toString());
        var tests = new ArrayList<W3cTest>();
        for (var include : objects(model, MF + "include")) {
            include.as(RDFList.class).asJavaList().forEach(m -> tests.addAll(of(file(m))));
        }
        for (var entries : objects(model, MF + "entries")) {
            entries.as(RDFList.class).asJavaList().forEach(t -> one(manifest, t.asResource())
                    .ifPresent(tests::add));
        }
        return tests;
    }

    private static Optional<W3cTest> one(Path manifest, Resource test) {
        var model = test.getModel();
        var type = test.getPropertyResourceValue(RDF.type);
        var action = one(test, MF + "action");
        if (type == null
                || action.isEmpty()
                || !type.getLocalName()
                        .matches("QueryEvaluationTest|CSVResultFormatTest|(Positive|Negative)SyntaxTest(11)?")) {
            return Optional.empty();
        }
        var asked = action.get().isURIResource()
                        && one(action.get().asResource(), QT + "query").isEmpty()
                ? Optional.of(action.get())
                : one(action.get().asResource(), QT + "query");
        var graphs = new LinkedHashMap<String, Path>();
        if (!action.get().isURIResource()) {
            for (var graph : objects(model, action.get().asResource(), QT + "graphData")) {
                var named = one(graph.asResource(), QT + "graph");
                graphs.put(
                        named.isPresent()
                                ? graph.asResource().getProperty(RDFS.label).getString()
                                : graph.asResource().getURI(),
                        file(named.orElse(graph)));
            }
        }
        var data = objects(model, action.get().asResource(), QT + "data").stream()
                .map(W3cTest::file)
                .toList();
        return Optional.of(new W3cTest(
                manifest.getParent().getParent().getFileName() + "/"
                        + manifest.getParent().getFileName() + "/"
                        + test.getURI().replaceFirst(".*#", ""),
                type.getLocalName(),
                file(asked.orElseThrow()),
                data,
                graphs,
                one(test, MF + "result").filter(RDFNode::isURIResource).map(W3cTest::file),
                one(test, MF + "resultCardinality").isPresent()));
    }

    private static Optional<RDFNode> one(Resource subject, String property) {
        return objects(subject.getModel(), subject, property).stream().findFirst();
    }

    private static List<RDFNode> objects(Model model, Resource subject, String property) {
        return model.listObjectsOfProperty(subject, model.createProperty(property))
                .toList();
    }

    private static List<RDFNode> objects(Model model, String property) {
        return model.listObjectsOfProperty(model.createProperty(property)).toList();
    }

    private static Path file(RDFNode node) {
        return Path.of(URI.create(node.asResource().getURI()));
    }

    String text() throws IOException {
        return Files.readString(query);
    }

    String base() {
        return query.toUri().toString();
    }
}
