package org.huchuang.server.describe;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.huchuang.ontology.Vocabulary;
import org.huchuang.server.api.TermNames;

/** {@code /api/terms}: the classes and properties that the data uses, with names and counts, for completion while typing. */
public final class TermsApi extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final JsonMapper JSON = new JsonMapper();

    private final transient Describing describing;
    private final transient TermNames names;

    public TermsApi(Describing describing, TermNames names) {
        this.describing = describing;
        this.names = names;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var described = describing.described();
        var counts = described.counts();
        var root = JSON.createObjectNode().put("generation", described.generation());
        var classes = root.putArray("classes");
        counts.classes().forEach(c -> add(classes, c.iri(), c.count()));
        var properties = root.putArray("properties");
        counts.properties().forEach(p -> add(properties, p.iri(), p.count()));
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("ETag", "\"" + described.generation() + "\"");
        response.getOutputStream().write(JSON.writeValueAsBytes(root));
    }

    private void add(ArrayNode list, String iri, long count) {
        var one = list.addObject()
                .put("iri", iri)
                .put("name", Vocabulary.PREFIXES.shortForm(iri))
                .put("count", count);
        names.of(iri).ifPresent(n -> one.put("zh", n.zh()).put("en", n.en()));
    }
}
