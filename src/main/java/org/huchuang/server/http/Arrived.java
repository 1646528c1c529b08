package org.huchuang.server.http;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** A posted request that is all here: whoever works on it waits for no client. */
final class Arrived extends HttpServletRequestWrapper {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final int MOST = 1_000_000;

    private final ByteArrayInputStream body;

    private Arrived(HttpServletRequest request) throws IOException {
        super(request);
        body = new ByteArrayInputStream(request.getInputStream().readNBytes(MOST));
    }

    /** Waits for the body, of which a form is kept as its parameters and anything else up to a megabyte. */
    static HttpServletRequest of(HttpServletRequest request) throws IOException {
        if (!request.getMethod().equals("POST")) {
            return request;
        }
        var type = request.getContentType();
        if (type == null || !type.regionMatches(true, 0, FORM, 0, FORM.length())) {
            return new Arrived(request);
        }
        request.getParameterMap();
        return request;
    }

    @Override
    public ServletInputStream getInputStream() {
        return new ServletInputStream() {
            @Override
            public int read() {
                return body.read();
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                return body.read(bytes, from, length);
            }

            @Override
            public boolean isFinished() {
                return body.available() == 0;
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setReadListener(ReadListener listener) {
                throw new UnsupportedOperationException("It is read at once.");
            }
        };
    }
}
