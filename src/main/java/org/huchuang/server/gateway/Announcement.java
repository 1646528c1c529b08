package org.huchuang.server.gateway;

import java.nio.charset.StandardCharsets;

/** Says in the head of a result that it is a part: the {@code link} that both W3C formats have for what is to be known about it. */
final class Announcement {
    private Announcement() {}

    static byte[] in(byte[] body, Media media, String base) {
        var about = base + "api#truncated";
        var text = new String(body, StandardCharsets.UTF_8);
        var announced =
                switch (media) {
                    case JSON -> after(text, "{ \"head\": {", " \"link\": [ \"" + about + "\" ] ,");
                    case XML -> before(text, "</head>", "  <link href=\"" + about + "\"/>\n  ");
                    default -> throw new IllegalArgumentException(media + " has no place for it.");
                };
        return announced.getBytes(StandardCharsets.UTF_8);
    }

    private static String after(String text, String mark, String more) {
        return before(text, mark, "", more);
    }

    private static String before(String text, String mark, String more) {
        return before(text, mark, more, "");
    }

    private static String before(String text, String mark, String before, String after) {
        int at = text.indexOf(mark);
        if (at < 0) {
            throw new IllegalStateException("A result begins with its head.");
        }
        return text.substring(0, at) + before + mark + after + text.substring(at + mark.length());
    }
}
