package org.huchuang.loader.knowledge;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Reads off a regular expression the words one of which stands in every match, outside of what it only looks at. */
final class IndispensableWords {
    private static final int LARGEST_CLASS = 16;
    private static final int ONCE = -1;
    private static final String ZERO_WIDTH = "=!<";
    private static final Set<String> DIGITS = Set.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9");

    private final String regex;
    private int at;
    private boolean strange;

    private IndispensableWords(String regex) {
        this.regex = regex;
    }

    /** The words; none when the expression can match without any certain word, or holds what is not understood here. */
    static Set<String> of(Pattern pattern) {
        if (pattern.flags() != 0) {
            return Set.of();
        }
        var reader = new IndispensableWords(pattern.pattern());
        var words = reader.alternatives();
        return reader.strange || reader.at < reader.regex.length() ? Set.of() : words;
    }

    /** What each alternative needs, all together; nothing when one of them needs nothing. */
    private Set<String> alternatives() {
        var all = new TreeSet<String>();
        boolean each = true;
        while (true) {
            var one = sequence();
            each &= !one.isEmpty();
            all.addAll(one);
            if (!next('|')) {
                return each ? all : Set.of();
            }
        }
    }

    /** Of what stands one behind the other the part that tells most. */
    private Set<String> sequence() {
        Set<String> best = Set.of();
        var run = new StringBuilder();
        while (at < regex.length() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
            int before = run.length();
            var part = part(run);
            int least = least();
            boolean literal = run.length() > before;
            if (literal && least == 0) {
                run.setLength(run.length() - 1);
            }
            if (!literal || least != ONCE) {
                best = better(better(best, word(run)), least == 0 ? Set.of() : part);
                run.setLength(0);
            }
        }
        return better(best, word(run));
    }

    /** Reads a literal into the run, or something else whose words it returns. */
    private Set<String> part(StringBuilder run) {
        char c = regex.charAt(at++);
        switch (c) {
            case '(':
                return group();
            case '[':
                return characters();
            case '\\':
                return escape(run);
            case '.', '^', '$':
                return Set.of();
            default:
                strange |= Character.isSurrogate(c);
                run.append(c);
                return Set.of();
        }
    }

    private Set<String> group() {
        boolean looks = false;
        if (next('?')) {
            char kind = regex.charAt(at++);
            boolean named = kind == '<' && "=!".indexOf(regex.charAt(at)) < 0;
            looks = !named && ZERO_WIDTH.indexOf(kind) >= 0;
            strange |= !named && !looks && ":>".indexOf(kind) < 0; // flags
            if (named) {
                at = regex.indexOf('>', at) + 1;
            } else if (kind == '<') {
                at++;
            }
        }
        var inside = alternatives();
        strange |= !next(')');
        return looks ? Set.of() : inside;
    }

    /** A small class as words of one character. */
    private Set<String> characters() {
        var out = new TreeSet<String>();
        boolean plain = true;
        int depth = 1;
        while (at < regex.length()) {
            char c = regex.charAt(at++);
            if (c == '[') {
                depth++;
            } else if (c == ']' && --depth == 0) {
                return plain && out.size() <= LARGEST_CLASS ? out : Set.of();
            } else if (c == '\\') {
                at++;
            }
            plain &= "[]\\^-&".indexOf(c) < 0 && !Character.isSurrogate(c);
            out.add(String.valueOf(c));
        }
        strange = true;
        return Set.of();
    }

    private Set<String> escape(StringBuilder run) {
        char c = regex.charAt(at++);
        if (c == 'd') {
            return DIGITS;
        }
        if (c == 'Q') {
            int end = regex.indexOf("\\E", at);
            run.append(regex, at, end);
            at = end + 2;
        } else if (!Character.isLetterOrDigit(c)) {
            run.append(c);
        } else if (c == 'p' || c == 'P') {
            at = regex.indexOf('}', at) + 1;
        } else {
            strange |= "DsSwWbBRAzZnrt".indexOf(c) < 0; // references and codes
        }
        return Set.of();
    }

    /** How often at least what was just read stands there; {@link #ONCE} when nothing says. */
    private int least() {
        int least = ONCE;
        if (next('?') || next('*')) {
            least = 0;
        } else if (next('+')) {
            least = 1;
        } else if (next('{')) {
            int end = regex.indexOf('}', at);
            least = Integer.parseInt(regex.substring(at, end).split(",")[0]);
            at = end + 1;
        }
        if (least != ONCE && !next('?')) {
            next('+');
        }
        return least;
    }

    private boolean next(char c) {
        boolean there = at < regex.length() && regex.charAt(at) == c;
        at += there ? 1 : 0;
        return there;
    }

    private static Set<String> word(StringBuilder run) {
        return run.isEmpty() ? Set.of() : Set.of(run.toString());
    }

    /** Longer words tell more, and of characters that a text has thousands of; then fewer words. */
    private static Set<String> better(Set<String> a, Set<String> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.isEmpty() ? b : a;
        }
        int more = Integer.compare(least(b), least(a));
        return more > 0 || more == 0 && b.size() < a.size() ? b : a;
    }

    /** What the least telling of some words tells. */
    private static int least(Set<String> words) {
        return words.stream()
                .mapToInt(w -> w.codePoints()
                        .map(c -> Character.isIdeographic(c) ? 2 : 1)
                        .sum())
                .min()
                .orElse(0);
    }
}
