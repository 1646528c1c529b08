package org.huchuang.server.data;

import java.util.Arrays;
import java.util.Optional;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.riot.RDFFormat;

/** The one table of content negotiation: what is offered, under which media type, extension and {@code ?format=} name. */
public enum Negotiation {
    HTML("html", "text/html", Optional.empty()),
    TURTLE("ttl", "text/turtle", Optional.of(RDFFormat.TURTLE_PRETTY)),
    JSON_LD("jsonld", "application/ld+json", Optional.of(RDFFormat.JSONLD11_PRETTY)),
    N_TRIPLES("nt", "application/n-triples", Optional.of(RDFFormat.NTRIPLES_UTF8)),
    RDF_XML("rdf", "application/rdf+xml", Optional.of(RDFFormat.RDFXML));

    private static final AcceptList OFFER =
            AcceptList.create(Arrays.stream(values()).map(n -> n.mediaType).toArray(String[]::new));

    private final String extension;
    private final String mediaType;
    private final Optional<RDFFormat> format;

    Negotiation(String extension, String mediaType, Optional<RDFFormat> format) {
        this.extension = extension;
        this.mediaType = mediaType;
        this.format = format;
    }

    /** The best offer for an {@code Accept} header; HTML when there is none; empty when nothing fits (406). */
    public static Optional<Negotiation> accept(String header) {
        if (header == null || header.isBlank()) {
            return Optional.of(HTML);
        }
        MediaType best = AcceptList.match(new AcceptList(header), OFFER);
        return best == null
                ? Optional.empty()
                : Arrays.stream(values())
                        .filter(n -> n.mediaType.equals(best.getContentTypeStr()))
                        .findFirst();
    }

    /** By extension or {@code ?format=} name: html, ttl, jsonld, nt, rdf. */
    public static Optional<Negotiation> named(String extension) {
        return Arrays.stream(values())
                .filter(n -> n.extension.equals(extension))
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
