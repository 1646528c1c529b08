package org.huchuang.loader.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.huchuang.loader.article.Article;
import org.huchuang.loader.text.Document;
import org.huchuang.loader.text.Documents;
import org.junit.jupiter.api.Test;

class EntityFinderTest {
    private static final EntityFinder FINDER = EntityFinder.create();

    @Test
    void findsAKnownBodyByItsShortForm() {
        assertFinds("昨天，市科委召开座谈会。", "GovernmentBody 上海市科学技术委员会");
    }

    @Test
    void takesANameThatOnlyItsQuotationMarksBound() {
        assertFinds("两家单位共同成立“敢想会做的实验室”。", "Laboratory 敢想会做的实验室");
    }

    @Test
    void tellsABranchAndADaughterFromTheKnownHouse() {
        assertFinds("瑞金医院北院昨天启用。", "Hospital 瑞金医院北院");
        assertFinds("施工单位为上海建工七建集团有限公司。", "Company 上海建工七建集团有限公司");
    }

    @Test
    void sharesTheHeadOfTheLastGovernmentWithThePlacesBefore() {
        assertFinds(
                "由青浦区、松江区和金山区人民政府共同印发。",
                "GovernmentBody 上海市青浦区人民政府",
                "GovernmentBody 上海市松江区人民政府",
                "GovernmentBody 上海市金山区人民政府");
        assertNothing("活动走进青浦区、松江区，深受欢迎。", "GovernmentBody");
    }

    @Test
    void takesAClausesOpeningForACompanyWhereAFoundersTitleFollows() {
        assertFinds("在数据共享方面，云鲸视界联合创始人王小明说要开放。", "Company 云鲸视界");
        assertNothing("会上，科技企业联合创始人王小明说要开放。", "Company");
    }

    @Test
    void keepsAJournalOutOfALongerLatinPhrase() {
        assertNothing("Department of Science and Technology", "Media");
        assertFinds("成果发表于Science。", "Media Science");
    }

    @Test
    void takesABodyOfTheUnitedNationsForItselfAlone() {
        assertEquals(
                1,
                lines("联合国教科文组织今日发布声明。").stream()
                        .filter(l -> l.startsWith("InternationalBody"))
                        .count());
    }

    @Test
    void takesAPlaceForItsGovernmentWhereThePostOfItsHeadFollows() {
        assertFinds("上海市虹口区区长李明出席。", "GovernmentBody 上海市虹口区人民政府", "Place 虹口区");
        assertFinds("虹口区代区长李明出席。", "GovernmentBody 上海市虹口区人民政府");
        assertNothing("虹口区长期支持创业。", "GovernmentBody");
    }

    @Test
    void keepsAFieldThatAFirmBetsOn() {
        assertFinds("公司深耕钠离子电池多年。", "TechnologyField 钠离子电池");
        assertNothing("他见过钠离子电池多年。", "TechnologyField");
    }

    @Test
    void startsANameAtItsPlaceAndNotAtTheVerbBefore() {
        assertFinds("专家走访了浙江省海塘生态研究院。", "ResearchInstitute 浙江省海塘生态研究院");
    }

    @Test
    void startsANameBehindWhatItIsAlsoCalledOrWhoStandsBeforeIt() {
        assertFinds("该所又名江海柔性电子研究所。", "ResearchInstitute 江海柔性电子研究所");
        assertFinds("签约仪式暨江海柔性电子联合实验室揭牌。", "Laboratory 江海柔性电子联合实验室");
        assertFinds("副院长周启明及物理学院的教师到场。", "Person 周启明");
        assertFinds("北辰集团合作共建江海智慧港口研究中心。", "ResearchInstitute 江海智慧港口研究中心");
        assertNothing("为何将全球研发中心留在本地？", "ResearchInstitute");
    }

    @Test
    void readsABrandWhoseCityStandsInBracketsBehindIt() {
        assertFinds("昨天，蓝能先行（上海）智能科技有限公司投产。", "Company 蓝能先行（上海）智能科技有限公司");
    }

    @Test
    void takesAWordThatBeginsWithASurnameForNoPerson() {
        assertNothing("嘉宾齐聚，有关部门于近日发布名单，并向媒体介绍。", "Person");
        assertFinds("主任王珏作开幕致辞。", "Person 王珏");
    }

