package org.huchuang.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.huchuang.ontology.Resolver.Query;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResolverTest {
    private static final Resolver RESOLVER = Resolver.packed();

    @ParameterizedTest
    @CsvSource({
        "市科委, 上海市科学技术委员会",
        "上海市科委, 上海市科学技术委员会",
        "上海科委, 上海市科学技术委员会",
        "市科学技术委员会, 上海市科学技术委员会",
        "STCSM, 上海市科学技术委员会",
        "復旦大學, 复旦大学",
        "上海徐汇区科委, 上海市徐汇区科学技术委员会",
        "徐汇科委, 上海市徐汇区科学技术委员会",
        "上海交通大学（SJTU）, 上海交通大学",
        "Shanghai Jiaotong University, 上海交通大学",
        "the Chinese Academy of Sciences, 中国科学院",
        "复旦大学中山医院, 复旦大学附属中山医院",
        "上海瑞金医院, 上海交通大学医学院附属瑞金医院",
        "上海交大附属仁济医院, 上海交通大学医学院附属仁济医院",
        "中国科学院上海药物所, 中国科学院上海药物研究所",
        "中微半导体设备(上海)有限公司, 中微半导体设备（上海）股份有限公司",
        "《自然》, Nature",
        "浦东新区, 浦东新区",
        "上海市张江高新区, 上海张江高新技术产业开发区",
    })
    void isSureOf(String name, String full) {
        assertEquals(
                full,
                RESOLVER.sure(Query.of(name))
                        .map(Candidate::name)
                        .orElse("nobody: " + RESOLVER.resolve(Query.of(name))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "自然",
                "上海大学生",
                "中国银行业",
                "香港中文大学（上海）",
                "上海交通大学中学",
                "张江",
                "科学技术委员会",
                "《复旦大学》",
                "浦东软件园股份有限公司",
                "上海市无此委员会"
            })
    void isNotSureOf(String name) {
        assertEquals("", RESOLVER.sure(Query.of(name)).map(Candidate::toString).orElse(""));
    }

    @Test
    void leavesATypoToTheUser() {
        var found = RESOLVER.resolve(Query.of("上海市科学技木委员会"));
        assertEquals("上海市科学技术委员会", found.get(0).name());
        assertTrue(found.get(0).score() < Resolver.SURE);
    }

    @Test
    void saysWhatSpeaksForACandidate() {
        var found = RESOLVER.resolve(Query.of("市卫生健康委").ofType(EntityType.GOVERNMENT_BODY));
        assertEquals(List.of("别名 other name"), found.get(0).explanation());
    }
}
