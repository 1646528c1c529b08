package org.huchuang.loader.text;

import java.util.ArrayList;
import java.util.List;
import org.huchuang.loader.text.Sentence.Role;

/**
 * Lines broken by the width of a page, as a PDF gives them: joins what belongs to one paragraph, and lifts out the
 * captions, notes and headings that stand between its lines; they follow after the paragraph.
 */
final class WrappedLayout {
    private static final int LONGEST_CAPTION = 5;
    private static final int LONGEST_ITEM = 80;

    /** What runs on beyond this without a full stop is no sentence. */
    private static final int LONGEST_PARAGRAPH = 8000;

    private final Shape shape;
    private final List<Line> lines;
    private final int full;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Block> aside = new ArrayList<>();
    private Traced open = Traced.EMPTY;
    private boolean openFull;

    private WrappedLayout(Shape shape, List<Line> lines) {
        this.shape = shape;
        this.lines = lines;
        this.full = fullWidth(lines);
    }

    static List<Block> blocks(Shape shape, List<Line> lines) {
        return new WrappedLayout(shape, lines).read();
    }

    /** The width from which on a line may have been broken by the page: a bit less than what most open lines have. */
    static int fullWidth(List<Line> lines) {
        var widths = lines.stream()
                .filter(l -> l.width() >= 24 && !Shape.finished(l.text()))
                .map(Line::width)
                .sorted()
                .toList();
        return widths.isEmpty() ? 24 : widths.get(widths.size() / 4) * 4 / 5;
    }

    private List<Block> read() {
        for (int i = 0; i < lines.size(); ) {
            int taken = caption(i);
            if (taken == 0) {
                taken = footnote(i);
            }
            if (taken == 0) {
                line(lines.get(i), i);
                taken = 1;
            }
            i += taken;
        }
        close();
        return blocks;
    }

    private void line(Line line, int at) {
        var text = line.text();
        boolean heading = shape.is("heading", text);
        boolean small = line.width() < full && !Shape.finished(text);
        if (heading && !Shape.finished(text)) {
            close();
            blocks.add(new Block(text, Role.HEADING));
        } else if (!running() && shape.is("credit", text)) {
            close();
            blocks.add(new Block(text, Role.CREDIT));
        } else if (shape.is("label", text)) {
            put(text, Role.CAPTION);
        } else if (running() && small && !Shape.punctuated(text) && Shape.opened(open) == 0) {
            put(text, Role.CAPTION);
        } else if (running()) {
            open = Spacing.join(open, text);
            openFull = line.width() >= full;
        } else if (small && !Shape.punctuated(text)) {
            close();
            blocks.add(new Block(text, bodyFollows(at) ? Role.HEADING : Role.CAPTION));
        } else if (open.length() > 0 && open.length() < LONGEST_PARAGRAPH && openFull && !shape.is("item", text)) {
            open = Spacing.join(open, text);
            openFull = line.width() >= full;
        } else {
            close();
            open = text;
            openFull = line.width() >= full;
        }
    }

    /** Whether a sentence has begun and not ended. */
    private boolean running() {
        return open.length() > 0 && open.length() < LONGEST_PARAGRAPH && !Shape.finished(open);
    }

    private boolean bodyFollows(int at) {
        for (int i = at + 1; i < lines.size() && i <= at + 3; i++) {
            var next = lines.get(i);
            if (next.width() >= full || Shape.punctuated(next.text())) {
                return true;
            }
            if (shape.name(next.text())) {
                return false;
            }
        }
        return false;
    }

    /** A name with the posts under it, or above it, as one caption; how many lines that takes, 0 for none. */
    private int caption(int at) {
        var first = lines.get(at).text();
        int under = shape.name(first) ? postsFrom(at + 1) : 0;
        if (under > 0) {
            put(joined(at + 1, at + 1 + under, first), Role.CAPTION);
            return 1 + under;
        }
        boolean postsAbove = !running()
                && lines.get(at).width() <= 80
                && !Shape.punctuated(first)
                && shape.posts(first)
                && at + 1 < lines.size()
                && shape.name(lines.get(at + 1).text())
                && postsFrom(at + 2) == 0;
        if (postsAbove) {
            put(first.plus(" ", lines.get(at + 1).text()), Role.CAPTION);
            return 2;
        }
        return 0;
    }

    /** How many lines from here on are one person's posts: up to the line that ends with a post. */
    private int postsFrom(int at) {
        for (int i = at; i < lines.size() && i < at + LONGEST_CAPTION; i++) {
            var text = lines.get(i).text();
            if (Shape.finished(text) || text.toString().contains("。") || shape.name(text) && i > at) {
                return 0;
            }
            boolean more = i + 1 < lines.size()
                    && "，、,".indexOf(lines.get(i + 1).text().charAt(0)) >= 0;
            if (shape.posts(text) && !more) {
                return i + 1 - at;
            }
        }
        return 0;
    }

    private Traced joined(int from, int to, Traced name) {
        var posts = Traced.EMPTY;
        for (int i = from; i < to; i++) {
            posts = Spacing.join(posts, lines.get(i).text());
        }
        return name.plus(" ", posts);
    }

    private int footnote(int at) {
        if (!shape.is("footnote", lines.get(at).text())) {
            return 0;
        }
        var note = Traced.EMPTY;
        for (int i = at; i < lines.size() && i < at + 12; i++) {
            note = Spacing.join(note, lines.get(i).text());
            if (note.charAt(note.length() - 1) == '。') {
                put(note, Role.BODY);
                return i + 1 - at;
            }
        }
        return 0;
    }

    private void put(Traced text, Role role) {
        if (running()) {
            aside.add(new Block(text, role));
        } else {
            close();
            blocks.add(new Block(text, role));
        }
    }

    private void close() {
        if (open.length() > 0) {
            blocks.add(
                    new Block(open, shape.is("item", open) && open.length() <= LONGEST_ITEM ? Role.ITEM : Role.BODY));
            open = Traced.EMPTY;
        }
        blocks.addAll(aside);
        aside.clear();
    }
}
