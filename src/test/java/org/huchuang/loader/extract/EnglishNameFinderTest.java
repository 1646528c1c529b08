package org.huchuang.loader.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huchuang.loader.article.Article;
import org.huchuang.loader.text.Documents;
import org.junit.jupiter.api.Test;

class EnglishNameFinderTest {
    private static List<String> find(String text) {
        var article = new Article(
                "a",
                "Call",
                Optional.empty(),
                Optional.of(LocalDate.of(2026, 1, 20)),
                Optional.empty(),
                "t",
                "text",
                text);
        var document = Documents.of(article);
        return new EnglishNameFinder()
                .find(document, Words.of(document)).stream()
                        .map(m -> m.type().localName() + " " + m.name())
                        .toList();
    }

    @Test
    void readsNamesByTheirHeads() {
        assertEquals(
                List.of("Programme Harbour Young Talent Program"),
                find("The Harbour Young Talent Program supports researchers."));
        assertEquals(
                List.of("Event 2018 Harbour Innovation Forum"), find("2018 Harbour Innovation Forum is to be held."));
        assertEquals(
                List.of("GovernmentBody Ministry of Ocean Affairs"), find("It asked the Ministry of Ocean Affairs."));
    }

    @Test
    void readsAGuideAndTheProgrammeThatItIsFor() {
        assertEquals(
                List.of(
                        "Policy 2026 Application Guide for the Harbour Young Talent Program",
                        "Programme Harbour Young Talent Program"),
                find("We release the 2026 Application Guide for the Harbour Young Talent Program today."));
    }

    @Test
    void leavesEnglishWordsInChineseSentencesAlone() {
        assertEquals(List.of(), find("他参加了由东海大学组织的Harbour Young Talent Program并在会上作了报告。"));
    }
}
