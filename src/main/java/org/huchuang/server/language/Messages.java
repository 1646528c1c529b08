package org.huchuang.server.language;

import java.io.IOException;
import java.io.StringReader;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.huchuang.Code;
import org.huchuang.HuchuangException;
import org.huchuang.resource.Resources;

/**
 * The words of the pages, one file of {@code messages/} for each language. {@code {0}} stands for the first value,
 * {@code {0|article|articles}} for the first word if that is 1, else for the second.
 */
public final class Messages {
    private static final Pattern SLOT = Pattern.compile("\\{(\\d)(?:\\|([^|}]*)\\|([^}]*))?}");

    private final Map<Language, Properties> words = new EnumMap<>(Language.class);

    public Messages() {
        for (var language : Language.values()) {
            words.put(language, read("messages/" + language.code() + ".properties"));
        }
    }

    private static Properties read(String path) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(Resources.text(path)));
        } catch (IOException e) {
            throw new HuchuangException(Code.KNOWLEDGE, path + ": " + e.getMessage(), e);
        }
        return properties;
    }

    /** All keys of a language. */
    public Set<String> keys(Language language) {
        return words.get(language).stringPropertyNames();
    }

    /** A text with its slots filled; {@link Code#KNOWLEDGE} for a key that is not there. */
    public String text(Language language, String key, List<String> values) {
        var text = words.get(language).getProperty(key);
        if (text == null) {
            throw new HuchuangException(Code.KNOWLEDGE, "There is no message " + key + " in " + language.itself());
        }
        return SLOT.matcher(text).replaceAll(slot -> java.util.regex.Matcher.quoteReplacement(fill(slot, values)));
    }

    private static String fill(MatchResult slot, List<String> values) {
        var value = values.get(Integer.parseInt(slot.group(1)));
        return slot.group(2) == null ? value : value.equals("1") ? slot.group(2) : slot.group(3);
    }
}