    @Test
    void endsANameBeforeAConjunctionWhenBothSidesAreNames() {
        assertFinds("该所与苏州纳光材料研究院和无锡芯谷微电子研究院签约。", "ResearchInstitute 苏州纳光材料研究院", "ResearchInstitute 无锡芯谷微电子研究院");
    }

    @Test
    void keepsNoVerbNorSecondBodyInAKnownName() {
        assertFinds("市财政局组织专家评审。", "GovernmentBody 上海市财政局");
        assertNothing("市财政局组织专家评审。", "InternationalBody");
        assertFinds("中国科学院和工程院的学者到会。", "ResearchInstitute 中国科学院");
    }

    @Test
    void findsNoNameThatEndsInsideAWord() {
        assertNothing("上海大学生的创业热情很高。", "University");
    }

    @Test
    void keepsAConjunctionInsideAName() {
        assertFinds("他来自同济大学海洋与地球科学学院。", "University 同济大学海洋与地球科学学院", "University 同济大学");
    }

    @Test
    void readsAnAffiliatedHospitalAsOne() {
        assertFinds("试验在复旦大学附属中山医院进行。", "Hospital 复旦大学附属中山医院");
        assertNothing("试验在复旦大学附属中山医院进行。", "University");
    }

    @Test
    void readsAForeignMinistryAsAnInternationalBody() {
        assertFinds("代表团拜访了荷兰经济部。", "InternationalBody 荷兰经济部");
    }

    @Test
    void joinsADefinedShortFormWithItsFullName() {
        assertFinds("上海若木生物科技有限公司（以下简称“若木生物”）昨日开业。若木生物专注酶工程。", "Company 上海若木生物科技有限公司 = 若木生物");
    }

    @Test
    void readsBrandsInAListOfCompanies() {
        assertFinds("园区吸引了岚图芯、霁羽智能、泷川医药等企业入驻。", "Company 霁羽智能", "Company 泷川医药");
    }

    @Test
    void keepsAFieldThatIsListedAndLeavesOneInPassing() {
        assertFinds("资金投向氢能、新型储能等领域。", "TechnologyField 氢能");
        assertNothing("他说起大学时学过激光技术。", "TechnologyField");
    }

    @Test
    void takesWhatStandsInARowWithKnownFieldsForFieldsToo() {
        assertFinds("基金聚焦氢能、冷原子装备、星际采矿等领域。", "TechnologyField 冷原子装备");
        assertFinds("基金聚焦氢能、冷原子装备、星际采矿等领域。", "TechnologyField 星际采矿");
        assertFinds("园区重点发展绿色新材料和氢能。", "TechnologyField 绿色新材料");
        assertNothing("会议讨论人才引育、科研诚信、成果转化等工作。", "TechnologyField");
        assertNothing("要加强氢能、人才服务、科研诚信建设。", "TechnologyField 人才服务");
    }

    @Test
    void takesAStatementInARowOfFieldsForNoField() {
        assertFinds("本区聚焦集成电路、生物医药、新能源汽车打造开放生态等领域。", "TechnologyField 新能源汽车");
    }

    @Test
    void takesWhatFirmsAreToDoForNoFirm() {
        assertNothing("本市推动石化企业“去油增化”，帮助科技企业“走出去”，效果明显。", "Company");
    }

    @Test
    void knowsAnAssociationOfADistrictForNoGovernmentBody() {
        assertFinds("奉贤区召开会议，区科协与区政府参加。", "Association 奉贤区科协", "GovernmentBody 上海市奉贤区人民政府");
    }

    @Test
    void takesGenericWordsForNoNames() {
        assertNothing("各区政府、高校和科研院所要支持国家实验室与高质量孵化器建设，完善产业布局。", "");
    }

    @Test
    void findsTheSameWithOneThreadAndWithFour() throws Exception {
        var texts = new ArrayList<String>();
        for (int i = 0; i < 24; i++) {
            texts.add("上海市科委与复旦大学、上海交通大学在张江科学城共建第" + i + "平台，霁羽智能等企业参加，聚焦人工智能、氢能等领域。");
        }
        assertEquals(all(texts, 1), all(texts, 4));
    }

