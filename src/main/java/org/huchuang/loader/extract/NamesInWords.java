package org.huchuang.loader.extract;

import com.hankcs.hanlp.collection.AhoCorasick.AhoCorasickDoubleArrayTrie;
import com.hankcs.hanlp.corpus.tag.NR;
import com.hankcs.hanlp.dictionary.nr.NRPattern;
import com.hankcs.hanlp.dictionary.nr.PersonDictionary;
import com.hankcs.hanlp.dictionary.nr.TranslatedPersonDictionary;
import java.util.ArrayList;
import java.util.List;

/** Persons' names that HanLP puts together of several words: by the words' roles for Chinese ones, by their sound for others. */
final class NamesInWords {
    private final List<DictionaryWord> words;
    private final List<Found> found = new ArrayList<>();
    private final StringBuilder roles = new StringBuilder(); // a letter for each part
    private final List<String> parts = new ArrayList<>();

    private NamesInWords(List<DictionaryWord> words) {
        this.words = words;
    }

    /**
     * The names in the order in which HanLP adds them.
     *
     * @param words a sentence's, with what stands behind its end as the last
     */
    static List<Found> of(List<DictionaryWord> words) {
        var roles = roles(words);
        var names = new NamesInWords(words);
        if (possible(roles)) {
            names.divide(roles);
            names.chinese();
        }
        names.foreign();
        return names.found;
    }

    /** The likeliest role of each word behind that of the word before. */
    private static NR[] roles(List<DictionaryWord> words) {
        var roles = new NR[words.size()];
        var role = NR.K;
        for (int i = 0; i < roles.length; i++) {
            role = words.get(i).roles().behind(role);
            roles[i] = role;
        }
        return roles;
    }

    /** Whether two roles follow each other that are played inside a name; what is to be cut may hold one of them. */
    private static boolean possible(NR[] roles) {
        boolean before = false;
        for (var role : roles) {
            boolean inside =
                    switch (role) {
                        case B, C, D, E, F, G, X, Z -> true;
                        default -> false;
                    };
            if (inside && before || role == NR.U || role == NR.V) {
                return true;
            }
            before = inside;
        }
        return false;
    }

    private void divide(NR[] all) {
        var last = NR.K;
        for (int i = 0; i < all.length; i++) {
            var text = words.get(i).text();
            int n = text.length();
            switch (all[i]) {
                case U -> { // what stands before a name and a surname in one word
                    part(NR.K, text.substring(0, n - 1));
                    part(NR.B, text.substring(n - 1));
                    last = NR.B;
                }
                case V -> { // a name's last character and what stands behind in one word
                    part(last == NR.B ? NR.E : NR.D, text.substring(0, 1));
                    part(NR.L, text.substring(1));
                }
                default -> {
                    part(all[i], text);
                    last = all[i];
                }
            }
        }
    }

    private void part(NR role, String text) {
        roles.append(role);
        parts.add(text);
    }

    private void chinese() {
        PersonDictionary.trie.parseText(
                roles.toString(), (AhoCorasickDoubleArrayTrie.IHit<NRPattern>) (from, to, pattern) -> {
                    if (to - from > 1) { // one word alone stands there already
                        var name = String.join("", parts.subList(from, to));
                        if (!(pattern == NRPattern.BCD && name.charAt(0) == name.charAt(2)) && !noName(name)) {
                            found.add(new Found(length(parts.subList(0, from)), name, false));
                        }
                    }
                });
    }

    private static boolean noName(String text) {
        var known = PersonDictionary.dictionary.get(text);
        return known != null && known.containsLabel(NR.A);
    }

    private static int length(List<String> parts) {
        return parts.stream().mapToInt(String::length).sum();
    }

    private void foreign() {
        var name = new StringBuilder();
        int start = 0;
        int count = 0;
        int place = 0;
        for (var word : words) {
            boolean sounds = word.nature().equals("nrf");
            if (sounds || count > 0 && TranslatedPersonDictionary.containsKey(word.text())) {
                start = count == 0 ? place : start;
                name.append(word.text());
                count++;
            } else if (count > 0) {
                if (count > 1) {
                    found.add(new Found(start, name.toString(), true));
                }
                name.setLength(0);
                count = 0;
            }
            place += word.length();
        }
    }

    /**
     * A name.
     *
     * @param place of its first character in the sentence
     * @param foreign whether it is transliterated
     */
    record Found(int place, String text, boolean foreign) {}
}
