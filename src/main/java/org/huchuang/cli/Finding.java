package org.huchuang.cli;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.huchuang.queries.Check;
import org.huchuang.queries.Question;

/**
 * What one check found in a generation.
 *
 * @param id of the check
 * @param severity how bad a row is
 * @param question that should have no answer
 * @param rows all of them
 */
record Finding(String id, Check.Severity severity, Question.Text question, List<Row> rows) {
    private static final Var THING = Var.alloc("thing");
    private static final Var DETAIL = Var.alloc("detail");

    /** One thing that is not as it should be. */
    record Row(Node thing, String detail) {}

    static Finding of(Check check, DatasetGraph dataset) {
        return Txn.calculateRead(dataset, () -> {
            var rows = new ArrayList<Row>();
            try (var exec =
                    QueryExec.dataset(dataset).query(check.question().query()).build()) {
                exec.select()
                        .forEachRemaining(r -> rows.add(new Row(
                                r.get(THING), r.contains(DETAIL) ? r.get(DETAIL).getLiteralLexicalForm() : "")));
            }
            var question = check.question();
            return new Finding(question.id(), check.severity(), question.question(), List.copyOf(rows));
        });
    }
}
