package org.huchuang.loader.graph;

import java.util.HashSet;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.huchuang.loader.extract.Indicator;
import org.huchuang.loader.identity.Base;
import org.huchuang.loader.identity.Identified;
import org.huchuang.loader.knowledge.Calibration;
import org.huchuang.ontology.Key;
import org.huchuang.ontology.Prov;
import org.huchuang.ontology.Vocabulary;

/** A statistic that the article states. */
final class IndicatorPart {
    private IndicatorPart() {}

    static Part of(Indicator indicator, Identified identified, Source source, Base base, Calibration calibration) {
        var value = Literals.decimal(indicator.value());
        var stated = value.getLiteralLexicalForm() + indicator.unit();
        var node = Triples.iri(base.id("indicator", key(indicator, source, stated)));
        var needs = new HashSet<Node>();
        var triples = Triples.about(node)
                .add(RDF.type, Vocabulary.INDICATOR)
                .add(RDF.type, Prov.OBSERVATION)
                .add(Prov.DATA_SET, Triples.iri(base.id("dataset", "indicators")))
                .add(RDFS.label, Literals.name(label(indicator, stated)))
                .add(Vocabulary.MEASURE, Literals.zh(indicator.name()))
                .add(Vocabulary.AREA_TEXT, indicator.of().map(Literals::line))
                .add(Vocabulary.PERIOD, indicator.period().map(Literals::date))
                .add(Vocabulary.VALUE, value)
                .add(Vocabulary.VALUE_TEXT, Literals.line(stated))
                .add(Vocabulary.CHANGE, indicator.change().map(Literals::line))
                .add(Vocabulary.BOUND, Belief.bound(indicator.bound()))
                .add(Vocabulary.TARGET, Literals.bool(indicator.target()));
        triples.add(Vocabulary.UNIT, Literals.line(indicator.unit().isBlank() ? INDEX : indicator.unit()));
        indicator.of().flatMap(identified::named).map(t -> Triples.iri(t.iri())).ifPresent(area -> {
            triples.add(Vocabulary.AREA, area);
            needs.add(area);
        });
        boolean sure = calibration.states("indicator", indicator.evidence().confidence());
        triples.addAll(Belief.of(node, identified.extraction().document(), indicator.evidence(), sure, source));
        return new Part(node, label(indicator, stated), 1, indicator.evidence().confidence(), needs, triples.list());
    }

    /** The unit of an index or score, which texts write without one. */
    private static final String INDEX = "指数";

    private static String key(Indicator indicator, Source source, String stated) {
        return Key.hash(String.join(
                "\n",
                source.key(),
                indicator.name(),
                indicator.of().orElse(""),
                indicator.period().orElse(""),
                stated,
                indicator.change().orElse(""),
                Boolean.toString(indicator.target())));
    }

    private static String label(Indicator indicator, String stated) {
        var period = indicator.period().map(p -> p + " ").orElse("");
        return period + indicator.of().map(o -> o + " ").orElse("") + indicator.name() + " " + stated;
    }
}
