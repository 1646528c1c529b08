package org.huchuang.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huchuang.ontology.Resolver.Query;
import org.huchuang.resource.Table;
import org.junit.jupiter.api.Test;

class ConfusablesTest {
    private static final Confusables CONFUSABLES = Confusables.packed();
    private static final Resolver RESOLVER = Resolver.packed();
    private static final Authority AUTHORITY = Authority.packed();

    @Test
    void holdsAHundredAndFiftyPairsWithReasons() {
        assertTrue(CONFUSABLES.pairs().size() >= 150);
    }

    @Test
    void noNameOfOneIsTakenForTheOther() {
        var wrong = new ArrayList<String>();
        for (var pair : CONFUSABLES.pairs()) {
            compare(pair.a(), pair.b(), wrong);
            compare(pair.b(), pair.a(), wrong);
        }
        assertEquals(List.of(), wrong);
    }

    private static void compare(String name, String other, List<String> wrong) {
        var others = RESOLVER.sure(Query.of(other)).map(Candidate::key);
        var names = new ArrayList<>(List.of(name));
        RESOLVER.sure(Query.of(name)).flatMap(c -> AUTHORITY.withKey(c.key())).ifPresent(e -> names.addAll(e.names()));
        for (var n : names) {
            var found = RESOLVER.sure(Query.of(n)).map(Candidate::key);
            if (found.isPresent() && found.equals(others)) {
                wrong.add(n + " is taken for " + other);
            }
        }
    }

    @Test
    void keepsApartWhatFormsAloneWouldJoin() {
        assertTrue(CONFUSABLES.apart("张江镇", "张江科学城"));
        assertTrue(CONFUSABLES.apart("张江科学城", "张江镇"));
        assertFalse(CONFUSABLES.apart("张江镇", "张江镇"));
    }

    @Test
    void refusesAPairThatIsOneThingOrThatNobodyKnows() {
        var known = List.of(Map.of("key", "k1", "name", "甲研究院", "aliases", "甲院", "former", "", "english", ""));
        var table = Table.parse("c.tsv", "a\tb\treason\n乙所\t丙所\t不同\n甲研究院\t甲院\t不同\n甲院\t乙所\t\n");
        assertEquals(
                List.of(
                        "c.tsv:2: neither 乙所 nor 丙所 is known",
                        "c.tsv:3: 甲研究院 and 甲院 are one thing, k1",
                        "c.tsv:4 lacks a name or the reason"),
                ConfusableReview.of(table.rows(), known));
    }
}
