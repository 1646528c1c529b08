package org.huchuang.server.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.huchuang.queries.Catalogue;
import org.huchuang.queries.Question;
import org.huchuang.server.data.Address;

/** What the explore questions answer about the graph. Ask inside a transaction. */
public final class Answers {
    private static final Catalogue QUESTIONS = Catalogue.explore();

    private final DatasetGraph dataset;
    private final String base;
    private final Function<String, Optional<String>> names;

    /** Names of things as the graph has them. */
    public Answers(DatasetGraph dataset, String base) {
        this(dataset, base, iri -> Optional.empty());
    }

    /** Names of things in the language of a page. */
    Answers(DatasetGraph dataset, String base, Naming naming) {
        this(dataset, base, naming::of);
    }

    private Answers(DatasetGraph dataset, String base, Function<String, Optional<String>> names) {
        this.dataset = dataset;
        this.base = base;
        this.names = names;
    }

    public List<Row> ask(String question) {
        return ask(question, Map.of());
    }

    /** Asks about one thing. */
    public List<Row> about(String question, String iri) {
        return ask(question, Map.of("entity", iri));
    }

    /** Asks for what holds these words, a phrase as the text index wants it. */
    List<Row> withWords(String question, String phrase) {
        return ask(question, Map.of("words", phrase));
    }

    /** Asks about several things at once; the column {@code entity} tells them apart. */
    public List<Row> aboutAny(String question, List<String> iris) {
        return iris.isEmpty() ? List.of() : run(question(question).withAny("entity", iris));
    }

    private List<Row> ask(String question, Map<String, String> values) {
        return run(question(question).with(values));
    }

    private static Question question(String id) {
        return QUESTIONS
                .question(id)
                .orElseThrow(() -> new IllegalArgumentException("There is no question " + id + "."));
    }

    private List<Row> run(Query query) {
        var rows = new ArrayList<Row>();
        try (var run = QueryExec.dataset(dataset)
                .query(query)
                .set(ARQ.queryTimeout, "10000")
                .build()) {
            run.select().forEachRemaining(b -> rows.add(new Row(b, base, names)));
        }
        return rows;
    }

    /** One row of an answer. */
    public record Row(Binding binding, String base, Function<String, Optional<String>> names) {
        /** The text of a column: lexical form or IRI; empty when unbound. What stands for {@code x} is {@code xName}. */
        public String text(String column) {
            var named = column.endsWith("Name") ? binding.get(column.substring(0, column.length() - 4)) : null;
            if (named != null && named.isURI()) {
                return names.apply(named.getURI()).orElseGet(() -> plain(column));
            }
            return plain(column);
        }

        private String plain(String column) {
            var node = binding.get(column);
            if (node == null) {
                return "";
            }
            return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
        }

        public String language(String column) {
            var node = binding.get(column);
            return node == null || !node.isLiteral() ? "" : node.getLiteralLanguage();
        }

        public boolean isIri(String column) {
            var node = binding.get(column);
            return node != null && node.isURI();
        }

        /** A link to follow for a column: the page of a thing of ours, any other http(s) address, else none. */
        public Optional<String> link(String column) {
            return isIri(column) ? Link.to(base, text(column)) : Optional.empty();
        }
    }

    /** Which IRIs become links. */
    static final class Link {
        private Link() {}

        static Optional<String> to(String base, String iri) {
            if (iri.startsWith(base + "id/")) {
                return Address.of(base, iri.substring(base.length() + 3)).map(Address::page);
            }
            return iri.startsWith("http://") || iri.startsWith("https://") ? Optional.of(iri) : Optional.empty();
        }
    }
}
