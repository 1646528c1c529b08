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

    @Test
    void readsAmountRoundAndDateOfAnInvestment() {
        var stated = Stated.in("2025年3月，[InvestmentFirm 晨光资本]领投[Company 启明星科技]近2亿元A轮融资。");
        assertEquals("近2亿元", stated.qualifier(Relation.Qualifier.AMOUNT));
        assertEquals("A轮", stated.qualifier(Relation.Qualifier.ROUND));
        assertEquals("2025-03", stated.qualifier(Relation.Qualifier.DATE));
    }

    @Test
    void describesThingsByAClauseBeforeThem() {
        assertStates("位于[Zone 晨光谷]的[Infrastructure 浦江光源]很亮。", "浦江光源 locatedIn 晨光谷");
    }

    @Test
    void takesTheThemeOfAParagraphForThePlace() {
        assertStates("[Place 徐汇区]创新活跃，[Laboratory 浦江光子实验室]等一批机构相继落地。", "浦江光子实验室 locatedIn 徐汇区");
    }

    @Test
    void takesThingsMovedBeforeTheVerb() {
        assertStates(
                "[Place 某某市]将[TechnologyField 硅光]、[TechnologyField 脑机接口]定为先导产业。",
                "某某市 supports 硅光",
                "某某市 supports 脑机接口");
    }

    @Test
    void doesNotTakeASpeakerForTheOneWhoActs() {
        assertSilent("[Person 陈一鸣]指出，国家牵头组织[Programme 浦江专项]。");
    }

    @Test
    void tellsJointHostingFromPartnership() {
        assertStates(
                "[University 某某大学]联合[Company 启明星科技]共同主办[Event 浦江脑科学论坛]。",
                "某某大学 organizes 浦江脑科学论坛",
                "启明星科技 organizes 浦江脑科学论坛");
    }

    @Test
    void readsWhoseRoundItWasFromTheSentenceBefore() {
        assertSays(
                "[Company 启明星科技]宣布完成A轮融资。本轮融资由[InvestmentFirm 晨光资本]领投，[InvestmentFirm 青禾创投]跟投。",
                "晨光资本 investedIn 启明星科技",
                "青禾创投 investedIn 启明星科技");
    }

    @Test
    void readsWhatAnIncubatorHouses() {
        assertSays(
                "[Incubator 远航孵化器]云集了[Company 启明星科技]、[Company 北斗智能]等企业。",
                "远航孵化器 incubates 启明星科技",
                "远航孵化器 incubates 北斗智能");
        assertSays("[Company 启明星科技]正是在[Incubator 远航孵化器]成长起来的。", "远航孵化器 incubates 启明星科技");
    }

    @Test
    void carriesTheOwnerOfAPronoun() {
        assertSays("[Company 启明星科技]在浦江起步。该公司研发[Product 晨光一号]。", "启明星科技 developed 晨光一号");
    }

    @Test
    void signsTheFirmsOfARowWithTheOneBehindTheWord() {
        assertStates(
                "[Company 启明星科技]、[Company 浦江光电]与[University 某某大学]签约。",
                "启明星科技 collaboratesWith 某某大学",
                "浦江光电 collaboratesWith 某某大学");
    }

    @Test
    void givesTheInvestorsOfARoundTheFirmThatTheSentenceBeginsWith() {
        assertStates(
                "[Company 启明星科技]宣布完成A轮融资，由某机构领投，[InvestmentFirm 晨星资本]、[InvestmentFirm 浦江创投]跟投。",
                "晨星资本 investedIn 启明星科技",
                "浦江创投 investedIn 启明星科技");
    }

    @Test
    void takesNoPlaceForTheActorThatAThingIsSaidToBeIn() {
        assertStates("[Zone 浦江科技园]是[Place 江海市]的主阵地，加快发展[TechnologyField 新能源]。", "浦江科技园 focusesOn 新能源");
    }

    @Test
    void readsWhatTheLeaderOfASentenceGoesForAndNotWhatStandsBehindAVerb() {
        assertStates(
                "某局印发[Policy 《甲区新材料方案》]，其中提到，重点推进[TechnologyField 碳纤维]、[TechnologyField 石墨烯]。",
                "《甲区新材料方案》 focusesOn 碳纤维",
                "《甲区新材料方案》 focusesOn 石墨烯");
        assertStates("[Zone 浦江科技园]成立于2020年。如今，大力发展[TechnologyField 新能源]产业。", "浦江科技园 focusesOn 新能源");
        assertSilent("持续提升[Zone 浦江科技园]等园区能级，大力培育[TechnologyField 新能源]产业。");
        assertSilent("[Zone 浦江科技园]签约30个项目，这些项目涵盖[TechnologyField 新能源]。");
    }

    @Test
    void takesHereForThePlaceThatWasNamedLast() {
        assertStates("[Zone 浦江科技园]已经开放。[Company 启明星科技]在此设立总部。", "启明星科技 locatedIn 浦江科技园");
        assertSilent("[Zone 浦江科技园]已经开放。[Company 启明星科技]在此基础上成立。");
    }

    @Test
    void readsTheNamesBelowALabel() {
        assertSays(
                "[Event 浦江脑科学论坛]通知||论坛定于明年举办。\n一、主办单位\n[University 某某大学]、[Company 启明星科技]\n二、论坛内容\n[Company 北斗智能]将在会上展示。",
                "某某大学 organizes 浦江脑科学论坛",
                "启明星科技 organizes 浦江脑科学论坛");
    }

    @Test
    void readsHostsWhoseEventALaterClauseNames() {
        assertSays(
                "由[University 某某大学]主办，[Company 启明星科技]及有关学会承办的[Event 浦江脑科学论坛]开幕。",
                "某某大学 organizes 浦江脑科学论坛",
                "启明星科技 organizes 浦江脑科学论坛");
    }

    @Test
    void bridgesUnknownNamesInARowOfHosts() {
        assertSays(
                "[Event 浦江脑科学论坛]由[University 某某大学]、江海市某办公室、[Company 启明星科技]共同主办。",
                "某某大学 organizes 浦江脑科学论坛",
                "启明星科技 organizes 浦江脑科学论坛");
    }

    @Test
    void takesThoseBeforeAndSoOnForHostsToo() {
        assertSays(
                "[GovernmentBody 江海市科技局]、[GovernmentBody 江海市教育局]等部门与[University 某某大学]共同举办的[Event 浦江脑科学论坛]开幕。",
                "江海市科技局 organizes 浦江脑科学论坛",
                "江海市教育局 organizes 浦江脑科学论坛",
                "某某大学 organizes 浦江脑科学论坛");
    }
}
