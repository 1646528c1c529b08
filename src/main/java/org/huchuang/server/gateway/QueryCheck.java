package org.huchuang.server.gateway;

import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpMinus;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.algebra.op.OpUnion;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.huchuang.Code;
import org.huchuang.HuchuangException;

/** What can be seen of a query before it runs: refuses, in a sentence, what is closed and what is out of proportion. */
final class QueryCheck {
    private final Limits limits;
    private final FunctionRegistry functions;
    private int clauses;
    private int values;
    private int searches;

    private QueryCheck(Limits limits, FunctionRegistry functions) {
        this.limits = limits;
        this.functions = functions;
    }

    /**
     * Checks a query.
     *
     * @param known whether the dataset has a graph of this name
     * @throws HuchuangException {@link Code#QUERY} with the reason
     */
    static void of(Query query, Limits limits, FunctionRegistry functions, Predicate<String> known) {
        var check = new QueryCheck(limits, functions);
        check.dataset(query, known);
        if (query.getQueryPattern() != null) {
            check.walk(Algebra.compile(query));
        }
    }

    private void dataset(Query query, Predicate<String> known) {
        int graphs = query.getGraphURIs().size() + query.getNamedGraphURIs().size();
        most(graphs, limits.shape().graphs(), "FROM");
        for (var all : java.util.List.of(query.getGraphURIs(), query.getNamedGraphURIs())) {
            for (var uri : all) {
                if (!known.test(uri)) {
                    throw refuse(
                            "FROM <%s>：没有这个图，也不会去取 there is no such graph here, and nothing is fetched".formatted(uri));
                }
            }
        }
    }

    private void walk(Op op) {
        Walker.walk(op, new Patterns(), new Expressions());
    }

    private static void most(int is, int most, String what) {
        if (is > most) {
            throw refuse(
                    "%s：%d，最多 %d the query has %d of %s, at most %d are run".formatted(what, is, most, is, what, most));
        }
    }

    private static HuchuangException refuse(String sentence) {
        return new HuchuangException(Code.QUERY, sentence);
    }

    private final class Patterns extends OpVisitorBase {
        private void clause(int more) {
            clauses += more;
            most(clauses, limits.shape().clauses(), "clauses");
        }

        @Override
        public void visit(OpService service) {
            throw refuse("SERVICE 不可用 SERVICE is closed: this endpoint asks no other");
        }

        @Override
        public void visit(OpBGP pattern) {
            clause(pattern.getPattern().size());
            pattern.getPattern().forEach(t -> predicate(t.getPredicate()));
        }

        private void predicate(Node predicate) {
            if (predicate.isURI()) {
                if (predicate.getURI().startsWith("java:")) {
                    throw refuse("java: 不可用 java: is closed");
                }
                if (predicate.getURI().startsWith(TextQuery.NS)) {
                    most(++searches, limits.shape().searches(), "text:query");
                }
            }
        }

        @Override
        public void visit(OpPath path) {
            clause(1);
            PathSize.check(path.getTriplePath(), limits.shape());
            PathSize.links(path.getTriplePath().getPath()).forEach(this::predicate);
        }

        @Override
        public void visit(OpTable table) {
            values += table.isJoinIdentity() ? 0 : table.getTable().size();
            most(values, limits.shape().values(), "VALUES");
        }

        @Override
        public void visit(OpJoin join) {
            clause(1);
        }

        @Override
        public void visit(OpLeftJoin join) {
            clause(1);
        }

        @Override
        public void visit(OpUnion union) {
            clause(1);
        }

        @Override
        public void visit(OpMinus minus) {
            clause(1);
        }

        @Override
        public void visit(OpGraph graph) {
            clause(1);
        }

        @Override
        public void visit(OpFilter filter) {
            clause(filter.getExprs().size());
        }

        @Override
        public void visit(OpExtend extend) {
            clause(extend.getVarExprList().size());
        }

        @Override
        public void visit(OpGroup group) {
            clause(1 + group.getAggregators().size());
        }
    }

    private final class Expressions extends ExprVisitorBase {
        @Override
        public void visit(ExprFunctionN function) {
            if (function instanceof E_Function called && !functions.isRegistered(called.getFunctionIRI())) {
                throw refuse("没有函数 <%s> there is no such function here".formatted(called.getFunctionIRI()));
            }
            if (function instanceof E_Regex regex && regex.getArg(2).isConstant()) {
                most(
                        regex.getArg(2).getConstant().asUnquotedString().length(),
                        limits.value().pattern(),
                        "REGEX characters");
            }
        }

        @Override
        public void visit(NodeValue value) {
            if (Bounds.endless(value)) {
                throw refuse("时长过长 a duration is too long to be reckoned with");
            }
        }
    }
}
