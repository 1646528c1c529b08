package org.huchuang.loader.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.huchuang.loader.article.Span;
import org.huchuang.ontology.EntityType;
import org.junit.jupiter.api.Test;

class MisorderedTest {
    private static Mention zone(String name, int at, Optional<String> key) {
        return new Mention(new Span(at, at + name.length()), name, EntityType.ZONE, name, key, "test", 0.8);
    }

    @Test
    void joinsASlipToTheNameThatIsKnown() {
        var joined = Misordered.join(
                List.of(zone("东海绿色生态发展示范区", 0, Optional.empty()), zone("东海生态绿色发展示范区", 20, Optional.of("k"))));
        assertEquals(
                List.of("东海生态绿色发展示范区", "东海生态绿色发展示范区"),
                joined.stream().map(Mention::name).toList());
        assertEquals(Optional.of("k"), joined.get(0).key());
    }

    @Test
    void keepsShortNamesApart() {
        var both = List.of(zone("海东新区", 0, Optional.empty()), zone("东海新区", 9, Optional.empty()));
        assertEquals(both, Misordered.join(both));
    }
}
