package org.huchuang.loader.extract;

import com.hankcs.hanlp.corpus.tag.NR;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.nr.PersonDictionary;
import java.util.List;
import java.util.stream.Stream;
import org.huchuang.loader.knowledge.Lexicon;
import org.huchuang.loader.knowledge.WordSet;

/** How likely some characters are to be a Chinese full name, before any context is seen. */
final class NameCharacters {
    private static final double LEAST_SHARE = 0.02;

    private final Lexicon surnames = Lexicon.read("surnames");
    private final WordSet compound = surnames.set("compound");
    private final WordSet single = surnames.set("common", "rare");
    private final Lexicon.Group rare = surnames.group("rare");
    private final Lexicon.Group ordinary = Lexicon.read("not-persons").group("word");
    /** 曾是: words that the segmenter takes for the start of a name. */
    private final Lexicon.Group verbal = Lexicon.read("not-persons").group("start");

    private final List<Lexicon.Group> cues;
    private final byte[] given = new byte[Character.MAX_VALUE + 1]; // 0 while unknown, 1 used in given names, -1 not

    NameCharacters(Lexicon cues) {
        this.cues = Stream.of("post", "title", "speech").map(cues::group).toList();
    }

    /** Length of the surname that starts here: 2 for a compound one, 1, or 0 for none. */
    int surnameAt(String text, int at) {
        if (at + 2 <= text.length() && compound.at(text, at, at + 2) == 2) {
            return 2;
        }
        return single.at(text, at, at + 1);
    }

    /** Whether the surname is also an everyday word, so that context must say more. */
    boolean rareSurname(String name) {
        return rare.contains(name.substring(0, 1));
    }

    /**
     * Whether the given name's characters are used in given names at all.
     *
     * @param suspected whether the segmenter takes it for a name; else an everyday word at its start rules it out
     */
    boolean plausible(String name, int surname, boolean suspected) {
        if (ordinary.contains(name)
                || verbal.startingAt(name, 0) > 0
                || isCue(name)
                || isCue(name.substring(surname))) {
            return false;
        }
        if (!suspected && name.length() > 2 && ordinary.contains(name.substring(0, 2))) {
            return false;
        }
        for (int i = surname; i < name.length(); i++) {
            if (!Character.isIdeographic(name.charAt(i)) || !suspected && !isGiven(name.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isCue(String word) {
        for (var group : cues) {
            if (group.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the general dictionary knows these characters as something else than a person. */
    boolean ordinaryWord(String word) {
        var known = CoreDictionary.get(word);
        return known != null && !known.hasNatureStartsWith("nr");
    }

    private boolean isGiven(char c) {
        if (given[c] == 0) {
            given[c] = (byte) (share(c) < LEAST_SHARE ? -1 : 1); // every thread reckons the same
        }
        return given[c] > 0;
    }

    /** How much of a character's use in and around names is inside given names; rare characters are welcome. */
    private static double share(char c) {
        var seen = PersonDictionary.dictionary.get(String.valueOf(c));
        if (seen == null) {
            return 1;
        }
        double given = seen.getFrequency(NR.C) + seen.getFrequency(NR.D) + seen.getFrequency(NR.E);
        double other = seen.getFrequency(NR.K) + seen.getFrequency(NR.L) + seen.getFrequency(NR.M);
        return given / Math.max(1, given + other);
    }
}
