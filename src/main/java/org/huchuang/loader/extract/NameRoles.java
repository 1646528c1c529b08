package org.huchuang.loader.extract;

import com.hankcs.hanlp.corpus.dictionary.item.EnumItem;
import com.hankcs.hanlp.corpus.tag.NR;
import com.hankcs.hanlp.dictionary.nr.PersonDictionary;

/** What a word may be in a person's name, surname, first character, what stands before …, as HanLP's dictionary of names counts it. */
final class NameRoles {
    private static final NR[] ALL = NR.values();
    private static final double[][] PASSAGE = PersonDictionary.transformMatrixDictionary.transititon_probability;
    private static final NameRoles NONE =
            of(new EnumItem<>(NR.A, PersonDictionary.transformMatrixDictionary.getTotalFrequency(NR.A)));
    private static final NameRoles GIVEN_NAME = of(counted(NR.X, 2, NR.G, 1));
    private static final NameRoles POST = of(counted(NR.G, 1, NR.K, 1));
    private static final int RARE = 1000;

    private final byte[] behind; // by the role before, both by their places among all roles

    private NameRoles(byte[] behind) {
        this.behind = behind;
    }

    static NameRoles of(String text, String nature, int frequency) {
        var known = PersonDictionary.dictionary.get(text);
        if (known != null) {
            return of(known);
        }
        if (nature.equals("nr") && frequency <= RARE && text.length() == 2) {
            return GIVEN_NAME;
        }
        return nature.equals("nnt") ? POST : NONE;
    }

    private static EnumItem<NR> counted(NR a, int often, NR b, int times) {
        var item = new EnumItem<>(a, often);
        item.addLabel(b, times);
        return item;
    }

    private static NameRoles of(EnumItem<NR> item) {
        var roles = item.labelMap.keySet().toArray(NR[]::new);
        var logarithms = new double[roles.length]; // of each role's share
        for (int i = 0; i < roles.length; i++) {
            logarithms[i] = Math.log((item.getFrequency(roles[i]) + 1e-8)
                    / PersonDictionary.transformMatrixDictionary.getTotalFrequency(roles[i]));
        }
        var behind = new byte[ALL.length];
        for (var before : ALL) {
            behind[before.ordinal()] =
                    (byte) likeliest(before, roles, logarithms).ordinal();
        }
        return new NameRoles(behind);
    }

    private static NR likeliest(NR before, NR[] roles, double[] logarithms) {
        var best = before;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < roles.length; i++) {
            double cost = PASSAGE[before.ordinal()][roles[i].ordinal()] - logarithms[i];
            if (least > cost) {
                least = cost;
                best = roles[i];
            }
        }
        return best;
    }

    /** The likeliest behind a word of a certain role. */
    NR behind(NR before) {
        return ALL[behind[before.ordinal()]];
    }
}
