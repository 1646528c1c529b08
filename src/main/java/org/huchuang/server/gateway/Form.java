package org.huchuang.server.gateway;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code application/x-www-form-urlencoded} in UTF-8: the parameters of an address or a body. */
record Form(Map<String, List<String>> values) {
    private static final int MOST = 200;

    static Form of(String encoded) throws RefusedException {
        var values = new LinkedHashMap<String, List<String>>();
        int count = 0;
        for (var pair : encoded.split("&")) {
            if (pair.isEmpty()) {
                continue;
            }
            if (++count > MOST) {
                throw new RefusedException(Refused.wrong("parameter", "参数过多 more than " + MOST + " parameters"));
            }
            int equals = pair.indexOf('=');
            var name = equals < 0 ? pair : pair.substring(0, equals);
            values.computeIfAbsent(decode(name), n -> new ArrayList<>())
                    .add(decode(equals < 0 ? "" : pair.substring(equals + 1)));
        }
        return new Form(values);
    }

    private static String decode(String text) throws RefusedException {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new RefusedException(Refused.wrong("encoding", "百分号编码有误 the percent-encoding is broken"));
        }
    }

    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** The value of a parameter given at most once; empty when it is not given. */
    String one(String name) throws RefusedException {
        var all = all(name);
        if (all.size() > 1) {
            throw new RefusedException(
                    Refused.wrong("parameter", "参数 %s 只能给一次 the parameter %s is given once".formatted(name, name)));
        }
        return all.isEmpty() ? "" : all.get(0);
    }

    Form and(Form other) {
        var both = new LinkedHashMap<String, List<String>>();
        values.forEach((n, v) -> both.put(n, new ArrayList<>(v)));
        other.values.forEach(
                (n, v) -> both.computeIfAbsent(n, x -> new ArrayList<>()).addAll(v));
        return new Form(both);
    }
}
