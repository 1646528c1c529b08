package org.huchuang.loader.extract;

import static org.huchuang.loader.extract.Stated.assertSays;
import static org.huchuang.loader.extract.Stated.assertSilent;
import static org.huchuang.loader.extract.Stated.assertStates;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PatternRuleTest {
    @Test
    void readsWhoIssuedWhat() {
        assertStates("[GovernmentBody 某市数据局]印发[Policy 《算力券办法》]。", "某市数据局 issued 《算力券办法》");
    }

    @Test
    void spreadsAnEnumerationOverBothSides() {
        assertStates(
                "[InvestmentFirm 晨光资本]、[Fund 远望基金]共同投资[Company 启明星科技]和[Company 北斗智能]。",
                "晨光资本 investedIn 启明星科技",
                "晨光资本 investedIn 北斗智能",
                "远望基金 investedIn 启明星科技",
                "远望基金 investedIn 北斗智能");
    }

    @Test
    void readsThePassive() {
        assertSays("[Event 浦江脑科学论坛]由[University 某某大学]主办，[Company 启明星科技]承办。", "某某大学 organizes 浦江脑科学论坛");
        assertStates("[Company 启明星科技]获[InvestmentFirm 晨光资本]领投。", "晨光资本 investedIn 启明星科技");
    }

    @Test
    void keepsTheRoleOfAnOrganizer() {
        var stated = Stated.in("[Company 启明星科技]承办[Event 浦江脑科学论坛]。");
        assertEquals("undertaker", stated.qualifier(Relation.Qualifier.ROLE));
    }

    @Test
    void readsAPlaceBeforeItsVerb() {
        assertStates("[Event 浦江脑科学论坛]在[Place 徐汇区]举行。", "浦江脑科学论坛 locatedIn 徐汇区");
    }

    @Test
    void readsPartners() {
        assertStates("[University 某某大学]与[Company 启明星科技]开展合作。", "某某大学 collaboratesWith 启明星科技");
    }

    @Test
    void givesAPaperToTheTeamAndItsUnit() {
        assertSays(
                "[University 某某大学][Person 陈一鸣]团队的论文发表于[Media 《细胞》]。", "陈一鸣 publishedIn 《细胞》", "某某大学 publishedIn 《细胞》");
    }

    @Test
    void saysNothingOfWhatIsDenied() {
        assertSilent("[InvestmentFirm 晨光资本]没有投资[Company 启明星科技]。");
    }

    @Test
    void saysNothingOfWhatIsPlanned() {
        assertSilent("[InvestmentFirm 晨光资本]计划投资[Company 启明星科技]。");
    }

    @Test
    void saysNothingOfWhatIsAsked() {
        assertSilent("[InvestmentFirm 晨光资本]投资[Company 启明星科技]了吗？");
    }

    @Test
    void findsNoTriggerInsideAName() {
        assertSilent("[Company 启明投资公司]和[Company 北斗智能]的员工。");
    }
}
