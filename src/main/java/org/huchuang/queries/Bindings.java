package org.huchuang.queries;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;

/** Binds variables of a query by a VALUES block, so that bound columns stay in the result. */
final class Bindings {
    private Bindings() {}

    /** The query with the values in front, in place of the values it holds itself. */
    static Query bind(Query query, Map<Var, Node> values) {
        var row = BindingFactory.builder();
        values.forEach(row::add);
        return bind(query, values.keySet(), List.of(row.build()));
    }

    /** The query with each of the values of one variable. */
    static Query bindAny(Query query, Var variable, List<Node> values) {
        return bind(
                query,
                Set.of(variable),
                values.stream().map(v -> BindingFactory.binding(variable, v)).toList());
    }

    private static Query bind(Query query, Set<Var> variables, List<Binding> rows) {
        // in front, so that the engine starts from the bound things and not from everything
        var group = new ElementGroup();
        group.addElement(new ElementData(List.copyOf(variables), rows));
        elements(query).stream()
                .filter(e ->
                        initial(e).filter(i -> variables.contains(i.variable())).isEmpty())
                .forEach(group::addElement);
        var copy = query.cloneQuery();
        copy.setQueryPattern(group);
        return copy;
    }

    /** The value that the query itself gives a variable: {@code VALUES ?day { "2026-01-31"^^xsd:date }} outside all braces. */
    static Optional<Node> initial(Query query, String variable) {
        return elements(query).stream()
                .flatMap(e -> initial(e).stream())
                .filter(i -> i.variable().getVarName().equals(variable))
                .map(Initial::value)
                .findFirst();
    }

    private static List<Element> elements(Query query) {
        return query.getQueryPattern() instanceof ElementGroup body
                ? new ArrayList<>(body.getElements())
                : List.of(query.getQueryPattern());
    }

    private static Optional<Initial> initial(Element element) {
        return element instanceof ElementData data
                        && data.getVars().size() == 1
                        && data.getRows().size() == 1
                ? Optional.of(new Initial(
                        data.getVars().get(0),
                        data.getRows().get(0).get(data.getVars().get(0))))
                : Optional.empty();
    }

    private record Initial(Var variable, Node value) {}
}
