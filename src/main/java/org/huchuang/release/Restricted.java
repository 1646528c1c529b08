package org.huchuang.release;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementOptional;
import org.apache.jena.sparql.syntax.ElementSubQuery;

/** A query for some values of one variable only, in its sub-queries as well: what it groups and sorts then fits in memory. */
final class Restricted {
    private final Var variable;
    private final List<Binding> values;

    private Restricted(Var variable, List<Binding> values) {
        this.variable = variable;
        this.values = values;
    }

    static Query to(Query query, String variable, List<Node> values) {
        var name = Var.alloc(variable);
        var restricted = query.cloneQuery();
        new Restricted(
                        name,
                        values.stream()
                                .map(v -> BindingFactory.binding(name, v))
                                .toList())
                .query(restricted);
        return restricted;
    }

    private void query(Query query) {
        if (query.getQueryPattern() instanceof ElementGroup group
                && query.getProject().contains(variable)) {
            group.getElements().forEach(e -> {
                switch (e) {
                    case ElementSubQuery sub -> query(sub.getQuery());
                    case ElementOptional optional -> optional(optional);
                    case ElementGroup inner -> group(inner);
                    default -> {
                        // its values come from the start of the group
                    }
                }
            });
            var data = new ElementData();
            data.add(variable);
            values.forEach(data::add);
            group.getElements().add(0, data);
        }
    }

    private void optional(ElementOptional optional) {
        if (optional.getOptionalElement() instanceof ElementSubQuery sub) {
            query(sub.getQuery());
        } else if (optional.getOptionalElement() instanceof ElementGroup inner) {
            group(inner);
        }
    }

    private void group(ElementGroup group) {
        if (group.size() == 1 && group.get(0) instanceof ElementSubQuery sub) {
            query(sub.getQuery());
        }
    }
}
