package org.huchuang.server.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.system.Txn;
import org.huchuang.queries.Rows;
import org.huchuang.server.data.CurrentGraph;

/**
 * What one generation answers.
 *
 * @param generation its id
 * @param base of its identifiers
 * @param heads columns, those with the names of ontology terms included
 * @param rows the page asked for; unbound columns are left out
 * @param total rows of all pages
 */
public record Answer(
        Ask ask, String generation, String base, List<Head> heads, List<Map<String, Node>> rows, long total) {
    public Answer {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }

    /** A column and its name in words. */
    public record Head(String name, String zh, String en) {}

    /** @throws QueryCancelledException after {@link CurrentGraph#QUERY_TIMEOUT} */
    public static Answer of(CurrentGraph graph, Ask ask, TermNames terms) {
        return Txn.calculateRead(graph, () -> {
            var rows = new ArrayList<Map<String, Node>>();
            var named = new TreeSet<String>();
            var count = new long[1];
            var columns = Rows.columns(ask.question().query());
            Rows.each(graph, ask.query(), CurrentGraph.QUERY_TIMEOUT, row -> {
                long n = count[0]++;
                row.forEach((column, node) -> terms.of(node)
                        .filter(t -> !columns.contains(nameOf(column)))
                        .ifPresent(t -> named.add(column)));
                if (n >= ask.offset() && n < (long) ask.offset() + ask.limit()) {
                    rows.add(row);
                }
            });
            var now = graph.snapshot();
            return new Answer(
                    ask,
                    now.id(),
                    now.base(),
                    heads(ask, named),
                    rows.stream().map(r -> withNames(r, named, terms)).toList(),
                    count[0]);
        });
    }

    private static List<Head> heads(Ask ask, TreeSet<String> named) {
        var heads = new ArrayList<Head>();
        ask.question().columns().forEach(c -> {
            heads.add(new Head(c.name(), c.label().zh(), c.label().en()));
            if (named.contains(c.name())) {
                heads.add(new Head(
                        nameOf(c.name()),
                        c.label().zh() + "名称",
                        "name of the " + c.label().en()));
            }
        });
        return heads;
    }

    private static Map<String, Node> withNames(Map<String, Node> row, TreeSet<String> named, TermNames terms) {
        var all = new LinkedHashMap<>(row);
        for (var column : named) {
            if (row.containsKey(column)) {
                terms.of(row.get(column))
                        .ifPresent(t -> all.put(nameOf(column), NodeFactory.createLiteralLang(t.zh(), "zh")));
            }
        }
        return all;
    }

    /** The column that holds the name of what another holds. */
    public static String nameOf(String column) {
        return column + "Name";
    }

    /** Whether a term is a number. */
    public static boolean isNumber(Node node) {
        return Cell.number(node).isPresent();
    }

    /** Whether rows follow those of this page. */
    public boolean more() {
        return ask.offset() + (long) rows.size() < total;
    }

    /** Where to ask this again. */
    public String url() {
        return base + ask.path();
    }

    /** How to cite it: in one line of Chinese and English. */
    public String citation() {
        var values = ask.effective().isEmpty() ? "-" : Ask.encoded(ask.effective());
        return "沪创图谱 Huchuang，问题 question %s，参数 parameters %s，数据版本 generation %s，%d 行 rows。%s"
                .formatted(ask.question().id(), values, generation, total, url());
    }
}
