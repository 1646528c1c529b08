package org.huchuang.server.http;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;

/** The same safe headers on every answer: no foreign or inline script, no sniffing, no framing by others. */
final class SafeHeaders {
    // 'unsafe-inline' for styles only: the Fuseki UI and Swagger UI set style attributes
    private static final Map<String, String> ALL = Map.of(
            "Content-Security-Policy",
            "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
                    + "font-src 'self' data:; object-src 'none'; frame-ancestors 'self'; base-uri 'self'; form-action 'self'",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "strict-origin-when-cross-origin",
            "X-Frame-Options",
            "SAMEORIGIN",
            "Cross-Origin-Opener-Policy",
            "same-origin");

    private SafeHeaders() {}

    static Map<String, String> all() {
        return ALL;
    }

    static void set(HttpServletResponse response) {
        ALL.forEach(response::setHeader);
    }
}
