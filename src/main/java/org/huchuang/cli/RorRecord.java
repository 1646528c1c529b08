package org.huchuang.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An organisation of the Research Organization Registry, schema 2.
 *
 * @param id its address, {@code https://ror.org/…}
 * @param names in the order of the record
 * @param places city, province, country, in English
 * @param website first address given
 * @param wikidata identifier Q…
 */
record RorRecord(
        String id, List<Name> names, List<String> places, Optional<String> website, Optional<String> wikidata) {
    private static final Pattern COUNTRY = Pattern.compile("^(.*\\S)\\s*\\(([^()]*)\\)$");

    /**
     * A name and what it is.
     *
     * @param language ISO 639-1, {@code ""} when not given
     * @param acronym whether the registry calls it one
     * @param label whether it is a main name
     */
    record Name(String text, String language, boolean acronym, boolean label) {}

    /** @throws IllegalArgumentException when it is not a record of schema 2 */
    static RorRecord of(JsonNode json) {
        if (!json.path("id").asText().startsWith("https://ror.org/")
                || !json.path("names").isArray()) {
            throw new IllegalArgumentException("不是 ROR 第 2 版记录 not a record of ROR's schema 2");
        }
        var places = new ArrayList<String>();
        for (var location : json.path("locations")) {
            var at = location.path("geonames_details");
            for (var field : List.of("name", "country_subdivision_name", "country_name")) {
                if (!at.path(field).asText("").isEmpty()) {
                    places.add(at.path(field).asText());
                }
            }
        }
        var names = new ArrayList<Name>();
        for (var name : json.path("names")) {
            var types = name.path("types").toString();
            names.add(new Name(
                    withoutCountry(name.path("value").asText(), places),
                    name.path("lang").asText("").replace("null", ""),
                    types.contains("\"acronym\""),
                    types.contains("\"label\"") || types.contains("\"ror_display\"")));
        }
        return new RorRecord(
                json.path("id").asText(), names.stream().distinct().toList(), places, website(json), wikidata(json));
    }

    /** The registry puts the country behind names of firms: it is no part of them. */
    private static String withoutCountry(String name, List<String> places) {
        var bracket = COUNTRY.matcher(name);
        return bracket.matches()
                        && (places.contains(bracket.group(2)) && !"Shanghai".equals(bracket.group(2))
                                || bracket.group(2).startsWith("People's Republic of"))
                ? bracket.group(1)
                : name;
    }

    private static Optional<String> website(JsonNode json) {
        for (var link : json.path("links")) {
            if (link.path("type").asText().equals("website")) {
                return Optional.of(link.path("value").asText());
            }
        }
        return Optional.empty();
    }

    private static Optional<String> wikidata(JsonNode json) {
        for (var id : json.path("external_ids")) {
            if (id.path("type").asText().equals("wikidata")) {
                var preferred = id.path("preferred").asText("");
                return Optional.of(
                                preferred.isEmpty() || preferred.equals("null")
                                        ? id.path("all").path(0).asText()
                                        : preferred)
                        .filter(q -> q.matches("Q\\d+"));
            }
        }
        return Optional.empty();
    }
}
