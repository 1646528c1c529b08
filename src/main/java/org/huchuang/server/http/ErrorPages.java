package org.huchuang.server.http;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.huchuang.server.gateway.Refusals;
import org.huchuang.server.gateway.Refused;

/** What Jetty itself refuses, in the same forms as everything else: nothing of the request or of the server's inside is shown. */
public final class ErrorPages extends ErrorHandler {
    @Override
    public boolean errorPageForMethod(String method) {
        return true;
    }

    @Override
    protected void generateResponse(
            Request request, Response response, int code, String message, Throwable cause, Callback callback)
            throws IOException {
        var type = Refusals.type(request.getHeaders().get(HttpHeader.ACCEPT));
        var body = Refusals.body(refused(code), type).getBytes(StandardCharsets.UTF_8);
        SafeHeaders.all().forEach((name, value) -> response.getHeaders().put(name, value));
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, type + ";charset=utf-8");
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, body.length);
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        response.getHeaders().remove(HttpHeader.ETAG);
        response.write(true, ByteBuffer.wrap(body), callback);
    }

    @Override
    protected boolean generateAcceptableResponse(
            Request request,
            Response response,
            Callback callback,
            String contentType,
            List<Charset> charsets,
            int code,
            String message,
            Throwable cause)
            throws IOException {
        generateResponse(request, response, code, message, cause, callback);
        return true;
    }

    @Override
    @SuppressWarnings("removal") // as long as Jetty calls it
    public ByteBuffer badMessageError(int status, String reason, HttpFields.Mutable fields) {
        SafeHeaders.all().forEach((name, value) -> fields.put(name, value));
        fields.put(HttpHeader.CONTENT_TYPE, "application/problem+json");
        return ByteBuffer.wrap(
                Refusals.body(refused(status), "application/problem+json").getBytes(StandardCharsets.UTF_8));
    }

    private static Refused refused(int code) {
        return new Refused(code, "http-" + code, code + " " + HttpStatus.getMessage(code), title(code), 0);
    }

    private static String title(int code) {
        return switch (code) {
            case 404 -> "没有这个地址 There is nothing at this address";
            case 405 -> "方法不可用 This method is not offered here";
            case 406 -> "没有这种格式 This format is not offered here";
            case 413, 414, 431 -> "请求过大 The request is too large";
            default -> "请求无法处理 The request cannot be answered";
        };
    }
}
