package org.huchuang.server.questions;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.huchuang.server.api.Answer;
import org.huchuang.server.api.Ask;
import org.huchuang.server.api.Format;
import org.huchuang.server.api.TermNames;
import org.huchuang.server.data.Address;
import org.huchuang.server.data.CurrentGraph;
import org.huchuang.server.data.CurrentGraph.Snapshot;

/**
 * An answer as a page shows it.
 *
 * @param heads columns; an identifier and its name are one
 * @param rows of this page, a cell for each column
 * @param total rows of all pages
 * @param first number of the first row shown, from 1
 * @param last number of the last
 * @param previous query string of the page before, or {@code ""}
 * @param next query string of the page after, or {@code ""}
 * @param data path below the root that gives the whole answer as JSON
 * @param downloads path of each format
 * @param sparql the query that ran
 * @param fuseki fragment that opens it in the Fuseki UI
 * @param explore path that shows its things as a graph, or {@code ""}
 * @param citation one line
 */
public record ResultView(
        List<Answer.Head> heads,
        List<List<Shown>> rows,
        long total,
        int first,
        int last,
        String previous,
        String next,
        String data,
        List<Download> downloads,
        String sparql,
        String fuseki,
        String explore,
        String citation,
        String generation) {
    private static final int EXPLORED = 40;

    /** A cell: its text, and where it leads or {@code ""}; {@code number} is set to the right. */
    public record Shown(String text, String href, boolean number) {
        static final Shown NOTHING = new Shown("", "", false);
    }

    /** A format, its name in words and the path that gives it. */
    public record Download(String name, String note, String path) {}

    static ResultView of(Answer answer, CurrentGraph graph, TermNames terms) {
        var ask = answer.ask();
        var whole = new Ask(ask.question(), ask.values(), 0, Ask.MOST);
        var heads = answer.heads().stream()
                .filter(h -> !isNameOf(h, answer.heads()))
                .toList();
        var cells = new Cells(graph.snapshot(), terms);
        var sparql =
                ask.values().isEmpty() ? ask.question().text() : ask.query().toString();
        return new ResultView(
                heads,
                answer.rows().stream()
                        .map(r -> heads.stream().map(h -> cells.shown(h, r)).toList())
                        .toList(),
                answer.total(),
                answer.rows().isEmpty() ? 0 : ask.offset() + 1,
                ask.offset() + answer.rows().size(),
                ask.offset() > 0 ? query(ask.from(ask.offset() - ask.limit())) : "",
                answer.more() ? query(ask.from(ask.offset() + ask.limit())) : "",
                whole.path(),
                Format.of(ask.question()).stream().map(f -> download(whole, f)).toList(),
                sparql,
                "#/dataset/huchuang/query?query="
                        + URLEncoder.encode(sparql, StandardCharsets.UTF_8).replace("+", "%20"),
                explore(answer),
                new Answer(whole, answer.generation(), answer.base(), answer.heads(), List.of(), answer.total())
                        .citation(),
                answer.generation());
    }

    private static String query(Ask ask) {
        var path = ask.path();
        return "?" + path.substring(path.indexOf('?') + 1);
    }

    private static Download download(Ask ask, Format format) {
        var path = ask.path();
        var name =
                switch (format) {
                    case JSON -> "JSON";
                    case SPARQL_JSON -> "SPARQL JSON";
                    case CSV -> "CSV";
                    case CSV_EXCEL -> "CSV（Excel）";
                    case XLSX -> "XLSX";
                    case TURTLE -> "Turtle";
                    case JSON_LD -> "JSON-LD";
                };
        return new Download(name, format.id(), path + (path.contains("?") ? "&" : "?") + "format=" + format.id());
    }

    private static boolean isNameOf(Answer.Head head, List<Answer.Head> all) {
        return all.stream().anyMatch(h -> Answer.nameOf(h.name()).equals(head.name()));
    }

    private static String explore(Answer answer) {
        var start = answer.base() + "id/";
        var things = answer.rows().stream()
                .flatMap(r -> r.values().stream())
                .filter(n -> n.isURI() && n.getURI().startsWith(start))
                .map(n -> n.getURI().substring(start.length()))
                .filter(local -> Address.of(answer.base(), local).isPresent())
                .distinct()
                .limit(EXPLORED)
                .toList();
        return things.isEmpty() ? "" : "explore?nodes=" + String.join(",", things);
    }

    private record Cells(Snapshot now, TermNames terms) {
        Shown shown(Answer.Head head, Map<String, Node> row) {
            var node = row.get(head.name());
            var name = Optional.ofNullable(row.get(Answer.nameOf(head.name()))).map(Node::getLiteralLexicalForm);
            if (node == null) {
                return name.map(n -> new Shown(n, "", false)).orElse(Shown.NOTHING);
            }
            if (!node.isURI()) {
                return new Shown(node.getLiteralLexicalForm(), "", Answer.isNumber(node));
            }
            var iri = node.getURI();
            var ours = iri.startsWith(now.base() + "id/")
                    ? Address.of(now.base(), iri.substring(now.base().length() + 3))
                            .map(Address::page)
                    : Optional.<String>empty();
            if (ours.isPresent()) {
                return new Shown(name.orElseGet(() -> named(iri)), ours.get(), false);
            }
            var web = iri.startsWith("https://") || iri.startsWith("http://");
            var term = terms.of(iri).isPresent();
            return new Shown(name.orElseGet(() -> named(iri)), web && !term ? iri : "", false);
        }

        private String named(String iri) {
            return now.names()
                    .thing(iri)
                    .map(t -> t.label())
                    .or(() -> terms.of(iri).map(t -> t.zh()))
                    .orElseGet(() -> Stream.of(now.base() + "id/")
                            .filter(iri::startsWith)
                            .findFirst()
                            .map(s -> iri.substring(s.length()))
                            .orElse(iri));
        }
    }
}
