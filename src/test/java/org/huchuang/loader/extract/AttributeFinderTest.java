package org.huchuang.loader.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huchuang.loader.article.Article;
import org.huchuang.loader.article.Span;
import org.huchuang.loader.text.Documents;
import org.huchuang.ontology.EntityType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttributeFinderTest {
    private static final Pattern MARKED = Pattern.compile("\\[(\\w+) ([^\\]]+)\\]");

    /** Finds in a text whose entities are marked as {@code [Fund 某基金]}; a title stands before {@code ##}. */
    private static List<String> find(String marked) {
        var mentions = new LinkedHashMap<String, List<Mention>>();
        var text = new StringBuilder();
        var m = MARKED.matcher(marked);
        while (m.find()) {
            m.appendReplacement(text, "");
            int start = text.length();
            text.append(m.group(2));
            mentions.computeIfAbsent(m.group(2), n -> new ArrayList<>())
                    .add(new Mention(
                            new Span(start, text.length()),
                            m.group(2),
                            EntityType.of(m.group(1)),
                            m.group(2),
                            Optional.empty(),
                            "test",
                            1));
        }
        m.appendTail(text);
        int split = text.indexOf("\n");
        var article = new Article(
                "a",
                text.substring(0, split),
                Optional.empty(),
                Optional.of(LocalDate.of(2026, 1, 20)),
                Optional.empty(),
                "t",
                "text",
                text.substring(split + 1));
        var entities = new ArrayList<Entity>();
        mentions.forEach((name, places) -> entities.add(new Entity(
                name,
                places.get(0).type(),
                name,
                List.of(),
                Optional.empty(),
                places,
                new Evidence(places.get(0).span(), places.get(0).span(), "test", 1))));
        return AttributeFinder.create().find(Documents.of(article), entities).stream()
                .map(a -> a.entity().name() + " " + a.type().localName() + " " + a.value())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[Fund 长江基金]总规模80亿元，存续期12年。; 长江基金 fundSize 80亿元, 长江基金 fundTerm 12年",
                "[Company 甲公司]近日完成3亿元融资。; 甲公司 financing 3亿元",
                "[Company 甲公司]宣布完成A+轮融资。; 甲公司 financing A+轮",
                "[ResearchInstitute 乙研究院]成立于2016年。; 乙研究院 foundingDate 2016",
                "[Laboratory 丙实验室]于2021年7月揭牌。; 丙实验室 foundingDate 2021-07",
                "去年3月，市政府印发[Policy 《甲办法》]。; 《甲办法》 issueDate 2025-03",
                "[Event 丁论坛]将于3月8日至10日在沪举行。; 丁论坛 eventDate 2026-03-08/2026-03-10",
                "2025年11月5日，[Event 丁论坛]开幕。; 丁论坛 eventDate 2025-11-05",
                "[Person 张三]，1970年5月出生。; 张三 birthDate 1970-05",
                "[Company 甲公司]入选2025年度科技小巨人企业。; 甲公司 status 科技小巨人企业",
                "独角兽企业[Company 甲公司]、[Company 乙公司]亮相。; 甲公司 status 独角兽企业, 乙公司 status 独角兽企业",
                "请登录[Platform 戊平台]（www.example.org）查看。; 戊平台 website www.example.org",
                "[Programme 己计划]对每个项目资助50万元。; 己计划 grantAmount 50万元",
                "依据[Policy 《甲办法》]（沪科规〔2024〕5号）执行。; 《甲办法》 documentNumber 沪科规〔2024〕5号",
            })
    void readsTheAttributeBesideItsEntity(String text, String expected) {
        assertEquals(List.of(expected.split(", ")), find("\n" + text));
    }

    @Test
    void givesDatesOfForceToThePolicyOfTheTitle() {
        assertEquals(
                List.of(
                        "庚办法 documentNumber 沪科规〔2026〕3号",
                        "庚办法 effectiveDate 2026-03-01",
                        "庚办法 expiryDate 2031-02-28",
                        "庚办法 issueDate 2026-01-15"),
                find("关于印发[Policy 庚办法]的通知\n沪科规〔2026〕3号\n本办法自2026年3月1日起施行，有效期至2031年2月28日。\n2026年1月15日"));
    }

    @Test
    void readsTheApplicationWindowOfACall() {
        assertEquals(
                List.of("辛计划 applicationWindow 2026-02-01/2026-02-28"),
                find("[Programme 辛计划]申报通知\n网上填报时间为2026年2月1日9:00至2026年2月28日16:30。"));
    }

    @ParameterizedTest
    @CsvSource({"去年[Event 丁论坛]很成功。", "[Company 甲公司]产品售价3亿元。", "全市人工智能产业规模4000亿元，[Fund 长江基金]参与其中。", "[Policy 《甲办法》]共12条。"
    })
    void statesNothingWhereTheTextDoesNot(String text) {
        assertEquals(List.of(), find("\n" + text));
    }
}
