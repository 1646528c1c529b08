package org.huchuang.server.gateway;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Optional;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecDatasetBuilder;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.util.Context;
import org.huchuang.server.data.CurrentGraph;

/** Runs a checked query to its end, or to the bounds of a result, and writes what it found. */
final class Run {
    private static final int OVERHEAD = 40;
    private static final int ESCAPING = 6;

    private final CurrentGraph graph;
    private final Limits limits;
    private final FunctionRegistry functions;
    private final PropertyFunctionRegistry properties;

    Run(CurrentGraph graph, Limits limits) {
        this.graph = graph;
        this.limits = limits;
        this.functions = ClosedRegistries.functions();
        this.properties = ClosedRegistries.propertyFunctions(limits.value());
    }

    FunctionRegistry functions() {
        return functions;
    }

    /** The answer; what goes wrong on the way is thrown. */
    Reply.Answer answer(Query query, Media media, Job job) throws RefusedException {
        graph.begin(TxnType.READ);
        try {
            QueryCheck.of(query, limits, functions, this::holds);
            try (var run = execution(query, job)) {
                var answer = write(query, media, run, job);
                // iterators that are stopped may just end, and an aggregate over them looks whole
                if (job.stop().why().isPresent()) {
                    throw new QueryCancelledException();
                }
                return answer;
            }
        } finally {
            graph.end();
        }
    }

    private boolean holds(String uri) {
        return graph.containsGraph(NodeFactory.createURI(uri));
    }

    private QueryExec execution(Query query, Job job) {
        // each set by itself: a context given as a whole would take the place of the dataset's
        return Engine.in(QueryExecDatasetBuilder.create().dataset(graph), graph, new Bounds(limits.value(), job.stop()))
                .set(ARQConstants.symCancelQuery, job.stop().signal())
                .set(ARQConstants.registryFunctions, functions)
                .set(ARQConstants.registryPropertyFunctions, properties)
                .set(ARQ.httpServiceAllowed, false)
                .query(query)
                .build();
    }

    private Reply.Answer write(Query query, Media media, QueryExec run, Job job) throws RefusedException {
        var out = new ByteArrayOutputStream();
        var cut = Optional.<String>empty();
        if (query.isAskType()) {
            RowSetWriterRegistry.getFactory(media.lang())
                    .create(media.lang())
                    .write(out, run.ask(), Context.emptyContext());
        } else if (query.isSelectType()) {
            cut = rows(media, run, out, job);
        } else {
            var found = new BoundedGraph(limits.result(), job);
            if (query.isDescribeType()) {
                run.describe(found);
            } else {
                run.construct(found);
            }
            RDFDataMgr.write(out, found, media.lang());
        }
        var body = out.toByteArray();
        if (body.length > ESCAPING * limits.result().bytes()) {
            throw new RefusedException(tooMuch());
        }
        return new Reply.Answer(
                media.type(),
                cut.isPresent() ? Announcement.in(body, media, graph.snapshot().base()) : body,
                cut,
                graph.snapshot().id());
    }

    private Optional<String> rows(Media media, QueryExec run, ByteArrayOutputStream out, Job job)
            throws RefusedException {
        var set = run.select();
        var columns = set.getResultVars();
        var rows = new ArrayList<Binding>();
        var cut = Optional.<String>empty();
        long bytes = 0;
        while (set.hasNext()) {
            var row = set.next();
            job.firstRow();
            bytes += weight(row, columns);
            if (rows.size() == limits.result().rows() || bytes > limits.result().bytes()) {
                cut = Optional.of("rows=" + rows.size());
                break;
            }
            rows.add(row);
        }
        if (cut.isPresent() && !media.announces()) {
            throw new RefusedException(tooMuch());
        }
        RowSetWriterRegistry.getFactory(media.lang())
                .create(media.lang())
                .write(out, RowSetStream.create(columns, rows.iterator()), Context.emptyContext());
        return cut;
    }

    private static long weight(Binding row, Iterable<Var> columns) {
        long weight = OVERHEAD;
        for (var column : columns) {
            var node = row.get(column);
            if (node != null) {
                weight += OVERHEAD + (node.isURI() ? node.getURI().length() : 0L);
                weight += node.isLiteral() ? node.getLiteralLexicalForm().length() : 0L;
            }
        }
        return weight;
    }

    private Refused tooMuch() {
        return Refused.limit(
                "结果超过 %d 行或 %d 字节，此格式无法注明只含一部分：请用 LIMIT，或取 JSON，或到 /downloads 下载全部 the answer has more than %d rows or %d bytes, and this format has no place to say that a part is missing: use LIMIT, ask for JSON, or take everything from /downloads"
                        .formatted(
                                limits.result().rows(),
                                limits.result().bytes(),
                                limits.result().rows(),
                                limits.result().bytes()));
    }
}
