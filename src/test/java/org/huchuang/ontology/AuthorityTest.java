package org.huchuang.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorityTest {
    private static final String HEADER = "key\ttype\tname\taliases\tformer\tenglish\tparent\tplace\twebsite\tsource\n";
    private static final Authority AUTHORITY = Authority.packed();

    @Test
    void everyPackedFileIsSound() {
        assertEquals(List.of(), AuthorityFiles.packed().problems());
    }

    @ParameterizedTest
    @CsvSource({
        "市科委, 上海市科学技术委员会",
        "国家药监局, 国家药品监督管理局",
        "上海交大, 上海交通大学",
        "SJTU, 上海交通大学",
        "中科院上海药物所, 中国科学院上海药物研究所",
        "大零号湾, 大零号湾科技创新策源功能区",
        "新华社, 新华通讯社",
        "《自然》, Nature",
        "瑞金医院, 上海交通大学医学院附属瑞金医院",
        "科技小巨人工程, 上海市科技小巨人工程",
        "中微公司, 中微半导体设备（上海）股份有限公司",
        "国家科技进步奖二等奖, 国家科学技术进步奖二等奖",
        "进博会, 中国国际进口博览会",
    })
    void findsTheFullNameByAShortOne(String shortName, String fullName) {
        assertEquals(
                List.of(fullName),
                AUTHORITY.named(shortName).stream().map(Authority.Entry::name).toList());
    }

    @Test
    void sharesNoKeyWithTheCodeLists() {
        var lists = CodeLists.packed();
        assertEquals(
                List.of(),
                Stream.concat(lists.fields().stream(), lists.places().stream())
                        .filter(c -> AUTHORITY.withKey(c.key()).isPresent())
                        .map(Concept::prefLabel)
                        .toList());
    }

    @Test
    void knowsNobodyByAnInventedName() {
        assertEquals(List.of(), AUTHORITY.named("上海市不存在委员会"));
    }

    @Test
    void leadsFromASchoolToItsUniversity() {
        var school = AUTHORITY.named("复旦大学上海医学院").get(0);
        assertEquals(
                "复旦大学",
                AUTHORITY.withKey(school.parent().orElseThrow()).orElseThrow().name());
    }

    @Test
    void holdsTheFourHundredNamesThatEveryNewcomerExpects() {
        assertTrue(AUTHORITY.entries().size() >= 400);
    }

    @Test
    void acceptsASoundRow() {
        assertEquals(List.of(), review(row("甲研究院", "甲院", "")));
    }

    @Test
    void refusesAKeyThatIsNotMintedAndNamesTheRightOne() {
        var wrong = row("甲研究院", "", "").replaceFirst("^[^\t]+", "000000000000");
        assertEquals(
                List.of("a.tsv:2 甲研究院 must have the key " + Key.of("institution", "甲研究院") + " or a comment why not"),
                review(wrong));
    }

    @Test
    void acceptsAKeptKeyWithAComment() {
        var kept = row("甲研究院", "", "").replaceFirst("^[^\t]+", "000000000000").replace("\n", "\trenamed in 2020\n");
        var file = HEADER.replace("\n", "\tcomment\n") + kept;
        assertEquals(List.of(), AuthorityReview.of(Map.of("a.tsv", file), Set.of()));
    }

    @Test
    void refusesTheSameThingTwice() {
        var twice = row("甲研究院", "", "") + row("甲研究院", "", "");
        assertEquals(
                List.of("a.tsv:3 repeats the key of a.tsv:2", "a.tsv:3 shares the name 甲研究院 with a.tsv:2"),
                review(twice));
    }

    @Test
    void refusesAnAliasOfTwoThingsUnlessItIsDeclared() {
        var rows = row("乙研究院", "某院", "") + row("甲研究院", "某院", "");
        assertEquals(List.of("a.tsv:3 shares the name 某院 with a.tsv:2"), review(rows));
        assertEquals(List.of(), AuthorityReview.of(Map.of("a.tsv", HEADER + rows), Set.of("某院")));
    }

    @Test
    void refusesADeclaredAmbiguityThatIsNone() {
        var problems = AuthorityReview.of(Map.of("a.tsv", HEADER + row("甲研究院", "", "")), Set.of("某院"));
        assertEquals(List.of("ambiguous.tsv declares 某院, which is not ambiguous"), problems);
    }

    @Test
    void refusesAParentThatDoesNotExist() {
        assertEquals(
                List.of("a.tsv:2 has the parent 111111111111, which is nobody's key"),
                review(row("甲研究院", "", "111111111111")));
    }

    @Test
    void refusesUnsortedRows() {
        assertEquals(
                List.of("a.tsv:3 is not in the order of type and name"),
                review(row("甲研究院", "", "") + row("乙研究院", "", "")));
    }

    @Test
    void refusesARowWithoutSource() {
        assertEquals(
                List.of("a.tsv:2 甲研究院 has no source"),
                review(row("甲研究院", "", "").replace("名录", "")));
    }

    @Test
    void refusesAnUnknownType() {
        assertEquals(
                List.of("a.tsv:2: There is no entity class Institute."),
                review(row("甲研究院", "", "").replace("ResearchInstitute", "Institute")));
    }

    @Test
    void refusesANameOfOneCharacter() {
        assertEquals(List.of("a.tsv:2 has the name '甲', which is too short or padded"), review(row("甲研究院", "甲", "")));
    }

    @Test
    void refusesWrongColumns() {
        assertEquals(
                List.of("a.tsv:2 has 9 columns instead of 10"),
                review(row("甲研究院", "", "").replace("\t名录", "")));
        assertEquals(
                List.of("b.tsv has the columns [key, name]"),
                AuthorityReview.of(Map.of("b.tsv", "key\tname\n"), Set.of()));
    }

    private static List<String> review(String rows) {
        return AuthorityReview.of(Map.of("a.tsv", HEADER + rows), Set.of());
    }

    private static String row(String name, String aliases, String parent) {
        return String.join(
                "\t", Key.of("institution", name), "ResearchInstitute", name, aliases, "", "", parent, "", "", "名录\n");
    }
}
