package org.huchuang.loader.extract;

import static org.huchuang.loader.extract.Stated.assertSilent;
import static org.huchuang.loader.extract.Stated.assertStates;

import org.junit.jupiter.api.Test;

class NestedNameRuleTest {
    @Test
    void readsTheParentOutOfTheName() {
        assertStates("[University 某某大学]和[University 某某大学航天学院]很近。", "某某大学航天学院 partOf 某某大学");
    }

    @Test
    void leavesAffiliatedHospitalsOnTheirOwn() {
        assertSilent("[University 某某大学]和[Hospital 某某大学附属东山医院]很近。");
    }

    @Test
    void readsNoParentOutOfTheFirstWordOfAnEnglishName() {
        assertSilent("[Media Nature]和[Association Nature Society]很近。");
    }
}
