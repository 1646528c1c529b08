package org.huchuang.server.api;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.graph.GraphFactory;
import org.huchuang.queries.Rows;

/** An answer in the standard forms: SPARQL results, or the triples of a graph. */
final class Standard {
    private Standard() {}

    static void results(Answer answer, OutputStream to) {
        var columns = Var.varList(Rows.columns(answer.ask().question().query()));
        var rows = answer.rows().stream().map(r -> binding(columns, r)).iterator();
        ResultSetFormatter.outputAsJSON(to, ResultSet.adapt(RowSetStream.create(columns, rows)));
    }

    static void triples(Answer answer, RDFFormat format, OutputStream to) {
        RDFDataMgr.write(to, graph(answer), format);
    }

    private static Binding binding(List<Var> columns, Map<String, Node> row) {
        var binding = BindingFactory.builder();
        columns.stream()
                .filter(c -> row.containsKey(c.getVarName()))
                .forEach(c -> binding.add(c, row.get(c.getVarName())));
        return binding.build();
    }

    private static Graph graph(Answer answer) {
        var graph = GraphFactory.createDefaultGraph();
        graph.getPrefixMapping().setNsPrefixes(answer.ask().question().query().getPrefixMapping());
        answer.rows().forEach(r -> graph.add(r.get("subject"), r.get("predicate"), r.get("object")));
        return graph;
    }
}
