package org.huchuang.ontology;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The attributes of one entity. */
public enum AttributeType {
    FUND_SIZE("fundSize"),
    FUND_TERM("fundTerm"),
    DOCUMENT_NUMBER("documentNumber"),
    ISSUE_DATE("issueDate"),
    EFFECTIVE_DATE("effectiveDate"),
    EXPIRY_DATE("expiryDate"),
    APPLICATION_WINDOW("applicationWindow"),
    GRANT_AMOUNT("grantAmount"),
    FOUNDING_DATE("foundingDate"),
    BIRTH_DATE("birthDate"),
    STATUS("status"),
    FINANCING("financing"),
    EVENT_DATE("eventDate"),
    WEBSITE("website");

    private static final Map<String, AttributeType> BY_NAME = Arrays.stream(values())
            .collect(Collectors.toUnmodifiableMap(AttributeType::localName, Function.identity()));

    private final String localName;

    AttributeType(String localName) {
        this.localName = localName;
    }

    /** @throws IllegalArgumentException when there is no such property */
    public static AttributeType of(String localName) {
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
