package org.huchuang.ontology;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.huchuang.ontology.Resolver.Query;
import org.huchuang.resource.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Measures the resolver on pairs judged by hand; the errors of the sealed half are counted and never shown. */
class JudgedPairsTest {
    private static final Resolver RESOLVER = Resolver.packed();
    private static final List<Table.Row> PAIRS =
            Table.read("authority/pairs.tsv").rows();

    enum Half {
        OPEN,
        SEALED;

        static Half of(Table.Row pair) {
            var key = Key.hash(pair.get("a") + "\n" + pair.get("b"));
            return key.charAt(11) < 'g' ? OPEN : SEALED;
        }
    }

    @ParameterizedTest
    @EnumSource
    void saysSameRarelyWrongAndMostlyWhenItIs(Half half) {
        int right = 0;
        int wrong = 0;
        int missed = 0;
        int confused = 0;
        var errors = new ArrayList<String>();
        for (var pair : PAIRS) {
            if (Half.of(pair) != half) {
                continue;
            }
            var a = RESOLVER.sure(Query.of(pair.get("a"))).map(Candidate::key);
            var b = RESOLVER.sure(Query.of(pair.get("b"))).map(Candidate::key);
            boolean said = a.isPresent() && a.equals(b);
            boolean same = pair.get("verdict").equals("same");
            right += said && same ? 1 : 0;
            wrong += said && !same ? 1 : 0;
            missed += !said && same ? 1 : 0;
            confused += same && a.isPresent() && b.isPresent() && !said ? 1 : 0;
            if (said != same) {
                errors.add(pair.cells() + " " + a + " " + b);
            }
        }
        double precision = (double) right / (right + wrong);
        double recall = (double) right / (right + missed);
        System.out.printf(
                "%s: same said rightly %d, wrongly %d, missed %d (of these taken for two: %d): precision %.3f, recall %.3f%n",
                half, right, wrong, missed, confused, precision, recall);
        var shown = half == Half.OPEN ? String.join("\n", errors) : "sealed";
        assertTrue(right + missed > 80, "too few pairs");
        assertTrue(precision >= 0.99, shown);
        assertTrue(recall >= 0.90, shown);
    }
}
