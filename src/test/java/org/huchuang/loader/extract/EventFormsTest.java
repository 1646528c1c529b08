package org.huchuang.loader.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.huchuang.resource.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventFormsTest {
    private final DescribedEventFinder finder = new DescribedEventFinder();

    static Stream<String[]> rows() {
        return Table.read("loader/patterns/events.tsv").rows().stream()
                .map(r -> new String[] {r.place(), r.get("example")});
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void readsTheExampleOfEachRow(String place, String example) {
        var whole = example.substring(example.indexOf('[') + 1, example.indexOf(']'));
        var document = MentionAssert.document(example.replaceAll("[\\[\\]]", ""));
        var found = finder.find(document, Words.of(document)).stream()
                .map(Mention::surface)
                .toList();
        assertEquals(List.of(whole), found, place);
    }
}
