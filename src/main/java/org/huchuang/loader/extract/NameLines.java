package org.huchuang.loader.extract;

import java.util.Optional;
import java.util.regex.Pattern;
import org.huchuang.loader.knowledge.Lexicon;
import org.huchuang.loader.text.Sentence;

/** Reads names that the layout sets apart: a caption's name above or before the posts, the speaker of an answer. */
final class NameLines {
    private static final String GAP = "[ \\u3000\\u00a0]";
    /** Of a name with the spaces before and inside it and the one behind. */
    private static final int LONGEST = 12;

    private static final Pattern BARE = Pattern.compile("\\p{IsHan}{2,4}");

    private final NameCharacters characters;
    private final Pattern caption;

    NameLines(Lexicon cues, NameCharacters characters) {
        this.characters = characters;
        caption = Pattern.compile(
                GAP + "{0,4}(\\p{IsHan}" + GAP + "{1,4}\\p{IsHan}|\\p{IsHan}{2,4})(?:" + GAP + "{0,4}\\R" + GAP
                        + "{0,4}|" + GAP + "+)(?=[^\\n。]{0,60}?" + cues.alternatives("post") + "(?:[，、,;；\\s]|$))");
    }

    /** The name that a sentence's speaker or its place at the head of a caption gives away. */
    Optional<String> nameOf(String text, Sentence sentence) {
        var speaker = sentence.speaker().map(s -> s.replaceAll("\\s", "")).filter(this::isName);
        if (speaker.isPresent()) {
            return speaker;
        }
        if (!isApart(text, sentence.span().start())) {
            return Optional.empty();
        }
        var m = caption.matcher(text).region(sentence.span().start(), text.length());
        if (!m.lookingAt()) {
            return Optional.empty();
        }
        return Optional.of(m.group(1).replaceAll(GAP, "")).filter(this::isName);
    }

    /** Whether a space or line break stands among the first characters, as behind a name that is set apart. */
    private static boolean isApart(String text, int from) {
        int to = Math.min(text.length(), from + LONGEST);
        for (int i = from; i < to; i++) {
            if (Character.isWhitespace(text.charAt(i)) || "\u00a0\u0085".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private boolean isName(String name) {
        if (!BARE.matcher(name).matches()) {
            return false;
        }
        int surname = characters.surnameAt(name, 0);
        return surname > 0
                && name.length() > surname
                && name.length() <= surname + 2
                && characters.plausible(name, surname, false)
                && !characters.ordinaryWord(name);
    }
}
