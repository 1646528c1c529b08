package org.huchuang.loader.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.huchuang.loader.article.Article;
import org.huchuang.loader.article.Span;
import org.huchuang.loader.text.Sentence.Role;
import org.junit.jupiter.api.Test;

class DocumentsTest {
    private static final String REPORT = String.join(
            "\n",
            "编 者 按 : ",
            "2025 丰收论坛于 9 月 3 日在东湖召开。本次论坛以“新种子 新田野”为主题，共有三百名嘉宾出席并且",
            "发言，供参考。",
            "丰收论坛",
            " 当前，种业发展进入新的阶段，粮食安全的基础更加牢固，各地的试验田都在扩大面积，与会嘉宾一致认为",
            "要加快攻关。东湖农学院院长田  野认为，产量从 2016-",
            "2024 年翻了一番。国际水稻协会主席玛丽亚 • ",
            "田中指出，全球约 30% 的稻田需要改良，这是一项需要各国科学家和农户长期合作才能够逐步完成的艰巨任",
            "林  禾 ",
            "东湖农学院教授，国家水稻工程技术研究中心（东湖分中",
            "心）主任",
            "玛丽亚 • 田中",
            "国际水稻协会主席",
            "12  |  HARVEST FORUM REVIEW",
            "丰收论坛",
            "务。",
            "一、共同的方向",
            "与会者还讨论了仓储、运输、加工和销售等环节的问题，并提出了许多有价值的意见和建议供有关部门参考。");

    private static Document document(String format, String title, String text) {
        return Documents.of(
                new Article("a", title, Optional.empty(), Optional.empty(), Optional.empty(), "a.txt", format, text));
    }

    private static List<String> with(Document document, Role role) {
        return document.sentences().stream()
                .filter(s -> s.role() == role)
                .map(s -> document.at(s.span()))
                .toList();
    }

    @Test
    void joinsTheLinesOfAReportInsideSentencesNamesAndNumbers() {
        var body = String.join("|", with(document("report", "丰收论坛", REPORT), Role.BODY));
        assertTrue(body.contains("2025丰收论坛于9月3日在东湖召开。"), body);
        assertTrue(body.contains("以“新种子 新田野”为主题，共有三百名嘉宾出席并且发言，供参考。"), body);
        assertTrue(body.contains("院长田野认为，产量从2016-2024年翻了一番。"), body);
        assertTrue(body.contains("主席玛丽亚•田中指出"), body);
    }

    @Test
    void carriesASentenceOverTheCaptionsThatInterruptIt() {
        var document = document("report", "丰收论坛", REPORT);
        assertTrue(with(document, Role.BODY).stream().anyMatch(s -> s.endsWith("艰巨任务。")));
        assertEquals(List.of("林禾 东湖农学院教授，国家水稻工程技术研究中心（东湖分中心）主任", "玛丽亚•田中 国际水稻协会主席"), with(document, Role.CAPTION));
    }

    @Test
    void dropsRunningHeadsAndKeepsTheTitleOnce() {
        var document = document("report", "丰收论坛", REPORT);
        assertEquals(List.of("丰收论坛"), with(document, Role.TITLE));
        assertFalse(document.text().contains("HARVEST"));
        assertEquals(List.of("编者按:", "一、共同的方向"), with(document, Role.HEADING));
        assertEquals(1, document.text().lines().filter("丰收论坛"::equals).count());
    }

    @Test
    void tellsFromTheLinesOfPlainTextWhetherTheyAreBroken() {
        var lines = "东湖的春耕今年来得比往年都早一些，种子\n和农机在三月就已经全部备齐，镇上的人\n都说这是近十年来准备得最充分的一个春\n天。渠水在四月初通到了每一块稻田的田\n头。";
        assertEquals(2, with(document("text", "", lines), Role.BODY).size());
        var paragraphs = "春耕来得早。\n种子备齐了。\n农机上路了。\n渠水通了。\n";
        assertEquals(4, with(document("text", "", paragraphs), Role.BODY).size());
    }

