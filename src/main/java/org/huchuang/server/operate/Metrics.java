package org.huchuang.server.operate;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.huchuang.server.data.CurrentGraph;
import org.huchuang.server.gateway.GatewayStatus;
import org.huchuang.server.gateway.QueryGateway;
import org.huchuang.store.Manifest;

/** The figures of one running server, for Prometheus; what changes by itself is read when it is asked for. */
public final class Metrics implements AutoCloseable {
    private static final Duration[] BUCKETS = {
        Duration.ofMillis(5),
        Duration.ofMillis(20),
        Duration.ofMillis(50),
        Duration.ofMillis(100),
        Duration.ofMillis(250),
        Duration.ofMillis(500),
        Duration.ofSeconds(1),
        Duration.ofMillis(2500),
        Duration.ofSeconds(10),
        Duration.ofSeconds(30)
    };

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final JvmGcMetrics collections = new JvmGcMetrics();
    private final CurrentGraph graph;
    private final QueryGateway gateway;
    private final MultiGauge generation;
    private final LoadFigures load;

    public Metrics(CurrentGraph graph, QueryGateway gateway, Operating operating) {
        this.graph = graph;
        this.gateway = gateway;
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new FileDescriptorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
        collections.bindTo(registry);
        this.generation = MultiGauge.builder("huchuang.generation")
                .description("1 for the generation that is served")
                .register(registry);
        held("articles", Manifest::articles);
        held("graphs", Manifest::graphs);
        held("quads", Manifest::quads);
        held("labels", Manifest::labels);
        held("index.documents", Manifest::documents);
        held("sequence", Manifest::sequence);
        Gauge.builder("huchuang.generation.age", graph, Metrics::age)
                .baseUnit("seconds")
                .description("since the served generation was sealed")
                .register(registry);
        state("running", GatewayStatus::running);
        state("waiting", GatewayStatus::waiting);
        state("lost", GatewayStatus::lost);
        this.load = new LoadFigures(operating.lastLoad(), registry);
    }

    /** Counts a request that was answered. */
    void answered(String route, String method, int status, Duration time) {
        Timer.builder("huchuang.http.requests")
                .description("requests by route, method and status")
                .tags("route", route, "method", method, "status", Integer.toString(status))
                .serviceLevelObjectives(BUCKETS)
                .register(registry)
                .record(time);
    }

    /** Counts a request that was refused. */
    void refused(String route, String reason) {
        Counter.builder("huchuang.http.refused")
                .description("refused requests by route and reason")
                .tags("route", route, "reason", reason)
                .register(registry)
                .increment();
    }

    /** Everything, in the text format of Prometheus. */
    String scrape() {
        var id = graph.snapshot().id();
        generation.register(List.of(MultiGauge.Row.of(Tags.of("id", id), 1)), true);
        for (var outcome : gateway.status().counts().keySet()) {
            FunctionCounter.builder("huchuang.queries", gateway, g -> g.status()
                            .counts()
                            .getOrDefault(outcome, 0L))
                    .description("queries by outcome: answered, cut, or the reason of a refusal")
                    .tags("outcome", outcome)
                    .register(registry);
        }
        load.read();
        return registry.scrape();
    }

    private void held(String what, ToDoubleFunction<Manifest> count) {
        Gauge.builder("huchuang.generation." + what, graph, g -> g.snapshot()
                        .sealed()
                        .manifest()
                        .map(count::applyAsDouble)
                        .orElse(0.0))
                .description("in the served generation, by its manifest")
                .register(registry);
    }

    private void state(String state, ToDoubleFunction<GatewayStatus> count) {
        Gauge.builder("huchuang.queries.now", gateway, g -> count.applyAsDouble(g.status()))
                .description("queries that run, wait, or do not stop")
                .tags("state", state)
                .register(registry);
    }

    private static double age(CurrentGraph graph) {
        var sealed = graph.snapshot().sealed();
        return sealed.manifest().isEmpty()
                ? 0
                : Duration.between(sealed.since(), Instant.now()).toMillis() / 1000.0;
    }

    @Override
    public void close() {
        collections.close();
        registry.close();
    }
}
