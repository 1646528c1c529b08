package org.huchuang.loader.extract;

import static org.huchuang.loader.extract.Stated.assertSilent;
import static org.huchuang.loader.extract.Stated.assertStates;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PositionRuleTest {
    @Test
    void readsAPostBeforeTheName() {
        assertStates("[Laboratory 浦江光子实验室]主任[Person 陈一鸣]介绍了新装置。", "陈一鸣 holdsPosition 浦江光子实验室");
    }

    @Test
    void readsPostsInSeveralHousesBeforeTheName() {
        assertStates(
                "[University 某某大学]教授、[Laboratory 浦江光子实验室]副主任[Person 陈一鸣]说。",
                "陈一鸣 holdsPosition 某某大学",
                "陈一鸣 holdsPosition 浦江光子实验室");
    }

    @Test
    void readsPostsBehindTheName() {
        assertStates(
                "[Person 陈一鸣]，[Company 启明星科技]董事长、[Association 浦江商会]副会长。",
                "陈一鸣 holdsPosition 启明星科技",
                "陈一鸣 holdsPosition 浦江商会");
    }

    @Test
    void readsTakingOffice() {
        assertStates("[Person 陈一鸣]出任[Company 启明星科技]首席技术官。", "陈一鸣 holdsPosition 启明星科技");
    }

    @Test
    void keepsTheTitleWithItsDepartment() {
        var stated = Stated.in("[Company 浦江银行]投资部总经理[Person 陈一鸣]到会。");
        assertEquals("投资部总经理", stated.qualifier(Relation.Qualifier.TITLE));
        assertEquals("浦江银行投资部总经理陈一鸣", stated.words());
    }

    @Test
    void takesAnAcademicianAsMemberAndNotAsStaff() {
        assertStates(
                "[ResearchInstitute 中国科学院]院士、[University 某某大学]校长[Person 陈一鸣]出席。",
                "陈一鸣 memberOf 中国科学院",
                "陈一鸣 holdsPosition 某某大学");
    }

    @Test
    void takesAFounderAsHolderToo() {
        assertStates("[Company 启明星科技]创始人[Person 陈一鸣]说。", "陈一鸣 founded 启明星科技", "陈一鸣 holdsPosition 启明星科技");
    }

    @Test
    void givesTheLeadersOfATeamTheirUnits() {
        assertStates(
                "[Laboratory 浦江光子实验室]、[University 某某大学]陈一鸣-李二虎团队"
                        .replace("陈一鸣", "[Person 陈一鸣]")
                        .replace("李二虎", "[Person 李二虎]"),
                "陈一鸣 holdsPosition 浦江光子实验室",
                "陈一鸣 holdsPosition 某某大学",
                "李二虎 holdsPosition 浦江光子实验室",
                "李二虎 holdsPosition 某某大学");
    }

    @Test
    void doesNotLendAPostToTheNextPerson() {
        assertStates("[Person 陈一鸣]，[University 某某大学]教授[Person 李二虎]。", "李二虎 holdsPosition 某某大学");
    }

    @Test
    void saysNothingOfAVisitor() {
        assertSilent("[Person 陈一鸣]走访了[Company 启明星科技]。");
    }

    @Test
    void givesNobodyAHouseThatStandsBesideHim() {
        assertSilent("[University 某某大学]、[Person 陈一鸣]到场。");
    }

    @Test
    void looksOverWhatAPostIsAbout() {
        assertStates("[Company 启明星科技]首席科学家、[Product 晨光一号]系列总设计师[Person 陈一鸣]到会。", "陈一鸣 holdsPosition 启明星科技");
    }

    @Test
    void leavesAPostToTheNameBehindIt() {
        assertStates(
                "[Person 陈一鸣]担任[ResearchInstitute 浦江光子研究所]所长，[University 某某大学]教授[Person 李二虎]到会。",
                "陈一鸣 holdsPosition 浦江光子研究所",
                "李二虎 holdsPosition 某某大学");
    }

    @Test
    void findsTheBodyOfAPostInAnEarlierClause() {
        assertStates(
                "[ResearchInstitute 浦江光子研究所]揭牌，[University 某某大学]教授[Person 陈一鸣]、[Company 启明星科技]总监[Person 李二虎]担任首任副所长。",
                "陈一鸣 holdsPosition 某某大学",
                "陈一鸣 holdsPosition 浦江光子研究所",
                "李二虎 holdsPosition 启明星科技",
                "李二虎 holdsPosition 浦江光子研究所");
        assertStates("[ResearchInstitute 浦江光子研究所]揭牌，[Person 陈一鸣]担任技术部主任。");
    }

    @Test
    void looksOverTheCountryInACaption() {
        assertStates("[Person 费伦茨·巴林特] [Place 匈牙利] [University 某某大学]副校长 王一摄", "费伦茨·巴林特 holdsPosition 某某大学");
    }

    @Test
    void readsAPostThatSomebodyIsSaidToHold() {
        assertStates(
                "[Company 启明星科技]首席科学家是[Laboratory 浦江光子实验室]主任[Person 陈一鸣]教授。",
                "陈一鸣 holdsPosition 启明星科技",
                "陈一鸣 holdsPosition 浦江光子实验室");
        assertStates("[Company 启明星科技]是[Company 北斗智能]董事长[Person 陈一鸣]的客户。", "陈一鸣 holdsPosition 北斗智能");
    }
}
