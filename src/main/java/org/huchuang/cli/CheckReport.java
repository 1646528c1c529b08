package org.huchuang.cli;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.vocabulary.SHACLM;
import org.apache.jena.vocabulary.RDF;

/**
 * The findings of all checks in one generation.
 *
 * @param generation its id
 * @param findings worst first
 * @param before rows of each check in the generation before, by id of the check; empty when there is none
 */
record CheckReport(String generation, List<Finding> findings, Map<String, Integer> before) {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** A line a check with rows and change since the generation before, and some of the rows below it. */
    String text(int examples) {
        var out = new StringBuilder("图谱 generation " + generation + "\n");
        for (var finding : findings) {
            var question = finding.check().question();
            out.append("%-7s %6d %s  %s  %s %s%n"
                    .formatted(
                            finding.check().severity().name().toLowerCase(Locale.ROOT),
                            finding.rows().size(),
                            change(finding),
                            question.id(),
                            question.question().zh(),
                            question.question().en()));
            finding.rows().stream().limit(examples).forEach(r -> out.append("          ")
                    .append(r.thing())
                    .append("  ")
                    .append(r.detail())
                    .append('\n'));
        }
        return out.toString();
    }

    private String change(Finding finding) {
        var was = before.get(finding.check().question().id());
        return was == null ? "     " : "(%+d)".formatted(finding.rows().size() - was);
    }

    String json(int examples) {
        var root = JSON.createObjectNode().put("generation", generation);
        var all = root.putArray("checks");
        for (var finding : findings) {
            var question = finding.check().question();
            var one = all.addObject()
                    .put("id", question.id())
                    .put("severity", finding.check().severity().name().toLowerCase(Locale.ROOT))
                    .put("zh", question.question().zh())
                    .put("en", question.question().en())
                    .put("rows", finding.rows().size());
            if (before.containsKey(question.id())) {
                one.put("before", before.get(question.id()));
            }
            var some = one.putArray("examples");
            finding.rows().stream().limit(examples).forEach(r -> some.addObject()
                    .put("thing", r.thing().toString())
                    .put("detail", r.detail()));
        }
        try {
            return JSON.writeValueAsString(root) + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All rows as a <a href="https://www.w3.org/TR/shacl/#validation-report">SHACL validation report</a> in Turtle. */
    String shacl() {
        var model = ModelFactory.createDefaultModel().setNsPrefix("sh", SHACLM.NS);
        var report = model.createResource("urn:huchuang:check:" + generation, SHACLM.ValidationReport);
        report.addLiteral(
                SHACLM.conforms, findings.stream().allMatch(f -> f.rows().isEmpty()));
        for (var finding : findings) {
            int i = 0;
            for (var row : finding.rows()) {
                var id = finding.check().question().id();
                var result = model.createResource("urn:huchuang:check:" + generation + ":" + id + ":" + i++);
                report.addProperty(SHACLM.result, result);
                result.addProperty(RDF.type, SHACLM.ValidationResult)
                        .addProperty(SHACLM.focusNode, model.asRDFNode(row.thing()))
                        .addProperty(
                                SHACLM.resultSeverity,
                                ResourceFactory.createResource(
                                        SHACLM.NS + finding.check().severity().shacl()))
                        .addProperty(
                                SHACLM.sourceConstraintComponent,
                                ResourceFactory.createResource(SHACLM.NS + "SPARQLConstraintComponent"))
                        .addProperty(
                                SHACLM.resultMessage,
                                finding.check().question().question().zh(),
                                "zh")
                        .addProperty(
                                SHACLM.resultMessage,
                                finding.check().question().question().en(),
                                "en");
                if (!row.detail().isEmpty()) {
                    result.addProperty(SHACLM.value, row.detail());
                }
            }
        }
        var out = new StringWriter();
        RDFDataMgr.write(out, model, Lang.TURTLE);
        return out.toString();
    }

    /** Whether a check of the worst severity found something. */
    boolean broken() {
        return findings.stream()
                .anyMatch(f -> f.check().severity() == org.huchuang.queries.Check.Severity.ERROR
                        && !f.rows().isEmpty());
    }
}
