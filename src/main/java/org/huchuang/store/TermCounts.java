package org.huchuang.store;

import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.jena.vocabulary.RDF;

/**
 * How often each class and property is used in the distinct triples of all named graphs but one. Two walks through sorted
 * indexes, by the numbers of terms: no term is read but classes, properties and the things of a class.
 */
final class TermCounts {
    private static final int GRAPH = 0;
    private static final int SUBJECT = 1;
    private static final int PREDICATE = 2;
    private static final int OBJECT = 3;

    private final NodeTupleTable table;
    private final NodeId left;
    private final Map<String, OfClass> classes = new HashMap<>();
    private final Map<String, OfProperty> properties = new HashMap<>();
    private final Map<NodeId, long[]> perProperty = new HashMap<>();
    private long triples;
    private long subjects;

    private TermCounts(NodeTupleTable table, NodeId left) {
        this.table = table;
        this.left = left;
    }

    /** How many things are of a class, and the first of them by its IRI. */
    record OfClass(long entities, String example) {}

    /** How many triples have a property, and how many different ends they have. */
    record OfProperty(long triples, long subjects, long objects) {}

    /** Counts in a read transaction, without one graph. */
    static TermCounts of(DatasetGraph tdb, Node without) {
        var table = TDBInternal.requireStorage(tdb).getQuadTable().getNodeTupleTable();
        var counts = new TermCounts(table, table.getNodeTable().getNodeIdForNode(without));
        counts.bySubject();
        counts.byProperty();
        return counts;
    }

    long triples() {
        return triples;
    }

    long subjects() {
        return subjects;
    }

    /** By IRI. */
    Map<String, OfClass> classes() {
        return Collections.unmodifiableMap(classes);
    }

    /** By IRI. */
    Map<String, OfProperty> properties() {
        return Collections.unmodifiableMap(properties);
    }

    private void bySubject() {
        var subject = NodeId.NodeDoesNotExist;
        var predicate = NodeId.NodeDoesNotExist;
        for (var all = index("SPOG"); all.hasNext(); ) {
            var quad = all.next();
            if (quad.get(GRAPH).equals(left)) {
                continue;
            }
            boolean other = !quad.get(SUBJECT).equals(subject);
            subjects += other ? 1 : 0;
            if (other || !quad.get(PREDICATE).equals(predicate)) {
                perProperty.computeIfAbsent(quad.get(PREDICATE), p -> new long[1])[0]++;
            }
            subject = quad.get(SUBJECT);
            predicate = quad.get(PREDICATE);
        }
    }

    private void byProperty() {
        var type = table.getNodeTable().getNodeIdForNode(RDF.type.asNode());
        var predicate = NodeId.NodeDoesNotExist;
        var object = NodeId.NodeDoesNotExist;
        var subject = NodeId.NodeDoesNotExist;
        for (var all = index("POSG"); all.hasNext(); ) {
            var quad = all.next();
            if (quad.get(GRAPH).equals(left)) {
                continue;
            }
            boolean otherObject =
                    !quad.get(PREDICATE).equals(predicate) || !quad.get(OBJECT).equals(object);
            if (otherObject || !quad.get(SUBJECT).equals(subject)) {
                triple(quad, otherObject, quad.get(PREDICATE).equals(type));
            }
            predicate = quad.get(PREDICATE);
            object = quad.get(OBJECT);
            subject = quad.get(SUBJECT);
        }
    }

    private void triple(Tuple<NodeId> quad, boolean otherObject, boolean type) {
        triples++;
        properties.merge(
                node(quad.get(PREDICATE)).getURI(),
                new OfProperty(1, perProperty.get(quad.get(PREDICATE))[0], 1),
                (a, b) -> new OfProperty(a.triples() + 1, a.subjects(), a.objects() + (otherObject ? 1 : 0)));
        if (type && node(quad.get(OBJECT)).isURI()) {
            classes.merge(
                    node(quad.get(OBJECT)).getURI(),
                    new OfClass(1, node(quad.get(SUBJECT)).toString()),
                    (a, b) -> new OfClass(
                            a.entities() + 1, a.example().compareTo(b.example()) <= 0 ? a.example() : b.example()));
        }
    }

    private Iterator<Tuple<NodeId>> index(String order) {
        for (var index : table.getTupleTable().getIndexes()) {
            if (index != null && index.getName().equals(order)) {
                return index.all();
            }
        }
        throw new IllegalStateException("TDB2 has no index " + order + ".");
    }

    private Node node(NodeId id) {
        return table.getNodeTable().getNodeForNodeId(id);
    }
}
