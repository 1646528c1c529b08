package org.huchuang.loader.extract;

import static org.huchuang.loader.extract.Stated.assertSays;
import static org.huchuang.loader.extract.Stated.assertSilent;
import static org.huchuang.loader.extract.Stated.assertStates;

import org.junit.jupiter.api.Test;

class SettingRuleTest {
    @Test
    void takesTheParkThatASentenceIsSetInForTheHomeOfWhoActs() {
        assertStates("在[Zone 晨光谷]，[Company 启明星科技]的车间灯火通明。", "启明星科技 locatedIn 晨光谷");
        assertStates("[Zone 晨光谷]，新启用的[Platform 晨光中试平台]十分忙碌。", "晨光中试平台 locatedIn 晨光谷");
    }

    @Test
    void takesNoWholeCityForIt() {
        assertSilent("在[Place 江海市]，[Company 启明星科技]的产品很受欢迎。");
    }

    @Test
    void sitesAnEventInTheIncubatorThatHousesIt() {
        assertSays("[Event 晨光沙龙]在[Incubator 晨光空间]举行。", "晨光沙龙 locatedIn 晨光空间");
    }
}
