package org.huchuang.loader.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads who stands behind a label, or on the lines below one: 主办单位：甲、乙, of the event that the document reports. */
final class LabelForm {
    /** A line that is a label and no more: （一）主办单位. */
    private static final int LABEL = 12;

    /** Of a line of names at least half are names that are known. */
    private static final double NAMES = 0.5;

    private static final Pattern SAYING = Pattern.compile("[的是在了将为于。！？]");
    private static final Pattern WHOLE = Pattern.compile("[”》]?(?:等|（[^（）]*）)?(?:[、，；;,\\s和及与]|以及|$)");

    private final Carried carried;
    private final Expansion expansion;

    LabelForm(Carried carried, Expansion expansion) {
        this.carried = carried;
        this.expansion = expansion;
    }

    List<Pairing> read(Statement s) {
        var line = s.line();
        int end = s.cue().words().end();
        var mark = line.masked(end, Math.min(line.end(), end + 1));
        boolean marked = mark.equals("：") || mark.equals(":");
        if (marked && line.groups().stream().anyMatch(g -> g.start() > end)) {
            return behind(s, end);
        }
        boolean alone =
                line.masked(end, line.end()).strip().length() <= (marked ? 1 : 0) && end - line.start() <= LABEL;
        return alone ? below(s) : List.of();
    }

    private List<Pairing> behind(Statement s, int end) {
        var p = s.pattern();
        return carried
                .reported(p.objects(), s.reading(), s.line())
                .flatMap(o -> s.line().groups().stream()
                        .filter(g -> g.start() > end && g.has(p.subjects()))
                        .findFirst()
                        .map(who -> expansion.pairing(s, who, o)))
                .stream()
                .toList();
    }

    private List<Pairing> below(Statement s) {
        var p = s.pattern();
        var out = new ArrayList<Pairing>();
        var event = carried.reported(p.objects(), s.reading(), s.line());
        if (event.isEmpty()) {
            return out;
        }
        var lines = s.reading().lines();
        for (int i = lines.indexOf(s.line()) + 1; i < lines.size() && isOfNames(lines.get(i)); i++) {
            var line = lines.get(i);
            line.groups().stream()
                    .filter(g -> g.has(p.subjects())
                            && WHOLE.matcher(line.masked(g.end(), line.end())).lookingAt())
                    .map(g -> new Pairing(
                            p, s.cue(), line, g.of(p.subjects()), event.get().of(p.objects())))
                    .forEach(out::add);
        }
        return out;
    }

    private static boolean isOfNames(Line line) {
        var words = line.masked().strip();
        return !words.isEmpty()
                && words.chars().filter(c -> c == Line.NAME).count() >= NAMES * words.length()
                && !SAYING.matcher(words).find();
    }
}
