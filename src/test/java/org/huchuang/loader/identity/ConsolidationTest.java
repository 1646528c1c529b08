package org.huchuang.loader.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.huchuang.ontology.EntityType;
import org.huchuang.ontology.Key;
import org.junit.jupiter.api.Test;

class ConsolidationTest {
    private static final Identities IDENTITIES = Identities.packed(Base.DEFAULT);

    @Test
    void joinsTheLegalFormsOfAFirm() {
        var full = firm("上海云帆星河芯片股份有限公司");
        var before = firm("上海云帆星河芯片有限公司");
        assertEquals(List.of(before.iri() + " -> " + full.iri()), merged(full, before));
    }

    @Test
    void joinsAShortNameToTheOneFirmThatBearsIt() {
        var full = firm("上海云帆星河芯片股份有限公司", "云帆星河");
        var brief = firm("云帆星河");
        assertEquals(List.of(brief.iri() + " -> " + full.iri()), merged(full, brief));
    }

    @Test
    void leavesAShortNameOfTwoFirmsAlone() {
        assertEquals(List.of(), merged(firm("上海云帆星河芯片股份有限公司", "云帆星河"), firm("云帆星河文化传播有限公司", "云帆星河"), firm("云帆星河")));
    }

    @Test
    void neverJoinsANameInsideAnother() {
        assertEquals(List.of(), merged(firm("云帆星河"), firm("云帆星河资本"), firm("云帆星河芯片研究院")));
    }

    @Test
    void joinsPersonsByAPostInOneHouseOnly() {
        var house = firm("云帆星河芯片公司").iri();
        var other = firm("远山电力公司").iri();
        var one = person("李明", "a", house);
        var two = person("李明", "b", house, other);
        var three = person("李明", "c", firm("某某公司").iri());
        var none = person("李明", "d");
        var joined = merged(one, two, three, none);
        assertEquals(1, joined.size());
        assertTrue(joined.get(0).contains(one.iri()) && joined.get(0).contains(two.iri()));
    }

    @Test
    void joinsPersonsWhoseHousesWereJoined() {
        var full = firm("上海云帆星河芯片股份有限公司");
        var before = firm("上海云帆星河芯片有限公司");
        assertEquals(
                2,
                merged(full, before, person("李明", "a", full.iri()), person("李明", "b", before.iri()))
                        .size());
    }

    @Test
    void saysTheSameWhateverTheOrder() {
        var all = new ArrayList<>(List.of(
                firm("上海云帆星河芯片股份有限公司", "云帆星河"),
                firm("上海云帆星河芯片有限公司"),
                firm("云帆星河"),
                person("李明", "a", firm("云帆星河").iri()),
                person("李明", "b", firm("上海云帆星河芯片有限公司").iri()),
                firm("上海市远山电力有限公司"),
                firm("上海远山电力有限公司")));
        var expected = merged(all.toArray(Sighting[]::new));
        assertEquals(4, expected.size());
        for (int i = 0; i < 5; i++) {
            Collections.shuffle(all, new Random(i));
            assertEquals(expected, merged(all.toArray(Sighting[]::new)));
        }
    }

    @Test
    void givesAThingOfManyClassesOne() {
        var consolidation = new Consolidation(IDENTITIES);
        var iri = firm("云帆星河").iri();
        for (var type : List.of(EntityType.COMPANY, EntityType.PLATFORM, EntityType.COMPANY)) {
            consolidation.see(new Sighting(iri, type, "云帆星河", Set.of(), Set.of()));
        }
        assertEquals(List.of(), consolidation.merges());
        assertEquals(List.of(new Consolidation.Settled(iri, EntityType.COMPANY, "云帆星河")), consolidation.settled());
    }

    private static List<String> merged(Sighting... seen) {
        var consolidation = new Consolidation(IDENTITIES);
        List.of(seen).forEach(consolidation::see);
        return consolidation.merges().stream()
                .map(m -> m.from() + " -> " + m.to())
                .toList();
    }

    private static Sighting firm(String name, String... others) {
        var iri = Base.DEFAULT.id("institution", Key.of("institution", name));
        return new Sighting(iri, EntityType.COMPANY, name, Set.of(others), Set.of());
    }

    private static Sighting person(String name, String article, String... posts) {
        var iri = Base.DEFAULT.id("person", Key.of("person", name + "@" + article));
        return new Sighting(iri, EntityType.PERSON, name, Set.of(), Set.of(posts));
    }
}
