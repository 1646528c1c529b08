package org.huchuang.release;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.huchuang.ontology.Vocabulary;
import org.huchuang.queries.Catalogue;
import org.junit.jupiter.api.Test;

class TablesTest {
    private static final int MANY = 2 * Tables.BATCH + 1;

    private final DatasetGraph dataset = DatasetFactory.createTxnMem().asDatasetGraph();

    @Test
    void givesARowForEachThingHoweverManyThereAre() {
        var wanted = IntStream.range(0, MANY)
                .mapToObj("http://localhost:3030/id/fund/%04d"::formatted)
                .toList();
        Txn.executeWrite(dataset, () -> {
            wanted.forEach(iri -> thing(iri, Vocabulary.FUND.asNode()));
            thing("http://localhost:3030/id/policy/p1", Vocabulary.POLICY.asNode());
        });
        var found = new ArrayList<String>();
        long count = new Tables(dataset)
                .each(Catalogue.tables().question("funds").orElseThrow(), row -> found.add(row.get(0)));
        assertEquals(MANY, count);
        assertEquals(wanted, found);
    }

    private void thing(String iri, Node type) {
        var thing = NodeFactory.createURI(iri);
        var graph = dataset.getDefaultGraph();
        graph.add(thing, RDF.type.asNode(), type);
        graph.add(thing, RDFS.label.asNode(), NodeFactory.createLiteralLang("甲", "zh"));
    }
}
