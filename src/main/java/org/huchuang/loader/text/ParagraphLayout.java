package org.huchuang.loader.text;

import java.util.ArrayList;
import java.util.List;
import org.huchuang.loader.text.Sentence.Role;

/** Lines that are paragraphs; only lines that were broken for looks, as on a phone's screen, are joined. */
final class ParagraphLayout {
    private static final int SHORT = 26;
    private static final int LONGEST_HEADING = 40;

    private static final int LONGEST_ITEM = 80;

    private final Shape shape;
    private final String title;
    private final List<Line> lines;
    private final List<Block> blocks = new ArrayList<>();

    private ParagraphLayout(Shape shape, String title, List<Line> lines) {
        this.shape = shape;
        this.title = title;
        this.lines = lines;
    }

    /** @param title with which lines are compared that repeat it in pieces */
    static List<Block> blocks(Shape shape, String title, List<Line> lines) {
        return new ParagraphLayout(shape, title.replace(" ", ""), lines).read();
    }

    private List<Block> read() {
        for (int i = 0; i < lines.size(); ) {
            int taken = caption(i);
            if (taken == 0) {
                taken = together(i);
                var text = lines.get(i).text();
                for (int k = i + 1; k < i + taken; k++) {
                    text = Spacing.join(text, lines.get(k).text());
                }
                if (taken == 1 || !title.equals(text.toString().replace(" ", ""))) {
                    blocks.add(new Block(text, role(text, i + taken, taken > 1)));
                }
            }
            i += taken;
        }
        return blocks;
    }

    /** How many lines from here on are one broken line. */
    private int together(int at) {
        if (special(lines.get(at).text())) {
            return 1;
        }
        int pieces = titlePieces(at);
        if (pieces > 1) {
            return pieces;
        }
        var text = new StringBuilder();
        for (int i = at; i < lines.size() && i < at + 12; i++) {
            var line = lines.get(i).text();
            boolean apart = line.length() > SHORT && !Shape.breaksOff(text);
            if (i > at && (lines.get(i).afterBlank() || special(line) || apart)) {
                break;
            }
            text.append(line);
            if (Shape.finished(text)) {
                return i + 1 - at;
            }
            if (line.length() > SHORT && !Shape.breaksOff(text)) {
                break;
            }
        }
        return brokenOff(at);
    }

    /** Lines that only go on because each before broke off after a comma or inside brackets. */
    private int brokenOff(int at) {
        var text = new StringBuilder(lines.get(at).text());
        int to = at + 1;
        while (to < lines.size()
                && to < at + 12
                && text.length() < 4 * SHORT
                && Shape.breaksOff(text)
                && !lines.get(to).afterBlank()
                && !special(lines.get(to).text())) {
            text.append(lines.get(to).text());
            to++;
        }
        return to - at;
    }

    private int titlePieces(int at) {
        var text = new StringBuilder();
        int to = at;
        while (to < lines.size()
                && (to == at || !lines.get(to).afterBlank())
                && title.contains((text + lines.get(to).text().toString()).replace(" ", ""))) {
            text.append(lines.get(to).text());
            to++;
        }
        return text.length() >= 6 ? to - at : 0;
    }

    private boolean special(Traced line) {
        return shape.is("credit", line)
                || shape.is("item", line)
                || shape.is("heading", line)
                || shape.is("number", line)
                || shape.is("caption", line);
    }

    private Role role(Traced text, int next, boolean broken) {
        if (shape.is("credit", text)) {
            return Role.CREDIT;
        }
        if (shape.is("caption", text) || shape.is("label", text)) {
            return Role.CAPTION;
        }
        if (shape.is("heading", text) || shape.is("number", text) || shape.is("markup-heading", text)) {
            return Role.HEADING;
        }
        if (shape.is("item", text) && text.length() <= LONGEST_ITEM) {
            return Role.ITEM;
        }
        if (lines.get(next - 1).afterTitle() && shape.name(text)) {
            return Role.CREDIT;
        }
        boolean numbered =
                !blocks.isEmpty() && shape.is("number", blocks.getLast().text());
        boolean small = text.length() <= LONGEST_HEADING
                && !Shape.finished(text)
                && !text.toString().matches(".*[：—]");
        return small
                        && (next >= lines.size() || numbered || broken || !Shape.punctuated(text) || bodyFollows(next))
                        && !date(text)
                ? Role.HEADING
                : Role.BODY;
    }

    private static boolean date(Traced text) {
        return text.toString().matches("\\d{4}年\\d{1,2}月\\d{1,2}日");
    }

    private boolean bodyFollows(int next) {
        return lines.get(next).text().length() > LONGEST_HEADING;
    }

    private int caption(int at) {
        if (at + 1 >= lines.size() || lines.get(at + 1).afterBlank()) {
            return 0;
        }
        var first = lines.get(at).text();
        var second = lines.get(at + 1).text();
        boolean under = shape.name(first) && shape.posts(second) && !Shape.punctuated(second);
        boolean above = shape.name(second) && shape.posts(first) && !Shape.punctuated(first) && first.length() >= 4;
        if (!under && !above || Shape.finished(second)) {
            return 0;
        }
        blocks.add(new Block(first.plus(" ", second), Role.CAPTION));
        return 2;
    }
}
