package org.huchuang.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.huchuang.resource.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DetailReviewTest {
    private static final String HEADER = "key\tname\tproperty\tvalue\tfrom\tuntil\tchecked\tsource\n";

    @Test
    void acceptsSoundDetails() {
        assertEquals(
                List.of(),
                review(
                        "former\t甲院\t1952\t1993\t\t官网",
                        "foundingDate\t1952\t\t\t\t官网",
                        "ror\t013q1eq08\t\t\t2026-11-21\tROR"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "ror|013q1eq08||||ROR ~ is a link that nobody has checked",
                "ror|013q1eq09|||2026-11-21|ROR ~ 013q1eq09 is no ror",
                "creditCode|91310000607374280N|||2026-11-21|公示系统 ~ 91310000607374280N is no creditCode",
                "former|乙院||||官网 ~ 乙院 is no former name of 甲研究院",
                "former|甲院|1993|1952||官网 ~ ends before it begins",
                "foundingDate|去年||||官网 ~ 去年 is no foundingDate",
                "foundingDate|1952||||~ has no source",
                "colour|红||||官网 ~ has no such property: colour",
            })
    void refusesWhatIsNotSound(String cells, String problem) {
        assertEquals(List.of("details.tsv:2 " + problem), review(cells.replace('|', '\t')));
    }

    @Test
    void refusesAnUnknownKeyAndAnotherThingsName() {
        var rows = Table.parse(
                        "details.tsv", HEADER + "k0\t乙\tended\t撤销\t2018\t\t\t官网\nk1\t乙院\tended\t撤销\t2018\t\t\t官网\n")
                .rows();
        assertEquals(2, DetailReview.of(rows, known()).size());
    }

    @Test
    void refusesOneLinkForTwoThings() {
        assertEquals(
                List.of("details.tsv:3 repeats what another row says"),
                review("wikidata\tQ1\t\t\t2026\tROR", "wikidata\tQ1\t\t\t2026\tROR"));
    }

    @Test
    void knowsTheCheckCharacterOfACreditCode() {
        assertTrue(CheckDigits.ofCreditCode("91350100M000100Y43")); // the example of GB 32100
    }

    @Test
    void thePackedAuthorityKnowsLinksDatesAndNumbers() {
        var authority = Authority.packed();
        var fudan = authority.details(authority.named("复旦大学").get(0));
        assertTrue(fudan.stream().flatMap(d -> d.address().stream()).anyMatch("https://ror.org/013q1eq08"::equals));
    }

    private static List<String> review(String... rows) {
        var lines = List.of(rows).stream()
                .sorted()
                .map(r -> "k1\t甲研究院\t" + r + "\n")
                .toList();
        return DetailReview.of(
                Table.parse("details.tsv", HEADER + String.join("", lines)).rows(), known());
    }

    private static Map<String, Map<String, String>> known() {
        return Map.of("k1", Map.of("name", "甲研究院", "former", "甲院"));
    }
}
