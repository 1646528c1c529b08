package org.huchuang.loader.extract;

import static org.huchuang.loader.extract.Stated.assertStates;

import org.junit.jupiter.api.Test;

class FinancingTest {
    @Test
    void readsInvestorsBehindADashAndInTheListBehindTheWords() {
        assertStates(
                "[Company 启明星科技]完成新一轮融资——[InvestmentFirm 晨光资本]领投，另有多家老股东跟投，包括[InvestmentFirm 青禾创投]、[Company 北斗智能]。",
                "晨光资本 investedIn 启明星科技",
                "青禾创投 investedIn 启明星科技",
                "北斗智能 investedIn 启明星科技");
    }

    @Test
    void givesTheRoundsOfTheSentenceBeforeTheirInvestors() {
        assertStates(
                "[Company 启明星科技]宣布完成两轮融资。其中，天使轮由[InvestmentFirm 晨光资本]领投，A轮由[Company 北斗智能]、[InvestmentFirm 青禾创投]领投。",
                "晨光资本 investedIn 启明星科技",
                "北斗智能 investedIn 启明星科技",
                "青禾创投 investedIn 启明星科技");
    }
}
