package org.huchuang.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Requests that mean harm: chosen ones, and random ones put together from pieces of harm. */
final class BadRequests {
    /** What must never come back unescaped in a page. */
    static final String PROBE = "<script>hc\"'</script>";

    private static final String[] METHODS = {
        "GET",
        "GET",
        "GET",
        "GET",
        "HEAD",
        "POST",
        "OPTIONS",
        "PUT",
        "DELETE",
        "PATCH",
        "TRACE",
        "TRACK",
        "CONNECT",
        "get",
        "PROPFIND",
        "",
        "G\u0000T",
        "GET GET",
        "X".repeat(300)
    };
    private static final String[] PATHS = {
        "/",
        "/index.html",
        "/overview",
        "/search",
        "/questions",
        "/questions/fund-investments",
        "/api",
        "/api/openapi.json",
        "/api/q",
        "/api/q/fund-investments",
        "/api/q/fund-investments/options/x",
        "/api/search",
        "/explore",
        "/api/explore/start",
        "/api/explore/paths",
        "/api/terms",
        "/.well-known/void",
        "/authority",
        "/ontology",
        "/ontology.ttl",
        "/feed",
        "/downloads",
        "/downloads/x",
        "/reconcile",
        "/reconcile/suggest/entity",
        "/reconcile/preview",
        "/reconcile/extend",
        "/id/fund/f1",
        "/page/fund/f1",
        "/data/fund/f1.ttl",
        "/data/fund/f1.jsonld",
        "/assets/huchuang.css",
        "/webjars/echarts/dist/echarts.min.js",
        "/health",
        "/$/ping",
        "/$/server",
        "/$/metrics",
        "/$/stats",
        "/$/datasets",
        "/$/backup",
        "/huchuang",
        "/huchuang/query",
        "/huchuang/sparql",
        "/huchuang/update",
        "/huchuang/data",
        "/huchuang/upload",
        "/static/",
        "/favicon.ico",
        "*",
        "http://example.org/",
        "//example.org/",
        "/none"
    };
    private static final String[] PIECES = {
        "/../../../../etc/passwd",
        "/..%2f..%2f..%2fetc/passwd",
        "/%2e%2e/%2e%2e/%2e%2e/etc/passwd",
        "/..;/..;/etc/passwd",
        "/%252e%252e/%252e%252e/etc/passwd",
        "/....//....//etc/passwd",
        "\\..\\..\\etc\\passwd",
        "%5c..%5c..%5cetc%5cpasswd",
        "/%c0%ae%c0%ae/%c0%ae%c0%ae/etc/passwd",
        "%00",
        "%00.html",
        ".html%00",
        "%0d%0aX-Injected:%20yes",
        "\rX-Injected: yes",
        "%0aSet-Cookie:%20a=b",
        "%",
        "%zz",
        "%u2215",
        "%ff%fe",
        "%ed%a0%80",
        ";jsessionid=1",
        ";x=%2f",
        "/.",
        "/./",
        "//",
        "/META-INF/MANIFEST.MF",
        "/WEB-INF/web.xml",
        "/org/huchuang/cli/Main.class",
        "/.git/config",
        "/pom.xml",
        "~",
        "?",
        "??",
        "#",
        "\u007f",
        "{{7*7}}",
        "${7*7}",
        "${jndi:ldap://127.0.0.1:1/x}",
        "%3Cscript%3Ehc%22%27%3C/script%3E",
        "<script>hc\"'</script>",
        "'\"><script>hc\"'</script>",
        "\u00e4\u00f6",
        "%E4%B8%8A%E6%B5%B7",
        "a".repeat(3000),
        "a".repeat(20000),
        "%20".repeat(500),
        "..",
        "*",
        "|",
        "`id`",
        ";ls",
        "' OR 1=1--",
        "%F0%9F%98%80",
        "%EF%BF%BF"
    };
    private static final String[] NAMES = {
        "q",
        "query",
        "type",
        "limit",
        "offset",
        "format",
        "from",
        "part",
        "lang",
        "entity",
        "queries",
        "extend",
        "callback",
        "prefix",
        "cursor",
        "id",
        "default-graph-uri",
        "timeout",
        "output",
        "update",
        "x",
        "",
        "q[]",
        "%00",
        "words",
        "depth",
        "a",
        "b",
        "to",
        "things"
    };
    private static final String[] HEADERS = {
        "Accept: text/html",
        "Accept: application/json",
        "Accept: */*;q=abc",
        "Accept: " + "text/html,".repeat(400),
        "Accept: \u0000",
        "Accept-Language: zz;q=9",
        "Accept-Encoding: gzip, br;q=x, identity;q=0",
        "Accept-Charset: utf-7",
        "Content-Type: application/sparql-query",
        "Content-Type: application/x-www-form-urlencoded",
        "Content-Type: application/json; charset=\"no-such\"",
        "Content-Type: multipart/form-data",
        "Content-Type: text/xml",
        "Content-Type: ;;;",
        "Content-Length: 5",
        "Content-Length: -1",
        "Content-Length: 99999999999999999999",
        "Content-Length: 5\r\nContent-Length: 6",
        "Transfer-Encoding: chunked",
        "Transfer-Encoding: chunked, identity",
        "Content-Encoding: gzip",
        "Expect: 100-continue",
        "Expect: 999",
        "Range: bytes=0-0,1-1,2-2,5-3",
        "Range: bytes=99999999999-",
        "If-None-Match: *",
        "If-None-Match: W/\"x",
        "If-Modified-Since: yesterday",
        "X-Forwarded-For: 203.0.113.9",
        "X-Forwarded-For: <script>hc\"'</script>",
        "X-Forwarded-Host: evil.example",
        "X-Forwarded-Proto: javascript",
        "Forwarded: for=_x;host=evil.example",
        "X-Original-URL: /$/metrics",
        "X-HTTP-Method-Override: DELETE",
        "X-Request-Id: <script>hc\"'</script>",
        "Origin: null",
        "Origin: https://evil.example",
        "Access-Control-Request-Method: DELETE",
        "Cookie: " + "a=b; ".repeat(300),
        "Cookie: lang=<script>hc\"'</script>",
        "Referer: javascript:alert(1)",
        "User-Agent: <script>hc\"'</script>",
        "Authorization: Basic %%%",
        "Upgrade: h2c\r\nHTTP2-Settings: AAA\r\nConnection: Upgrade, HTTP2-Settings",
        "Connection: keep-alive, close, x",
        "Host: evil.example",
        "X: " + "y".repeat(9000),
        " folded: x",
        "NoColon",
        "Bad Name: x",
        "\u0001: x"
    };

    private BadRequests() {}

    /** Each piece of harm by itself, where it can be. */
    static List<String> chosen() {
        var all = new ArrayList<String>();
        for (var piece : PIECES) {
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
        for (var method : METHODS) {
            for (var path : new String[] {"/overview", "/huchuang", "/api/q", "/downloads/x", "/$/server"}) {
                all.add(request(method, path, "Accept: text/html"));
            }
        }
        for (var header : HEADERS) {
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
        var path = new StringBuilder(one(PATHS, random));
        for (int n = random.nextInt(3); n > 0; n--) {
            path.append(one(PIECES, random));
        }
        if (random.nextInt(3) > 0) {
            path.append('?');
            for (int n = random.nextInt(4); n >= 0; n--) {
                path.append(one(NAMES, random))
                        .append('=')
                        .append(random.nextInt(4) == 0 ? noise(random) : one(PIECES, random))
                        .append('&');
            }
        }
        var headers = new StringBuilder();
        for (int n = random.nextInt(4); n > 0; n--) {
            headers.append(one(HEADERS, random)).append("\r\n");
        }
        var method = random.nextInt(3) > 0 ? "GET" : one(METHODS, random);
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
                && reply.body().contains(PROBE)) {
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
