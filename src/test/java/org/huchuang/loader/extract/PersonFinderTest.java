package org.huchuang.loader.extract;

import static org.huchuang.loader.extract.MentionAssert.assertFinds;

import org.junit.jupiter.api.Test;

class PersonFinderTest {
    private final PersonFinder finder = PersonFinder.create();

    @Test
    void believesANameAfterAPostAndBeforeAVerbOfSpeech() {
        assertFinds(finder, "某某实验室主任周文彬指出，算力是基础。", "Person 周文彬");
        assertFinds(finder, "副市长龚明提到，创业者需要耐心。", "Person 龚明");
        assertFinds(finder, "会上，首席科学家欧阳明远、研究员何静先后致辞。", "Person 欧阳明远", "Person 何静");
    }

    @Test
    void believesANameBeforeATitle() {
        assertFinds(finder, "论文由复旦大学陆建华教授团队完成。", "Person 陆建华");
        assertFinds(finder, "这项工作由丁晓峰领衔。", "Person 丁晓峰");
    }

    @Test
    void spreadsBeliefOverAListWithOneCertainName() {
        assertFinds(finder, "出席活动的有董事长许志强、韩雪梅、孙立平。", "Person 许志强", "Person 韩雪梅", "Person 孙立平");
    }

    @Test
    void findsABelievedNameEverywhere() {
        assertFinds(finder, "院士梁启明表示支持。散会后大家围住梁启明问个不停。", "Person 梁启明");
    }

    @Test
    void readsCaptionsWithSpacesInsideTheName() {
        assertFinds(finder, "柳  青\n某某大学特聘教授\n郑晓云\n某某研究院院长", "Person 柳青", "Person 郑晓云");
    }

    @Test
    void readsTheSpeakerBeforeAColon() {
        assertFinds(finder, "裘志远：下一步我们将继续推进。", "Person 裘志远");
    }

    @Test
    void readsTransliteratedNamesWithoutTheirPostOrVerb() {
        assertFinds(finder, "副国务秘书拉斯洛 • 科瓦奇表示欢迎。", "Person 拉斯洛·科瓦奇");
        assertFinds(finder, "学会主席卡尔·胡德提出三点建议。", "Person 卡尔·胡德");
        assertFinds(finder, "教授 Anna Berger 认为，数据应当共享。", "Person Anna Berger");
    }

    @Test
    void letsAForeignersLastNameStandForTheWhole() {
        assertFinds(finder, "主席彼得·梅杰提到合作。主席梅杰指出，数据很重要。", "Person 彼得·梅杰");
    }

    @Test
    void leavesTheAdverbBehindANameAlone() {
        assertFinds(finder, "高级经理沈岚\n经理沈岚均提出，技术在变。经理沈岚表示同意。", "Person 沈岚");
    }

    @Test
    void resolvesASurnameOnlyWhenItIsUnique() {
        assertFinds(finder, "研究员田小雨介绍了成果。田博士说，这只是开始。", "Person 田小雨");
        var document = MentionAssert.document("研究员田小雨介绍了成果。田博士说，这只是开始。");
        var mentions = finder.find(document, Words.of(document));
        org.junit.jupiter.api.Assertions.assertTrue(mentions.stream()
                .anyMatch(m -> m.surface().equals("田博士") && m.name().equals("田小雨")));
    }

    @Test
    void leavesOrdinaryWordsAlone() {
        assertFinds(finder, "高校表示，方案明确。江苏指出，安全是底线。金融专家解读，成果显著。");
        assertFinds(finder, "“创·在上海”大赛开幕，企业家成长计划启动。");
    }

    @Test
    void leavesAuthorsAndEditorsOfCreditLinesOut() {
        assertFinds(finder, "会议顺利举行。来源：某某日报 作者：顾建国编辑：蓝小雨↓分享");
        assertFinds(finder, "本报记者 沈佳怡 报道");
    }

    @Test
    void goesOnToTheMarkThatClosesADottedName() {
        assertFinds(finder, "获奖者为艾尔莎·瑞秋曼尼斯、岳尔根·约斯特、让-皮埃尔·杜邦。", "Person 艾尔莎·瑞秋曼尼斯", "Person 岳尔根·约斯特", "Person 让-皮埃尔·杜邦");
    }

    @Test
    void believesThreeNamesInARowInFrontOfWhatPersonsDo() {
        assertFinds(finder, "裴志远、韩雪梅、孙立平出席会议。", "Person 裴志远", "Person 韩雪梅", "Person 孙立平");
    }

    @Test
    void believesANameBetweenAPostWithADashAndAMark() {
        assertFinds(finder, "掌舵的是一位海归博士——裴志远。", "Person 裴志远");
        assertFinds(finder, "得主斯特凡·黑尔通过视频表示祝贺。", "Person 斯特凡·黑尔");
    }
}
