package org.huchuang.loader.extract;

import static org.huchuang.loader.extract.Stated.assertSays;
import static org.huchuang.loader.extract.Stated.assertSilent;
import static org.huchuang.loader.extract.Stated.assertStates;

import org.junit.jupiter.api.Test;

class NamesSideBySideTest {
    @Test
    void takesAPolicyRightBehindABodyAsIssuedByIt() {
        assertStates("请对照[GovernmentBody 某市数据局][Policy 《算力券办法》]。", "某市数据局 issued 《算力券办法》");
    }

    @Test
    void takesALaboratoryRightBehindAUniversityAsPartOfIt() {
        assertStates("[University 某某大学][Laboratory 浦江光子实验室]很安静。", "浦江光子实验室 partOf 某某大学");
    }

    @Test
    void givesACompanyTheFieldBeforeIt() {
        assertStates("[TechnologyField 具身智能]企业[Company 启明星科技]很年轻。", "启明星科技 focusesOn 具身智能");
    }

    @Test
    void readsTheFieldsOfACountedProgramme() {
        assertStates(
                "[TechnologyField 脑机接口]、[TechnologyField 硅光]等20余个[Programme 浦江专项]很长。",
                "浦江专项 focusesOn 脑机接口",
                "浦江专项 focusesOn 硅光");
    }

    @Test
    void tellsAnEnumerationInQuotesFromAPair() {
        assertSilent("“[Incubator 浦江空间]”“[Incubator 晨光社区]”都很安静。");
    }

    @Test
    void readsTheFieldOutOfAName() {
        assertSays("[Fund 浦江硅光基金]与[TechnologyField 硅光]。", "浦江硅光基金 focusesOn 硅光");
    }

    @Test
    void readsTheZoneThatAPolicyBuildsUp() {
        assertSays("[Policy 《晨光谷建设方案》]里的[Zone 晨光谷]。", "《晨光谷建设方案》 supports 晨光谷");
    }

    @Test
    void takesTheSignatureOfANoticeAsItsIssuer() {
        assertSays(
                "关于印发[Policy 《算力券办法》]的通知||各有关单位：现予以公布。\n\n[GovernmentBody 某市数据局]\n2026年1月20日", "某市数据局 issued 《算力券办法》");
    }
}
