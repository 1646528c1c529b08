package org.huchuang.server.gateway;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;

/** A graph that stops answering once its query has to stop: the only place where a property path can be reached. */
final class StoppableGraph extends GraphWrapper {
    private final AtomicBoolean stopped;

    private StoppableGraph(Graph graph, AtomicBoolean stopped) {
        super(graph);
        this.stopped = stopped;
    }

    static ExecutionContext in(ExecutionContext context) {
        var signal = context.getCancelSignal();
        return signal == null
                ? context
                : ExecutionContext.copyChangeActiveGraph(context, new StoppableGraph(context.getActiveGraph(), signal));
    }

    @Override
    public ExtendedIterator<Triple> find(Triple triple) {
        return checked(super.find(triple));
    }

    @Override
    public ExtendedIterator<Triple> find(Node s, Node p, Node o) {
        return checked(super.find(s, p, o));
    }

    @Override
    public boolean contains(Node s, Node p, Node o) {
        check();
        return super.contains(s, p, o);
    }

    @Override
    public boolean contains(Triple triple) {
        check();
        return super.contains(triple);
    }

    private void check() {
        if (stopped.get()) {
            throw new QueryCancelledException();
        }
    }

    private ExtendedIterator<Triple> checked(ExtendedIterator<Triple> found) {
        check();
        return WrappedIterator.create(found).filterKeep(t -> {
            check();
            return true;
        });
    }
}
