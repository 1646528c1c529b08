package org.huchuang.server.gateway;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.commons.io.IOUtils;

/**
 * A query as it came, after the <a href="https://www.w3.org/TR/sparql11-protocol/">SPARQL 1.1 Protocol</a>: by GET, by a form, or as
 * the body.
 *
 * @param text of the query
 * @param graphs for the default graph, in place of FROM
 * @param namedGraphs in place of FROM NAMED
 * @param format as {@code format=} or {@code output=} names it; may be empty
 * @param accept the header; may be empty
 * @param millis that the client wants to wait; 0 when it says nothing
 */
record QueryRequest(
        String text, List<String> graphs, List<String> namedGraphs, String format, String accept, int millis) {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final int DROPPED = 10; // times the limit
    private static final String QUERY = "application/sparql-query";

    static QueryRequest of(HttpServletRequest request, Limits.Shape limits) throws RefusedException, IOException {
        var form = Form.of(request.getQueryString() == null ? "" : request.getQueryString());
        var text = "";
        if (request.getMethod().equals("POST")) {
            var type = request.getContentType() == null ? "" : request.getContentType();
            switch (type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT)) {
                case FORM -> form = form.and(Form.of(body(request, type, limits)));
                case QUERY -> text = body(request, type, limits);
                default ->
                    throw new RefusedException(Refused.media(
                            "查询以 %s 或 %s 发送 a query is sent as %s or %s".formatted(FORM, QUERY, FORM, QUERY)));
            }
        }
        if (!form.all("update").isEmpty()) {
            throw new RefusedException(Refused.wrong("update", "只读 this endpoint is read-only"));
        }
        if (text.isEmpty()) {
            text = form.one("query");
        } else if (!form.all("query").isEmpty()) {
            throw new RefusedException(Refused.wrong("parameter", "查询给了两次 the query is given twice"));
        }
        if (text.isBlank()) {
            throw new RefusedException(Refused.wrong("no-query", "请用 query= 给出查询 give a query with query=…"));
        }
        return new QueryRequest(
                text,
                form.all("default-graph-uri"),
                form.all("named-graph-uri"),
                form.one("format").isEmpty() ? form.one("output") : form.one("format"),
                request.getHeader("Accept") == null ? "" : request.getHeader("Accept"),
                millis(form.one("timeout")));
    }

    private static int millis(String seconds) throws RefusedException {
        if (seconds.isEmpty()) {
            return 0;
        }
        if (!seconds.matches("\\d{1,6}(\\.\\d{1,3})?")) {
            throw new RefusedException(Refused.wrong("parameter", "timeout 为秒数 timeout is a number of seconds"));
        }
        return Math.max(1, (int) (Double.parseDouble(seconds) * 1000));
    }

    private static String body(HttpServletRequest request, String type, Limits.Shape limits)
            throws RefusedException, IOException {
        var charset = type.toLowerCase(Locale.ROOT).replaceFirst("^[^;]*", "");
        if (charset.contains("charset") && !charset.matches("(?s).*charset\\s*=\\s*\"?utf-?8\"?\\s*(;.*)?")) {
            throw new RefusedException(Refused.media("只接受 UTF-8 the body is UTF-8"));
        }
        boolean announced = request.getContentLengthLong() > limits.body();
        var bytes = announced ? new byte[0] : request.getInputStream().readNBytes(limits.body() + 1);
        if (announced || bytes.length > limits.body()) {
            drop(request, limits.body());
            throw new RefusedException(
                    Refused.size("最多 %d 字节 at most %d bytes".formatted(limits.body(), limits.body())));
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new RefusedException(Refused.wrong("encoding", "不是 UTF-8 the body is no UTF-8"));
        }
    }

    // a connection that is closed while the client still sends is reset, and the client may never see why
    private static void drop(HttpServletRequest request, int limit) throws IOException {
        if (request.getHeader("Expect") == null) {
            IOUtils.skip(request.getInputStream(), (long) DROPPED * limit);
        }
    }
}
