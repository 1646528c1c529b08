package org.huchuang.loader.extract;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.huchuang.resource.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AttributeRowsTest {
    static Stream<String[]> rows() {
        return Table.read("loader/patterns/attributes.tsv").rows().stream()
                .map(r -> new String[] {r.place(), r.get("attribute"), r.get("example")});
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("rows")
    void readsTheExampleOfEachRow(String place, String attribute, String example) {
        var found = AttributeFinderTest.find("\n" + example + "。");
        assertTrue(
                found.stream().anyMatch(f -> f.contains(" " + attribute + " ")), place + " " + example + " " + found);
    }
}
