package org.huchuang.loader.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.huchuang.HuchuangException;
import org.huchuang.resource.Table;
import org.junit.jupiter.api.Test;

class CalibrationTest {
    private static final String HEADER = "kind\trule\tright\twrong\tconfidence\n";
    private static final String THRESHOLDS = "kind\tleast\tmost\twhy\nrelation\t0.4\t0.9\t测试\n";

    private static Calibration of(String rows) {
        return Calibration.of(Table.parse("c.tsv", HEADER + rows), Table.parse("t.tsv", THRESHOLDS));
    }

    @Test
    void takesTheRuleBeforeItsFamilyBeforeItsKind() {
        var calibration =
                of("relation\t*\t9\t1\t0.80\nrelation\tissued/*\t9\t1\t0.70\nrelation\tissued/发布\t5\t0\t0.60\n");
        assertEquals(0.6, calibration.confidence("relation", "issued/发布", 0.1));
        assertEquals(0.7, calibration.confidence("relation", "issued/印发", 0.1));
        assertEquals(0.8, calibration.confidence("relation", "developed/研制", 0.9));
        assertEquals(0.1, calibration.confidence("relation", "developed/研制", 0.1));
    }

    @Test
    void keepsWhatTheRuleSaysWhereNothingWasMeasured() {
        assertEquals(0.1, of("relation\t*\t9\t1\t0.80\n").confidence("attribute", "attribute/fundSize", 0.1));
    }

    @Test
    void claimsNoMoreThanTheKindMay() {
        assertEquals(0.9, of("relation\tissued/*\t99\t0\t0.98\n").confidence("relation", "issued/发布", 0.1));
    }

    @Test
    void statesFromTheThresholdOn() {
        var calibration = of("relation\t*\t9\t1\t0.80\n");
        assertTrue(calibration.states("relation", 0.4));
        assertFalse(calibration.states("relation", 0.39));
        assertTrue(calibration.states("entity", 0.01));
    }

    @Test
    void knowsTheFamilyOfARule() {
        assertEquals("issued/*", Calibration.family("issued/发布"));
        assertEquals("person.*", Calibration.family("person.name"));
        assertEquals("*", Calibration.family("authority"));
    }

    @Test
    void refusesAShareThatIsNone() {
        assertThrows(HuchuangException.class, () -> of("relation\t*\t9\t1\tviel\n"));
        assertThrows(HuchuangException.class, () -> of("relation\t*\t9\t1\t1.2\n"));
    }
}
