package org.huchuang.server.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One JSON object a line for each request, to the logger {@code org.huchuang.access}; the setting {@code access-log} turns it on. */
final class AccessLog {
    private static final Logger LOG = LoggerFactory.getLogger("org.huchuang.access");
    private static final JsonMapper JSON = new JsonMapper();
    private static final int LONGEST = 2000;

    void write(String id, String client, HttpServletRequest request, HttpServletResponse response, long nanos) {
        if (!LOG.isInfoEnabled()) {
            return;
        }
        var line = new LinkedHashMap<String, Object>();
        line.put("time", Instant.now().truncatedTo(ChronoUnit.MILLIS).toString());
        line.put("id", id);
        line.put("client", client);
        line.put("method", request.getMethod());
        line.put("path", cut(request.getRequestURI()));
        line.put("query", cut(request.getQueryString()));
        line.put("status", response.getStatus());
        line.put("millis", nanos / 1_000_000);
        line.put("type", response.getContentType());
        line.put("agent", cut(request.getHeader("User-Agent")));
        line.put("truncated", response.getHeader("X-Huchuang-Truncated"));
        line.values().removeIf(v -> v == null);
        try {
            // Jackson escapes line ends: nobody writes a line of their own
            LOG.info(JSON.writeValueAsString(line));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Texts and numbers are JSON.", e);
        }
    }

    private static String cut(String text) {
        return text == null || text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
