package org.huchuang.loader.extract;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.corpus.io.IOUtil;
import com.hankcs.hanlp.utility.Predefine;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import org.huchuang.Code;
import org.huchuang.HuchuangException;

/** How often HanLP's corpus has one word right behind another, in a table where one look is enough, where HanLP searches a list. */
final class WordPairs {
    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final int COUNT_BITS = 24;
    private static final int WORD_BITS = 20;
    private static final int SEEN_BITS = 22;

    private final long[] table; // both words and above the lowest bits their count; 0 where there is none
    private final int shift;
    private final long[] followers; // of each word one bit for each that stands behind it; several share a bit
    private final long[] seen =
            new long[1 << SEEN_BITS - 6]; // a bit for each pair, shared by few; far smaller than the table

    private final int[] most; // of each word the largest count behind it

    private WordPairs(int words, int pairs) {
        int bits = Integer.SIZE
                - Integer.numberOfLeadingZeros(pairs + pairs / 4); // small: few looks fail that come so far
        this.table = new long[1 << bits];
        this.shift = Long.SIZE - bits;
        this.followers = new long[words];
        this.most = new int[words];
    }

    /** HanLP's own table: for each word where its pairs begin, then the pairs as second word and count. */
    static WordPairs packed() {
        try (var in = new ObjectInputStream(
                IOUtil.newInputStream(HanLP.Config.BiGramDictionaryPath + ".table" + Predefine.BIN_EXT))) {
            return of((int[]) in.readObject(), (int[]) in.readObject());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new HuchuangException(Code.KNOWLEDGE, e.getMessage(), e);
        }
    }

    private static WordPairs of(int[] starts, int[] pairs) {
        var all = new WordPairs(starts.length, pairs.length / 2);
        for (int before = 0; before + 1 < starts.length; before++) {
            for (int i = starts[before]; i < starts[before + 1]; i++) {
                all.put(key(before, pairs[2 * i]), pairs[2 * i + 1]);
                all.followers[before] |= bit(pairs[2 * i]);
                all.most[before] = Math.max(all.most[before], pairs[2 * i + 1]);
            }
        }
        return all;
    }

    private void put(long key, int count) {
        table[slot(key)] = key << COUNT_BITS | count;
        int bit = place(key);
        seen[bit >>> 6] |= 1L << bit;
    }

    private static int place(long key) {
        return (int) (key * SPREAD >>> Long.SIZE - SEEN_BITS);
    }

    /** How often a word stands behind another; a negative number of a word is its count behind any. */
    int count(int before, int word) {
        if (before < 0) {
            return -before;
        }
        if (word < 0) {
            return -word;
        }
        if ((followers[before] & bit(word)) == 0) {
            return 0; // most pairs are none, and a look into the table costs more than this one
        }
        long key = key(before, word);
        int bit = place(key);
        return (seen[bit >>> 6] >>> bit & 1) == 0 ? 0 : (int) table[slot(key)] & (1 << COUNT_BITS) - 1;
    }

    /** How often the word that stands most often behind another stands there. */
    int most(int before) {
        return before < 0 ? -before : most[before];
    }

    private static long bit(int word) {
        return 1L << (word * SPREAD >>> Long.SIZE - 6);
    }

    private static long key(int before, int word) {
        return (long) before << WORD_BITS | word;
    }

    /** Where a pair stands, else the free place where it would. */
    private int slot(long key) {
        int slot = (int) (key * SPREAD >>> shift);
        while (table[slot] != 0 && table[slot] >>> COUNT_BITS != key) {
            slot = slot + 1 & table.length - 1;
        }
        return slot;
    }
}
