package org.huchuang.server.gateway;

import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.huchuang.Code;
import org.huchuang.HuchuangException;

/** A graph to be answered, up to the bounds of a result: there is no format in which a part of it could say so. */
final class BoundedGraph extends GraphWrapper {
    private final Limits.Result limits;
    private final Job job;
    private long bytes;

    BoundedGraph(Limits.Result limits, Job job) {
        super(GraphFactory.createDefaultGraph());
        this.limits = limits;
        this.job = job;
    }

    @Override
    public void add(Triple triple) {
        job.firstRow();
        if (job.stop().signal().get()) {
            throw new QueryCancelledException();
        }
        bytes += triple.getObject().isLiteral()
                ? triple.getObject().getLiteralLexicalForm().length()
                : 0;
        if (size() >= limits.rows() || bytes > limits.bytes()) {
            throw new HuchuangException(
                    Code.LIMIT,
                    "结果超过 %d 个三元组或 %d 字节，请用 LIMIT，或到 /downloads 下载全部 the graph has more than %d triples or %d bytes: use LIMIT, or take everything from /downloads"
                            .formatted(limits.rows(), limits.bytes(), limits.rows(), limits.bytes()));
        }
        super.add(triple);
    }
}