    private static List<String> all(List<String> texts, int threads) throws Exception {
        try (var pool = Executors.newFixedThreadPool(threads)) {
            var jobs = new ArrayList<Future<String>>();
            for (var text : texts) {
                jobs.add(pool.submit(() -> FINDER.find(document(text)).toString()));
            }
            var out = new ArrayList<String>();
            for (var job : jobs) {
                out.add(job.get());
            }
            return out;
        }
    }

    /** Each expected line is {@code Type name} or {@code Type name = alias}. */
    private static void assertFinds(String text, String... expected) {
        var found = lines(text);
        for (var line : expected) {
            assertTrue(
                    found.stream().anyMatch(f -> f.equals(line) || f.startsWith(line + " =")),
                    () -> line + " is not among " + found);
        }
    }

    /** Nothing of a type, or nothing at all for the empty type. */
    private static void assertNothing(String text, String type) {
        assertEquals(
                Collections.emptyList(),
                lines(text).stream().filter(l -> l.startsWith(type)).toList());
    }

    private static List<String> lines(String text) {
        return FINDER.find(document(text)).stream()
                .map(e -> e.type().localName() + " " + e.name()
                        + e.aliases().stream().map(a -> " = " + a).collect(Collectors.joining()))
                .toList();
    }

    private static Document document(String text) {
        return Documents.of(
                new Article("a", "", Optional.empty(), Optional.empty(), Optional.empty(), "a.txt", "text", text));
    }

    @Test
    void readsAnInvestorsShortNameWhereAVerbOfInvestingWantsOne() {
        assertFinds(
                "本轮融资由深创投、源码领投，老股东五源跟投。",
                "InvestmentFirm 深圳市创新投资集团有限公司 = 深创投",
                "InvestmentFirm 源码资本 = 源码",
                "InvestmentFirm 五源资本 = 五源");
        assertFinds("公司获红杉、经纬、高瓴等机构投资。", "InvestmentFirm 红杉中国 = 红杉", "InvestmentFirm 经纬创投 = 经纬", "InvestmentFirm 高瓴");
        assertNothing("社会资本共同投资，由政府投资建设，经纬度也要启明。", "InvestmentFirm");
    }

    @Test
    void readsThePartnersOfARowOfInvestors() {
        assertFinds(
                "启明、元生、北极光等一线资本跑步进场。",
                "InvestmentFirm 启明创投 = 启明",
                "InvestmentFirm 元生创投 = 元生",
                "InvestmentFirm 北极光创投 = 北极光");
    }

    @Test
    void takesOrdinaryWordsForFirmsBetweenFirms() {
        assertFinds("卧龙、西门子、三菱电机、霁羽智能等知名企业亮相。", "Company 卧龙", "Company 西门子", "Company 三菱电机", "Company 霁羽智能");
        assertNothing("面向电力、化工、钢铁等企业提供服务。", "Company");
    }

    @Test
    void readsAFirmInQuotationMarksBehindItsClass() {
        assertFinds("单抗研发商“青木生物药业”完成融资。", "Company 青木生物药业");
    }

    @Test
    void readsWhatAFirmIsCalled() {
        assertFinds("一家名为海石奇点的量子计算企业落户。", "Company 海石奇点", "TechnologyField 量子计算");
    }

    @Test
    void readsADistrictsBodiesWhereTheTextNamesOneDistrict() {
        assertFinds(
                "杨浦区今天开会。会上，区科委和区政府作了说明。",
                "Place 杨浦区",
                "GovernmentBody 上海市杨浦区科学技术委员会 = 区科委",
                "GovernmentBody 上海市杨浦区人民政府 = 区政府");
        assertNothing("杨浦区和虹口区今天开会，区科委作了说明，社区委员到场。", "GovernmentBody");
    }

    @Test
    void takesLinesOfAListOfProjectsForTheirNames() {
        assertFinds(
                "1.霁羽智能传感器产业化项目\n2.泷川药物生产基地项目\n3.滨江机房改造工程",
                "Project 霁羽智能传感器产业化项目",
                "Project 泷川药物生产基地项目",
                "Project 滨江机房改造工程");
    }
}
