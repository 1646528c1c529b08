package org.huchuang.loader.extract;

import static org.huchuang.loader.extract.Stated.assertSays;
import static org.huchuang.loader.extract.Stated.assertSilent;
import static org.huchuang.loader.extract.Stated.assertStates;

import org.junit.jupiter.api.Test;

/** Ways to state a relation that real web articles use, in sentences of our own. */
class ReadFromTheWebTest {
    @Test
    void readsTheFieldsInWhichAnInstituteWorks() {
        assertStates(
                "[ResearchInstitute 远望研究院]汇聚60名青年学者，在[TechnologyField 类脑计算]、[TechnologyField 密码学]等5个方向开展研究。",
                "远望研究院 focusesOn 类脑计算",
                "远望研究院 focusesOn 密码学");
    }

    @Test
    void goesOnWithAListBehindItsKind() {
        assertStates(
                "[Zone 海湾科创港]引进了[Laboratory 声学实验室]、[ResearchInstitute 远望研究院]等科研单位，以及[Platform 滨江中试平台]。",
                "声学实验室 locatedIn 海湾科创港",
                "远望研究院 locatedIn 海湾科创港",
                "滨江中试平台 locatedIn 海湾科创港");
    }

    @Test
    void readsThePlaceThatASentenceOpensWith() {
        assertStates("在[Place 宝山区]，新近建成的[Incubator 远航孵化器]正式揭牌。", "远航孵化器 locatedIn 宝山区");
    }

    @Test
    void readsWhatADashApposes() {
        assertStates("人们走进国内[TechnologyField 脑机接口]龙头企业——[Company 北斗智能]。", "北斗智能 focusesOn 脑机接口");
    }

    @Test
    void givesAPrizeToTheOneWhoIsNamedBehindHisUnit() {
        assertSays("[Award 图灵奖]得主、[ResearchInstitute 中国科学院]院士[Person 陈一鸣]到会。", "陈一鸣 received 图灵奖");
    }

    @Test
    void takesTheJournalAsTheOneThatPublishes() {
        assertSays("上月，[Media 《细胞》]发表[University 某某大学]关于嗅觉的研究。", "某某大学 publishedIn 《细胞》");
    }

    @Test
    void readsSupportForANamedReceiver() {
        assertStates("[GovernmentBody 某市科委]对[ResearchInstitute 远望研究院]给予长期稳定资助。", "某市科委 supports 远望研究院");
    }

    @Test
    void leavesHarmlessWordsThatLookLikeDoubt() {
        assertStates("[University 某某大学]牵头的“甲材料的制备与应用”摘得[Award 浦江创新奖一等奖]。", "某某大学 received 浦江创新奖一等奖");
        assertStates("未来[Zone 海湾科创港]聚焦[TechnologyField 海洋工程]。", "海湾科创港 focusesOn 海洋工程");
    }

    @Test
    void givesNoPlaceWhatItsUnnamedFirmsDo() {
        assertSilent("[Place 甲区]热闹非凡，近10家机构瞄准[TechnologyField 脑机接口]。");
    }

    @Test
    void carriesNobodyToAnEventThatIsOnlyDated() {
        assertSilent("[Laboratory 声学实验室]迎来访客。近日举办的[Event 浦江论坛]人气很旺。");
    }

    @Test
    void takesABaseForTheOneCalledSo() {
        assertSays(
                "[Laboratory 深海前沿研究基地]昨天揭牌，[Laboratory 声学实验室]的同事到场祝贺。基地聚焦[TechnologyField 海洋工程]。",
                "深海前沿研究基地 focusesOn 海洋工程");
    }

    @Test
    void readsWhatTheNextClauseSpecifies() {
        assertStates(
                "[InvestmentFirm 晨光资本]近年投资了多家初创公司，包括[Company 启明星科技]、[Company 北斗智能]等。",
                "晨光资本 investedIn 启明星科技",
                "晨光资本 investedIn 北斗智能");
    }

    @Test
    void readsWhichFirmsADistrictHasDrawn() {
        assertSays(
                "在[TechnologyField 类脑计算]领域，[Place 宝山区]集聚了[Company 启明星科技]、[Company 北斗智能]等一批企业。",
                "启明星科技 locatedIn 宝山区",
                "北斗智能 locatedIn 宝山区",
                "启明星科技 focusesOn 类脑计算",
                "北斗智能 focusesOn 类脑计算");
    }

    @Test
    void placesWhatIsDescribedInTheInnerPlace() {
        assertStates("[Incubator 远航孵化器]是[Place 某市][Place 宝山区]的一个创业社区。", "远航孵化器 locatedIn 宝山区");
        assertStates("镜头对准位于[Place 某市][Place 宝山区]的[Company 启明星科技]车间。", "启明星科技 locatedIn 宝山区");
        assertStates("[Place 宝山区]企业[Company 启明星科技]昨天参加演练。", "启明星科技 locatedIn 宝山区");
    }

    @Test
    void placesOnlyAMeetingWhereItIsHeld() {
        assertSilent("[ResearchInstitute 远望研究院]建设启动会在[Place 宝山区]举行。");
    }

