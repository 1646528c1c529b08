package org.huchuang.server.gateway;

import java.util.List;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.expr.E_Add;
import org.apache.jena.sparql.expr.E_Divide;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrDatatype;
import org.apache.jena.sparql.expr.E_StrEncodeForURI;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.E_Subtract;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcatDistinct;

/** Puts a bound around every function that could make much out of little or take long over it. */
final class Guards {
    private final Bounds bounds;

    private Guards(Bounds bounds) {
        this.bounds = bounds;
    }

    /** The same query, with its functions bounded. */
    static Op around(Op op, Bounds bounds) {
        var guards = new Guards(bounds);
        return Transformer.transform(guards.new Groups(), guards.new Functions(), op);
    }

    private final class Functions extends ExprTransformCopy {
        @Override
        public Expr transform(ExprFunction1 f, Expr argument) {
            return f instanceof E_StrEncodeForURI ? new One(f, argument) : super.transform(f, argument);
        }

        @Override
        public Expr transform(ExprFunction2 f, Expr left, Expr right) {
            return switch (f) {
                case E_Add add -> new Two(add, left, right);
                case E_Subtract subtract -> new Two(subtract, left, right);
                case E_Multiply multiply -> new Two(multiply, left, right);
                case E_Divide divide -> new Two(divide, left, right);
                case E_StrDatatype typed -> new Two(typed, left, right);
                default -> super.transform(f, left, right);
            };
        }

        @Override
        public Expr transform(ExprFunctionN f, ExprList arguments) {
            return switch (f) {
                case E_Regex regex -> new Regex(regex, arguments);
                case E_StrReplace replace -> new Replace(replace, arguments);
                case E_StrConcat concat -> new Concat(concat, arguments);
                default -> super.transform(f, arguments);
            };
        }
    }

    private final class Groups extends TransformCopy {
        @Override
        public Op transform(OpGroup group, Op sub) {
            return OpGroup.create(
                    sub,
                    group.getGroupVars(),
                    group.getAggregators().stream().map(this::bounded).toList());
        }

        private ExprAggregator bounded(ExprAggregator a) {
            return switch (a.getAggregator()) {
                case AggGroupConcat all ->
                    new ExprAggregator(
                            a.getVar(), new Joined.All(all.getExprList().get(0), all.getSeparator(), bounds));
                case AggGroupConcatDistinct distinct ->
                    new ExprAggregator(
                            a.getVar(),
                            new Joined.Distinct(distinct.getExprList().get(0), distinct.getSeparator(), bounds));
                default -> a;
            };
        }
    }

    private final class One extends ExprFunction1 {
        private final ExprFunction1 inner;

        One(ExprFunction1 inner, Expr argument) {
            super(argument, inner.getFunctionSymbol().getSymbol());
            this.inner = inner;
        }

        @Override
        public NodeValue eval(NodeValue value) {
            return bounds.result(inner.eval(value));
        }

        @Override
        public Expr copy(Expr argument) {
            return new One(inner, argument);
        }
    }

    private final class Two extends ExprFunction2 {
        private final ExprFunction2 inner;

        Two(ExprFunction2 inner, Expr left, Expr right) {
            super(left, right, inner.getFunctionSymbol().getSymbol());
            this.inner = inner;
        }

        @Override
        public NodeValue eval(NodeValue left, NodeValue right) {
            bounds.operands(left, right);
            return bounds.result(inner.eval(left, right));
        }

        @Override
        public Expr copy(Expr left, Expr right) {
            return new Two(inner, left, right);
        }
    }

    private abstract static class Many extends ExprFunctionN {
        Many(ExprFunctionN inner, ExprList arguments) {
            super(inner.getFunctionSymbol().getSymbol(), arguments);
        }
    }

    private final class Regex extends Many {
        private final E_Regex inner;

        Regex(E_Regex inner, ExprList arguments) {
            super(inner, arguments);
            this.inner = inner;
        }

        @Override
        public NodeValue eval(List<NodeValue> values) {
            return NodeValue.booleanReturn(bounds.found(values));
        }

        @Override
        public Expr copy(ExprList arguments) {
            return new Regex(inner, arguments);
        }
    }

    private final class Replace extends Many {
        private final E_StrReplace inner;

        Replace(E_StrReplace inner, ExprList arguments) {
            super(inner, arguments);
            this.inner = inner;
        }

        @Override
        public NodeValue eval(List<NodeValue> values) {
            bounds.replaceable(values);
            return inner.eval(values);
        }

        @Override
        public Expr copy(ExprList arguments) {
            return new Replace(inner, arguments);
        }
    }

    private final class Concat extends Many {
        private final E_StrConcat inner;

        Concat(E_StrConcat inner, ExprList arguments) {
            super(inner, arguments);
            this.inner = inner;
        }

        @Override
        public NodeValue eval(List<NodeValue> values) {
            bounds.length(values.stream().mapToLong(Bounds::length).sum());
            return inner.eval(values);
        }

        @Override
        public Expr copy(ExprList arguments) {
            return new Concat(inner, arguments);
        }
    }
}
