package org.huchuang.loader.extract;

import static org.huchuang.loader.extract.Stated.assertSays;
import static org.huchuang.loader.extract.Stated.assertSilent;
import static org.huchuang.loader.extract.Stated.assertStates;

import org.junit.jupiter.api.Test;

class SpeakerRuleTest {
    @Test
    void takesThoseWhoSpeakAtAnEventAsTakingPart() {
        assertSays("[Event 浦江脑科学论坛]落幕||与会嘉宾讨论热烈。[Person 陈一鸣]指出，数据要开放。", "陈一鸣 participatesIn 浦江脑科学论坛");
    }

    @Test
    void saysNothingWhereNoEventIsReported() {
        assertSilent("与会嘉宾讨论热烈。[Person 陈一鸣]指出，数据要开放。");
    }

    @Test
    void saysNothingOfAPersonWhoIsOnlyNamed() {
        assertSilent("[Event 浦江脑科学论坛]落幕||嘉宾讨论热烈。大家想起了[Person 陈一鸣]的书。");
    }

    @Test
    void givesTheWordsBehindARowToAllOfTheRow() {
        assertSays(
                "[Event 浦江脑科学论坛]落幕||与会嘉宾讨论热烈。[Company 启明星科技]总裁[Person 陈一鸣]、[University 某某大学]教授[Person 李二虎]等先后演讲。",
                "陈一鸣 participatesIn 浦江脑科学论坛",
                "李二虎 participatesIn 浦江脑科学论坛");
    }

    @Test
    void takesNoOneForPresentWhoseWordsAreReadOut() {
        assertSilent("[Event 浦江脑科学论坛]落幕||与会嘉宾讨论热烈。主持人宣读[Person 陈一鸣]的致辞。");
    }

    @Test
    void readsATalkBehindItsTopic() {
        assertSays("[Event 浦江脑科学论坛]落幕||与会嘉宾讨论热烈。[Person 陈一鸣]围绕脑科学的前景与挑战，作了题为《新路》的主题报告。", "陈一鸣 participatesIn 浦江脑科学论坛");
    }

    @Test
    void takesThoseInARowThatEndsWithAnUnknownNameForSpeakers() {
        assertSays(
                "[Event 浦江脑科学论坛]落幕||与会嘉宾讨论热烈。[University 某某大学]教授[Person 陈一鸣]、某中心主任某人先后作主题报告。",
                "陈一鸣 participatesIn 浦江脑科学论坛");
    }

    @Test
    void takesThoseWhoDiscussATopicForSpeakers() {
        assertSays(
                "[Event 浦江脑科学论坛]落幕||与会嘉宾讨论热烈。[University 某某大学]教授[Person 陈一鸣]等多位专家就脑疾病诊疗进行了讨论。",
                "陈一鸣 participatesIn 浦江脑科学论坛");
    }

    @Test
    void takesThoseWhoSendSpeakersForParticipants() {
        assertStates(
                "[Event 浦江脑科学论坛]落幕||与会嘉宾讨论热烈。论坛上，来自[University 某某大学]、[Company 启明星科技]的学者和专家进行了分享。",
                "某某大学 participatesIn 浦江脑科学论坛",
                "启明星科技 participatesIn 浦江脑科学论坛");
    }
}
