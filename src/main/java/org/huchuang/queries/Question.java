package org.huchuang.queries;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.huchuang.Code;
import org.huchuang.HuchuangException;

/**
 * A saved question: plain SPARQL that runs as it is, and what a reader needs to know about it.
 *
 * @param id file name without extension
 * @param question as a researcher asks it
 * @param parameters variables of the query that may be bound before it runs
 * @param columns variables of the result, in order
 * @param text the file without its header, as a reader may edit it
 * @param query parsed
 */
public record Question(
        String id, Text question, List<Parameter> parameters, List<Column> columns, String text, Query query) {
    public Question {
        parameters = List.copyOf(parameters);
        columns = List.copyOf(columns);
    }

    /** A text in Chinese and English. */
    public record Text(String zh, String en) {
        public Text {
            if (zh.isBlank() || en.isBlank()) {
                throw new IllegalArgumentException("A text has Chinese and English words.");
            }
        }
    }

    /** A variable that may be bound: an IRI or a plain string. */
    public record Parameter(String name, Type type, Text label) {
        /** What a parameter's value is. */
        public enum Type {
            IRI,
            STRING
        }

        Node node(String value) {
            return switch (type) {
                case IRI -> NodeFactory.createURI(value);
                case STRING -> NodeFactory.createLiteralLang(value, "zh");
            };
        }
    }

    public record Column(String name, Text label) {}

    /** The query with values bound; {@link Code#QUERY} for a parameter it does not have. Values are bound as terms, never spliced into text. */
    public Query with(Map<String, String> values) {
        for (var name : values.keySet()) {
            if (parameters.stream().noneMatch(p -> p.name().equals(name))) {
                throw new HuchuangException(Code.QUERY, id + " has no parameter " + name);
            }
        }
        var bound = new TreeMap<Var, Node>(Comparator.comparing(Var::getVarName));
        for (var p : parameters) {
            var value = values.get(p.name());
            if (value != null) {
                bound.put(Var.alloc(p.name()), p.node(value));
            }
        }
        return bound.isEmpty() ? query.cloneQuery() : Bindings.bind(query, bound);
    }
}
