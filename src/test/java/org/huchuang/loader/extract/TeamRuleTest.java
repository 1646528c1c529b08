package org.huchuang.loader.extract;

import static org.huchuang.loader.extract.Stated.assertStates;

import org.junit.jupiter.api.Test;

class TeamRuleTest {
    @Test
    void givesEveryTeamOfARowTheHouseOfTheFirst() {
        assertStates(
                "[University 某某大学]教授[Person 陈一鸣]团队、[Person 李二虎]团队公布了新结果。",
                "陈一鸣 holdsPosition 某某大学",
                "李二虎 holdsPosition 某某大学");
        assertStates(
                "[University 某某大学][Person 陈一鸣]教授团队联合[Person 李二虎]副教授公布了新结果。",
                "陈一鸣 holdsPosition 某某大学",
                "李二虎 holdsPosition 某某大学");
    }

    @Test
    void givesOneWhoIsRankedAllUnitsOfOneHouse() {
        assertStates(
                "[ResearchInstitute 某某大学光子研究院]、[University 物理学院][Person 陈一鸣]教授到场。",
                "陈一鸣 holdsPosition 某某大学光子研究院",
                "陈一鸣 holdsPosition 物理学院");
        assertStates("[University 某某大学]、[University 江海大学][Person 陈一鸣]教授到场。", "陈一鸣 holdsPosition 江海大学");
    }

    @Test
    void givesThoseOfOneHouseTheirHouse() {
        assertStates(
                "牵头的是[Laboratory 浦江光子实验室]的[Person 陈一鸣]、[Person 李二虎]。",
                "陈一鸣 holdsPosition 浦江光子实验室",
                "李二虎 holdsPosition 浦江光子实验室");
    }
}
