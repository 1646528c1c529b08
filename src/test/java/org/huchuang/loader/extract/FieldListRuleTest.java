package org.huchuang.loader.extract;

import static org.huchuang.loader.extract.Stated.assertSays;
import static org.huchuang.loader.extract.Stated.assertSilent;
import static org.huchuang.loader.extract.Stated.assertStates;

import org.junit.jupiter.api.Test;

class FieldListRuleTest {
    @Test
    void givesAParkTheIndustriesThatItIsSaidToHave() {
        assertStates(
                "[Zone 晨光谷]企业众多，[TechnologyField 氢能]、[TechnologyField 储能]两大主导产业产值过百亿元。",
                "晨光谷 focusesOn 氢能",
                "晨光谷 focusesOn 储能");
        assertStates(
                "[Zone 晨光谷]占地800亩。任务是做大[TechnologyField 氢能]、[TechnologyField 储能]等主导产业。",
                "晨光谷 focusesOn 氢能",
                "晨光谷 focusesOn 储能");
    }

    @Test
    void readsTheParksUnderAField() {
        assertStates(
                "[TechnologyField 生物医药]：产业基础扎实，核心园区包括[Zone 晨光谷]、[Zone 浦江药港]等。",
                "晨光谷 focusesOn 生物医药",
                "浦江药港 focusesOn 生物医药");
        assertSilent("[TechnologyField 生物医药]：投资总额增长，[Zone 晨光谷]、[Zone 浦江药港]获得批准。");
    }

    @Test
    void keepsAFieldThatOnlyARelationSpeaksOf() {
        assertSays("||[Zone 晨光谷]吸引了[TechnologyField 航空航天]、[TechnologyField 新能源]领域多家企业入驻。", "晨光谷 focusesOn 新能源");
    }
}
