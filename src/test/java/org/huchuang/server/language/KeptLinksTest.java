package org.huchuang.server.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeptLinksTest {
    private final KeptLinks links = new KeptLinks("/h/", Language.EN);

    @ParameterizedTest
    @CsvSource({
        "/h/overview, /h/overview?lang=en",
        "/h/search?q=x, /h/search?q=x&amp;lang=en",
        "/h/page/fund/f1, /h/page/fund/f1?lang=en",
        "/h/questions/funds#a, /h/questions/funds?lang=en#a",
        "/h/#/dataset, /h/?lang=en#/dataset",
        "?part=a.in&amp;from=2, ?part=a.in&amp;from=2&amp;lang=en",
        "?lang=zh, ?lang=zh",
        "#top, #top",
        "/h/data/fund/f1.ttl, /h/data/fund/f1.ttl",
        "/h/ontology?format=ttl, /h/ontology?format=ttl",
        "/h/api/q, /h/api/q",
        "https://example.org/overview, https://example.org/overview"
    })
    void carriesTheLanguageFromPageToPageOnly(String link, String kept) {
        assertEquals(
                "<p><a class=\"x\" href=\"" + kept + "\">a</a></p>",
                links.in("<p><a class=\"x\" href=\"" + link + "\">a</a></p>"));
    }
}
