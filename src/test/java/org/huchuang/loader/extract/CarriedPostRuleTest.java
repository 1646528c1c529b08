package org.huchuang.loader.extract;

import static org.huchuang.loader.extract.Stated.assertStates;

import org.junit.jupiter.api.Test;

class CarriedPostRuleTest {
    @Test
    void takesAPostThatOpensASentenceForOneOfTheFirmBefore() {
        assertStates("[Company 启明星科技]在浦江起步。创始人[Person 陈一鸣]回忆了当年。", "陈一鸣 founded 启明星科技", "陈一鸣 holdsPosition 启明星科技");
        assertStates("[Company 启明星科技]在浦江起步。公司总经理[Person 陈一鸣]回忆了当年。", "陈一鸣 holdsPosition 启明星科技");
    }

    @Test
    void leavesItWhereSeveralFirmsAreNamed() {
        assertStates("[Company 启明星科技]与[Company 北斗智能]在浦江起步。创始人[Person 陈一鸣]回忆了当年。");
        assertStates("人们谈到了[Company 启明星科技]。创始人[Person 陈一鸣]回忆了当年。");
    }

    @Test
    void takesItsOfficersForThoseOfTheFirmThatLeadsTheSentence() {
        assertStates("[Company 启明星科技]由三位校友办起，其董事长[Person 陈一鸣]回忆了当年。", "陈一鸣 holdsPosition 启明星科技");
    }
}
