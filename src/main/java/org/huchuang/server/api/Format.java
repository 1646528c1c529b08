package org.huchuang.server.api;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.atlas.web.AcceptList;
import org.huchuang.queries.Question;

/** In which forms an answer is offered. */
public enum Format {
    JSON("json", "json", "application/json", Content.ROWS),
    SPARQL_JSON("sparql-json", "srj", "application/sparql-results+json", Content.ROWS),
    CSV("csv", "csv", "text/csv", Content.ROWS),
    CSV_EXCEL("csv-excel", "csv", "text/csv", Content.ROWS),
    XLSX("xlsx", "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Content.ROWS),
    TURTLE("ttl", "ttl", "text/turtle", Content.TRIPLES),
    JSON_LD("jsonld", "jsonld", "application/ld+json", Content.TRIPLES);

    private final String id;
    private final String extension;
    private final String mediaType;
    private final Content content;

    Format(String id, String extension, String mediaType, Content content) {
        this.id = id;
        this.extension = extension;
        this.mediaType = mediaType;
        this.content = content;
    }

    private enum Content {
        ROWS,
        TRIPLES
    }

    /** Those in which a question is answered: RDF only where the answer is a graph. */
    public static List<Format> of(Question question) {
        return Arrays.stream(values())
                .filter(f -> f.content == Content.ROWS || question.query().isConstructType())
                .toList();
    }

    /** By name, else by {@code Accept}, else JSON; empty when the question is not answered in that form (406). */
    static Optional<Format> asked(Question question, String name, String accept) {
        var offered = of(question);
        if (name != null && !name.isBlank()) {
            return offered.stream().filter(f -> f.id.equals(name)).findFirst();
        }
        if (accept == null || accept.isBlank()) {
            return Optional.of(JSON);
        }
        var types = offered.stream().map(f -> f.mediaType).distinct().toArray(String[]::new);
        return Optional.ofNullable(AcceptList.match(new AcceptList(accept), AcceptList.create(types)))
                .flatMap(best -> offered.stream()
                        .filter(f -> f.mediaType.equals(best.getContentTypeStr()))
                        .findFirst());
    }

    static String names(Question question) {
        return of(question).stream().map(Format::id).collect(Collectors.joining(", "));
    }

    /** As {@code ?format=} names it. */
    public String id() {
        return id;
    }

    String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Whether a browser should keep it as a file. */
    boolean file() {
        return this == CSV || this == CSV_EXCEL || this == XLSX;
    }
}
