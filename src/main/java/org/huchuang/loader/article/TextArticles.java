package org.huchuang.loader.article;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.huchuang.Code;
import org.huchuang.loader.knowledge.SourceFormat;
import org.huchuang.loader.knowledge.SourceFormat.Reading;

/** Reads text files: a page of one article or several, with or without a block of metadata. */
final class TextArticles {
    /** Less text than this before the first section, a caption or a cover, belongs to that section. */
    private static final int PRELUDE = 200;

    private final String text;
    /** As long as the text, with every line end a line feed, for matching. */
    private final String lines;

    private final SourceFormat format;
    private final Fields known;
    private final Delivery to;

    private TextArticles(String text, SourceFormat format, Fields known, Delivery to) {
        this.known = known;
        this.text = text;
        this.lines = text.replace("\r\n", " \n").replace('\r', '\n');
        this.format = format;
        this.to = to;
    }

    static void read(String text, SourceFormat format, Delivery to) {
        read(text, format, new Fields(false), to);
    }

    /** @param known what the file says outside its text; it goes before what the text says */
    static void read(String text, SourceFormat format, Fields known, Delivery to) {
        new TextArticles(text, format, known, to).read();
    }

    private void read() {
        if (format.reading() == Reading.MARKDOWN) {
            var fields = Metadata.read(text, lines, format);
            to.accept(fields.put("id", to.stem()).put("date", date(lines)), to.name(), format);
            return;
        }
        var starts = starts();
        for (int i = 0; i < starts.size(); i++) {
            int from = starts.get(i);
            int end = i + 1 < starts.size() ? starts.get(i + 1) : text.length();
            var id = starts.size() == 1 ? to.stem() : to.stem() + "#" + (i + 1);
            var place = starts.size() == 1 ? to.name() : to.name() + "#" + (i + 1);
            if (end - from > Delivery.LONGEST) {
                to.reject(id, place, Code.TOO_LARGE, (end - from) + " 字 characters");
                continue;
            }
            var part = lines.substring(from, end);
            var fields = (starts.size() == 1 ? known : new Fields(false))
                    .put("id", id)
                    .put("title", title(part))
                    .put("title", starts.size() == 1 ? known.get("other title") : "")
                    .put(
                            "publisher",
                            found("publisher", lines).map(m -> m.group(1)).orElse(""))
                    .put("date", date(lines))
                    .put("text", text.substring(from, end));
            to.accept(fields, place, format);
        }
    }

    private List<Integer> starts() {
        var starts = new ArrayList<Integer>();
        var m = format.pattern("section").matcher(lines);
        while (m.find()) {
            if (starts.isEmpty() || m.start() > starts.getLast()) {
                starts.add(m.start());
            }
        }
        if (starts.isEmpty()) {
            return List.of(0);
        }
        boolean prelude =
                lines.substring(0, starts.getFirst()).replaceAll("\\s", "").length() >= PRELUDE;
        if (prelude) {
            starts.addFirst(0);
        } else {
            starts.set(0, 0);
        }
        return starts;
    }

    private String title(String part) {
        return found("title", part).map(m -> m.group(1).strip()).orElse("");
    }

    /** The day the page bears; the one in the file's name only when the page has none. */
    private String date(String part) {
        return found("date-in-text", part)
                .or(() -> found("date-in-name", to.stem()))
                .map(m -> m.group(1) + "-" + two(m.group(2)) + "-" + two(m.group(3)))
                .filter(TextArticles::isDay)
                .orElse("");
    }

    /** Digits in a file's name may be anything; only a real day counts. */
    private static boolean isDay(String words) {
        try {
            return LocalDate.parse(words).getYear() > 0;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static String two(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    private Optional<MatchResult> found(String property, String in) {
        return format.first(property, in);
    }
}
