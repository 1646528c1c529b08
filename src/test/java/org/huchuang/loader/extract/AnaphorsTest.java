package org.huchuang.loader.extract;

import static org.huchuang.loader.extract.Stated.assertSays;
import static org.huchuang.loader.extract.Stated.assertSilent;
import static org.huchuang.loader.extract.Stated.assertStates;

import org.junit.jupiter.api.Test;

class AnaphorsTest {
    @Test
    void takesACompanyWithoutItsNameForTheOneNamedLast() {
        assertStates(
                "[Company 启明星科技]成立于2019年。公司专注于[TechnologyField 脑机接口]领域，自主研发了[Product 北斗一号]。",
                "启明星科技 focusesOn 脑机接口",
                "启明星科技 developed 北斗一号");
        assertStates("[Company 启明星科技]成立于2019年。该公司董事长[Person 陈一鸣]很忙。", "陈一鸣 holdsPosition 启明星科技");
    }

    @Test
    void readsTheFieldBetweenTheDeterminerAndTheKind() {
        assertStates("[Incubator 蓝湾孵化器]开业。这家深耕[TechnologyField 生命科学]的孵化器建有实验室。", "蓝湾孵化器 focusesOn 生命科学");
    }

    @Test
    void takesAPronounForThePersonOfTheSentenceBefore() {
        assertStates("[Person 陈一鸣]很忙。他是[Company 启明星科技]创始人。", "陈一鸣 founded 启明星科技", "陈一鸣 holdsPosition 启明星科技");
    }

    @Test
    void readsWhoRunsAPrizeThatIsNotNamedAgain() {
        assertSays("[Award 浦江十大进展]揭晓。此项年度评选活动由[ResearchInstitute 光子研究院]主办。", "光子研究院 organizes 浦江十大进展");
    }

    @Test
    void leavesOtherWordsAlone() {
        assertSilent("[Person 陈一鸣]很忙。公司治理是[University 某某大学]的课程。");
    }
}
