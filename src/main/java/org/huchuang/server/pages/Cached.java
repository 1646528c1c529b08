package org.huchuang.server.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.huchuang.server.language.Reading;

/** Answers that change only with generation and language: an entity tag of them, and 304 for whoever has it already. */
final class Cached {
    private Cached() {}

    /** Whether the client's copy is still right; the answer is finished then. */
    static boolean fresh(HttpServletRequest request, HttpServletResponse response, String generation, Reading reading) {
        // weak, for compression changes the bytes
        var tag = "W/\"" + generation + "-" + reading.language().code() + "\"";
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "no-cache");
        var known = request.getHeader("If-None-Match");
        if (known != null && known.contains(tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return true;
        }
        return false;
    }
}
