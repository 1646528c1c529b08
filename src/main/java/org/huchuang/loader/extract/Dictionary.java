package org.huchuang.loader.extract;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.CoreDictionary.Attribute;
import com.hankcs.hanlp.dictionary.CustomDictionary;
import com.hankcs.hanlp.dictionary.nr.PersonDictionary;
import com.hankcs.hanlp.dictionary.other.CharType;
import com.hankcs.hanlp.seg.common.Vertex;
import com.hankcs.hanlp.utility.Predefine;
import java.util.Optional;

/** HanLP's dictionaries, core and custom; a word's knowledge is put together when a text first holds it. */
final class Dictionary {
    private final DoubleArrayTrie<Attribute> core = CoreDictionary.trie;
    private final DoubleArrayTrie<Attribute> custom = CustomDictionary.DEFAULT.dat;
    private final WordTree coreTree = WordTree.of(core);
    private final WordTree customTree = WordTree.of(custom);
    private final WordPairs pairs = WordPairs.packed();
    /** By number in the core dictionary. Threads may make the same word twice; both are the same and unchanging. */
    private final DictionaryWord[] made = new DictionaryWord[core.size()];

    private final RecentWords unknown = new RecentWords();
    private final RecentWords joined = new RecentWords();

    private final DictionaryWord beginning = word(Vertex.newB());
    private final DictionaryWord end = word(Vertex.newE());

    /** What stands before every sentence. */
    DictionaryWord beginning() {
        return beginning;
    }

    /** What stands behind every sentence. */
    DictionaryWord end() {
        return end;
    }

    /** Puts each word of the core dictionary that stands in a text into a lattice, shorter ones first. */
    void lay(char[] text, Lattice lattice) {
        for (int from = 0; from < text.length; from++) {
            int place = coreTree.step(WordTree.ROOT, text[from]);
            for (int to = from + 1; place != WordTree.NOWHERE; to++) {
                int number = coreTree.word(place);
                if (number >= 0) {
                    lattice.append(from, core(number, text, from, to));
                }
                if (to == text.length) {
                    break;
                }
                place = coreTree.step(place, text[to]);
            }
        }
    }

    /** How often a word is seen right behind another. */
    int pairs(DictionaryWord before, DictionaryWord word) {
        return pairs.count(before.id(), word.id());
    }

    private DictionaryWord core(int number, char[] text, int from, int to) {
        var word = made[number];
        if (word == null) {
            word = word(new Vertex(new String(text, from, to - from), core.getValueAt(number), number));
            made[number] = word;
        }
        return word;
    }

    /** What no dictionary holds: a number, Latin letters, a sign. */
    DictionaryWord unknown(char[] text, int from, int to, byte type) {
        return unknown.of(new String(text, from, to - from), t -> unknown(t, type));
    }

    private DictionaryWord unknown(String text, byte type) {
        int id = -1;
        var nature = Nature.n;
        switch (type) {
            case CharType.CT_NUM, CharType.CT_INDEX, CharType.CT_CNUM -> {
                nature = Nature.m;
                id = CoreDictionary.M_WORD_ID;
            }
            case CharType.CT_DELIMITER, CharType.CT_OTHER -> nature = Nature.w;
            case CharType.CT_SINGLE -> {
                nature = Nature.nx;
                id = CoreDictionary.X_WORD_ID;
            }
            default -> {}
        }
        return word(text, id, new Attribute(nature, Predefine.OOV_DEFAULT_FREQUENCY));
    }

    /** Where the custom dictionary's tree stands behind a further word; negative where no custom word goes on so. */
    int further(int place, DictionaryWord word) {
        return customTree.step(place, word.text());
    }

    /** The custom word that ends there, made of several. */
    Optional<Attribute> custom(int place) {
        int number = place < 0 ? -1 : customTree.word(place);
        return number < 0 ? Optional.empty() : Optional.of(custom.getValueAt(number));
    }

    /** A custom word made of several. */
    DictionaryWord joined(String text, Attribute known) {
        return joined.of(text, t -> word(t, -known.totalFrequency, known));
    }

    /** A person's name that is in no dictionary. */
    DictionaryWord name(NamesInWords.Found name) {
        var known = name.foreign() ? new Attribute(Nature.nrf) : PersonDictionary.ATTRIBUTE;
        return word(name.text(), CoreDictionary.NR_WORD_ID, known);
    }

    private DictionaryWord word(Vertex v) {
        return word(v.realWord, v.wordID, v.attribute);
    }

    private DictionaryWord word(String text, int id, Attribute known) {
        int place = customTree.step(WordTree.ROOT, text);
        int most = Math.max(1, pairs.most(id)); // once where the word behind is in no dictionary
        int onward = place < 0 ? 0 : customTree.onward(place);
        var alone = custom(place).map(a -> new DictionaryWord(text, id, a, most, place, onward, Optional.empty()));
        return new DictionaryWord(text, id, known, most, place, onward, alone);
    }
}
