package org.huchuang.server.gateway;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;

/** Writes a refusal in the form that is asked for: {@code application/problem+json} (RFC 9457), a page, or a line of text. */
public final class Refusals {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String PROBLEM = "application/problem+json";
    private static final String HTML = "text/html";
    private static final String TEXT = "text/plain";
    private static final AcceptList OFFER = AcceptList.create(PROBLEM, "application/json", HTML, TEXT);

    /** Name of the request's attribute that holds the type of its refusal. */
    public static final String REASON = "org.huchuang.refused";

    private Refusals() {}

    /** Sends it; what was prepared of another answer is dropped. */
    public static void send(Refused refused, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        request.setAttribute(REASON, refused.type());
        response.setStatus(refused.status());
        response.setHeader("Cache-Control", "no-store");
        if (refused.retryAfter() > 0) {
            response.setHeader("Retry-After", String.valueOf(refused.retryAfter()));
        }
        var type = type(request.getHeader("Accept"));
        var body = body(refused, type).getBytes(StandardCharsets.UTF_8);
        response.setContentType(type);
        response.setCharacterEncoding("UTF-8");
        response.setContentLength(body.length);
        response.resetBuffer();
        try {
            response.getOutputStream().write(body);
        } catch (IllegalStateException e) {
            // a page that failed half way had taken the writer already
            response.getWriter().write(new String(body, StandardCharsets.UTF_8));
        }
    }

    /** The form that an {@code Accept} header asks for. */
    public static String type(String accept) {
        if (accept == null || accept.isBlank()) {
            return PROBLEM;
        }
        MediaType best = AcceptList.match(new AcceptList(accept), OFFER);
        return best == null || best.getContentTypeStr().equals("application/json") ? PROBLEM : best.getContentTypeStr();
    }

    /** It as text of this type. */
    public static String body(Refused refused, String type) {
        return switch (type) {
            case HTML ->
                "<!DOCTYPE html>\n<html lang=\"zh\"><head><meta charset=\"utf-8\"><title>%d %s</title></head>\n<body><h1>%s</h1><p>%s</p></body></html>\n"
                        .formatted(
                                refused.status(),
                                escaped(refused.title()),
                                escaped(refused.title()),
                                escaped(refused.detail()));
            case TEXT -> "%d %s\n%s\n".formatted(refused.status(), refused.title(), refused.detail());
            default -> json(refused);
        };
    }

    private static String json(Refused refused) {
        var members = new LinkedHashMap<String, Object>();
        members.put("type", "urn:huchuang:problem:" + refused.type());
        members.put("title", refused.title());
        members.put("status", refused.status());
        members.put("detail", refused.detail());
        try {
            return JSON.writeValueAsString(members);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Texts and a number are JSON.", e);
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
