package org.huchuang.loader.text;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.huchuang.loader.knowledge.SourceFormat;
import org.huchuang.loader.knowledge.Surnames;
import org.huchuang.loader.knowledge.Telltale;

/** What a line looks like: finished or open, a heading, an item, somebody's name or posts. */
final class Shape {
    private static final String ENDS = "。！？；!?";
    private static final String CLOSERS = "”’）》」』】)\"";
    private static final int LONGEST_NAME = 8; // of the first kind, in halves of characters
    private static final Pattern HAN_NAME = Pattern.compile("[\\p{IsHan}\ufffd]{2,4}");
    private static final Telltale DOTTED_NAME =
            Telltale.of("[\\p{IsHan}]{1,6}(?:[•·・‧∙][\\p{IsHan}A-Z]{1,8}){1,3}(?:爵士|博士|教授|女士|先生)?");

    private final SourceFormat format;
    private final Map<Traced, Map<String, Boolean>> seen = new IdentityHashMap<>(); // a line is asked often

    Shape(SourceFormat format) {
        this.format = format;
    }

    boolean is(String property, Traced line) {
        return seen.computeIfAbsent(line, l -> new HashMap<>())
                .computeIfAbsent(property, p -> format.finds(p, line.toString()));
    }

    /** Whether a sentence ends where the line ends. */
    static boolean finished(CharSequence line) {
        int i = line.length() - 1;
        while (i >= 0 && CLOSERS.indexOf(line.charAt(i)) >= 0) {
            i--;
        }
        return i >= 0
                && (ENDS.indexOf(line.charAt(i)) >= 0
                        || line.charAt(i) == '…'
                        || line.charAt(i) == '：' && i == line.length() - 1
                        || line.charAt(i) == '.' && i > 2 && line.charAt(i - 1) < '\u2e80');
    }

    /** Whether the line breaks off: after a comma, or inside brackets or a book title. */
    static boolean breaksOff(CharSequence line) {
        if (line.length() == 0) {
            return false;
        }
        return "，、,（《“—".indexOf(line.charAt(line.length() - 1)) >= 0 || opened(line) > 0;
    }

    /** How many brackets and titles are open at the end. */
    static int opened(CharSequence line) {
        int depth = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if ("（《(".indexOf(c) >= 0) {
                depth++;
            } else if ("）》)".indexOf(c) >= 0 && depth > 0) {
                depth--;
            }
        }
        return depth;
    }

    /** Whether it holds marks that only running text has. */
    static boolean punctuated(CharSequence line) {
        for (int i = 0; i < line.length(); i++) {
            if ("，。；？！".indexOf(line.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether the line holds nothing but the name of a person. */
    boolean name(Traced line) {
        var text = line.toString();
        return text.length() <= LONGEST_NAME && HAN_NAME.matcher(text).matches() && Surnames.couldBeName(text)
                || DOTTED_NAME.possible(text, 0, text.length())
                        && DOTTED_NAME.pattern().matcher(text).matches()
                || is("latin-name", line);
    }

    /** Whether the line ends as a list of posts does. */
    boolean posts(Traced line) {
        return is("post", line);
    }
}
