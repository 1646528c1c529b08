package org.huchuang.loader;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.huchuang.resource.Resources;

/** What damaged inputs are made of: {@code fuzz/pieces.txt}, a JSON string a line, and the samples. */
final class Pieces {
    static final List<String> SAMPLES =
            List.of("wechat-sample.json", "newspaper-sample.txt", "forum-sample.txt", "qa-sample.md");

    private static final JsonMapper JSON = new JsonMapper();

    private Pieces() {}

    static List<String> all() {
        return Resources.text("fuzz/pieces.txt").lines().map(Pieces::parsed).toList();
    }

    static String sample(String name) {
        return Resources.text("samples/" + name);
    }

    private static String parsed(String line) {
        try {
            return JSON.readValue(line, String.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(line, e);
        }
    }
}
