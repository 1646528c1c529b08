package org.huchuang.loader.extract;

import static org.huchuang.loader.extract.Stated.assertSays;
import static org.huchuang.loader.extract.Stated.assertStates;

import org.junit.jupiter.api.Test;

class SameHouseRuleTest {
    @Test
    void takesAPostWithoutAHouseAsOneOfTheHouseBefore() {
        assertStates(
                "[University 某某大学]校长[Person 陈一鸣]致辞，副校长[Person 李二虎]作了介绍。",
                "陈一鸣 holdsPosition 某某大学",
                "李二虎 holdsPosition 某某大学");
    }

    @Test
    void givesAPostThatSeveralCanHoldToAllBehindIt() {
        assertStates(
                "[Company 启明星科技]副总裁[Person 陈一鸣]、[Person 李二虎]到场。", "陈一鸣 holdsPosition 启明星科技", "李二虎 holdsPosition 启明星科技");
    }

    @Test
    void givesAPostThatOnlyOneCanHoldToTheFirst() {
        assertStates("[Company 启明星科技]董事长[Person 陈一鸣]、[Person 李二虎]到场。", "陈一鸣 holdsPosition 启明星科技");
    }

    @Test
    void looksOverAnAcademyThatStandsBehindThePost() {
        assertStates(
                "[University 某某大学]书记[Person 陈一鸣]，校长、[ResearchInstitute 中国工程院]院士[Person 李二虎]到场。",
                "陈一鸣 holdsPosition 某某大学",
                "李二虎 holdsPosition 某某大学",
                "李二虎 memberOf 中国工程院");
    }

    @Test
    void keepsAcademiciansOfTwoAcademiesApart() {
        assertStates(
                "[ResearchInstitute 中国科学院]院士[Person 陈一鸣]、[ResearchInstitute 中国工程院]院士[Person 李二虎]到场。",
                "陈一鸣 memberOf 中国科学院",
                "李二虎 memberOf 中国工程院");
    }

    @Test
    void givesNoFirmAHeadOfASchool() {
        assertStates("[Company 启明星科技]董事长[Person 陈一鸣]致辞，校长[Person 李二虎]到场。", "陈一鸣 holdsPosition 启明星科技");
    }

    @Test
    void givesThePostOfAnotherUnitToTheWhole() {
        assertSays(
                "[GovernmentBody 江海市教育局]与[GovernmentBody 江海市教育局国际处]处长[Person 陈一鸣]、科技处副处长[Person 李二虎]到场。",
                "陈一鸣 holdsPosition 江海市教育局国际处",
                "李二虎 holdsPosition 江海市教育局");
    }

    @Test
    void takesEveryFounderOfARowForAFounder() {
        assertStates(
                "[Company 启明星科技]联合创始人[Person 陈一鸣]、[Person 李二虎]到场。",
                "陈一鸣 founded 启明星科技",
                "陈一鸣 holdsPosition 启明星科技",
                "李二虎 founded 启明星科技",
                "李二虎 holdsPosition 启明星科技");
    }
}
