package org.huchuang.loader.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.huchuang.Code;
import org.huchuang.loader.article.Rejection;
import org.huchuang.loader.extract.Entity;
import org.huchuang.loader.identity.Base;
import org.huchuang.loader.identity.Identified;
import org.huchuang.loader.knowledge.Calibration;
import org.huchuang.ontology.Shapes;

/** The front door of graph making. Safe for use by many threads. */
public final class ArticleGraphs {
    private final Base base;
    private final String version;
    private final Gate gate;
    private final Calibration calibration;

    ArticleGraphs(Base base, String version, Gate gate, Calibration calibration) {
        this.base = base;
        this.version = version;
        this.gate = gate;
        this.calibration = calibration;
    }

    /** @param version of the loader, as the activities name it */
    public static ArticleGraphs create(Base base, String version) {
        return new ArticleGraphs(base, version, new Gate(Shapes.packed()::validate), Calibration.packed());
    }

    /** One article's graph; {@link Code#SHAPE} when not even its description fits the shapes. */
    public ArticleGraph of(Identified identified) {
        var source = Source.of(identified, base, version);
        var parts = new LinkedHashMap<Node, Part>();
        for (var part : parts(identified, source)) {
            parts.merge(part.focus(), part, Part::merge);
        }
        var fixed = new ArrayList<>(source.triples());
        identified
                .publisher()
                .filter(p -> !parts.containsKey(Triples.iri(p.iri())))
                .ifPresent(p -> fixed.addAll(EntityPart.description(p)));
        var passed = gate.pass(fixed, List.copyOf(parts.values()));
        return graph(identified, source, fixed, passed);
    }

    private ArticleGraph graph(Identified identified, Source source, List<Triple> fixed, Gate.Passed passed) {
        var extraction = identified.extraction();
        var article = extraction.document().article();
        int in = extraction.entities().size()
                + extraction.relations().size()
                + extraction.attributes().size()
                + extraction.indicators().size();
        int out = passed.kept().stream().mapToInt(Part::facts).sum();
        int lost = passed.dropped().stream().mapToInt(d -> d.part().facts()).sum();
        if (in != out + lost) {
            throw new IllegalStateException(in + " facts came in, " + out + " went out and " + lost + " were dropped.");
        }
        var triples = new ArrayList<>(fixed);
        passed.kept().forEach(p -> triples.addAll(p.triples()));
        return new ArticleGraph(
                NQuads.canonical(source.graph(), triples),
                in,
                out,
                passed.dropped().stream()
                        .filter(d -> d.part().facts() > 0) // a post falls with its claim, which is named
                        .map(d -> new Rejection(
                                article.id(),
                                article.source(),
                                Code.SHAPE,
                                d.part().line() + ": " + d.why()))
                        .toList());
    }

    private List<Part> parts(Identified identified, Source source) {
        var extraction = identified.extraction();
        var parts = new ArrayList<Part>();
        Map<String, List<Entity>> things = extraction.entities().stream()
                .collect(
                        Collectors.groupingBy(e -> identified.thing(e).iri(), LinkedHashMap::new, Collectors.toList()));
        things.values().forEach(same -> parts.add(EntityPart.of(identified, same, source, base)));
        var claims = new ClaimPart(identified, source, base, calibration);
        extraction.relations().forEach(r -> parts.addAll(claims.of(r)));
        parts.addAll(new RoundPart(base, source).of(claims.investments(extraction.relations())));
        extraction.attributes().forEach(a -> parts.add(claims.of(a)));
        extraction.indicators().forEach(i -> parts.add(IndicatorPart.of(i, identified, source, base, calibration)));
        return parts;
    }
}
