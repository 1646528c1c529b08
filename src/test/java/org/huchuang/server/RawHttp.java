package org.huchuang.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Sends bytes that no HTTP client would send. */
record RawHttp(int port) {
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] (\\d{3})");
    private static final int MILLIS = 5000;
    private static final int MOST = 3_000_000;

    /**
     * What came back.
     *
     * @param status 0 when the server closed the connection without a word
     */
    record Reply(int status, String head, String body) {
        Optional<String> header(String name) {
            var found = Pattern.compile("(?im)^" + Pattern.quote(name) + ":[ \\t]*(.*?)\\r?$")
                    .matcher(head);
            return found.find() ? Optional.of(found.group(1)) : Optional.empty();
        }
    }

    /** Connections that have sent the beginning of a request and send no more. */
    record Held(List<Socket> connections) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            for (var connection : connections) {
                connection.close();
            }
        }
    }

    /** Sends the beginning of a request over so many connections at once. */
    Held hold(String beginning, int connections) throws IOException {
        var held = new Held(new ArrayList<>());
        for (int i = 0; i < connections; i++) {
            var socket = new Socket(InetAddress.getLoopbackAddress(), port);
            held.connections().add(socket);
            socket.getOutputStream().write(beginning.getBytes(StandardCharsets.US_ASCII));
        }
        return held;
    }

    Reply send(String request) throws IOException {
        return send(request.getBytes(StandardCharsets.ISO_8859_1));
    }

    Reply send(byte[] request) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(MILLIS);
            var bytes = new ByteArrayOutputStream();
            try {
                socket.getOutputStream().write(request);
                socket.getOutputStream().flush();
                socket.shutdownOutput();
                var buffer = new byte[8192];
                for (int n = socket.getInputStream().read(buffer);
                        n > 0 && bytes.size() < MOST;
                        n = socket.getInputStream().read(buffer)) {
                    bytes.write(buffer, 0, n);
                }
            } catch (SocketException | SocketTimeoutException e) {
                // the server has had enough; what it said before is what it said
            }
            var text = bytes.toString(StandardCharsets.UTF_8);
            var status = STATUS.matcher(text);
            int end = text.indexOf("\r\n\r\n");
            return new Reply(
                    status.lookingAt() ? Integer.parseInt(status.group(1)) : 0,
                    end < 0 ? text : text.substring(0, end),
                    end < 0 ? "" : text.substring(end + 4));
        }
    }
}
