package org.huchuang.server.http;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.query.QueryCancelledException;
import org.eclipse.jetty.http.HttpException;
import org.huchuang.Code;
import org.huchuang.HuchuangException;
import org.huchuang.server.gateway.ClientAddress;
import org.huchuang.server.gateway.Refusals;
import org.huchuang.server.gateway.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** Around every request: its number, the headers all answers have, the methods there are, an answer to what fails, and its line in the log. */
public final class Frame implements Filter {
    private static final Logger LOG = LoggerFactory.getLogger("org.huchuang.server");
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "OPTIONS");
    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*\"?([^\";]*)");
    private static final Pattern HEX = Pattern.compile("[0-9a-fA-F]{2}");
    private static final int SOON = 10;

    private final RequestIds ids = new RequestIds();
    private final AccessLog log = new AccessLog();

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException {
        var asked = (HttpServletRequest) request;
        var answer = (HttpServletResponse) response;
        long start = System.nanoTime();
        var id = ids.of(asked);
        answer.setHeader("X-Request-Id", id);
        MDC.put("request", id); // for the log lines on the way
        SafeHeaders.set(answer);
        Cors.set(asked, answer);
        try {
            if (!METHODS.contains(asked.getMethod())) {
                answer.setHeader("Allow", "GET, HEAD, POST, OPTIONS");
                refuse(405, "method", "方法不可用 Method not offered", "只读 this service is read-only", asked, answer);
            } else if (!isReadable(asked.getQueryString())) {
                refuse(400, "encoding", "请求有误 Bad request", "百分号编码有误 the percent-encoding is broken", asked, answer);
            } else if (!knownCharset(asked.getHeader("Content-Type"))) {
                refuse(415, "media-type", "不支持的字符集 Charset not supported", "请用 UTF-8 use UTF-8", asked, answer);
            } else if (!Cors.preflight(asked, answer)) {
                chain.doFilter(asked, answer);
                withoutTrace(answer);
            }
        } catch (IOException e) {
            // the client has left; nobody is there to be told
            LOG.debug("{} was left", id);
        } catch (ServletException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            failed(id, e, asked, answer);
        } finally {
            MDC.remove("request");
            log.write(id, ClientAddress.of(asked).orElse("local"), asked, answer, System.nanoTime() - start);
        }
    }

    // servlets offer it of themselves, and it is refused above
    private static void withoutTrace(HttpServletResponse answer) {
        var allowed = answer.getHeader("Allow");
        if (allowed != null) {
            answer.setHeader("Allow", allowed.replace("TRACE, ", ""));
        }
    }

    // before any page asks for a parameter: Jetty decodes them then, and what it throws depends on the page
    private static boolean isReadable(String query) {
        if (query == null) {
            return true;
        }
        var bytes = new ByteArrayOutputStream();
        for (int i = 0; i < query.length(); i++) {
            if (query.charAt(i) != '%') {
                bytes.write(Math.min(query.charAt(i), '?'));
            } else if (i + 2 < query.length()
                    && HEX.matcher(query.substring(i + 1, i + 3)).matches()) {
                bytes.write(Integer.parseInt(query, i + 1, i + 3, 16));
                i += 2;
            } else {
                return false;
            }
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray()));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static boolean knownCharset(String type) {
        var named = CHARSET.matcher(type == null ? "" : type);
        try {
            return !named.find() || Charset.isSupported(named.group(1));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static void failed(String id, Throwable failure, HttpServletRequest asked, HttpServletResponse answer)
            throws IOException {
        var cause = failure instanceof ServletException s && s.getRootCause() != null ? s.getRootCause() : failure;
        if (answer.isCommitted()) {
            // half an answer must not look like one: the connection breaks off
            LOG.error("{} failed while it was answered: {}", id, cause.toString());
            throw new IOException("broken off");
        }
        switch (cause) {
            case QueryCancelledException e ->
                refuse(503, "timeout", "查询超时 Out of time", "已停止，请缩小范围 it was stopped; ask for less", asked, answer);
            case HuchuangException e -> failed(id, e, asked, answer);
            case HttpException e ->
                refuse(
                        e.getCode() / 100 == 4 ? e.getCode() : 400,
                        "request",
                        "请求有误 Bad request",
                        "无法读取 it cannot be read",
                        asked,
                        answer);
            case OutOfMemoryError e ->
                refuse(503, "memory", "内存不足 Out of memory", "请稍后再试 try again later", asked, answer);
            default -> {
                if (isAboutTheRequest(cause)) {
                    refuse(400, "request", "请求有误 Bad request", "无法读取 it cannot be read", asked, answer);
                } else {
                    broken(id, cause, asked, answer);
                }
            }
        }
    }

    // parameters are decoded when a page first asks for one, and Jetty says in many ways that they cannot be
    private static boolean isAboutTheRequest(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            var stack = cause.getStackTrace();
            if (cause instanceof HttpException
                    || cause instanceof CharacterCodingException
                    || stack.length > 0 && stack[0].getClassName().startsWith("org.eclipse.jetty.")) {
                return true;
            }
        }
        return false;
    }

    private static void failed(String id, HuchuangException e, HttpServletRequest asked, HttpServletResponse answer)
            throws IOException {
        if (e.code() == Code.QUERY || e.code() == Code.LIMIT) {
            refuse(400, "query", "请求有误 The request cannot be answered", e.detail(), asked, answer);
        } else {
            broken(id, e, asked, answer);
        }
    }

    private static void broken(String id, Throwable e, HttpServletRequest asked, HttpServletResponse answer)
            throws IOException {
        LOG.error("{} failed", id, e);
        refuse(500, "internal", "内部错误 Something went wrong", "请求编号 request " + id, asked, answer);
    }

    private static void refuse(
            int status, String type, String title, String detail, HttpServletRequest asked, HttpServletResponse answer)
            throws IOException {
        answer.setHeader("ETag", null);
        Refusals.send(new Refused(status, type, title, detail, status == 503 ? SOON : 0), asked, answer);
    }
}
