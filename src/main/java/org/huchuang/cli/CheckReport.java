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
import org.huchuang.queries.Check;

/**
 * The findings of all checks in one generation.
 *
 * @param generation its id
 * @param findings worst first
 * @param before rows of each check in the generation before, by id of the check; empty when there is none
 * @param quotes how many of them could be compared with their articles
 */
record CheckReport(String generation, List<Finding> findings, Map<String, Integer> before, QuoteCheck.Result quotes) {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** A line a check with rows and change since the generation before, and some of the rows below it. */
    String text(int examples) {
        var out = new StringBuilder("图谱 generation " + generation + "\n");
        out.append("原句逐字核对 quotes compared with the text: %d, 文章 articles %d/%d%n"
                .formatted(quotes.quotes(), quotes.compared(), quotes.articles()));
        if (quotes.compared() < quotes.articles()) {
            out.append("        其余文章存档中没有原文，只核对了长度；重新载入文章即可逐字核对"
                    + " the archive has no text of the others, only lengths were compared; load their files again\n");
        }
        for (var finding : findings) {
            var question = finding.question();
            out.append("%-7s %6d %s  %s  %s %s%n"
                    .formatted(
                            finding.severity().name().toLowerCase(Locale.ROOT),
                            finding.rows().size(),
                            change(finding),
                            finding.id(),
                            question.zh(),
                            question.en()));
            finding.rows().stream().limit(examples).forEach(r -> out.append("          ")
                    .append(r.thing())
                    .append("  ")
                    .append(r.detail())
                    .append('\n'));
        }
        return out.toString();
    }

    private String change(Finding finding) {
        var was = before.get(finding.id());
        return was == null ? "     " : "(%+d)".formatted(finding.rows().size() - was);
    }

    String json(int examples) {
        var root = JSON.createObjectNode().put("generation", generation);
        root.putObject("quotes")
                .put("compared", quotes.quotes())
                .put("articlesWithText", quotes.compared())
                .put("articles", quotes.articles());
        var all = root.putArray("checks");
        for (var finding : findings) {
            var question = finding.question();
            var one = all.addObject()
                    .put("id", finding.id())
                    .put("severity", finding.severity().name().toLowerCase(Locale.ROOT))
                    .put("zh", question.zh())
                    .put("en", question.en())
                    .put("rows", finding.rows().size());
            if (before.containsKey(finding.id())) {
                one.put("before", before.get(finding.id()));
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
                var id = finding.id();
                var result = model.createResource("urn:huchuang:check:" + generation + ":" + id + ":" + i++);
                report.addProperty(SHACLM.result, result);
                result.addProperty(RDF.type, SHACLM.ValidationResult)
                        .addProperty(SHACLM.focusNode, model.asRDFNode(row.thing()))
                        .addProperty(
                                SHACLM.resultSeverity,
                                ResourceFactory.createResource(
                                        SHACLM.NS + finding.severity().shacl()))
                        .addProperty(
                                SHACLM.sourceConstraintComponent,
                                ResourceFactory.createResource(SHACLM.NS + "SPARQLConstraintComponent"))
                        .addProperty(SHACLM.resultMessage, finding.question().zh(), "zh")
                        .addProperty(SHACLM.resultMessage, finding.question().en(), "en");
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
                .anyMatch(f -> f.severity() == Check.Severity.ERROR && !f.rows().isEmpty());
    }
}
