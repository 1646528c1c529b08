package org.huchuang.loader.extract;

import static org.huchuang.loader.extract.Stated.assertSays;
import static org.huchuang.loader.extract.Stated.assertSilent;
import static org.huchuang.loader.extract.Stated.assertStates;

import org.junit.jupiter.api.Test;

/** Posts that are told in another clause or sentence than the name or the house. */
class CareersTest {
    @Test
    void followsACareerFromSentenceToSentence() {
        assertStates(
                "[Person 陈一鸣]生于宁波。2004年8月，任[University 东海大学]副校长。2010年调任[ResearchInstitute 远望研究院]院长、[Laboratory 声学实验室]主任。",
                "陈一鸣 holdsPosition 东海大学",
                "陈一鸣 holdsPosition 远望研究院",
                "陈一鸣 holdsPosition 声学实验室");
        assertSays(
                "[Person 陈一鸣]留校工作，先后任船舶系副主任，[University 机械学院]副院长，[ResearchInstitute 远望研究院]院长。",
                "陈一鸣 holdsPosition 机械学院",
                "陈一鸣 holdsPosition 远望研究院");
        assertStates("[Person 陈一鸣]同志受聘担任[University 东海大学]教授。", "陈一鸣 holdsPosition 东海大学");
        assertStates("[Person 陈一鸣]于二○○三年被选为[ResearchInstitute 中国科学院]院士。", "陈一鸣 memberOf 中国科学院");
    }

    @Test
    void givesNobodyThePostOfAnotherPerson() {
        assertSilent("[Person 陈一鸣]到会。东海市长李某某出席，任[University 东海大学]校长的人选未定。");
        assertSilent("会上[Person 陈一鸣]与[Person 王小帆]交谈。2004年任[University 东海大学]副校长。");
    }

    @Test
    void elicitsTheBodyFromTheSentenceBefore() {
        assertSays(
                "[Association 东海脑科学协会]召开大会。[Person 陈一鸣]当选第四届理事会会长，[Person 王小帆]、[Person 李岚]当选副会长。",
                "陈一鸣 holdsPosition 东海脑科学协会",
                "王小帆 holdsPosition 东海脑科学协会",
                "李岚 holdsPosition 东海脑科学协会");
        assertSilent("[Company 启明星科技]召开大会。[Person 陈一鸣]当选会长。");
    }

    @Test
    void readsTheOfficersOfTheOnlyUniversity() {
        assertSays(
                "[University 东海大学]新院成立||[University 东海大学]举行仪式。校长[Person 陈一鸣]，校党委副书记、副校长[Person 王小帆]参加活动。",
                "陈一鸣 holdsPosition 东海大学",
                "王小帆 holdsPosition 东海大学");
        assertSilent("[University 东海大学]与[University 南湖大学]会谈。校长[Person 陈一鸣]参加活动。");
    }

    @Test
    void readsWhomSomebodyJoinsAndWhereHeWorked() {
        assertStates("[Person 陈一鸣]2019年加入[Company 启明星科技]。", "陈一鸣 holdsPosition 启明星科技");
        assertStates(
                "[Person 陈一鸣]曾在[Company 启明星科技]、[Company 北斗智能]等公司任职。",
                "陈一鸣 holdsPosition 启明星科技",
                "陈一鸣 holdsPosition 北斗智能");
        assertSilent("[Person 陈一鸣]希望加入[Company 启明星科技]。");
    }
}
