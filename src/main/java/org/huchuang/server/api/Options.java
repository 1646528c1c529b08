package org.huchuang.server.api;

import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.apache.jena.system.Txn;
import org.huchuang.Code;
import org.huchuang.HuchuangException;
import org.huchuang.ontology.EntityType;
import org.huchuang.queries.Catalogue;
import org.huchuang.queries.Parameter;
import org.huchuang.queries.Question;
import org.huchuang.queries.Rows;
import org.huchuang.server.data.CurrentGraph;
import org.huchuang.server.data.CurrentGraph.Snapshot;
import org.huchuang.server.search.Hit;
import org.huchuang.server.search.Thing;

/** What may be chosen for a parameter: its option list, searched by any name, pinyin or initials. */
public final class Options {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int SHOWN = 20;
    private static final int SEARCHED = 500;

    private final CurrentGraph graph;
    private final Catalogue catalogue;
    private final Map<String, Lists> lists = new ConcurrentHashMap<>();

    public Options(CurrentGraph graph, Catalogue catalogue) {
        this.graph = graph;
        this.catalogue = catalogue;
    }

    /** One value and what it is called. */
    public record Option(String value, String label) {}

    // of one generation
    private record Lists(String generation, Map<String, String> labels) {}

    private record Found(String parameter, String query, List<Option> options) {}

    void write(Question question, String name, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var parameter = question.parameters().stream()
                .filter(p -> p.name().equals(name) && p.options().isPresent())
                .findFirst()
                .orElseThrow(() -> new HuchuangException(
                        Code.QUERY,
                        "问题 %s 没有带选项的参数 %s the question %s has no parameter %s with options"
                                .formatted(question.id(), name, question.id(), name)));
        var typed = request.getParameter("q") == null
                ? ""
                : request.getParameter("q").strip();
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-cache");
        response.getOutputStream().write(JSON.writeValueAsBytes(new Found(name, typed, search(parameter, typed))));
    }

    /** All values of a parameter with an option list, by label. */
    public List<Option> all(Parameter parameter) {
        return labels(parameter).entrySet().stream()
                .map(e -> new Option(e.getKey(), e.getValue()))
                .toList();
    }

    /** The first values that go by what was typed; the first of all when nothing was. */
    public List<Option> search(Parameter parameter, String typed) {
        var labels = labels(parameter);
        if (typed.isEmpty()) {
            return all(parameter).stream().limit(SHOWN).toList();
        }
        var now = graph.snapshot();
        var hits = now.names().search(typed, types(labels.keySet(), now), SEARCHED).hits().stream()
                .map(Hit::thing)
                .toList();
        var best = new ArrayList<Thing>();
        hits.stream().filter(t -> labels.containsKey(t.iri())).forEach(best::add);
        // a list may be cut, and what is not in it has no rows but may be asked for
        hits.stream().filter(t -> !labels.containsKey(t.iri())).forEach(best::add);
        return best.stream()
                .limit(SHOWN)
                .map(t -> new Option(t.iri(), t.label()))
                .toList();
    }

    /** The values that bear exactly this name, those of the list first. */
    public List<Option> named(Parameter parameter, String name) {
        var labels = labels(parameter);
        var now = graph.snapshot();
        var things = now.names().named(name);
        var listed = things.stream().filter(t -> labels.containsKey(t.iri())).toList();
        return (listed.isEmpty() ? things : listed)
                .stream().map(t -> new Option(t.iri(), t.label())).toList();
    }

    /** What a value is called. */
    public String label(String iri) {
        return graph.snapshot().names().thing(iri).map(Thing::label).orElse(iri);
    }

    private static Set<EntityType> types(Set<String> iris, Snapshot now) {
        return iris.stream()
                .flatMap(i -> now.names().thing(i).stream())
                .map(Thing::type)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Map<String, String> labels(Parameter parameter) {
        var name = parameter.options().orElse("");
        var now = graph.snapshot().id();
        var held = lists.get(name);
        if (held != null && held.generation().equals(now)) {
            return held.labels();
        }
        var read = read(parameter);
        lists.put(name, read);
        return read.labels();
    }

    private Lists read(Parameter parameter) {
        return Txn.calculateRead(graph, () -> {
            var labels = new LinkedHashMap<String, String>();
            catalogue
                    .options(parameter)
                    .ifPresent(query -> Rows.each(graph, query, CurrentGraph.QUERY_TIMEOUT, row -> {
                        labels.putIfAbsent(Cell.text(row.get("value")), Cell.text(row.get("label")));
                    }));
            return new Lists(graph.snapshot().id(), labels);
        });
    }
}
