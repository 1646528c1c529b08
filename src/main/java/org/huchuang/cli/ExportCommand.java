package org.huchuang.cli;

import java.util.concurrent.Callable;
import org.apache.jena.riot.RDFFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the whole graph to standard output. */
@Command(name = "export", description = "导出 Write the whole graph to standard output")
final class ExportCommand implements Callable<Integer> {
    @Mixin
    private HomeOption home;

    @Option(
            names = "--format",
            defaultValue = "nq",
            description = "nq, trig, ttl, jsonld, rdfxml (default: ${DEFAULT-VALUE})")
    private Format format;

    /** Syntaxes; those without graph names hold the union of all graphs. */
    enum Format {
        nq(RDFFormat.NQUADS_UTF8),
        trig(RDFFormat.TRIG_BLOCKS),
        ttl(RDFFormat.TURTLE_BLOCKS),
        jsonld(RDFFormat.JSONLD11_PLAIN),
        rdfxml(RDFFormat.RDFXML_PLAIN);

        private final RDFFormat syntax;

        Format(RDFFormat syntax) {
            this.syntax = syntax;
        }
    }

    @Override
    public Integer call() {
        try (var generation = home.store().current().orElseThrow(QueryCommand::nothing)) {
            Export.write(generation.dataset(), format.syntax, System.out);
        }
        return 0;
    }
}
