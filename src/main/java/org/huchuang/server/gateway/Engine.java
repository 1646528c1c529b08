package org.huchuang.server.gateway;

import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.DatasetGraphWrapperView;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.Plan;
import org.apache.jena.sparql.engine.QueryEngineFactory;
import org.apache.jena.sparql.engine.QueryEngineRegistry;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingComparator;
import org.apache.jena.sparql.engine.iterator.QueryIterPath;
import org.apache.jena.sparql.engine.iterator.QueryIterSort;
import org.apache.jena.sparql.engine.main.OpExecutor;
import org.apache.jena.sparql.engine.main.OpExecutorFactory;
import org.apache.jena.sparql.engine.main.QueryEngineMain;
import org.apache.jena.sparql.exec.QueryExecDatasetBuilder;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;
import org.apache.jena.tdb2.solver.QueryEngineTDB;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.sys.TDBInternal;

/** ARQ over TDB2 or memory, with every function bounded, and property paths and sorts that can be stopped. */
final class Engine implements QueryEngineFactory {
    private final Bounds bounds;

    private Engine(Bounds bounds) {
        this.bounds = bounds;
    }

    /** Makes a query run here. */
    static QueryExecDatasetBuilder in(QueryExecDatasetBuilder query, DatasetGraph dataset, Bounds bounds) {
        var registry = new QueryEngineRegistry();
        registry.add(new Engine(bounds));
        return query.set(ARQConstants.registryQueryEngines, registry)
                .set(ARQConstants.sysOpExecutorFactory, executor(TDBInternal.isBackedByTDB(unwrapped(dataset))));
    }

    private static OpExecutorFactory executor(boolean tdb) {
        return tdb ? StoppableTdb::new : Stoppable::new;
    }

    @Override
    public boolean accept(Query query, DatasetGraph dataset, Context context) {
        return true;
    }

    @Override
    public Plan create(Query query, DatasetGraph dataset, Binding input, Context context) {
        var base = unwrapped(dataset);
        return TDBInternal.isBackedByTDB(base)
                ? new OverTdb(query, TDBInternal.requireStorage(base), input, context, bounds).getPlan()
                : new OverMemory(query, base, input, context, bounds).getPlan();
    }

    private static DatasetGraph unwrapped(DatasetGraph dataset) {
        var base = dataset;
        while (base instanceof DatasetGraphWrapper wrapper
                && !(base instanceof DatasetGraphWrapperView)
                && !TDBInternal.isBackedByTDB(base)) {
            base = wrapper.getWrapped();
        }
        return base;
    }

    @Override
    public boolean accept(Op op, DatasetGraph dataset, Context context) {
        return false;
    }

    @Override
    public Plan create(Op op, DatasetGraph dataset, Binding input, Context context) {
        throw new UnsupportedOperationException("Queries come as queries.");
    }

    private static final class OverTdb extends QueryEngineTDB {
        private final Bounds bounds;

        OverTdb(Query query, DatasetGraphTDB dataset, Binding input, Context context, Bounds bounds) {
            super(query, dataset, input, context);
            this.bounds = bounds;
        }

        // before optimization: constants are folded there, by the same functions
        @Override
        protected Op modifyOp(Op op) {
            return super.modifyOp(Guards.around(op, bounds));
        }
    }

    private static final class OverMemory extends QueryEngineMain {
        private final Bounds bounds;

        OverMemory(Query query, DatasetGraph dataset, Binding input, Context context, Bounds bounds) {
            super(query, dataset, input, context);
            this.bounds = bounds;
        }

        @Override
        protected Op modifyOp(Op op) {
            return super.modifyOp(Guards.around(op, bounds));
        }
    }

    // a slice asks for its first row, and so for the whole sort, before there is an iterator that could be told to
    // abort
    private static QueryIterator sorted(OpOrder order, QueryIterator rows, ExecutionContext context) {
        var comparator = new BindingComparator(order.getConditions(), context);
        var stopped = context.getCancelSignal();
        return QueryIterSort.create(
                rows,
                (a, b) -> {
                    if (stopped.get()) {
                        throw new QueryCancelledException();
                    }
                    return comparator.compare(a, b);
                },
                context);
    }

    private static final class StoppableTdb extends OpExecutorTDB2 {
        StoppableTdb(ExecutionContext context) {
            super(context);
        }

        @Override
        protected QueryIterator execute(OpPath path, QueryIterator input) {
            return new QueryIterPath(path.getTriplePath(), input, StoppableGraph.in(execCxt));
        }

        @Override
        protected QueryIterator execute(OpOrder order, QueryIterator input) {
            return sorted(order, exec(order.getSubOp(), input), execCxt);
        }
    }

    private static final class Stoppable extends OpExecutor {
        Stoppable(ExecutionContext context) {
            super(context);
        }

        @Override
        protected QueryIterator execute(OpPath path, QueryIterator input) {
            return new QueryIterPath(path.getTriplePath(), input, StoppableGraph.in(execCxt));
        }

        @Override
        protected QueryIterator execute(OpOrder order, QueryIterator input) {
            return sorted(order, exec(order.getSubOp(), input), execCxt);
        }
    }
}
