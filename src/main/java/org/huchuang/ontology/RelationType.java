package org.huchuang.ontology;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The relations between two entities, subject to object; directions as the guidelines say. */
public enum RelationType {
    HOLDS_POSITION("holdsPosition"),
    PART_OF("partOf"),
    LOCATED_IN("locatedIn"),
    OPERATES("operates"),
    INCUBATES("incubates"),
    INVESTED_IN("investedIn"),
    FOUNDED("founded"),
    ISSUED("issued"),
    BASED_ON("basedOn"),
    SUPPORTS("supports"),
    FOCUSES_ON("focusesOn"),
    COLLABORATES_WITH("collaboratesWith"),
    DEVELOPED("developed"),
    LEADS("leads"),
    PARTICIPATES_IN("participatesIn"),
    ORGANIZES("organizes"),
    RECEIVED("received"),
    APPROVED("approved"),
    MEMBER_OF("memberOf"),
    LISTED_ON("listedOn"),
    PUBLISHED_IN("publishedIn"),
    CUSTOMER_OF("customerOf");

    private static final Map<String, RelationType> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(RelationType::localName, Function.identity()));

    private final String localName;

    RelationType(String localName) {
        this.localName = localName;
    }

    /** @throws IllegalArgumentException when there is no such property */
    public static RelationType of(String localName) {
        var type = BY_NAME.get(localName);
        if (type == null) {
            throw new IllegalArgumentException("There is no property " + localName + ".");
        }
        return type;
    }

    public String localName() {
        return localName;
    }
}