    @Test
    void keepsAParentToTheUnitBesideIt() {
        assertStates(
                "到访的有[ResearchInstitute 远望研究院]、[University 某某大学][Laboratory 声学实验室]、[Laboratory 星海实验室]。",
                "声学实验室 partOf 某某大学");
    }

    @Test
    void takesTheMeetingMeantByABareWordAsAttended() {
        assertSays("[Event 浦江论坛]昨天开幕。[Company 启明星科技]作为首批企业受邀出席大会。", "启明星科技 participatesIn 浦江论坛");
    }

    @Test
    void givesAPrizeToTheWinnerNotToWhatTheProjectsTitleNames() {
        assertStates("[Company 启明星科技]凭借“新药[Product 晨光一号]的研制”项目荣获[Award 浦江创新奖]。", "启明星科技 received 浦江创新奖");
    }

    @Test
    void carriesNoHostToWhatTheMeetingPublishes() {
        assertSilent("[Association 某某协会]的人到了。会议发布了[Policy 《低空办法》]。");
    }

    @Test
    void leavesACofounderAlone() {
        assertSilent("[Company 启明星科技]联合创始人曾在[Company 北斗智能]工作。");
    }

    @Test
    void goesBackToTheOneWhoCalledTheOthersIn() {
        assertStates(
                "2019年，[Incubator 远航孵化器]成长很快。联合[Company 启明星科技]、[University 东海大学]共同发起设立[Association 滨江协同联盟]。",
                "远航孵化器 founded 滨江协同联盟",
                "启明星科技 founded 滨江协同联盟",
                "东海大学 founded 滨江协同联盟");
    }

    @Test
    void hearsNoFounderInOneWhoSignsForOthers() {
        assertSilent("[Person 陈一鸣]代表双方签署共建[Laboratory 声学实验室]的协议。");
    }

    @Test
    void leavesTheFieldsOfCountedProjectsToTheProjects() {
        assertSilent("[Company 启明星科技]新签约项目106个，涵盖[TechnologyField 集成电路]、[TechnologyField 人工智能]。");
        assertStates("[Company 启明星科技]业务涵盖[TechnologyField 集成电路]。", "启明星科技 focusesOn 集成电路");
    }

    @Test
    void settlesWhoMovesInWithoutAWordOfTheSiteThatTheTitleNames() {
        assertStates("[Zone 海湾科创港]开园||活动现场，[Platform 滨江中试平台]签约入驻。", "滨江中试平台 locatedIn 海湾科创港");
    }

    @Test
    void findsTheFirmBehindTheSiteWhereItIs() {
        assertSays("刚刚入驻[Incubator 远航孵化器]的[Company 启明星科技]很忙。", "远航孵化器 incubates 启明星科技");
    }

    @Test
    void readsAPartnerBehindWhatHeIsCalled() {
        assertSays("[University 东海大学]与首批生态伙伴[Company 启明星科技]签署协议。", "东海大学 collaboratesWith 启明星科技");
    }

    @Test
    void tellsWhoIsDefinedFromWhatTheClauseBeforeEndsWith() {
        assertSays("[Company 启明星科技]登陆[Company 港交所]，成为全球[TechnologyField 大模型]领域第二家上市公司。", "启明星科技 focusesOn 大模型");
    }

    @Test
    void readsCasesThatTheNextClauseNames() {
        assertStates(
                "[InvestmentFirm 晨光资本]拥有多个成功上市案例，如[Company 启明星科技]、[Company 北斗智能]。",
                "晨光资本 investedIn 启明星科技",
                "晨光资本 investedIn 北斗智能");
    }

    @Test
    void readsWhomAPrizeIsGivenAndWhoWinsItWithATitleBehindTheName() {
        assertStates("大会授予[Person 陈一鸣]、[Person 王小帆][Award 图灵奖]。", "陈一鸣 received 图灵奖", "王小帆 received 图灵奖");
        assertSays("[Person 陈一鸣]教授、[Person 王小帆]研究员荣获[Award 图灵奖]。", "陈一鸣 received 图灵奖", "王小帆 received 图灵奖");
    }

    @Test
    void keepsSupportingWhoSetUpAnOfficeForIt() {
        assertSays("[Place 宝山区]率先成立[GovernmentBody 新型工业化办公室]，全力推动[TechnologyField 人工智能]赋能制造业。", "宝山区 supports 人工智能");
    }

    @Test
    void readsAPartByWhatItIsToTheWhole() {
        assertSays("[Zone 滨海产业园]是[Zone 海湾科创港]的重要组成部分。", "滨海产业园 partOf 海湾科创港");
    }

    @Test
    void takesWhatBracketsCallTheSameThingForPartOfItsName() {
        assertStates("[Person 陈一鸣]是[Company 启明星科技]（688999.SH）董事长。", "陈一鸣 holdsPosition 启明星科技");
        assertStates(
                "[Company 启明星科技]完成融资，由[InvestmentFirm 某某资本]（XY Capital）与[InvestmentFirm 乙乙创投]领投。",
                "某某资本 investedIn 启明星科技",
                "乙乙创投 investedIn 启明星科技");
    }
}
