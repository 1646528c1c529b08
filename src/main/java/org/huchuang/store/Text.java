package org.huchuang.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.huchuang.Code;
import org.huchuang.HuchuangException;

/**
 * An article's words as they were read, which the offsets of its quotes count in. They stay in the archive: no graph and no page
 * has them.
 *
 * @param title may be empty
 * @param body may be empty
 */
public record Text(String title, String body) {
    private static final JsonMapper PLAIN = new JsonMapper();
    private static final JsonMapper ESCAPED =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    public Text {
        Objects.requireNonNull(title);
        Objects.requireNonNull(body);
    }

    /** As one JSON object in UTF-8, the same for the same text. */
    byte[] json() {
        // half of a surrogate pair is no character, yet it counts among the offsets
        var whole = StandardCharsets.UTF_8.newEncoder().canEncode(title + body);
        try {
            return (whole ? PLAIN : ESCAPED).writeValueAsBytes(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A record of two strings is JSON.", e);
        }
    }

    static Text of(byte[] json) {
        try {
            return PLAIN.readValue(json, Text.class);
        } catch (IOException e) {
            throw new HuchuangException(Code.STORE, "a stored text is none: " + e.getMessage(), e);
        }
    }
}
