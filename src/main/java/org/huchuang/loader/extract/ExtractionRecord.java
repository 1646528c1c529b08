package org.huchuang.loader.extract;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.huchuang.loader.article.Span;

/** An extraction as JSON: the fields of a gold file, and with each item its rule, confidence and {@code spans} over the original text. */
public final class ExtractionRecord {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ExtractionRecord() {}

    /** One object; spans are {@code [start, end]} over the article's text, with {@code "title"} as third item where they count in the title. */
    public static ObjectNode of(Extraction extraction) {
        var out = JSON.createObjectNode();
        var article = extraction.document().article();
        out.put("doc", article.id());
        out.put("title", article.title());
        var entities = out.putArray("entities");
        for (var e : extraction.entities()) {
            var n = entities.addObject();
            n.put("id", e.id());
            n.put("type", e.type().localName());
            n.put("name", e.name());
            var aliases = n.putArray("aliases");
            e.aliases().forEach(aliases::add);
            e.key().ifPresent(k -> n.put("key", k));
            basis(n, e.evidence());
            spans(n, extraction, e.mentions().stream().map(Mention::span).toList());
        }
        var relations = out.putArray("relations");
        for (var r : extraction.relations()) {
            var n = relations.addObject();
            n.put("s", r.subject().id());
            n.put("p", r.predicate().localName());
            n.put("o", r.object().id());
            r.qualifiers().forEach((q, v) -> n.put(q.field(), v));
            stated(n, extraction, r.evidence());
        }
        var attributes = out.putArray("attributes");
        for (var a : extraction.attributes()) {
            var n = attributes.addObject();
            n.put("e", a.entity().id());
            n.put("a", a.type().localName());
            n.put("v", a.value());
            stated(n, extraction, a.evidence());
        }
        var indicators = out.putArray("indicators");
        for (var i : extraction.indicators()) {
            var n = indicators.addObject();
            n.put("name", i.name());
            i.of().ifPresent(of -> n.put("of", of));
            i.period().ifPresent(p -> n.put("period", p));
            n.put("value", i.value());
            n.put("unit", i.unit());
            i.change().ifPresent(c -> n.put("change", c));
            if (i.bound() != Indicator.Bound.EXACT) {
                n.put("approx", true);
                n.put(
                        "bound",
                        i.bound().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
            }
            if (i.target()) {
                n.put("target", true);
            }
            stated(n, extraction, i.evidence());
        }
        return out;
    }

    private static void stated(ObjectNode n, Extraction extraction, Evidence evidence) {
        n.put("evidence", extraction.document().at(evidence.words()));
        basis(n, evidence);
        spans(n, extraction, List.of(evidence.words()));
    }

    private static void basis(ObjectNode n, Evidence evidence) {
        n.put("rule", evidence.rule());
        n.put("confidence", evidence.confidence());
    }

    private static void spans(ObjectNode n, Extraction extraction, List<Span> cleaned) {
        var origin = extraction.document().origin();
        ArrayNode out = n.putArray("spans");
        for (var span : cleaned) {
            var original = origin.original(span);
            var pair = out.addArray().add(original.start()).add(original.end());
            if (origin.inTitle(span)) {
                pair.add("title");
            }
        }
    }
}
