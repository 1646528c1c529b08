package org.huchuang.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.ResultSet;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.huchuang.Code;
import org.huchuang.HuchuangException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks the current generation, also while a server has it open. */
@Command(name = "query", description = "查询 Ask the graph in SPARQL; results on standard output")
final class QueryCommand implements Callable<Integer> {
    @Mixin
    private HomeOption home;

    @Option(
            names = "--format",
            defaultValue = "table",
            description = "table, json, csv, tsv, xml (default: ${DEFAULT-VALUE})")
    private Format format;

    @Parameters(paramLabel = "FILE|-", description = "SPARQL 文件, - 为标准输入 a SPARQL file, - for standard input")
    private String file;

    /** How results are written. */
    enum Format {
        table(ResultSetLang.RS_Text),
        json(ResultSetLang.RS_JSON),
        csv(ResultSetLang.RS_CSV),
        tsv(ResultSetLang.RS_TSV),
        xml(ResultSetLang.RS_XML);

        private final Lang lang;

        Format(Lang lang) {
            this.lang = lang;
        }
    }

    @Override
    public Integer call() {
        var text = text();
        try (var generation = home.store().current().orElseThrow(QueryCommand::nothing)) {
            Txn.executeRead(generation.dataset(), () -> ask(generation.dataset(), text));
        }
        return 0;
    }

    static HuchuangException nothing() {
        return new HuchuangException(Code.NO_GENERATION, "huchuang load FILES…");
    }

    private void ask(DatasetGraph dataset, String text) {
        try {
            var query = QueryFactory.create(text);
            try (var run = QueryExec.dataset(dataset).query(query).build()) {
                if (query.isSelectType()) {
                    ResultSetMgr.write(System.out, ResultSet.adapt(run.select()), format.lang);
                } else if (query.isAskType()) {
                    ResultSetMgr.write(System.out, run.ask(), format.lang);
                } else {
                    var graph = query.isConstructType() ? run.construct() : run.describe();
                    RDFDataMgr.write(System.out, graph, Lang.TURTLE);
                }
            }
        } catch (QueryException e) {
            throw new HuchuangException(
                    Code.QUERY, file + ": " + e.getMessage().lines().findFirst().orElse(""), e);
        }
    }

    private String text() {
        try {
            return file.equals("-")
                    ? new String(System.in.readAllBytes(), StandardCharsets.UTF_8)
                    : Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new HuchuangException(Code.UNREADABLE, file, e);
        }
    }
}
