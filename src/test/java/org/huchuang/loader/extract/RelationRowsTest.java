package org.huchuang.loader.extract;

import static org.huchuang.loader.extract.Stated.assertSays;
import static org.huchuang.loader.extract.Stated.assertSilent;
import static org.huchuang.loader.extract.Stated.assertStates;

import org.junit.jupiter.api.Test;

class RelationRowsTest {
    @Test
    void readsWhomAnIncubatorNurtures() {
        assertStates("[Incubator 蓝湾孵化器]先后孵化了[Company 启明星科技]。", "蓝湾孵化器 incubates 启明星科技");
        assertStates("[Company 启明星科技]是在[Incubator 蓝湾孵化器]成长起来的。", "蓝湾孵化器 incubates 启明星科技");
        assertStates("[Company 启明星科技]从[Incubator 蓝湾孵化器]毕业。", "蓝湾孵化器 incubates 启明星科技");
        assertStates("[Company 启明星科技]毕业于[Incubator 蓝湾孵化器]。", "蓝湾孵化器 incubates 启明星科技");
        assertStates("[Incubator 蓝湾孵化器]在孵企业[Company 启明星科技]很忙。", "蓝湾孵化器 incubates 启明星科技");
        assertStates(
                "[Incubator 蓝湾孵化器]形成梯队，包括[Company 启明星科技]、[Company 北斗智能]等企业。",
                "蓝湾孵化器 incubates 启明星科技",
                "蓝湾孵化器 incubates 北斗智能");
    }

    @Test
    void doesNotNurtureWhatIsDeniedPlannedOrElsewhere() {
        assertSilent("[Incubator 蓝湾孵化器]尚未孵化[Company 启明星科技]。");
        assertSilent("[Incubator 蓝湾孵化器]计划引进[Company 启明星科技]。");
        assertSilent("[Company 启明星科技]在新大楼里成长起来，参观者来自[Incubator 蓝湾孵化器]。");
    }

    @Test
    void readsInvestorsOfACompany() {
        assertStates("[Company 启明星科技]投资方包括[InvestmentFirm 晨光资本]。", "晨光资本 investedIn 启明星科技");
        assertStates("[InvestmentFirm 晨光资本]领投了[Company 启明星科技]。", "晨光资本 investedIn 启明星科技");
        assertSilent("[InvestmentFirm 晨光资本]未参投[Company 启明星科技]。");
    }

    @Test
    void readsWhoRunsAPlatform() {
        assertStates("[Platform 浦江中试平台]运营单位为[Company 启明星科技]。", "启明星科技 operates 浦江中试平台");
        assertSilent("[Company 启明星科技]的运营团队走进[Platform 浦江中试平台]。");
    }

    @Test
    void readsPlacesAsHostsAndSites() {
        assertStates("[Zone 晨光谷]已落地[Laboratory 浦江光子实验室]。", "浦江光子实验室 locatedIn 晨光谷");
        assertStates("[Company 启明星科技]创建于[Zone 晨光谷]。", "启明星科技 locatedIn 晨光谷");
        assertSilent("[Zone 晨光谷]没有引进[Laboratory 浦江光子实验室]。");
    }

    @Test
    void readsRecognitionOfAList() {
        assertStates("认定[Company 启明星科技]等十家企业为[Award 浦江小巨人企业]。", "启明星科技 received 浦江小巨人企业");
        assertSilent("[Company 启明星科技]未入选[Award 浦江小巨人企业]。");
    }

    @Test
    void readsJointResearchAndFounders() {
        assertStates("[University 某某大学]与[Company 启明星科技]联合攻关。", "某某大学 collaboratesWith 启明星科技");
        assertSays("[InvestmentFirm 晨光资本]创始合伙人[Person 陈一鸣]出席。", "陈一鸣 founded 晨光资本");
        assertSilent("[University 某某大学]拟与[Company 启明星科技]联合攻关。");
    }

    @Test
    void readsTheFieldAfterAnEmphasis() {
        assertStates("[Fund 远望基金]瞄准的是[TechnologyField 脑机接口]。", "远望基金 focusesOn 脑机接口");
        assertStates("[Company 启明星科技]等[TechnologyField 脑机接口]企业。", "启明星科技 focusesOn 脑机接口");
        assertSilent("[Company 启明星科技]并非专注[TechnologyField 脑机接口]。");
    }

    @Test
    void readsEachOfSeveralPassivesInARow() {
        assertStates(
                "“[Event 浦江分享会]”由[GovernmentBody 某某局]指导、[Platform 浦江转移中心]主办，[Company 启明星科技]承办。",
                "某某局 organizes 浦江分享会",
                "浦江转移中心 organizes 浦江分享会",
                "启明星科技 organizes 浦江分享会");
    }

    @Test
    void takesThePersonForTheFounderAndNotTheEmployer() {
        assertStates(
                "[Company 启明星科技]由[University 某某大学]教授[Person 陈一鸣]创办。", "陈一鸣 founded 启明星科技", "陈一鸣 holdsPosition 某某大学");
    }

    @Test
    void readsWhatIsSaidToBeMadeBySomebody() {
        assertStates("[Product 北斗一号]是[Company 启明星科技]自主研发的国产芯片。", "启明星科技 developed 北斗一号");
    }

