package org.huchuang.server.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.huchuang.queries.Catalogue;
import org.huchuang.queries.Question;

/** The research questions as examples for the query editor, by theme. */
public final class Examples {
    private Examples() {}

    /** The questions of one theme. */
    public record Group(String zh, String en, List<Ask> questions) {}

    /** A question and the fragment of the Fuseki UI that opens it, filled in. */
    public record Ask(String id, String zh, String en, String fragment) {
        static Ask of(Question q) {
            var sparql = URLEncoder.encode(q.text(), StandardCharsets.UTF_8).replace("+", "%20");
            return new Ask(q.id(), q.question().zh(), q.question().en(), "#/dataset/huchuang/query?query=" + sparql);
        }
    }

    public static List<Group> of(Catalogue catalogue) {
        return catalogue.byTheme().entrySet().stream()
                .map(g -> new Group(
                        g.getKey().label().zh(),
                        g.getKey().label().en(),
                        g.getValue().stream().map(Ask::of).toList()))
                .toList();
    }
}
