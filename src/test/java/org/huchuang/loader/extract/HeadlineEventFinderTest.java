package org.huchuang.loader.extract;

import static org.huchuang.loader.extract.MentionAssert.assertFinds;

import org.junit.jupiter.api.Test;

class HeadlineEventFinderTest {
    private final MentionFinder finder = new HeadlineEventFinder();

    @Test
    void readsALineThatIsTheNameOfAnEvent() {
        assertFinds(finder, "深海装备自主创新发展论坛\n昨天，深海装备自主创新发展论坛吸引了许多专家，大家谈得很热烈，会后还参观了码头。\n", "Event 深海装备自主创新发展论坛");
    }

    @Test
    void leavesAReportAboutAnEventAlone() {
        assertFinds(finder, "东海市举办深海装备创新大会\n昨天下午很多专家来到了码头，大家一起看了新船，天气非常好。\n");
        assertFinds(finder, "在港口相遇的深海装备论坛\n昨天下午很多专家来到了码头，大家一起看了新船，天气非常好。\n");
    }

    @Test
    void leavesSentencesInTheBodyAlone() {
        assertFinds(finder, "大家都期待深海装备自主创新发展论坛。");
    }
}
