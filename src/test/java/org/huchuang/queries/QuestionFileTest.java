package org.huchuang.queries;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.huchuang.Code;
import org.huchuang.HuchuangException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionFileTest {
    private static final String PATH = "queries/research/x.rq";
    private static final String SOUND = """
            #+ id: x
            #+ question: {zh: 问, en: ask}
            #+ description: {zh: 说明, en: description}
            #+ parameters:
            #+   day: {type: date, zh: 日, en: day, default: 2026-01-31}
            #+   s: {type: iri, zh: 主, en: subject, options: things}
            #+ columns:
            #+   s: {zh: 主, en: s}
            #+ view: table
            #+ tags: [time]
            #+ expect: 1

            SELECT ?s WHERE {
              VALUES ?day { "2026-01-31"^^<http://www.w3.org/2001/XMLSchema#date> }
              ?s ?p ?day
            }
            """;

    @Test
    void readsAWholeHeader() {
        var question = parse(SOUND);
        assertEquals("x", question.id());
        assertEquals(Parameter.Type.DATE, question.parameters().get(0).type());
        assertEquals("things", question.parameters().get(1).options().orElseThrow());
        assertTrue(question.text().startsWith("SELECT"), question.text());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "#+ view: table|#+ vieww: table|9|vieww",
                "#+ view: table|#+ view: cube|9|cube",
                "#+ id: x|#+ id: y|1|name of the file",
                "#+ tags: [time]|#+ tags: [colour]|10|colour",
                "#+ expect: 1|#+ expect: 0|11|at least one row",
                "#+ expect: 1|#+ expect: many|11|many",
                "{zh: 说明, en: description}|{zh: 说明}|3|",
                "type: date|type: day|5|day",
                "type: date, zh: 日|type: date, name: 日|5|name",
                "default: 2026-01-31|default: 2026-01-30|5|differ",
                "options: things|options: colours|6|queries/options/colours.rq",
                "#+   s: {zh: 主, en: s}|#+   t: {zh: 主, en: s}|7|columns",
                "?s ?p ?day|?s ?p ?day ?|15|",
                "#+   s: {type: iri|#+   limit: {type: iri|6|for the page of the answer",
                "SELECT ?s WHERE|ASK|16|not a SELECT or CONSTRUCT"
            })
    void refusesAWrongKeyWithFileAndLine(String sound, String broken, int line, String about) {
        var e = assertThrows(HuchuangException.class, () -> parse(SOUND.replace(sound, broken)));
        assertEquals(Code.KNOWLEDGE, e.code());
        assertTrue(e.getMessage().contains(PATH + ":" + line + " "), e.getMessage());
        assertTrue(about == null || e.getMessage().contains(about), e.getMessage());
    }

    @ParameterizedTest
    @CsvSource({"id", "question", "description", "view", "tags", "expect"})
    void refusesAHeaderThatLacksAKey(String key) {
        var text = SOUND.replaceFirst("#\\+ " + key + ":.*\n", "");
        var e = assertThrows(HuchuangException.class, () -> parse(text));
        assertTrue(e.getMessage().contains("lacks the key " + key), e.getMessage());
    }

    private static Question parse(String text) {
        return new QuestionFile(PATH, text, new QuestionFile.Terms(true, Set.of("time"), Set.of("things"))).question();
    }
}
