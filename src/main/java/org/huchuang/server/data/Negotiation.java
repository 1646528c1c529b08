package org.huchuang.server.data;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.riot.RDFFormat;

/** The one table of content negotiation: what is offered, under which media type, extension and {@code ?format=} name. */
public enum Negotiation {
    HTML("html", "text/html", Optional.empty(), Set.of("html")),
    TURTLE("ttl", "text/turtle", Optional.of(RDFFormat.TURTLE_PRETTY), Set.of("turtle")),
    JSON_LD("jsonld", "application/ld+json", Optional.of(RDFFormat.JSONLD11_PRETTY), Set.of("json-ld", "json")),
    N_TRIPLES("nt", "application/n-triples", Optional.of(RDFFormat.NTRIPLES_UTF8), Set.of("ntriples", "n-triples")),
    RDF_XML("rdf", "application/rdf+xml", Optional.of(RDFFormat.RDFXML), Set.of("rdfxml", "rdf-xml", "xml"));

    private final String extension;
    private final String mediaType;
    private final Optional<RDFFormat> format;
    private final Set<String> others;

    Negotiation(String extension, String mediaType, Optional<RDFFormat> format, Set<String> others) {
        this.extension = extension;
        this.mediaType = mediaType;
        this.format = format;
        this.others = others;
    }

    /** The best offer for an {@code Accept} header; HTML when there is none; empty when nothing fits (406). */
    public static Optional<Negotiation> accept(String header) {
        if (header == null || header.isBlank()) {
            return Optional.of(HTML);
        }
        var ranges = Arrays.stream(header.split(","))
                .map(Range::of)
                .flatMap(Optional::stream)
                .toList();
        return Arrays.stream(values())
                .filter(n -> n.weight(ranges) > 0)
                // the first of those wanted most
                .reduce((best, n) -> n.weight(ranges) > best.weight(ranges) ? n : best);
    }

    /** How much it is wanted: what names it most closely counts, 0 when nothing does. */
    private double weight(List<Range> ranges) {
        return ranges.stream()
                .filter(r -> r.closeness(mediaType) > 0)
                .max(Comparator.comparingInt(r -> r.closeness(mediaType)))
                .map(Range::weight)
                .orElse(0.0);
    }

    /** One item of an {@code Accept} header. */
    private record Range(String type, double weight) {
        static Optional<Range> of(String item) {
            var parts = item.strip().toLowerCase(Locale.ROOT).split("\\s*;\\s*");
            double weight = 1;
            for (int i = 1; i < parts.length; i++) {
                if (parts[i].matches("q\\s*=\\s*[01](\\.\\d{0,3})?")) {
                    weight = Double.parseDouble(parts[i].replaceFirst(".*=\\s*", ""));
                }
            }
            return parts[0].isEmpty() ? Optional.empty() : Optional.of(new Range(parts[0], weight));
        }

        int closeness(String mediaType) {
            if (type.equals(mediaType)) {
                return 3;
            }
            if (type.endsWith("/*") && mediaType.startsWith(type.substring(0, type.length() - 1))) {
                return 2;
            }
            return type.equals("*/*") || type.equals("*") ? 1 : 0;
        }
    }

    /** What a request asks for: {@code ?format=} before {@code Accept}; empty when it is not offered (406). */
    public static Optional<Negotiation> asked(HttpServletRequest request) {
        var format = request.getParameter("format");
        return format == null ? accept(request.getHeader("Accept")) : named(format);
    }

    /** By extension or {@code ?format=} name: html, ttl, jsonld, nt, rdf, other usual names of these, or a media type. */
    public static Optional<Negotiation> named(String name) {
        return Arrays.stream(values())
                .filter(n -> n.extension.equals(name) || n.mediaType.equals(name) || n.others.contains(name))
                .findFirst();
    }

    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** How Jena writes it; empty for HTML. */
    public Optional<RDFFormat> format() {
        return format;
    }
}
