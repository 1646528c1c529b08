package org.huchuang.loader.knowledge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.huchuang.Code;
import org.huchuang.HuchuangException;

/**
 * What one file of {@code loader/sources/} says about a format of articles.
 *
 * @param name the file's name without extension
 * @param values property to its values, in file order
 * @param patterns property to one pattern that matches where any of its values does
 * @param signs property to its values, to be looked for
 */
public record SourceFormat(
        String name, Map<String, List<String>> values, Map<String, Telltale> patterns, Map<String, Signs> signs) {
    private static final Telltale NOTHING = Telltale.of("(?!)");

    public SourceFormat {
        values = Map.copyOf(values);
        patterns = Map.copyOf(patterns);
        signs = Map.copyOf(signs);
    }

    static SourceFormat of(String name, Map<String, List<String>> values) {
        var patterns = new LinkedHashMap<String, Telltale>();
        var signs = new LinkedHashMap<String, Signs>();
        values.forEach((property, all) -> {
            if (!isPlain(property)) {
                patterns.put(property, compile(name, property, all));
                signs.put(property, Signs.of(all));
            }
        });
        return new SourceFormat(name, values, patterns, signs);
    }

    /** How files of this format are opened. */
    public Reading reading() {
        return Reading.valueOf(value("reader").orElse("text").toUpperCase(Locale.ROOT));
    }

    /** How lines become paragraphs. */
    public Lines lines() {
        return Lines.valueOf(value("lines").orElse("auto").toUpperCase(Locale.ROOT));
    }

    public Optional<String> value(String property) {
        return values(property).stream().findFirst();
    }

    public List<String> values(String property) {
        return values.getOrDefault(property, List.of());
    }

    /** The names a field such as {@code title} has in files of this format. */
    public List<String> field(String field) {
        return values("field." + field).stream()
                .flatMap(v -> List.of(v.split("\\|")).stream())
                .toList();
    }

    /** One pattern for all values of a property; it matches nowhere when there are none. */
    public Pattern pattern(String property) {
        return patterns.getOrDefault(property, NOTHING).pattern();
    }

    /** Whether a text holds what a match of the property's pattern must hold. */
    public boolean possible(String property, String text) {
        return patterns.getOrDefault(property, NOTHING).possible(text, 0, text.length());
    }

    /** Whether a property's pattern is found in a text. */
    public boolean finds(String property, String text) {
        var all = signs.get(property);
        return all != null && all.in(text);
    }

    /** Where the first value matches that does; values earlier in the file go first. */
    public Optional<MatchResult> first(String property, String text) {
        return values(property).stream()
                .map(v -> Pattern.compile(v).matcher(text))
                .filter(Matcher::find)
                .map(Matcher::toMatchResult)
                .findFirst();
    }

    /** Whether the beginning of a file looks like this format. */
    public boolean recognises(String head) {
        return pattern("recognise").matcher(head).find();
    }

    private static boolean isPlain(String property) {
        return property.startsWith("field.")
                || List.of("reader", "parser", "lines", "date", "entities").contains(property);
    }

    private static Telltale compile(String name, String property, List<String> all) {
        try {
            return Telltale.of(either(all));
        } catch (PatternSyntaxException e) {
            throw new HuchuangException(
                    Code.KNOWLEDGE, "loader/sources/" + name + ".tsv " + property + ": " + e.getDescription(), e);
        }
    }

    private static String either(List<String> all) {
        return all.size() == 1 ? all.get(0) : "(?:" + String.join(")|(?:", all) + ")";
    }

    /**
     * The values of a property.
     *
     * @param opening those that can match at the beginning only and hold certain words, as one expression
     * @param others the rest, each to be tried alone
     */
    record Signs(Optional<Telltale> opening, List<Sign> others) {
        static Signs of(List<String> values) {
            var together = values.stream()
                    .filter(v -> anchored(v) && Telltale.of(v).hasWords())
                    .toList();
            var others =
                    values.stream().filter(v -> !together.contains(v)).map(v -> new Sign(Telltale.of(v), anchored(v)));
            return new Signs(
                    together.isEmpty() ? Optional.empty() : Optional.of(Telltale.of(either(together))),
                    others.toList());
        }

        boolean in(String text) {
            if (opening.isPresent() && opening.get().opens(text)) {
                return true;
            }
            for (var sign : others) {
                if (sign.in(text)) {
                    return true;
                }
            }
            return false;
        }

        /** Whether an expression matches at the beginning only: it starts with ^ and has no alternative outside brackets. */
        private static boolean anchored(String value) {
            int depth = 0;
            boolean among = false;
            for (int i = 0; i < value.length(); i++) {
                char c = value.charAt(i);
                if (c == '\\') {
                    i++;
                } else if (c == '[' || c == ']') {
                    among = c == '[';
                } else if (!among && c == '(') {
                    depth++;
                } else if (!among && c == ')') {
                    depth--;
                } else if (!among && c == '|' && depth == 0) {
                    return false;
                }
            }
            return value.startsWith("^");
        }
    }

    /**
     * One value of a property.
     *
     * @param words its expression
     * @param anchored whether it can match at the beginning only
     */
    record Sign(Telltale words, boolean anchored) {
        boolean in(String text) {
            return anchored ? words.opens(text) : words.in(text);
        }
    }

    /** The reader that opens a file. */
    public enum Reading {
        JSON,
        MARKDOWN,
        TEXT,
        /** A binary or marked-up file whose text Apache Tika takes out. */
        TIKA
    }

    /** What a line end means. */
    public enum Lines {
        /** Every line is a paragraph. */
        PARAGRAPHS,
        /** Lines are broken by the width of a page. */
        WRAPPED,
        /** To be told from the lengths of the lines. */
        AUTO
    }
}
