package org.huchuang.loader.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huchuang.loader.article.Article;
import org.huchuang.loader.text.Documents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorFinderTest {
    private static List<Indicator> find(String text) {
        return find("", text);
    }

    private static List<Indicator> find(String title, String text) {
        var article = new Article(
                "a",
                title,
                Optional.empty(),
                Optional.of(LocalDate.of(2026, 1, 20)),
                Optional.empty(),
                "t",
                "text",
                text);
        return IndicatorFinder.create().find(Documents.of(article), List.of());
    }

    private static void assertFinds(String text, String... expected) {
        assertEquals(
                List.of(expected),
                find(text).stream()
                        .map(i -> i.name() + " " + i.value().toPlainString() + i.unit()
                                + i.change().map(c -> " " + c).orElse(""))
                        .toList());
    }

    @Test
    void takesTheGrowthBesideALevelAsItsChange() {
        assertFinds("2025年，全市软件业营业收入达到812.5亿元，同比增长7.2%。", "软件业营业收入 812.5亿元 +7.2%");
    }

    @Test
    void givesBothEndsOfADevelopment() {
        assertFinds("高新技术企业数量从2019年的45家增加到2024年的130家。", "高新技术企业数量 45家", "高新技术企业数量 130家");
        assertEquals(
                List.of("2019", "2024"),
                find("高新技术企业数量从2019年的45家增加到2024年的130家。").stream()
                        .map(i -> i.period().orElseThrow())
                        .toList());
    }

    @Test
    void takesAShareThatIsReachedForALevel() {
        assertFinds("研发强度从2.31%提高到3.27%。", "研发强度 2.31%", "研发强度 3.27%");
    }

    @Test
    void namesTheCountedThingBehindTheNumber() {
        assertFinds("园区集聚35家独角兽企业、9个公共服务平台。", "独角兽企业 35家", "公共服务平台 9个");
    }

    @Test
    void carriesTheSubjectOverCommas() {
        assertFinds("机器人企业数量达到240家，营业收入超过300亿元，占全国的18%。", "机器人企业数量 240家", "机器人企业数量营业收入 300亿元", "机器人企业数量占全国比重 18%");
    }

    @Test
    void keepsWordsThatBeginLikeAPreposition() {
        assertFinds("该市发布88项中药材检测标准。", "中药材检测标准 88项");
    }

    @Test
    void takesTheSubjectBeforeForAPartOfIt() {
        assertFinds("全球共有600家独角兽企业，我国占150家。", "独角兽企业 600家", "独角兽企业 150家");
    }

    @Test
    void countsNoPartsOfATextAndNoEffectOfOneThing() {
        assertFinds("改革涉及科技成果转化的12个领域。");
        assertFinds("新芯片的运算速度比上一代快3倍。");
    }

    @Test
    void prefersTheSizeInFrontToWhatItDescribes() {
        assertFinds("这是全区首个营业收入超过500亿元的新台阶。", "这是全区首个营业收入 500亿元");
    }

    @Test
    void takesWhatANoticeAsksOfApplicantsForNoStatistic() {
        assertEquals(List.of(), find("关于申报甲计划的通知", "申报企业研发人员占比不低于10%。"));
        assertEquals(1, find("全市科技工作综述", "企业研发人员占比不低于10%。").size());
    }

    @Test
    void measuresTheAreaOfAFair() {
        assertFinds("参展企业超过300家，展览面积达3万平方米，同比增长50%。", "参展企业 300家", "展览面积 3万平方米 +50%");
    }

    @Test
    void readsGrowthWithoutLevel() {
        assertFinds("研发投入增长12.5%，技术合同数下降3%。", "研发投入增长 12.5%", "技术合同数 -3%");
    }

    @Test
    void distributesValuesOverAListed分别() {
        assertFinds("发明专利授权量、商标注册量分别达到300件、520件。", "发明专利授权量 300件", "商标注册量 520件");
    }

    @Test
    void marksBoundsAndTargets() {
        var i = find("到2030年，力争培育创新型企业超过200家。").get(0);
        assertEquals(Indicator.Bound.AT_LEAST, i.bound());
        assertEquals(true, i.target());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "申请人须提交3份材料，项目经费不超过100万元。",
                "第17届论坛将举行，请拨打021-12345678。",
                "新建绿道20公里，新增公园5座。",
                "他提出了三个方面的建议。",
                "该药的缓解率达到60%，成本降低30%。",
                "市里出台“创新20条”支持企业。",
                "企业A完成5000万元天使轮融资。"
            })
    void passesOverNumbersThatAreNoStatistics(String text) {
        assertFinds(text);
    }

    @Test
    void pointsAtTheWordsThatCarryTheNumber() {
        var text = "此前有报道。全区新建实验室12家，令人振奋。";
        var words = find(text).get(0).evidence().words();
        assertEquals("全区新建实验室12家", ("\n" + text).substring(words.start(), words.end()));
    }
}
