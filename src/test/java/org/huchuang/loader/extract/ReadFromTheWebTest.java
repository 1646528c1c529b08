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
}
