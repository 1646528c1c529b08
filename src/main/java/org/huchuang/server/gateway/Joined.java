package org.huchuang.server.gateway;

import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.Accumulator;
import org.apache.jena.sparql.expr.aggregate.AccumulatorExpr;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcatDistinct;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.function.FunctionEnv;

/** GROUP_CONCAT that stops when its text gets too long. */
final class Joined extends AccumulatorExpr {
    private static final String USUAL = " ";

    private final StringBuilder text = new StringBuilder();
    private final String separator;
    private final Bounds bounds;
    private boolean first = true;

    private Joined(Expr expression, boolean distinct, String separator, Bounds bounds) {
        super(expression, distinct);
        this.separator = separator == null ? USUAL : separator;
        this.bounds = bounds;
    }

    @Override
    protected void accumulate(NodeValue value, Binding binding, FunctionEnv environment) {
        var next = value.asString();
        bounds.length((long) text.length() + separator.length() + next.length());
        text.append(first ? "" : separator).append(next);
        first = false;
    }

    @Override
    protected void accumulateError(Binding binding, FunctionEnv environment) {
        // as in ARQ: a value that is no text is left out, and the whole is an error
    }

    @Override
    protected NodeValue getAccValue() {
        return NodeValue.makeString(text.toString());
    }

    static final class All extends AggGroupConcat {
        private final Bounds bounds;

        All(Expr expression, String separator, Bounds bounds) {
            super(expression, separator);
            this.bounds = bounds;
        }

        @Override
        public Accumulator createAccumulator() {
            return new Joined(getExprList().get(0), false, getSeparator(), bounds);
        }

        @Override
        public Aggregator copy(ExprList expressions) {
            return new All(expressions.get(0), getSeparator(), bounds);
        }
    }

    static final class Distinct extends AggGroupConcatDistinct {
        private final Bounds bounds;

        Distinct(Expr expression, String separator, Bounds bounds) {
            super(expression, separator);
            this.bounds = bounds;
        }

        @Override
        public Accumulator createAccumulator() {
            return new Joined(getExprList().get(0), true, getSeparator(), bounds);
        }

        @Override
        public Aggregator copy(ExprList expressions) {
            return new Distinct(expressions.get(0), getSeparator(), bounds);
        }
    }
}
