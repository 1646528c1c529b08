package org.huchuang.queries;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;

/** Binds variables of a query by a VALUES block, so that bound columns stay in the result. */
final class Bindings {
    private Bindings() {}

    static Query bind(Query query, Map<Var, Node> values) {
        var copy = query.cloneQuery();
        var row = BindingFactory.builder();
        values.forEach(row::add);
        copy.setValuesDataBlock(List.copyOf(values.keySet()), List.of(row.build()));
        return copy;
    }
}
