package org.huchuang.loader.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.huchuang.loader.knowledge.SourceFormat;

/** A cleaned page as blocks: noise dropped, lines joined, roles and speakers told. */
final class Page {
    private static final Pattern MARKS = Pattern.compile("^#+");

    private Page() {}

    static List<Block> of(Traced page, String title, SourceFormat format) {
        var lines = Line.of(page);
        boolean wrapped = Documents.wrapped(format, lines);
        var kept = lines(lines, title, format, wrapped);
        var shape = new Shape(format);
        var blocks = wrapped ? WrappedLayout.blocks(shape, kept) : ParagraphLayout.blocks(shape, title, kept);
        return Speakers.mark(unmarked(blocks, format), format);
    }

    /** Without running heads, footers and the line that holds the title. */
    private static List<Line> lines(List<Line> all, String title, SourceFormat format, boolean wrapped) {
        var same = title.replace(" ", "");
        var kept = new ArrayList<Line>();
        var heads = new RunningHeads(new Shape(format));
        boolean blank = false;
        boolean titleBefore = false;
        for (var line : all) {
            blank |= line.afterBlank();
            var original = line.text().toString();
            if (format.finds("drop", original)) {
                continue;
            }
            var cut = !format.possible("cut", original) || format.finds("markup-heading", original)
                    ? line.text()
                    : line.text().without(format.pattern("cut"));
            var text = Spacing.collapse(cut.strip(), wrapped).strip();
            var bare = text.toString().replace(" ", "");
            bare = bare.startsWith("#") ? MARKS.matcher(bare).replaceFirst("") : bare;
            boolean noise = !text.toString().equals(original) && format.finds("drop", text.toString())
                    || !same.isEmpty() && bare.equals(same)
                    || wrapped && heads.repeats(text, bare, same);
            titleBefore |= !same.isEmpty() && bare.equals(same);
            if (text.length() == 0 || noise) {
                continue;
            }
            for (var piece : pieces(text, format)) {
                kept.add(new Line(piece, blank, titleBefore));
                blank = false;
                titleBefore = false;
            }
        }
        return kept;
    }

    private static List<Traced> pieces(Traced line, SourceFormat format) {
        if (!format.possible("split", line.toString())) {
            return List.of(line.stripped(0, line.length()));
        }
        var m = format.pattern("split").matcher(line.toString());
        var pieces = new ArrayList<Traced>();
        int from = 0;
        while (m.find()) {
            pieces.add(line.stripped(from, m.start()));
            from = m.end();
        }
        pieces.add(line.stripped(from, line.length()));
        return pieces;
    }

    /** Headings lose the marks by which they were known. */
    private static List<Block> unmarked(List<Block> blocks, SourceFormat format) {
        return blocks.stream()
                .map(b -> format.finds("markup-heading", b.text().toString())
                        ? new Block(b.text().without(format.pattern("cut")).strip(), b.role())
                        : b)
                .filter(b -> b.text().length() > 0)
                .toList();
    }
}
