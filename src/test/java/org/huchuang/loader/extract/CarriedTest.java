package org.huchuang.loader.extract;

import static org.huchuang.loader.extract.Stated.assertSays;
import static org.huchuang.loader.extract.Stated.assertSilent;
import static org.huchuang.loader.extract.Stated.assertStates;

import org.junit.jupiter.api.Test;

class CarriedTest {
    @Test
    void carriesTheSubjectIntoASentenceThatHasNone() {
        assertStates("[Company 启明星科技]成立于2019年。去年，成功研制[Product 北斗一号]。", "启明星科技 developed 北斗一号");
    }

    @Test
    void carriesNobodyOverAnotherActor() {
        assertSilent("[Company 启明星科技]成立于2019年。去年，科学家研制[Product 北斗一号]。");
        assertSilent("昨天下雨，[Company 启明星科技]、[Company 北斗智能]关门。去年，研制[Product 北斗一号]。");
    }

    @Test
    void takesThisForumForTheOneThatIsReported() {
        assertSays(
                "浦江论坛开幕||[Event 浦江论坛]今天开幕。本届论坛以“[TechnologyField 人工智能]赋能未来”为主题，在[Place 青浦区]举行。",
                "浦江论坛 focusesOn 人工智能",
                "浦江论坛 locatedIn 青浦区");
    }

    @Test
    void saysOfTheEventAndNotOfItsHostWhatItIsAbout() {
        assertStates(
                "[GovernmentBody 某某局]围绕[TechnologyField 未来产业]举办[Event 浦江论坛]。",
                "某某局 organizes 浦江论坛",
                "浦江论坛 focusesOn 未来产业");
    }

    @Test
    void readsFieldsThatGoOnBehindAPreposition() {
        assertStates(
                "[Event 浦江论坛]围绕[TechnologyField 合成生物学]在[TechnologyField 绿色化工]、[TechnologyField 生物医药]等领域的应用展开研讨。",
                "浦江论坛 focusesOn 合成生物学",
                "浦江论坛 focusesOn 绿色化工",
                "浦江论坛 focusesOn 生物医药");
    }

    @Test
    void takesThePolicyOfTheOpeningLineForWhatAPageWithoutTitleIsAbout() {
        assertSays("[Policy 《甲区新材料方案》]印发\n\n培育[TechnologyField 碳纤维]产业集群。", "《甲区新材料方案》 focusesOn 碳纤维");
    }

    @Test
    void sitesWhatAClauseDescribes() {
        assertStates("记者走访了位于[Zone 晨光谷]的[Company 启明星科技]。", "启明星科技 locatedIn 晨光谷");
        assertSays("[InvestmentFirm 晨光资本]投资了专注于[TechnologyField 脑机接口]的[Company 启明星科技]。", "启明星科技 focusesOn 脑机接口");
    }
}
