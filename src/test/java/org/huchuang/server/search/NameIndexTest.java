package org.huchuang.server.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.huchuang.ontology.EntityType;
import org.huchuang.server.search.Hit.Match;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameIndexTest {
    private static final NameIndex NAMES = NameIndex.of(List.of(
            thing("g1", EntityType.GOVERNMENT_BODY, 9, "上海市科学技术委员会", "上海市科委", "市科委", "STCSM"),
            thing("u1", EntityType.UNIVERSITY, 5, "上海交通大学", "上海交大", "Shanghai Jiao Tong University", "SJTU"),
            thing("h1", EntityType.UNIVERSITY, 3, "上海交通大学医学院", "交大医学院"),
            thing("z1", EntityType.ZONE, 7, "张江科学城", "Zhangjiang Science City"),
            thing("c1", EntityType.COMPANY, 1, "OpenAI中国", "张江样例公司"),
            thing("c2", EntityType.COMPANY, 2, "重庆样例公司")));

    @ParameterizedTest
    @CsvSource({
        "上海交通大学, u1, NAME, 上海交通大学",
        "上海交通大學, u1, NAME, 上海交通大学",
        "sjtu, u1, NAME, SJTU",
        "ＳＪＴＵ, u1, NAME, SJTU",
        "shanghai jiao tong university, u1, NAME, Shanghai Jiao Tong University",
        "shanghaijiaotongdaxue, u1, PINYIN, 上海交通大学",
        "shang hai jiao tong da xue, u1, PINYIN, 上海交通大学",
        "shjtdx, u1, INITIALS, 上海交通大学",
        "shskw, g1, INITIALS, 上海市科委",
        "上海市科, g1, NAME_PREFIX, ''",
        "学技术委员, g1, NAME_INSIDE, 上海市科学技术委员会",
        "医, h1, NAME_INSIDE, ''",
        "张, z1, NAME_PREFIX, 张江科学城",
        "kexuecheng, z1, PINYIN_INSIDE, 张江科学城",
        "chongqing, c2, PINYIN_PREFIX, 重庆样例公司",
        "zhangj, z1, NAME_PREFIX, Zhangjiang Science City"
    })
    void findsByAnyNameAndSaysByWhich(String typed, String key, Match how, String matched) {
        var hits = NAMES.search(typed, Set.of(), 10).hits();
        var first = hits.get(0);
        assertEquals(key, first.thing().key());
        assertEquals(how, first.how());
        if (!matched.isEmpty()) {
            assertEquals(matched, first.matched());
        }
    }

    @Test
    void ranksWholeNamesBeforeBeginningsBeforePartsThenByMentions() {
        assertEquals(List.of("u1", "h1"), keys("上海交通大学"));
        assertEquals(List.of("g1", "u1", "h1"), keys("上海"));
        assertEquals(List.of("z1", "c1"), keys("张江"));
        assertEquals(List.of("h1", "u1"), keys("交大"));
    }

    @Test
    void countsByClassWhateverClassIsAskedFor() {
        var found = NAMES.search("张江", Set.of(EntityType.COMPANY), 10);
        assertEquals(1, found.total());
        assertEquals(Set.of(EntityType.ZONE, EntityType.COMPANY), found.byType().keySet());
    }

    @Test
    void startsPinyinAtASyllableOnly() {
        assertTrue(keys("anghaishi").isEmpty());
        assertEquals(List.of("z1", "c1"), keys("jiang"));
    }

    @Test
    void findsNothingForNothingOrForAParagraph() {
        assertTrue(keys("").isEmpty());
        assertTrue(keys("《》 \n").isEmpty());
        assertTrue(keys("上".repeat(1000)).isEmpty());
        assertTrue(keys("没有这个名称").isEmpty());
    }

    @Test
    void takesNamesWithRareCharactersAndSigns() {
        var index = NameIndex.of(List.of(thing("r", EntityType.COMPANY, 0, "\uD840\uDC00丰科技\uD83D\uDE80·A+\n5G")));
        assertEquals(1, index.search("丰科技", Set.of(), 5).total());
        assertEquals(1, index.search("fengkeji", Set.of(), 5).total());
        assertEquals(1, index.search("\uD840\uDC00", Set.of(), 5).total());
    }

    @Test
    void offersNamesThatShareMostOfTheirCharacters() {
        var near = NAMES.near("上海市科学技术委员会办公室", 3);
        assertEquals("g1", near.get(0).thing().key());
        assertTrue(near.get(0).share() > 0.8 && near.get(0).share() < 1);
        assertTrue(NAMES.near("毫不相干", 3).isEmpty());
    }

    @Test
    void keepsApartThingsThatShareAName() {
        var index = NameIndex.of(
                List.of(thing("a", EntityType.COMPANY, 0, "样例", "甲样例"), thing("b", EntityType.FUND, 0, "样例", "乙样例")));
        assertEquals(2, index.named("「样例」").size());
        assertEquals(1, index.named("甲樣例").size());
    }

    private static List<String> keys(String typed) {
        return NAMES.search(typed, Set.of(), 10).hits().stream()
                .map(h -> h.thing().key())
                .toList();
    }

    private static Thing thing(String key, EntityType type, int mentions, String... names) {
        return new Thing(
                "http://localhost/id/" + type.kind() + "/" + key, type, names[0], List.of(names), "", mentions, true);
    }
}
