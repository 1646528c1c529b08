package org.huchuang.loader.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticlesTest {
    private static final String ONE = "{\"文章标识符aid\":\"7_1\",\"标题title\":\"试验田开工\",\"链接url\":\"http://example.org/7\","
            + "\"时间time\":\"2025/3/9\",\"公众号名称\":\"田间\",\"finalContent\":\"第一行&nbsp;。\\r第二行\\u3002\"}";
    private static final String TWO =
            "{\"文章标识符aid\":\"7_2\",\"标题title\":\"只有标题\",\"时间time\":\"2025/12/31\",\"finalContent\":null}";

    @TempDir
    Path folder;

    @Test
    void readsEveryFieldOfADumpAndKeepsTheBodyAsItIs() {
        var article = Reading.of(folder, "dump.json", "[" + ONE + "]").article();
        assertEquals("7_1", article.id());
        assertEquals("试验田开工", article.title());
        assertEquals(Optional.of("田间"), article.publisher());
        assertEquals(Optional.of(LocalDate.of(2025, 3, 9)), article.date());
        assertEquals(Optional.of(URI.create("http://example.org/7")), article.url());
        assertEquals("dump.json", article.source());
        assertEquals("第一行&nbsp;。\r第二行。", article.text());
    }

    @Test
    void givesAnArticleWithoutBodyAnEmptyText() {
        var reading = Reading.of(folder, "dump.json", "[" + ONE + "," + TWO + "]");
        assertEquals(List.of("7_1", "7_2"), reading.ids());
        assertEquals("", reading.articles().get(1).text());
        assertTrue(reading.rejections().isEmpty());
    }

    @Test
    void readsJsonLinesWhateverTheFileIsCalled() {
        assertEquals(
                List.of("7_1", "7_2"),
                Reading.of(folder, "dump.txt", ONE + "\n\n" + TWO + "\n").ids());
    }

    @Test
    void readsObjectsThatRunOverSeveralLines() {
        var spread = ONE.replace(",", ",\n ");
        assertEquals(
                List.of("7_1"),
                Reading.of(folder, "one.json", "{\n" + spread.substring(1)).ids());
    }

    @Test
    void readsGb18030AndUtf16WhenTheyDecodeCleanly() {
        assertEquals(
                "试验田开工",
                Reading.of(folder, "gb.json", "[" + ONE + "]", Charset.forName("GB18030"))
                        .article()
                        .title());
        assertEquals(
                "试验田开工",
                Reading.of(folder, "u16.json", "\ufeff[" + ONE + "]", StandardCharsets.UTF_16LE)
                        .article()
                        .title());
    }

    @Test
    void takesTitleAndMetadataFromTheTopOfMarkdown() {
        var article = Reading.of(
                        folder,
                        "qa.txt",
                        "# 关于试验田的问答\n\n**发布日期**: 2025-04-02\n**发布机构**: 东方农业委员会\n"
                                + "**原文链接**: [http://example.org/a](http://example.org/a)\n**检索时间**: 2025-05-01\n\n---\n\n"
                                + "晨报：何时开工？\n\n　　李田：明天开工。\n")
                .article();
        assertEquals("qa", article.id());
        assertEquals("关于试验田的问答", article.title());
        assertEquals(Optional.of("东方农业委员会"), article.publisher());
        assertEquals(Optional.of(LocalDate.of(2025, 4, 2)), article.date());
        assertEquals(Optional.of(URI.create("http://example.org/a")), article.url());
        assertEquals("\n晨报：何时开工？\n\n　　李田：明天开工。\n", article.text());
    }

    @Test
    void takesMetadataFromFrontMatter() {
        var article = Reading.of(folder, "f.md", "---\ntitle: \"开工\"\ndate: 2025-04-02\nauthor: 某人\n---\n\n今天开工。\n")
                .article();
        assertEquals("开工", article.title());
        assertEquals(Optional.of(LocalDate.of(2025, 4, 2)), article.date());
        assertEquals("\n今天开工。\n", article.text());
    }

    @Test
    void cutsAReportAtTheEditorsNotes() {
        var section = " 编 者 按 : \n本节谈水稻，\n供参考。\n水稻论坛\n与会者认为水稻重要。\n";
        var reading = Reading.of(folder, "report.txt", section + section.replace("水稻", "小麦"));
        assertEquals(List.of("report#1", "report#2"), reading.ids());
        assertEquals(
                List.of("水稻论坛", "小麦论坛"),
                reading.articles().stream().map(Article::title).toList());
        assertEquals(section, reading.articles().get(0).text());
        assertEquals(
                List.of("single"), Reading.of(folder, "single.txt", section).ids());
    }

    @Test
    void cutsANewspaperPageAtHeadlinesAndKeepsTheCaptionWithTheFirst() {
        var page = "4月2日，插秧机在田间试车。\n\n春耕，正当时\n\n田禾\n\n今年的春耕来得早。农机站昨天说，种子已经备齐。\n\n"
                + "粮仓见底 新粮上市\n\n新粮本周上市，价格平稳。\n\n刊3版▶\n\n水渠通了\n\n通水仪式昨天举行。\n";
        var reading = Reading.of(folder, "paper-20250403.txt", page);
        assertEquals(
                List.of("春耕，正当时", "粮仓见底 新粮上市", "水渠通了"),
                reading.articles().stream().map(Article::title).toList());
        assertEquals(
                Optional.of(LocalDate.of(2025, 4, 3)), reading.articles().get(2).date());
        assertEquals(
                page,
                String.join("", reading.articles().stream().map(Article::text).toList()));
    }

    @Test
    void readsPlainTextWithItsFirstLineAsTitle() {
        var article =
                Reading.of(folder, "plain.txt", "水渠通了\n\n通水仪式昨天举行，水流平稳。\n").article();
        assertEquals("水渠通了", article.title());
        assertEquals("text", article.format());
    }
}
