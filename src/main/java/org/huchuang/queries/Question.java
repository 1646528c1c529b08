package org.huchuang.queries;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.huchuang.Code;
import org.huchuang.HuchuangException;

/**
 * A saved question: plain SPARQL that runs as it is, and what a reader needs to know about it.
 *
 * @param id file name without extension
 * @param question as a researcher asks it
 * @param description what the answer holds and what it does not
 * @param parameters variables of the query that may be bound before it runs
 * @param columns variables of the result, in order
 * @param view how the answer is best shown
 * @param tags keys of themes; the first is the one it is listed under
 * @param expect rows that the test graph answers at least
 * @param text the file without its header, as a reader may edit it
 * @param query parsed
 */
public record Question(
        String id,
        Text question,
        Text description,
        List<Parameter> parameters,
        List<Column> columns,
        View view,
        List<String> tags,
        int expect,
        String text,
        Query query) {
    public Question {
        parameters = List.copyOf(parameters);
        columns = List.copyOf(columns);
        tags = List.copyOf(tags);
    }

    /** A text in Chinese and English. */
    public record Text(String zh, String en) {
        public Text {
            if (zh.isBlank() || en.isBlank()) {
                throw new IllegalArgumentException("A text has Chinese and English words.");
            }
        }
    }

    /** How an answer is best shown. */
    public enum View {
        TABLE,
        GRAPH,
        BAR,
        LINE,
        MAP,
        TIMELINE
    }

    /**
     * A column of the answer.
     *
     * @param name variable of the query
     * @param label for readers
     * @param datatype what kind of values it holds
     */
    public record Column(String name, Text label, Datatype datatype) {}

    /** Kinds of values; {@code LIST} is several texts, separated by {@code |} and in their own order. */
    public enum Datatype {
        STRING,
        IRI,
        INTEGER,
        DECIMAL,
        BOOLEAN,
        LIST
    }

    /**
     * The query with values bound, as terms, never spliced into text.
     *
     * @throws HuchuangException {@link Code#QUERY} for a parameter it does not have or a value that is none of its type
     */
    public Query with(Map<String, String> values) {
        var bound = new TreeMap<Var, Node>(Comparator.comparing(Var::getVarName));
        values.forEach(
                (name, value) -> bound.put(Var.alloc(name), parameter(name).node(value, query.getPrefixMapping())));
        return bound.isEmpty() ? query.cloneQuery() : Bindings.bind(query, bound);
    }

    /** The query for any of several values of one parameter; {@link Code#QUERY} as for one. */
    public Query withAny(String name, List<String> values) {
        var parameter = parameter(name);
        return Bindings.bindAny(
                query,
                Var.alloc(name),
                values.stream()
                        .map(v -> parameter.node(v, query.getPrefixMapping()))
                        .toList());
    }

    private Parameter parameter(String name) {
        return parameters.stream()
                .filter(p -> p.name().equals(name))
                .findFirst()
                .orElseThrow(() -> {
                    var known = parameters.isEmpty()
                            ? "-"
                            : parameters.stream().map(Parameter::name).collect(Collectors.joining(", "));
                    var meant = Nearest.to(
                            name, parameters.stream().map(Parameter::name).toList());
                    return new HuchuangException(
                            Code.QUERY,
                            "问题 %s 没有参数 %s，只有 %s%s the question %s has no parameter %s, only %s%s"
                                    .formatted(
                                            id,
                                            name,
                                            known,
                                            meant.map("（是否指 %s？）"::formatted).orElse(""),
                                            id,
                                            name,
                                            known,
                                            meant.map(" (did you mean %s?)"::formatted)
                                                    .orElse("")));
                });
    }
}
