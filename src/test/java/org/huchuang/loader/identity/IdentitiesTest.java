package org.huchuang.loader.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.huchuang.Code;
import org.huchuang.HuchuangException;
import org.huchuang.loader.graph.Facts;
import org.huchuang.ontology.EntityType;
import org.huchuang.ontology.Key;
import org.huchuang.ontology.RelationType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentitiesTest {
    private static final Identities IDENTITIES = Identities.packed(Base.DEFAULT);

    @Test
    void givesAnAuthorityThingItsKeyTypeAndName() {
        var key = Key.of("institution", "上海市科学技术委员会");
        var thing = only(Facts.in("a", "市科委发布通知。").entity(EntityType.ASSOCIATION, "市科委", Optional.of("5crth5kvxsf9")));
        assertEquals(Base.DEFAULT.id("institution", "5crth5kvxsf9"), thing.iri());
        assertEquals("上海市科学技术委员会", thing.name());
        assertEquals(EntityType.GOVERNMENT_BODY, thing.type());
        assertEquals("5crth5kvxsf9", key);
    }

    @Test
    void saysWhyANameSpelledOtherwiseIsTakenForAKnownThing() {
        var extraction = Facts.in("a", "上海市科学技术委员会（市科委）发布通知。")
                .entity(EntityType.GOVERNMENT_BODY, "上海市科学技术委员会（市科委）")
                .extraction();
        var found = IDENTITIES.identify(extraction).identifications();
        assertEquals(1, found.size());
        assertEquals("上海市科学技术委员会", found.get(0).thing().name());
        assertTrue(found.get(0).score() >= 0.9);
        assertTrue(found.get(0).reason().contains("括号内为另一名称"), found.get(0).reason());
    }

    @Test
    void keepsABodyInAnotherCityApart() {
        var extraction = Facts.in("a", "星海市科学技术委员会（市科委）在重庆。")
                .entity(EntityType.GOVERNMENT_BODY, "星海市科学技术委员会")
                .extraction();
        var identified = IDENTITIES.identify(extraction);
        assertEquals(List.of(), identified.identifications());
        assertEquals(
                "星海市科学技术委员会", identified.thing(extraction.entities().get(0)).name());
    }

    @Test
    void joinsOneNameAcrossArticlesWhateverItsKindOfInstitution() {
        var one = only(Facts.in("a", "星河芯片公司成立。").entity(EntityType.COMPANY, "星河芯片公司"));
        var two = only(Facts.in("b", "这是星河芯片公司。").entity(EntityType.LABORATORY, "星河芯片公司"));
        assertEquals(one.iri(), two.iri());
        assertTrue(one.iri().matches("http://localhost:3030/id/institution/[0-9a-z]{12}"));
    }

    @Test
    void tellsPersonsOfOneNameApartByTheirFirstPost() {
        var here = person("a", "星河芯片公司总经理李明。", "星河芯片公司");
        var again = person("b", "记者采访了星河芯片公司董事李明。", "星河芯片公司");
        var other = person("c", "云帆大学教授李明。", "云帆大学");
        assertEquals(here, again);
        assertNotEquals(here, other);
    }

    @Test
    void keepsAPersonWithoutAPostInItsArticle() {
        var one = only(Facts.in("a", "李明说。").entity(EntityType.PERSON, "李明"));
        var two = only(Facts.in("b", "李明说。").entity(EntityType.PERSON, "李明"));
        assertNotEquals(one.iri(), two.iri());
    }

    @Test
    void takesAnUnknownPublisherForAMedium() {
        var identified = IDENTITIES.identify(Facts.in("a", "李明说。").extraction());
        var publisher = identified.publisher().orElseThrow();
        assertEquals(EntityType.MEDIA, publisher.type());
        assertEquals(Base.DEFAULT.id("institution", Key.of("institution", "试点日报")), publisher.iri());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://example.org/",
                "http://example.org",
                "http:///",
                "javascript:alert(1)/",
                "http://a b/",
                "http://u@example.org/",
                "http://example.org/?x/",
                "http://example.org/a/../b/",
                "http://沪创.cn/",
                ""
            })
    void refusesWhatIsNoBase(String iri) {
        var refused = assertThrows(HuchuangException.class, () -> new Base(iri));
        assertEquals(Code.USAGE, refused.code());
    }

    private static String person(String id, String text, String where) {
        var facts = Facts.in(id, text)
                .entity(EntityType.PERSON, "李明")
                .entity(where.endsWith("大学") ? EntityType.UNIVERSITY : EntityType.COMPANY, where)
                .relation("李明", RelationType.HOLDS_POSITION, where, text.replace("。", ""));
        var extraction = facts.extraction();
        return IDENTITIES
                .identify(extraction)
                .thing(extraction.entities().get(0))
                .iri();
    }

    private static Thing only(Facts facts) {
        var extraction = facts.extraction();
        assertEquals(1, List.copyOf(extraction.entities()).size());
        return IDENTITIES.identify(extraction).thing(extraction.entities().get(0));
    }
}
