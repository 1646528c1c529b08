package org.huchuang.loader.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.huchuang.loader.article.Article;
import org.huchuang.loader.text.Documents;
import org.junit.jupiter.api.Test;

/** Where names begin and end, and what is no name at all. */
class NameEdgesTest {
    private static final EntityFinder FINDER = EntityFinder.create();

    @Test
    void takesTheNextUnitsOfARowForUnitsToo() {
        assertNames(
                "成果由同济大学海洋研究院、光学与材料学院李明远教授团队完成。",
                "University 同济大学",
                "ResearchInstitute 同济大学海洋研究院",
                "University 光学与材料学院",
                "Person 李明远");
    }

    @Test
    void takesASchoolThatOpensAndTheOneBesideItForNames() {
        assertNames("绿色化工前沿学院和海洋装备前沿学院于现场揭牌成立。", "University 绿色化工前沿学院", "University 海洋装备前沿学院");
    }

    @Test
    void takesAGroupInARowOfFirmsForOne() {
        assertNames("由腾讯、汽车城集团共同出资。", "Company 深圳市腾讯计算机系统有限公司", "Company 汽车城集团");
    }

    @Test
    void beginsANameBehindWhatADistrictDoes() {
        assertNames("该所与嘉定区共建海洋材料产业技术研究院。", "Place 嘉定区", "ResearchInstitute 海洋材料产业技术研究院");
    }

    @Test
    void leavesACoinedWordBehindItsCityWhole() {
        assertNames("代表来自腾讯、上海上纬海洋工程研究院。", "Company 深圳市腾讯计算机系统有限公司", "ResearchInstitute 上海上纬海洋工程研究院");
    }

    @Test
    void readsAnOfficeForWhatItBuilds() {
        assertNames(
                "上海市科委成果转化与孵化器建设处处长李明远说。",
                "GovernmentBody 上海市科学技术委员会",
                "GovernmentBody 上海市科委成果转化与孵化器建设处",
                "Person 李明远");
    }

    @Test
    void readsTheUnitsOfOneHouseUnderItsNamesAsOne() {
        var names = FINDER.find(Documents.of(article("上海交通大学滨江科学园开园。上海交大滨江科学园很大。"))).stream()
                .filter(e -> e.type().localName().equals("Zone"))
                .toList();
        assertEquals(1, names.size());
    }

    @Test
    void takesCentresInARowWithCentresAndKeepsWhatTheirFirstWordIsMadeOf() {
        assertNames(
                "包括变革性材料前沿科学中心、超快科学中心、合成科学研究中心等。",
                "ResearchInstitute 变革性材料前沿科学中心",
                "ResearchInstitute 超快科学中心",
                "ResearchInstitute 合成科学研究中心");
    }

    @Test
    void takesAGenerationAndACountForNoName() {
        assertNames("这是一台第三代同步辐射光源。");
        assertNames("院里成立“七中心一平台”。");
    }

    @Test
    void keepsAHouseOfNumbersWhole() {
        assertNames("专家来自航天五院第207研究所。", "ResearchInstitute 中国空间技术研究院", "ResearchInstitute 航天五院第207研究所");
    }

    @Test
    void beginsNoEventInAFirmAndNoProjectOutsideItsQuotationMarks() {
        assertNames("由上海滨江发展集团有限公司以及世界低空经济大会主办。", "Company 上海滨江发展集团有限公司", "Event 世界低空经济大会");
        assertNames("昨天，嘉定区举行“2031年新药产业项目集中开工”仪式。", "Event “2031年新药产业项目集中开工”仪式", "Place 嘉定区");
    }

    @Test
    void takesAKindOfUniversityForNone() {
        assertNames("这是一所上海市属重点应用研究型大学。", "Place 上海市");
    }

    @Test
    void knowsBodiesWithoutTheirCityAndInstitutesByTheirShortForm() {
        assertNames(
                "市软件行业协会与中科院上海技术物理所合作。",
                "Association 上海市软件行业协会",
                "ResearchInstitute 中国科学院",
                "ResearchInstitute 中国科学院上海技术物理研究所");
    }

    @Test
    void leavesADistrictInTheNameOfACampusAlone() {
        assertNames("活动在闵行校区举行。");
    }

    @Test
    void tellsAConjunctionFromABrandBehindANoun() {
        assertNames("集聚了一批药企和辰岚医疗、维利泰等一批医疗企业。", "Company 辰岚医疗", "Company 维利泰");
    }

    @Test
    void takesAFirmInQuotationMarksForNoProductOfIt() {
        assertNames("他投资了独角兽企业“星曼德机器人”。", "Company 星曼德机器人");
    }

    @Test
    void takesASpecialProjectAndLettersBeforeANounForNoFirm() {
        assertNames("国家重大专项首席科学家李明远负责QRS智能导航部。", "Person 李明远");
    }

    @Test
    void leavesPostsAndAdverbsOutOfPersonsNames() {
        assertNames("会议由李明副区长主持，首席架构师赵庆同是嘉宾。", "Person 李明", "Person 赵庆同");
        assertNames("创始人曾是华为员工。");
    }

    @Test
    void keepsTheZoneBetweenAYearAndItsEvent() {
        assertNames("2031张江科学城科创要素对接大会昨天举行。", "Event 2031张江科学城科创要素对接大会");
    }

    private static void assertNames(String text, String... expected) {
        var found = FINDER.find(Documents.of(article(text))).stream()
                .map(e -> e.type().localName() + " " + e.mentions().get(0).name())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(Arrays.asList(expected)), found, text);
    }

    private static Article article(String text) {
        return new Article(
                "test", "测试", Optional.empty(), Optional.empty(), Optional.empty(), "test.txt", "text", text);
    }
}
