package org.huchuang.loader.extract;

import static org.huchuang.loader.extract.Stated.assertSays;
import static org.huchuang.loader.extract.Stated.assertSilent;
import static org.huchuang.loader.extract.Stated.assertStates;

import org.junit.jupiter.api.Test;

class PartnersTest {
    @Test
    void pairsThosePairedInTheClausesBefore() {
        assertStates(
                "[University 某某大学]与[Company 启明星科技]，[Hospital 江海医院]与[Company 北斗智能]签约。",
                "某某大学 collaboratesWith 启明星科技",
                "江海医院 collaboratesWith 北斗智能");
    }

    @Test
    void pairsThosePairedInARow() {
        assertStates(
                "[University 某某大学]与[Company 启明星科技]、[Hospital 江海医院]与[Company 北斗智能]签约。",
                "某某大学 collaboratesWith 启明星科技",
                "江海医院 collaboratesWith 北斗智能");
    }

    @Test
    void pairsEachWithEachWhereNothingPartsThem() {
        assertStates(
                "由[University 某某大学]、[Hospital 江海医院]和[Company 启明星科技]联合研制的装置亮相。",
                "某某大学 collaboratesWith 江海医院",
                "某某大学 collaboratesWith 启明星科技",
                "江海医院 collaboratesWith 启明星科技");
    }

    @Test
    void takesOneWhoSignsWithSeveralForTheirOnlyPartner() {
        assertStates(
                "[University 某某大学]和[Hospital 江海医院]、[Company 启明星科技]签署协议。",
                "某某大学 collaboratesWith 江海医院",
                "某某大学 collaboratesWith 启明星科技");
    }

    @Test
    void readsThePartnersOfWhatTheyMadeTogether() {
        assertSays(
                "[University 某某大学][Person 陈一鸣]等与[Laboratory 浦江光子实验室][Person 李二虎]等合作完成的实验很新。",
                "某某大学 collaboratesWith 浦江光子实验室");
    }

    @Test
    void letsAParkSign() {
        assertStates("[Zone 晨光谷]与[University 某某大学]签署共建协议。", "晨光谷 collaboratesWith 某某大学");
    }

    @Test
    void takesTheLeaderOfTheSentenceBeforeForTheOtherPartner() {
        assertStates(
                "[Laboratory 浦江光子实验室]成立三年。先后与[University 某某大学]、[Company 启明星科技]建立合作。",
                "浦江光子实验室 collaboratesWith 某某大学",
                "浦江光子实验室 collaboratesWith 启明星科技");
        assertSilent("[Laboratory 浦江光子实验室]成立三年。专家与[University 某某大学]开展合作。");
    }
}
