package org.huchuang.loader.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The predicted documents; parts of one file, named {@code FILE#1}, {@code FILE#2} …, are joined into {@code FILE}. */
public final class Predictions {
    private final Map<String, Predicted> all = new HashMap<>();

    /** Adds one extraction record; later ones of the same document are added to it. */
    public void add(JsonNode found) {
        var id = found.path("doc").asText();
        int cut = id.indexOf('#');
        var doc = cut < 0 ? id : id.substring(0, cut);
        var part = cut < 0 ? "" : id.substring(cut + 1);
        var whole = all.computeIfAbsent(doc, d -> new Predicted());
        found.path("entities").forEach(e -> whole.entities.add(new Named(mark(part, e.path("id")), e)));
        found.path("relations")
                .forEach(r -> whole.relations.add(new Linked(mark(part, r.path("s")), mark(part, r.path("o")), r)));
        found.path("attributes").forEach(a -> whole.attributes.add(new Owned(mark(part, a.path("e")), a)));
        found.path("indicators").forEach(whole.indicators::add);
        if (!part.isEmpty()) {
            whole.join();
        }
    }

    private static String mark(String part, JsonNode id) {
        return part.isEmpty() ? id.asText() : part + "#" + id.asText();
    }

    Optional<Predicted> of(String doc) {
        return Optional.ofNullable(all.get(doc));
    }

    record Named(String id, JsonNode node) {}

    record Linked(String subject, String object, JsonNode node) {}

    record Owned(String entity, JsonNode node) {}

    /** All that was predicted for one document. */
    static final class Predicted {
        final List<Named> entities = new ArrayList<>();
        final List<Linked> relations = new ArrayList<>();
        final List<Owned> attributes = new ArrayList<>();
        final List<JsonNode> indicators = new ArrayList<>();

        /** The same thing in two parts is one entity. */
        private void join() {
            var first = new LinkedHashMap<List<String>, Named>();
            var same = new HashMap<String, String>();
            for (var e : entities) {
                var key = List.of(Matching.type(e.node()), Normal.of(e.node().path("name")));
                first.putIfAbsent(key, e);
                same.put(e.id(), first.get(key).id());
            }
            entities.clear();
            entities.addAll(first.values());
            relations.replaceAll(r -> new Linked(
                    same.getOrDefault(r.subject(), r.subject()), same.getOrDefault(r.object(), r.object()), r.node()));
            attributes.replaceAll(a -> new Owned(same.getOrDefault(a.entity(), a.entity()), a.node()));
        }
    }
}
