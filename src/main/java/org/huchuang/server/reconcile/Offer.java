package org.huchuang.server.reconcile;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.huchuang.ontology.Terms.Term;
import org.huchuang.server.search.Classes;

/** The bodies of answers, as the specification's schemas want them. */
final class Offer {
    private Offer() {}

    /** A class or a property, with its classes above. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Named(String id, String name, String description, List<Named> broader) {
        static Named of(Term term) {
            return new Named(term.id(), term.zh(), term.en(), List.of());
        }

        static Named ofClass(Term term, Classes classes) {
            var broader = term.within().stream()
                    .flatMap(w -> classes.terms().classNamed(w).stream())
                    .map(Named::of)
                    .toList();
            return new Named(term.id(), term.zh(), term.en(), broader);
        }
    }

    record Address(
            @JsonProperty("service_url") String url,
            @JsonProperty("service_path") String path) {}

    record Suggestion(
            @JsonProperty("service_url") String url,
            @JsonProperty("service_path") String path,
            @JsonProperty("flyout_service_url") String flyoutUrl,
            @JsonProperty("flyout_service_path") String flyoutPath) {
        static Suggestion of(String service, String what) {
            return new Suggestion(
                    service, "/reconcile/suggest/" + what, service, "/reconcile/flyout/" + what + "?id=${id}");
        }
    }

    record Suggest(Suggestion entity, Suggestion type, Suggestion property) {}

    record View(String url) {}

    record Preview(String url, int width, int height) {}

    record Setting(
            String name,
            String label,
            String type,
            @JsonProperty("default") int preset,
            @JsonProperty("help_text") String help) {}

    record Extend(
            @JsonProperty("propose_properties") Address propose,
            @JsonProperty("property_settings") List<Setting> settings) {}

    record Manifest(
            List<String> versions,
            String name,
            String identifierSpace,
            String schemaSpace,
            String documentation,
            String serviceVersion,
            View view,
            List<Named> defaultTypes,
            Suggest suggest,
            Preview preview,
            Extend extend) {}

    record Feature(String id, Object value) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Match(
            String id,
            String name,
            String description,
            double score,
            boolean match,
            List<Feature> features,
            List<Named> type) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Entity(String id, String name, String description, List<Named> notable) {}

    record Results<T>(List<T> result) {}

    record Flyout(String id, String html) {}

    record Proposal(List<Named> properties, String type, int limit) {}

    /** A value: a thing of ours, a day at midnight, or text. */
    sealed interface Cell {}

    record ThingCell(String id, String name) implements Cell {}

    record DateCell(String date) implements Cell {}

    record TextCell(String str) implements Cell {}

    record Column(String id, String name) {}

    record Extension(List<Column> meta, Map<String, Map<String, List<Cell>>> rows) {}

    record Refusal(String status, String message) {}
}
