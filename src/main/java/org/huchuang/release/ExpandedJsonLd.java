package org.huchuang.release;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Consumer;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.huchuang.Code;
import org.huchuang.HuchuangException;

/** Reads a node of expanded JSON-LD whose values are all {@code @id} or {@code @value} objects; anything else is refused. */
final class ExpandedJsonLd {
    private ExpandedJsonLd() {}

    static void read(JsonNode node, Consumer<Triple> to) {
        var subject = NodeFactory.createURI(node.path("@id").textValue());
        for (var member : node.properties()) {
            if (member.getKey().equals("@id")) {
                continue;
            }
            boolean type = member.getKey().equals("@type");
            if (member.getKey().startsWith("@") && !type || !member.getValue().isArray()) {
                throw new HuchuangException(Code.RELEASE, "JSON-LD is not expanded at " + member.getKey());
            }
            var predicate = type ? RDF.type.asNode() : NodeFactory.createURI(member.getKey());
            for (var value : member.getValue()) {
                to.accept(Triple.create(
                        subject, predicate, type ? NodeFactory.createURI(value.textValue()) : object(value)));
            }
        }
    }

    private static Node object(JsonNode value) {
        if (value.has("@id")) {
            return NodeFactory.createURI(value.get("@id").textValue());
        }
        var text = value.path("@value").textValue();
        if (value.has("@language")) {
            return NodeFactory.createLiteralLang(text, value.get("@language").textValue());
        }
        return value.has("@type")
                ? NodeFactory.createLiteralDT(
                        text,
                        TypeMapper.getInstance()
                                .getSafeTypeByName(value.get("@type").textValue()))
                : NodeFactory.createLiteralString(text);
    }
}