    @Test
    void sitesWhatIsFoundedAndNotItsFounder() {
        assertStates(
                "[University 某某大学]在[Place 青浦区]设立[ResearchInstitute 光子研究院]。",
                "某某大学 founded 光子研究院",
                "光子研究院 locatedIn 青浦区");
        assertStates("[Company 启明星科技]落地[Place 浦江市][Place 嘉禾区]。", "启明星科技 locatedIn 嘉禾区");
    }

    @Test
    void readsTheFieldOfWhatSomebodyIs() {
        assertStates("[Company 启明星科技]是一家[TechnologyField 具身智能]企业。", "启明星科技 focusesOn 具身智能");
        assertStates("[Zone 晨光谷][TechnologyField 集成电路]产业规模第一。", "晨光谷 focusesOn 集成电路");
        assertSilent("[Company 启明星科技]走访[TechnologyField 具身智能]企业。");
    }

    @Test
    void readsTheMembersOfASociety() {
        assertStates("[Association 浦江脑机联盟]汇聚[Company 启明星科技]等单位。", "启明星科技 memberOf 浦江脑机联盟");
        assertStates(
                "[Association 浦江脑机联盟]由[Company 启明星科技]、[University 某某大学]等20家单位组成。",
                "启明星科技 memberOf 浦江脑机联盟",
                "某某大学 memberOf 浦江脑机联盟");
        assertStates(
                "[Association 浦江脑机联盟]公布首批成员单位，分别是[Company 启明星科技]、[University 某某大学]。",
                "启明星科技 memberOf 浦江脑机联盟",
                "某某大学 memberOf 浦江脑机联盟");
        assertStates(
                "[Association 浦江脑机联盟]成立||昨天很热闹。\n[Company 启明星科技]、[University 某某大学]当选副理事长单位。",
                "启明星科技 memberOf 浦江脑机联盟",
                "某某大学 memberOf 浦江脑机联盟");
        assertStates(
                "[Association 浦江脑机联盟]汇聚[Company 启明星科技]、某某医疗集团、[University 某某大学]等单位。",
                "启明星科技 memberOf 浦江脑机联盟",
                "某某大学 memberOf 浦江脑机联盟");
    }

    @Test
    void readsWhoBearsTheRunningOfAPlace() {
        assertStates("[Company 启明星科技]承担[Platform 浦江中试平台]的建设和运营。", "启明星科技 operates 浦江中试平台");
        assertSilent("[Company 启明星科技]承担[Platform 浦江中试平台]的研究课题。");
    }

    @Test
    void readsWhoIsSomewhereFromTheClauseBehind() {
        assertStates("地处[Zone 晨光谷]核心区，[Infrastructure 浦江光源]正在扩建。", "浦江光源 locatedIn 晨光谷");
        assertSilent("[Company 启明星科技]代表、落户某地的[Place 江海市]商人到场。");
    }

    @Test
    void takesWhatStandsNearForNoActor() {
        assertStates("[University 某某大学]，在距离[Company 启明星科技]不远的楼内，创办[Incubator 蓝湾孵化器]。", "某某大学 founded 蓝湾孵化器");
        assertSilent("某地成立[Association 浦江脑机联盟]、[Place 江海市]发起成立[Association 江海脑机联盟]。");
    }

    @Test
    void bridgesUnknownNamesInARowOfFirms() {
        assertStates(
                "[Incubator 蓝湾孵化器]孵化了[Company 启明星科技]、某某医疗、[Company 北斗智能]。",
                "蓝湾孵化器 incubates 启明星科技",
                "蓝湾孵化器 incubates 北斗智能");
    }

    @Test
    void readsWhoStandsBehindAPlace() {
        assertSays("[Incubator 蓝湾孵化器]依托[University 某某大学]创建。", "某某大学 operates 蓝湾孵化器");
        assertStates("[ResearchInstitute 浦江光子研究所]是[GovernmentBody 江海市人民政府]支持建设的机构。", "江海市人民政府 supports 浦江光子研究所");
        assertStates("[Zone 晨光谷]属于[Zone 浦江示范区]。", "晨光谷 partOf 浦江示范区");
        assertSilent("[Company 启明星科技]总裁、浦江控股副总裁、[Company 北斗智能]董事长到场。");
    }

    @Test
    void looksThroughTheNameBeforeAPreposition() {
        assertStates("[Company 启明星科技]在[Company 北交所][Company 新三板]挂牌。", "启明星科技 listedOn 北交所");
    }

    @Test
    void readsWhoMadeWhatIsDescribed() {
        assertStates("[Zone 晨光谷]是[Company 启明星科技]与[University 某某大学]联手打造的园区。", "启明星科技 founded 晨光谷", "某某大学 founded 晨光谷");
        assertStates("[Company 启明星科技]负责运营的[Incubator 蓝湾孵化器]扩容。", "启明星科技 operates 蓝湾孵化器");
        assertStates(
                "[Company 启明星科技]携[Product 晨光一号]、[Product 晨光二号]到场。", "启明星科技 developed 晨光一号", "启明星科技 developed 晨光二号");
    }

    @Test
    void goesOnBehindWhatAFieldIs() {
        assertStates(
                "[Zone 晨光谷]形成以[TechnologyField 数字经济]为主导、[TechnologyField 新能源]为特色的格局。",
                "晨光谷 focusesOn 数字经济",
                "晨光谷 focusesOn 新能源");
    }
}
