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
    static List<String> find(String marked) {
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
        return AttributeFinder.create().find(RelationFinder.create().read(Documents.of(article), entities)).stream()
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
                "[Event 丁论坛]将于3月5日在沪举行。; 丁论坛 eventDate 2026-03-05",
                "1月18日上午，由市科委主办、甲学会承办的[Event 丁论坛]在上海举行。; 丁论坛 eventDate 2026-01-18",
                "在今天（1月20日）举行的[Event 丁发布会]上，专家发言。; 丁发布会 eventDate 2026-01-20",
                "12日至13日，[Event 丁大会]在上海召开。; 丁大会 eventDate 2026-01-12/2026-01-13",
                "[Event 丁大赛]（2025年11月）吸引了很多人。; 丁大赛 eventDate 2025-11",
                "[Event 丁论坛]昨日开幕。; 丁论坛 eventDate 2026-01-19",
                "[Event 丁沙龙]来了。活动时间：2026年3月5日。; 丁沙龙 eventDate 2026-03-05",
                "[ResearchInstitute 乙研究院]由[University 甲大学]于2016年创办。; 乙研究院 foundingDate 2016",
                "[University 甲大学乙学院]成立于2016年。; 甲大学乙学院 foundingDate 2016",
                "[Company 甲公司]落户[Zone 丙园区]，成立于2016年，注册资本3亿元。; 甲公司 foundingDate 2016",
                "[Company 甲公司]研发芯片。该公司成立于2016年5月。; 甲公司 foundingDate 2016-05",
                "2018年3月，[Laboratory 丙实验室]正式揭牌。; 丙实验室 foundingDate 2018-03",
                "2018年，[University 甲大学]牵头成立了[Association 乙联盟]。; 乙联盟 foundingDate 2018",
                "2018年由市政府批准设立的[ResearchInstitute 乙研究院]。; 乙研究院 foundingDate 2018",
                "[Fund 长江基金]首期规模30亿元。; 长江基金 fundSize 30亿元",
                "该市设立规模50亿元的[Fund 长江基金]。; 长江基金 fundSize 50亿元",
                "[Fund 长江基金]期限长达10+5年。; 长江基金 fundTerm 10+5年",
                "[Fund 长江基金]落户浦东。该基金规模20亿元，存续期10年。; 长江基金 fundSize 20亿元, 长江基金 fundTerm 10年",
                "[Fund 长江基金]认缴总额达60亿元。; 长江基金 fundSize 60亿元",
                "[Fund 长江基金]完成首关，募集12亿元。; 长江基金 fundSize 12亿元",
                "[Company 甲公司]完成数千万元B轮融资。; 甲公司 financing 数千万元, 甲公司 financing B轮",
                "[Company 甲公司]获得超亿元天使轮融资。; 甲公司 financing 超亿元, 甲公司 financing 天使轮",
                "[Company 甲公司]宣布完成新一轮融资，融资额达5亿元。; 甲公司 financing 5亿元",
                "[Programme 己计划]给予最高100万元的一次性奖励。; 己计划 grantAmount 100万元",
                "[Programme 己计划]资助额度为20万元至50万元。; 己计划 grantAmount 20万元至50万元",
                "[Programme 己计划]单个项目支持经费不超过300万元。; 己计划 grantAmount 300万元",
                "[Award 庚奖]每人奖金50万元。; 庚奖 grantAmount 50万元",
                "每家企业可获得30万元[Fund 壬资金]支持。; 壬资金 grantAmount 30万元",
                "[Policy 《甲办法》]自2026年2月1日起施行，有效期5年。; 《甲办法》 effectiveDate 2026-02-01, 《甲办法》 expiryDate 2031-01-31",
                "[Policy 《甲办法》]有效期自2026年2月1日至2027年1月31日。; 《甲办法》 effectiveDate 2026-02-01, 《甲办法》 expiryDate 2027-01-31",
                "[Policy 《甲办法》]（2025年6月发布）已更新。; 《甲办法》 issueDate 2025-06",
                "[Policy 《甲办法》]于去年8月修订通过。; 《甲办法》 issueDate 2025-08",
                "[Policy 《甲办法》]将于2026年3月1日正式施行。; 《甲办法》 effectiveDate 2026-03-01",
                "[Person 张三]，男，汉族，1970年5月生。; 张三 birthDate 1970-05",
                "[Person 张三]1965年3月出生于上海。; 张三 birthDate 1965-03",
                "[Programme 己计划]申报截止日期为2026年3月31日。; 己计划 applicationWindow ../2026-03-31",
                "[Programme 己计划]于2月1日至2月28日开放网上申报。; 己计划 applicationWindow 2026-02-01/2026-02-28",
                "[Company 甲公司]、[Company 乙公司]等独角兽企业加速成长。; 甲公司 status 独角兽企业, 乙公司 status 独角兽企业",
                "[Company 甲公司]被认定为国家高新技术企业。; 甲公司 status 国家高新技术企业",
                "在全市高质量孵化器中，[Incubator 癸空间]表现突出。; 癸空间 status 高质量孵化器",
                "[Company 甲公司]是国家级专精特新“小巨人”企业。; 甲公司 status 国家级专精特新“小巨人”企业",
                "[Platform 戊平台]网址：https://example.org/a。; 戊平台 website https://example.org/a",
                "[ResearchInstitute 乙研究院]是[Company 甲公司]在2017年发起设立的科研机构。; 乙研究院 foundingDate 2017",
                "[University 甲大学]2016年联合[Company 丙公司]创办[ResearchInstitute 乙研究院]。; 乙研究院 foundingDate 2016",
                "1月15日，[Event 乙研究院成立大会]在沪举行，[ResearchInstitute 乙研究院]有30人。; 乙研究院成立大会 eventDate 2026-01-15, 乙研究院 foundingDate 2026-01-15",
                "1月15日，记者从[Event 丁论坛]获悉有关进展。; 丁论坛 eventDate 2026-01-15",
                "1月15日，[Event 丁论坛]以线上线下结合的方式，在两地举办。; 丁论坛 eventDate 2026-01-15",
                "[Policy 《甲办法》]将于下月1日起施行。; 《甲办法》 effectiveDate 2026-02-01",
                "[Policy 《甲办法》]（甲科〔2025〕3号）2025年6月2日印发。; 《甲办法》 documentNumber 甲科〔2025〕3号, 《甲办法》 issueDate 2025-06-02",
                "[Programme 己计划]自2月1日起受理申报，3月10日截止。; 己计划 applicationWindow 2026-02-01/2026-03-10",
                "请于2026年3月1日前登录系统提交[Programme 己计划]申报材料。; 己计划 applicationWindow ../2026-03-01",
                "[Programme 己计划]平均资助强度约55万元/项。; 己计划 grantAmount 55万元",
                "[Policy 《甲办法》]提出，奖励上限由50万元提高至100万元。; 《甲办法》 grantAmount 100万元",
                "[Policy 《甲办法》]规定，对营业收入首次突破1亿元的企业，奖励20万元。; 《甲办法》 grantAmount 20万元",
                "昨天上午，由[University 甲大学]、[Company 丙公司]共建的[ResearchInstitute 乙研究院]在新城揭牌。; 乙研究院 foundingDate 2026-01-19",
                "100亿元[Fund 长江基金]正式落地。; 长江基金 fundSize 100亿元",
                "[Fund 长江基金]规模由50亿元扩大到100亿元。; 长江基金 fundSize 100亿元",
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

    @Test
    void readsAWindowBelowItsHeading() {
        assertEquals(
                List.of("辛计划 applicationWindow 2026-02-10/2026-03-10"),
                find("[Programme 辛计划]申报通知\n二、申报时间\n2026年2月10日9:00至2026年3月10日16:30。"));
    }

    @Test
    void takesTheRunOfAProjectForNoForceOfTheCall() {
        assertEquals(List.of(), find("[Policy 壬计划项目申报指南]\n执行期限：2026年6月1日至2029年5月31日。"));
    }

    @Test
    void takesOfTwoFundsTheOneThatTheTitleNames() {
        assertEquals(
                List.of("长江基金 fundSize 100亿元"), find("[Fund 长江基金]揭牌\n[Fund 长江基金]昨天揭牌。[Fund 黄河基金]将出资。该基金总规模100亿元。"));
    }

    @ParameterizedTest
    @CsvSource({
        "去年[Event 丁论坛]很成功。",
        "[Company 甲公司]产品售价3亿元。",
        "全市人工智能产业规模4000亿元，[Fund 长江基金]参与其中。",
        "[Policy 《甲办法》]共12条。",
        "[Incubator 癸空间]为独角兽企业提供服务。",
        "[Company 甲公司]有望成为独角兽企业。",
        "2025年是落实[Event 丁大会]精神的一年。",
        "一家名为子的企业完成2亿元融资，[Company 甲公司]祝贺。",
        "上海设立总规模90亿元的三大母基金，[Fund 长江基金]参与。",
        "[Programme 己计划]累计支持金额3亿元。",
        "[Fund 长江基金]公布遴选结果，共有17只子基金入选，基金总规模241亿元。",
        "11月3日，上海举行发布会，解读近期发布的[Policy 《甲办法》]。",
        "今年3月，甲在[Company 新三板]挂牌。",
        "[Event 丁论坛]报名截止时间：3月5日。",
        "[ResearchInstitute 乙研究院]前身是1958年创办的仪表厂。"
    })
    void statesNothingWhereTheTextDoesNot(String text) {
        assertEquals(List.of(), find("\n" + text));
    }
}
