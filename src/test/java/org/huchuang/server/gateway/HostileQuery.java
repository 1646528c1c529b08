package org.huchuang.server.gateway;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A query that means harm, from {@code bad-queries/}.
 *
 * @param kind class of attack
 * @param refused whether it must get 4xx whatever the data
 * @param mayAnswer whether a whole, quick answer is right too
 * @param form whether it is sent as a form
 * @param parameters further ones of the request
 */
public record HostileQuery(
        String kind, String name, boolean refused, boolean mayAnswer, boolean form, String parameters, String text) {
    private static final List<String> KINDS = List.of(
            "big-values",
            "cross-products",
            "deep-nesting",
            "functions",
            "numbers",
            "paths",
            "reaching-out",
            "regular-expressions",
            "sorting-and-paging",
            "string-bombs",
            "text-index");
    private static final Pattern REPEAT = Pattern.compile("⟦(\\d+)×([^⟦⟧]*)⟧");

    /**
     * All of them.
     *
     * @param canary address of a server that none may call
     */
    public static List<HostileQuery> all(String canary) throws IOException {
        var all = new ArrayList<HostileQuery>();
        for (var kind : KINDS) {
            try (var in = HostileQuery.class.getResourceAsStream("/bad-queries/" + kind + ".rq")) {
                var text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("⟦canary⟧", canary);
                for (var block : text.split("(?m)^### ")) {
                    if (!block.isBlank()) {
                        all.add(one(kind, block));
                    }
                }
            }
        }
        return all;
    }

    private static HostileQuery one(String kind, String block) {
        var lines = block.lines().toList();
        var marks = lines.stream().filter(l -> l.startsWith("#@ ")).toList();
        var parameters = marks.stream()
                .filter(m -> m.startsWith("#@ parameters "))
                .map(m -> "&" + m.substring(14))
                .findFirst()
                .orElse("");
        var text = String.join(
                "\n", lines.stream().skip(1).filter(l -> !l.startsWith("#@ ")).toList());
        return new HostileQuery(
                kind,
                lines.get(0).strip(),
                marks.contains("#@ refused"),
                marks.contains("#@ may-answer"),
                marks.contains("#@ form"),
                parameters,
                expanded(text));
    }

    // the innermost first
    private static String expanded(String text) {
        var now = text;
        for (var found = REPEAT.matcher(now); found.find(); found = REPEAT.matcher(now)) {
            now = now.substring(0, found.start())
                    + found.group(2).repeat(Integer.parseInt(found.group(1)))
                    + now.substring(found.end());
        }
        return now;
    }

    String encoded() {
        return "query=" + URLEncoder.encode(text, StandardCharsets.UTF_8) + parameters;
    }

    @Override
    public String toString() {
        return kind + "/" + name;
    }
}
