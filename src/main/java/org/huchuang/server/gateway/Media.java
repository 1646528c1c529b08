package org.huchuang.server.gateway;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;

/** In which forms a query is answered. */
enum Media {
    JSON("json", ResultSetLang.RS_JSON, true, true, "application/sparql-results+json", "application/json"),
    XML("xml", ResultSetLang.RS_XML, true, true, "application/sparql-results+xml", "application/xml"),
    CSV("csv", ResultSetLang.RS_CSV, true, false, "text/csv"),
    TSV("tsv", ResultSetLang.RS_TSV, true, false, "text/tab-separated-values"),
    TURTLE("ttl", Lang.TURTLE, false, false, "text/turtle", "application/turtle", "application/x-turtle"),
    N_TRIPLES("nt", Lang.NTRIPLES, false, false, "application/n-triples", "text/plain"),
    JSON_LD("jsonld", Lang.JSONLD11, false, false, "application/ld+json", "application/json"),
    RDF_XML("rdf", Lang.RDFXML, false, false, "application/rdf+xml", "application/xml");

    private final String id;
    private final Lang lang;
    private final boolean rows;
    private final boolean announces;
    private final List<String> types;

    Media(String id, Lang lang, boolean rows, boolean announces, String... types) {
        this.id = id;
        this.lang = lang;
        this.rows = rows;
        this.announces = announces;
        this.types = List.of(types);
    }

    /** By name, else by {@code Accept}, else the first. */
    static Media asked(Query query, String name, String accept) throws RefusedException {
        var offered = offered(query).toList();
        Optional<Media> found;
        if (!name.isEmpty()) {
            found = offered.stream()
                    .filter(m -> m.id.equals(name) || m.types.contains(name))
                    .findFirst();
        } else if (accept.isBlank()) {
            found = Optional.of(offered.get(0));
        } else {
            var types =
                    offered.stream().flatMap(m -> m.types.stream()).distinct().toArray(String[]::new);
            found = Optional.ofNullable(AcceptList.match(new AcceptList(accept), AcceptList.create(types)))
                    .flatMap(best -> offered.stream()
                            .filter(m -> m.types.contains(best.getContentTypeStr()))
                            .findFirst());
        }
        return found.orElseThrow(() -> new RefusedException(
                Refused.format(offered.stream().map(m -> m.types.get(0)).collect(Collectors.joining(", ")))));
    }

    private static Stream<Media> offered(Query query) {
        return Arrays.stream(values()).filter(m -> m.rows == (query.isSelectType() || query.isAskType()));
    }

    String type() {
        return types.get(0);
    }

    Lang lang() {
        return lang;
    }

    /** Whether the format has a place where it can say that it holds a part only. */
    boolean announces() {
        return announces;
    }
}
