package org.huchuang.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Requests that mean harm: chosen ones, and random ones put together from pieces of harm. */
final class BadRequests {
    private BadRequests() {}

    /** Each piece of harm by itself, where it can be. */
    static List<String> chosen() {
        var all = new ArrayList<String>();
        for (var piece : Harm.PIECES) {
            for (var path : new String[] {
                "/",
                "/page/",
                "/data/",
                "/id/",
                "/downloads/",
                "/assets/",
                "/webjars/",
                "/api/q/",
                "/questions/",
                "/static/",
                "/huchuang/",
                "/reconcile/"
            }) {
                all.add(request("GET", path + piece, "Accept: text/html"));
            }
            for (var address : new String[] {
                "/search?q=",
                "/api/search?q=",
                "/explore?things=",
                "/api/q/fund-investments?x=",
                "/api/q/fund-investments?format=",
                "/questions/fund-investments?x=",
                "/huchuang/query?query=",
                "/page/fund/f1?part=",
                "/id/fund/f1?format=",
                "/api/explore/start?q=",
                "/reconcile?queries=",
                "/reconcile/suggest/entity?prefix=",
                "/search?type=",
                "/overview?lang=",
                "/authority?q="
            }) {
                all.add(request("GET", address + piece, "Accept: text/html"));
            }
        }
        for (var method : Harm.METHODS) {
            for (var path : new String[] {"/overview", "/huchuang", "/api/q", "/downloads/x", "/$/server"}) {
                all.add(request(method, path, "Accept: text/html"));
            }
        }
        for (var header : Harm.HEADERS) {
            all.add(request("GET", "/search?q=a", header));
            all.add(request("POST", "/huchuang/query", header) + "ASK {}");
            all.add(request("POST", "/reconcile", header) + "queries=%7B%7D");
        }
        all.add("GET / HTTP/0.9\r\n\r\n");
        all.add("GET / HTTP/2.0\r\nHost: x\r\n\r\n");
        all.add("GET / HTTP/1.1\r\n\r\n");
        all.add("GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n");
        all.add("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
        all.add("\r\n\r\n\r\nGET /\r\n\r\n");
        all.add("\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003");
        all.add(
                "GET /overview HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n0\r\n\r\nGET /$/metrics HTTP/1.1\r\nHost: a\r\n\r\n");
        return all;
    }

    /** So many random ones, the same for the same seed. */
    static List<String> random(int count, long seed) {
        var random = new Random(seed);
        var all = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            all.add(random(random));
        }
        return all;
    }

    private static String random(Random random) {
        var path = new StringBuilder(one(Harm.PATHS, random));
        for (int n = random.nextInt(3); n > 0; n--) {
            path.append(one(Harm.PIECES, random));
        }
        if (random.nextInt(3) > 0) {
            path.append('?');
            for (int n = random.nextInt(4); n >= 0; n--) {
                path.append(one(Harm.NAMES, random))
                        .append('=')
                        .append(random.nextInt(4) == 0 ? noise(random) : one(Harm.PIECES, random))
                        .append('&');
            }
        }
        var headers = new StringBuilder();
        for (int n = random.nextInt(4); n > 0; n--) {
            headers.append(one(Harm.HEADERS, random)).append("\r\n");
        }
        var method = random.nextInt(3) > 0 ? "GET" : one(Harm.METHODS, random);
        var body = method.equals("GET") ? "" : noise(random);
        if (!body.isEmpty() && random.nextBoolean()) {
            headers.append("Content-Length: ").append(body.length()).append("\r\n");
        }
        return request(method, path.toString(), headers.toString().strip()) + body;
    }

    private static String noise(Random random) {
        var text = new StringBuilder();
        for (int n = random.nextInt(60); n > 0; n--) {
            text.append((char) random.nextInt(256));
        }
        return text.toString();
    }

    private static String one(String[] all, Random random) {
        return all[random.nextInt(all.length)];
    }

    private static String request(String method, String target, String headers) {
        return method + " " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + (headers.isEmpty() ? "" : headers + "\r\n") + "\r\n";
    }

    /** What is wrong with a reply; empty when nothing is. */
    static String wrong(RawHttp.Reply reply) {
        if (reply.status() >= 500 && reply.status() != 503 && reply.status() != 505 && reply.status() != 501) {
            return "status " + reply.status();
        }
        if (reply.body().contains("root:x:0")
                || reply.body().contains("Manifest-Version:")
                || reply.body().contains("[core]")) {
            return "a file from outside the web roots";
        }
        if (reply.body().contains("\tat org.") || reply.body().contains("\tat java.")) {
            return "a stack trace";
        }
        if (reply.header("Content-Type").orElse("").contains("html")
                && reply.body().contains(Harm.PROBE)) {
            return "reflected unescaped";
        }
        if (reply.header("X-Injected").isPresent()
                || reply.header("Set-Cookie").isPresent()
                || reply.head().contains("evil.example")) {
            return "a header of the sender's";
        }
        if (reply.status() > 0 && reply.header("X-Content-Type-Options").isEmpty()) {
            return "no safe headers, status " + reply.status();
        }
        return "";
    }
}
