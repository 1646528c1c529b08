package org.huchuang.server.data;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a resource lives: its identifier, and the paths of its page and data.
 *
 * @param base of the data, for example {@code http://localhost:3030/}
 * @param local {@code kind/key}
 */
public record Address(String base, String local) {
    private static final Pattern LOCAL = Pattern.compile("[a-z][a-z-]{1,30}/[0-9a-z-]{1,40}");

    public Address {
        if (!LOCAL.matcher(local).matches()) {
            throw new IllegalArgumentException("An identifier is a kind and a key, not " + local + ".");
        }
    }

    /** The address a request path asks for, if it has the form of one. */
    public static Optional<Address> of(String base, HttpServletRequest request) {
        var path = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        return of(base, path);
    }

    public static Optional<Address> of(String base, String local) {
        return LOCAL.matcher(local).matches() ? Optional.of(new Address(base, local)) : Optional.empty();
    }

    /** The address of an identifier of ours. */
    public static Optional<Address> ofIri(String base, String iri) {
        return iri.startsWith(base + "id/") ? of(base, iri.substring(base.length() + 3)) : Optional.empty();
    }

    public String iri() {
        return base + "id/" + local;
    }

    public String page() {
        return root(base) + "page/" + local;
    }

    public String data(Negotiation syntax) {
        return root(base) + "data/" + local + "." + syntax.extension();
    }

    /** The path under which the service is reached: that of the base IRI. */
    public static String root(String base) {
        return URI.create(base).getPath();
    }
}
