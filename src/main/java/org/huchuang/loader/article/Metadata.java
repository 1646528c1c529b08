package org.huchuang.loader.article;

import java.util.regex.Pattern;
import org.huchuang.loader.knowledge.SourceFormat;

/** Takes title and fields from the top of a Markdown file; what follows is the body. */
final class Metadata {
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\\])>]+");

    private Metadata() {}

    /** @param lines the text, as long, with line feeds as line ends */
    static Fields read(String text, String lines, SourceFormat format) {
        var fields = new Fields(false);
        boolean front = false;
        boolean any = false;
        int at = 0;
        while (at < lines.length()) {
            int end = lines.indexOf('\n', at);
            end = end < 0 ? lines.length() : end;
            var line = lines.substring(at, end).strip();
            if (format.pattern("metadata-end").matcher(line).find()) {
                if (any && (!front || !fields.get("title").isEmpty() || any)) {
                    at = Math.min(lines.length(), end + 1);
                    front = false;
                    if (!fields.get("title").isEmpty()) {
                        break;
                    }
                } else {
                    front = true;
                }
            } else if (!line.isEmpty() && !taken(line, front, fields, format)) {
                break;
            } else {
                any |= !line.isEmpty();
            }
            at = Math.min(lines.length(), end + 1);
        }
        return fields.put("text", text.substring(at));
    }

    private static boolean taken(String line, boolean front, Fields fields, SourceFormat format) {
        var title = format.pattern("title").matcher(line);
        if (fields.get("title").isEmpty() && title.find()) {
            fields.put("title", title.group(1).strip());
            return true;
        }
        var m = format.pattern("metadata").matcher(line);
        if (!m.find()) {
            return false;
        }
        var name = m.group(1).strip();
        boolean known = false;
        for (var field : new String[] {"id", "title", "publisher", "date", "url"}) {
            if (format.field(field).contains(name.toLowerCase(java.util.Locale.ROOT))) {
                fields.put(field, value(field, m.group(2).strip()));
                known = true;
            }
        }
        return known || front || line.startsWith("**") || line.startsWith("- **");
    }

    private static String value(String field, String words) {
        var address = ADDRESS.matcher(words);
        var bare =
                words.replaceFirst("\\*+$", "").replaceAll("^[\"']|[\"']$", "").strip();
        return field.equals("url") && address.find() ? address.group() : bare;
    }
}
