package org.huchuang.loader.extract;

import static org.huchuang.loader.extract.MentionAssert.assertFinds;

import org.junit.jupiter.api.Test;

class TitledWorkFinderTest {
    private final TitledWorkFinder finder = TitledWorkFinder.create();

    @Test
    void tellsPoliciesFromPublicationsByTheLastWord() {
        assertFinds(finder, "会上发布《本市光伏产业发展若干措施》。", "Policy 本市光伏产业发展若干措施");
        assertFinds(finder, "智库推出《全球芯片产业蓝皮书（2025）》。", "Publication 全球芯片产业蓝皮书（2025）");
    }

    @Test
    void takesATitleForAJournalWherePublishingIsSpokenOf() {
        assertFinds(finder, "成果在《细胞》《科学》发表。", "Media 细胞", "Media 科学");
        assertFinds(finder, "观众可以欣赏话剧《春天》。");
    }

    @Test
    void joinsShortTitlesToTheFullOne() {
        assertFinds(finder, "印发《关于支持光伏产业的若干措施》。《若干措施》共十条。", "Policy 关于支持光伏产业的若干措施");
        assertFinds(finder, "修订《科研仪器共享管理办法》（以下简称《办法》）。《办法》自下月施行。", "Policy 科研仪器共享管理办法");
    }

    @Test
    void readsANoticeAsTheDocumentItPromulgates() {
        assertFinds(finder, "关于印发《仪器共享细则》的通知沪某规〔2026〕3号", "Policy 仪器共享细则");
        assertFinds(finder, "关于征集年度示范项目的通知。", "Policy 关于征集年度示范项目的通知");
    }

    @Test
    void givesADocumentNumberToThePolicyBeforeIt() {
        assertFinds(finder, "根据《伦理审查办法》（国某发〔2023〕16号）办理。", "Policy 伦理审查办法");
    }

    @Test
    void leavesTitlesOfTalksOut() {
        assertFinds(finder, "他作了题为《芯片的未来》的报告。");
    }
}
