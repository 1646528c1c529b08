package org.huchuang.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;

class KeyTest {
    private static final String SEED = "20261121";

    @Example
    void isTheSameInEveryRelease() {
        assertEquals("2fqndd14v2jc", Key.of("company", "云帆芯片有限公司"));
        assertEquals("wx11f7k6c0g0", Key.of("fund", "Yunfan Fund"));
        assertEquals("ynfz2vv6ygsp", Key.hash("a1"));
    }

    @Property(seed = SEED, tries = 300)
    void doesNotMindCaseWidthSpacingOrMarks(@ForAll @AlphaChars @StringLength(min = 1, max = 12) String name) {
        var wide = new StringBuilder();
        name.chars().forEach(c -> wide.append((char) (c + 0xfee0)).append(' '));
        assertEquals(Key.of("company", name), Key.of("company", "《" + wide + "》"));
        assertEquals(Key.of("company", name), Key.of("company", name.toUpperCase(java.util.Locale.ROOT)));
    }

    @Property(seed = SEED, tries = 300)
    void tellsNamesAndKindsApart(
            @ForAll @AlphaChars @StringLength(min = 1, max = 12) String one,
            @ForAll @AlphaChars @StringLength(min = 1, max = 12) String other) {
        assertNotEquals(Key.of("company", one), Key.of("fund", one));
        if (!Key.canonical(one).equals(Key.canonical(other))) {
            assertNotEquals(Key.of("company", one), Key.of("company", other));
        }
    }
}