    @Test
    void decodesEntitiesAndDropsFootersOfAnAccount() {
        var document = document(
                "wechat",
                "水渠通了",
                "\r水渠&nbsp;&nbsp;今天通水，流量２５％&amp;以上。\u200b“真快！”老田说。\r\r\r来源：晨报&nbsp;\r编辑：禾↓分享\r↓点赞\r↓在看\r");
        assertEquals(List.of("水渠 今天通水，流量25%&以上。", "“真快！”", "老田说。"), with(document, Role.BODY));
        assertEquals(List.of("来源：晨报", "编辑：禾"), with(document, Role.CREDIT));
        assertFalse(document.text().contains("↓"));
    }

    @Test
    void joinsLinesBrokenForLooksButNotHeadings() {
        var document = document(
                "wechat",
                "关于春耕的通知",
                "关于\r春耕的通知\r\r稻种产量\r预计25吨左右，\r麦种30吨。\r\r一条水渠，\r两个村庄\r\r01\r种子\r今年的稻种全部来自东湖农学院的试验田，发芽率超过九成。\r");
        assertEquals(List.of("一条水渠，两个村庄", "01", "种子"), with(document, Role.HEADING));
        assertEquals(List.of("稻种产量预计25吨左右，麦种30吨。", "今年的稻种全部来自东湖农学院的试验田，发芽率超过九成。"), with(document, Role.BODY));
    }

    @Test
    void keepsTheSpeakerUntilTheNextOne() {
        var document = document("markdown", "问答", "晨报：何时开工？\n\n　　李田：明天开工。\n\n　　天气好就开工。\n\n　　执行期限：两年。\n\n电视台：为何？\n");
        assertEquals(
                List.of("晨报", "李田", "李田", "李田", "电视台"),
                document.sentences().stream()
                        .skip(1)
                        .map(s -> s.speaker().orElse(""))
                        .toList());
    }

    @Test
    void takesALabelForASpeakerOnlyWithAPostOrInAnInterview() {
        var document = document("wechat", "开工", "农业局局长 李田：明天开工。\r\r方法：深耕。\r\r天气好就开工。\r");
        assertEquals(
                List.of("农业局局长 李田", "", ""),
                document.sentences().stream()
                        .skip(1)
                        .map(s -> s.speaker().orElse(""))
                        .toList());
    }

    @Test
    void keepsTheClosingQuoteAndDoesNotCutInsideTitlesAndBrackets() {
        var document = document("wechat", "", "他说：“开工！”她读《为什么开工？》（上；下）一文；种子有稻、麦、豆、菜。");
        assertEquals(List.of("他说：“开工！”", "她读《为什么开工？》（上；下）一文；", "种子有稻、麦、豆、菜。"), with(document, Role.BODY));
    }

    @Test
    void mapsEveryWordBackToTheOriginal() {
        var text = "甲&nbsp;乙２。\r\r丙\u200b丁。";
        var document = document("wechat", "题&amp;目", text);
        var sentence = document.sentences().get(2).span();
        assertEquals("丙\u200b丁。", document.origin().original(sentence).of(text));
        int at = document.text().indexOf("乙2");
        assertEquals("乙２", document.origin().original(new Span(at, at + 2)).of(text));
        assertTrue(document.origin().inTitle(document.sentences().get(0).span()));
        assertEquals("题&amp;", document.origin().original(new Span(0, 2)).of("题&amp;目"));
    }

    @Test
    void makesADocumentOfAnEmptyArticle() {
        var document = document("wechat", "只有标题", "");
        assertEquals(List.of("只有标题"), with(document, Role.TITLE));
        assertEquals(1, document.sentences().size());
        assertTrue(document("text", "", "").sentences().isEmpty());
    }

    @Test
    void staysQuickWhenNothingEverEnds() {
        var lines = IntStream.range(0, 20_000)
                .mapToObj(i -> "种子和农机在三月就已经全部备齐了镇上的人都说这是近年来准备得" + i + "\n")
                .collect(Collectors.joining());
        assertTrue(document("report", "", lines).sentences().size() > 10);
        assertTrue(document("wechat", "", "一".repeat(600_000)).sentences().stream()
                .allMatch(s -> s.span().length() <= 1000));
        assertTrue(document("wechat", "", "↓分享".repeat(50_000)).text().length() > 10);
    }

    @Test
    void namesThePhotographersLineACaption() {
        var document = document("newspaper", "开工", "插秧机在田间试车。晨报记者 田禾 摄\n\n开工仪式昨天举行。\n");
        assertEquals(List.of("插秧机在田间试车。晨报记者 田禾 摄"), with(document, Role.CAPTION));
    }
}
