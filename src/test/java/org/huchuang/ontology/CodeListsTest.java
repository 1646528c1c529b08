package org.huchuang.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CodeListsTest {
    private final CodeLists lists = CodeLists.packed();
    private final Map<String, Concept> fields = byName(lists.fields());
    private final Map<String, Concept> places = byName(lists.places());

    @Test
    void knowsMoreThanAHundredFields() {
        assertTrue(lists.fields().size() > 100, lists.fields().size() + " fields");
    }

    @Test
    void knowsAFieldByItsShortFormAndPlacesItUnderTheBroaderOne() {
        var ai = fields.get("人工智能");
        assertTrue(ai.altLabels().contains("AI"));
        assertEquals("Artificial intelligence", ai.english());
        assertTrue(fields.get("具身智能").broader().contains(ai.key()));
    }

    @Test
    void knowsTheSixteenDistrictsOfShanghai() {
        var shanghai = places.get("上海市").key();
        var districts = lists.places().stream()
                .filter(p -> p.broader().contains(shanghai))
                .toList();
        assertEquals(16, districts.size());
        assertTrue(places.get("浦东新区").altLabels().contains("浦东"));
    }

    @Test
    void knowsEveryProvinceOfChina() {
        var china = places.get("中国").key();
        var provinces =
                lists.places().stream().filter(p -> p.broader().contains(china)).toList();
        assertEquals(34, provinces.size());
    }

    @Test
    void mintsKeysFromKindAndChineseName() {
        for (var c : both()) {
            assertEquals(Key.of(c.type().kind(), c.prefLabel()), c.key(), c.prefLabel());
        }
    }

    @Test
    void givesANameToOneConceptOnly() {
        for (var list : List.of(lists.fields(), lists.places())) {
            var owner = new HashMap<String, String>();
            for (var c : list) {
                for (var name : c.names()) {
                    assertNull(owner.put(Key.canonical(name), c.prefLabel()), name);
                }
            }
        }
    }

    @Test
    void leadsEveryBroaderKeyToAConceptAndNeverInACircle() {
        for (var list : List.of(lists.fields(), lists.places())) {
            var byKey = list.stream().collect(Collectors.toMap(Concept::key, Function.identity()));
            for (var c : list) {
                assertTrue(depth(c, byKey, 0) < 8, c.prefLabel());
            }
        }
    }

    private static int depth(Concept c, Map<String, Concept> byKey, int above) {
        assertTrue(above < 8, () -> "circle at " + c.prefLabel());
        return c.broader().stream()
                .mapToInt(b -> {
                    assertTrue(byKey.containsKey(b), () -> c.prefLabel() + " has an unknown broader key");
                    return depth(byKey.get(b), byKey, above + 1);
                })
                .max()
                .orElse(above);
    }

    private List<Concept> both() {
        var all = new ArrayList<>(lists.fields());
        all.addAll(lists.places());
        return all;
    }

    private static Map<String, Concept> byName(List<Concept> concepts) {
        return concepts.stream().collect(Collectors.toMap(Concept::prefLabel, Function.identity()));
    }
}
