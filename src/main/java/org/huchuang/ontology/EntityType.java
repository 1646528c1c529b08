package org.huchuang.ontology;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The classes an article's entities fall into: exactly one each. The local name is the word of the ontology and of the extraction record. */
public enum EntityType {
    GOVERNMENT_BODY("GovernmentBody", "institution"),
    UNIVERSITY("University", "institution"),
    LABORATORY("Laboratory", "institution"),
    RESEARCH_INSTITUTE("ResearchInstitute", "institution"),
    HOSPITAL("Hospital", "institution"),
    COMPANY("Company", "institution"),
    INCUBATOR("Incubator", "institution"),
    FUND("Fund", "fund"),
    INVESTMENT_FIRM("InvestmentFirm", "institution"),
    PLATFORM("Platform", "institution"),
    ASSOCIATION("Association", "institution"),
    MEDIA("Media", "institution"),
    INTERNATIONAL_BODY("InternationalBody", "institution"),
    PERSON("Person", "person"),
    ZONE("Zone", "place"),
    PLACE("Place", "place"),
    POLICY("Policy", "policy"),
    PROGRAMME("Programme", "programme"),
    PROJECT("Project", "project"),
    EVENT("Event", "event"),
    AWARD("Award", "award"),
    INFRASTRUCTURE("Infrastructure", "infrastructure"),
    PRODUCT("Product", "product"),
    PUBLICATION("Publication", "publication"),
    TECHNOLOGY_FIELD("TechnologyField", "field");

    private static final Map<String, EntityType> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(EntityType::localName, Function.identity()));

    private final String localName;
    private final String kind;

    EntityType(String localName, String kind) {
        this.localName = localName;
        this.kind = kind;
    }

    /** @throws IllegalArgumentException when there is no such class */
    public static EntityType of(String localName) {
        var type = BY_NAME.get(localName);
        if (type == null) {
            throw new IllegalArgumentException("There is no entity class " + localName + ".");
        }
        return type;
    }

    /** For example {@code GovernmentBody}. */
    public String localName() {
        return localName;
    }

    /** The path segment of identifiers, {@code institution} for every kind of organisation: a better type never moves an IRI. */
    public String kind() {
        return kind;
    }

    /** Whether the guidelines' word "organisation" covers it. */
    public boolean isOrganization() {
        return kind.equals("institution");
    }
}
