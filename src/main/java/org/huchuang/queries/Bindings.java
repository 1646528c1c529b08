package org.huchuang.queries;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;

/** Binds variables of a query by a VALUES block, so that bound columns stay in the result. */
final class Bindings {
    private Bindings() {}

    static Query bind(Query query, Map<Var, Node> values) {
        var row = BindingFactory.builder();
        values.forEach(row::add);
        // in front, so that the engine starts from the bound things and not from everything
        var group = new ElementGroup();
        group.addElement(new ElementData(List.copyOf(values.keySet()), List.of(row.build())));
        if (query.getQueryPattern() instanceof ElementGroup body) {
            body.getElements().forEach(group::addElement);
        } else {
            group.addElement(query.getQueryPattern());
        }
        var copy = query.cloneQuery();
        copy.setQueryPattern(group);
        return copy;
    }
}
