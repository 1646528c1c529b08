package org.huchuang.loader.extract;

import static org.huchuang.loader.extract.MentionAssert.assertFinds;

import org.junit.jupiter.api.Test;

class WorkFinderTest {
    private final WorkFinder works = WorkFinder.of(KnownNames.packed());
    private final MentionFinder finder = (document, words) -> OneName.join(works.find(document, words));

    @Test
    void readsEventsByTheirHeadWithEditionAndBrand() {
        assertFinds(finder, "2025东海创新论坛在沪举行。", "Event 2025东海创新论坛");
        assertFinds(finder, "“创客星”国际创新创业大赛今日开赛。", "Event “创客星”国际创新创业大赛");
        assertFinds(finder, "本次论坛、新闻发布会和圆桌论坛都很热闹。");
    }

    @Test
    void joinsTheSeriesToItsOneEdition() {
        assertFinds(finder, "2025东海创新论坛开幕。东海创新论坛已成品牌。", "Event 2025东海创新论坛");
    }

    @Test
    void readsEventsByTheirThemeOrWhatTheyCelebrate() {
        assertFinds(finder, "一场以“会写诗的机器”为主题的沙龙在沪举行。", "Event 会写诗的机器");
        assertFinds(finder, "“会写诗的机器”主题沙龙开讲。", "Event 会写诗的机器");
        assertFinds(finder, "在纪念东海高新区建区二十周年座谈会上，他谈了往事。", "Event 纪念东海高新区建区二十周年座谈会");
        assertFinds(finder, "以“会写诗的机器”为主题的2025东海创新论坛开幕。", "Event 2025东海创新论坛");
    }

    @Test
    void takesAllThatOpensAClauseForTheEventThatIsHeldInIt() {
        assertFinds(finder, "湿地多样性保护及修复技术国际高峰论坛在我校举办。", "Event 湿地多样性保护及修复技术国际高峰论坛");
        assertFinds(finder, "专家们参加的讨论会在上海举行。");
    }

    @Test
    void goesOnBeforeTheConjunctionInsideAnEventsName() {
        assertFinds(finder, "由三家协会主办的2025上海新能源与储能研讨会在沪开幕。", "Event 2025上海新能源与储能研讨会");
        assertFinds(finder, "第五届“晨光杯”“星火”大学生创新创业大赛报名。", "Event 第五届“晨光杯”“星火”大学生创新创业大赛");
    }

    @Test
    void takesNoAnnouncementOfAFirmForAPolicy() {
        assertFinds(finder, "关于认购星河产业基金份额的公告");
    }

    @Test
    void readsAnEditionInSpacedBracketsAndAJoinedSeries() {
        assertFinds(finder, "沪上 OPC 分享荟（ 第三期 ）开讲。“沪上OPC分享荟”活动每月一次。", "Event 沪上 OPC 分享荟（ 第三期 ）");
    }

    @Test
    void readsAConferenceAcrossWhatItsNameDefines() {
        assertFinds(finder, "在今天（1月9日）举行的上海光源（以下简称“光源”）新闻发布会上，他答问。", "Event 上海光源新闻发布会");
    }

    @Test
    void readsSchemesInQuotationMarksAndTheirRows() {
        assertFinds(finder, "启动实施“破浪计划”，面向高校。", "Programme 破浪计划");
        assertFinds(finder, "牵头“深海基因”“极地之光”等国际大科学计划。", "Programme 深海基因", "Programme 极地之光");
    }

    @Test
    void readsPrizesAndWhatWasWon() {
        assertFinds(finder, "项目荣获国家技术发明奖二等奖。", "Award 国家技术发明奖二等奖");
        assertFinds(finder, "他入选“城市好青年”。", "Award 城市好青年");
    }

    @Test
    void readsProductsByClassWordAndModelName() {
        assertFinds(finder, "团队研制的“白鹭”水下机器人下水，“白鹭”很稳。", "Product “白鹭”水下机器人");
        assertFinds(finder, "双方发布“小鹭通”质检解决方案。", "Product “小鹭通”质检解决方案");
        assertFinds(finder, "公司推出开源模型Lumen-S2。", "Product Lumen-S2");
        assertFinds(finder, "会上提到5G和6G的标准。");
    }

    @Test
    void readsASchemeWithoutMarksBehindAVerbOfLaunching() {
        assertFinds(finder, "深入实施蓝色药库研究行动。", "Programme 蓝色药库研究行动");
        assertFinds(finder, "组织实施百家药企开放计划。", "Programme 百家药企开放计划");
        assertFinds(finder, "要推出人才计划和重大项目，实施旧区环境整治行动。");
    }

    @Test
    void readsABrandByTheMarkBehindIt() {
        assertFinds(finder, "患者可用药物晴瑞宁®治疗。", "Product 晴瑞宁");
    }

    @Test
    void readsWhatIsBuiltInARowButNoListOfProjects() {
        assertFinds(finder, "新开工项目包括上海晨光碳纤维材料项目。", "Project 上海晨光碳纤维材料项目");
        assertFinds(finder, "今天公布了2020年上海市重大建设项目清单。");
    }

    @Test
    void readsThePaperThatAHeadlineExplains() {
        assertFinds(finder, "浦东新区海洋产业扶持办法政策解读", "Policy 浦东新区海洋产业扶持办法");
    }

    @Test
    void readsASchemeWhoseRemarkInBracketsIsAppliedFor() {
        assertFinds(finder, "现组织开展2026年海洋装备专项（示范方向）申报工作。", "Programme 2026年海洋装备专项");
        assertFinds(finder, "上海市第十六届人民代表大会常务委员会表决。");
        assertFinds(finder, "公司靠“AI+机器人”起家。");
    }

    @Test
    void takesSlogansForNothing() {
        assertFinds(finder, "要打通“最后一公里”，建设“五个中心”，推动“双向奔赴”。");
    }

    @Test
    void joinsTheTwoPartsOfAnEventsName() {
        assertFinds(finder, "上海国际海洋科技与航运研讨会在宁波开幕。", "Event 上海国际海洋科技与航运研讨会");
        assertFinds(finder, "张江集团成立二十周年产业发展大会在宁波举行。", "Event 张江集团成立二十周年产业发展大会");
        assertFinds(finder, "他参加了长江大学与2025东海创新论坛的交流。", "Event 2025东海创新论坛");
    }

    @Test
    void readsThePressConferenceOfABody() {
        assertFinds(finder, "今天举行市政府新闻发布会。", "Event 市政府新闻发布会");
        assertFinds(finder, "今天举行新闻发布会。");
    }

    @Test
    void readsAProductsNameBesideWordsOfItsClass() {
        assertFinds(finder, "公司发布训练芯片云岭K3。", "Product 云岭K3");
        assertFinds(finder, "公司自研的“小云”陪伴机器人亮相。", "Product “小云”陪伴机器人");
        assertFinds(finder, "1类创新药泽妥丁戈韦片获批上市。", "Product 泽妥丁戈韦片");
    }

    @Test
    void leavesTheYearOffAPrizeThatSomebodyWon() {
        assertFinds(finder, "2006年东海物理学奖得主到场。", "Award 东海物理学奖");
    }
}
