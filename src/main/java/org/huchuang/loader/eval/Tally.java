package org.huchuang.loader.eval;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Right, wrong and missed ones of one line of the table. */
final class Tally {
    private int right;
    private int wrong;
    private int missed;

    void add(int tp, int fp, int fn) {
        right += tp;
        wrong += fp;
        missed += fn;
    }

    int right() {
        return right;
    }

    int wrong() {
        return wrong;
    }

    double precision() {
        return share(right, right + wrong);
    }

    double recall() {
        return share(right, right + missed);
    }

    double f1() {
        double p = precision();
        double r = recall();
        return p + r == 0 ? 0 : 2 * p * r / (p + r);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : part / (double) whole;
    }

    /** The line that score.py prints. */
    String line(String name) {
        return pad(name, 28) + " P " + places(precision()) + "  R " + places(recall()) + "  F1 " + places(f1())
                + String.format("   tp %5d fp %5d fn %5d", right, wrong, missed);
    }

    /** Three decimals as C rounds them: the binary number itself, ties to even. */
    private static String places(double share) {
        return String.format("%6s", new BigDecimal(share).setScale(3, RoundingMode.HALF_EVEN));
    }

    static String pad(String words, int width) {
        return words + " ".repeat(Math.max(0, width - words.codePointCount(0, words.length())));
    }
}
