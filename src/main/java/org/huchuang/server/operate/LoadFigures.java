package org.huchuang.server.operate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.ToDoubleFunction;

/** The figures of the last load, which another process made and left in a file. */
final class LoadFigures {
    private static final JsonMapper JSON = new JsonMapper();

    private final Path file;
    private final AtomicReference<JsonNode> last = new AtomicReference<>(MissingNode.getInstance());

    LoadFigures(Path file, MeterRegistry registry) {
        this.file = file;
        for (var state : new String[] {"read", "new", "changed", "unchanged", "repeated", "gone", "rejected"}) {
            gauge("huchuang.load.articles", "articles of the last load by what became of them", state, registry);
        }
        for (var state : new String[] {"facts", "kept"}) {
            gauge("huchuang.load.facts", "facts of the last load: read out, and kept in the graph", state, registry);
        }
        rate("huchuang.load.seconds", "of the last load", l -> l.path("seconds").asDouble(), registry);
        rate(
                "huchuang.load.facts.per.article",
                "facts read out of each new or changed article",
                l -> per(
                        l,
                        l.path("facts"),
                        l.path("new").asDouble() + l.path("changed").asDouble()),
                registry);
        rate(
                "huchuang.load.articles.per.second",
                "articles of the last load in a second",
                l -> per(l, l.path("read"), l.path("seconds").asDouble()),
                registry);
    }

    /** Looks at the file again; without one all figures are 0. */
    void read() {
        try {
            last.set(Files.isRegularFile(file) ? JSON.readTree(Files.readString(file)) : MissingNode.getInstance());
        } catch (IOException e) {
            last.set(MissingNode.getInstance());
        }
    }

    private static double per(JsonNode load, JsonNode count, double of) {
        return of == 0 ? 0 : count.asDouble() / of;
    }

    private void gauge(String name, String description, String state, MeterRegistry registry) {
        Gauge.builder(name, last, l -> l.get().path(state).asDouble())
                .description(description)
                .tags("state", state)
                .register(registry);
    }

    private void rate(String name, String description, ToDoubleFunction<JsonNode> of, MeterRegistry registry) {
        Gauge.builder(name, last, l -> of.applyAsDouble(l.get()))
                .description(description)
                .register(registry);
    }
}
