package org.huchuang.bench;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.TreeSet;
import org.huchuang.bench.LargeThings.Thing;
import org.huchuang.ontology.Key;
import org.huchuang.ontology.Vocabulary;

/** The N-Quads of one made-up article, in the shape the loader gives a real one. */
final class LargeGraph {
    private static final String HC = Vocabulary.NAMESPACE;
    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";
    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
    private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
    private static final String DCT = "http://purl.org/dc/terms/";
    private static final String PROV = "http://www.w3.org/ns/prov#";
    private static final String QB = "http://purl.org/linked-data/cube#";
    private static final String OA = "http://www.w3.org/ns/oa#";
    private static final String FOAF = "http://xmlns.com/foaf/0.1/";

    private final String base;
    private final String key;
    private final String article;
    private final String activity;
    private final String end;
    private final TreeSet<String> lines = new TreeSet<>();
    private int at;

    LargeGraph(String base, String key) {
        this.base = base;
        this.key = key;
        this.article = "<" + base + "id/article/" + key + ">";
        this.activity = "<" + base + "id/activity/" + key + ">";
        this.end = " <" + base + "id/graph/" + key + "> .\n";
    }

    /** Lines sorted by bytes: nothing in them is beyond the Basic Multilingual Plane, so characters sort alike. */
    byte[] nquads() {
        return String.join("", lines).getBytes(StandardCharsets.UTF_8);
    }

    String iri(Thing thing) {
        return "<" + base + "id/" + thing.path() + ">";
    }

    static String text(String text) {
        return "\"" + text + "\"";
    }

    static String typed(String value, String type) {
        return "\"" + value + "\"^^<" + XSD + type + ">";
    }

    private void add(String subject, String predicate, String... objects) {
        Arrays.stream(objects).forEach(o -> lines.add(subject + " <" + predicate + "> " + o + end));
    }

    private static String hc(String name) {
        return "<" + HC + name + ">";
    }

    void article(String id, String title, String issued, Thing publisher) {
        add(article, RDF + "type", hc("Article"));
        add(article, DCT + "identifier", text(id));
        add(article, DCT + "title", text(title) + "@zh");
        add(article, RDFS + "label", text(title) + "@zh");
        add(article, DCT + "publisher", iri(publisher));
        add(article, DCT + "issued", typed(issued, "date"));
        add(article, FOAF + "page", "<https://bench.example.org/" + id + ">");
        add(article, HC + "sourceFormat", text("wechat"));
        add(article, HC + "contentHash", text(Key.hash("content " + id)));
        add(activity, RDF + "type", "<" + PROV + "Activity>");
        add(activity, PROV + "used", article);
        add(activity, HC + "loaderVersion", text("bench"));
        mentions(publisher);
    }

    void mentions(Thing thing) {
        var name = text(thing.name()) + (thing.name().codePoints().anyMatch(c -> c > 0x2e80) ? "@zh" : "@en");
        add(article, HC + "mentions", iri(thing));
        add(iri(thing), RDF + "type", hc(thing.type().localName()));
        add(iri(thing), SKOS + "prefLabel", name);
        add(iri(thing), RDFS + "label", name);
    }

    /** Adds claim, quote and direct triple; the claim's IRI. */
    String claim(int number, Thing subject, String predicate, String object, String says) {
        var claim = base + "id/claim/" + Key.hash(key + " " + number);
        add(iri(subject), HC + predicate, object);
        add("<" + claim + ">", RDF + "type", hc("Claim"));
        add("<" + claim + ">", RDF + "subject", iri(subject));
        add("<" + claim + ">", RDF + "predicate", hc(predicate));
        add("<" + claim + ">", RDF + "object", object);
        belief(claim, "bench/" + predicate, says);
        return "<" + claim + ">";
    }

    private void belief(String fact, String rule, String says) {
        var about = "<" + fact + ">";
        var evidence = "<" + fact + "#evidence>";
        add(about, HC + "confidence", typed("0.8", "decimal"));
        add(about, HC + "rule", text(rule));
        add(about, HC + "state", hc("stateRule"));
        add(about, HC + "rank", hc("rankNormal"));
        add(about, PROV + "wasDerivedFrom", article);
        add(about, PROV + "wasGeneratedBy", activity);
        add(about, HC + "evidence", evidence);
        at += 40;
        add(evidence, RDF + "type", "<" + OA + "TextQuoteSelector>", "<" + OA + "TextPositionSelector>");
        add(evidence, OA + "exact", text(says));
        add(evidence, OA + "prefix", text("记者在发布会上获悉，经过多轮磋商，"));
        add(evidence, OA + "suffix", text("，双方将在本市继续推进后续工作。"));
        add(evidence, OA + "start", typed(Integer.toString(at), "integer"));
        at += says.length();
        add(evidence, OA + "end", typed(Integer.toString(at), "integer"));
    }

    void amount(String claim, int tenThousands) {
        add(claim, HC + "amountText", text(tenThousands + "万元"));
        add(claim, HC + "amountValue", typed(tenThousands + "0000", "decimal"));
        add(claim, HC + "currency", text("CNY"));
        add(claim, HC + "bound", hc("boundExact"));
    }

    void post(String claim, String title) {
        add(claim, HC + "postTitle", text(title));
    }

    void date(String claim, String day) {
        add(claim, HC + "date", typed(day, "date"));
    }

    void indicator(int number, Thing area, String year, int value) {
        var indicator = base + "id/indicator/" + Key.hash(key + " " + number);
        var about = "<" + indicator + ">";
        var label = year + " " + area.name() + " 高新技术企业 " + value + "家";
        mentions(area);
        add(about, RDF + "type", hc("Indicator"), "<" + QB + "Observation>");
        add(about, QB + "dataSet", "<" + base + "id/dataset/indicators>");
        add(about, RDFS + "label", text(label) + "@zh");
        add(about, HC + "measure", text("高新技术企业") + "@zh");
        add(about, HC + "area", iri(area));
        add(about, HC + "areaText", text(area.name()));
        add(about, HC + "period", typed(year, "gYear"));
        add(about, HC + "value", typed(Integer.toString(value), "decimal"));
        add(about, HC + "valueText", text(value + "家"));
        add(about, HC + "unit", text("家"));
        add(about, HC + "bound", hc("boundExact"));
        add(about, HC + "target", typed("false", "boolean"));
        belief(indicator, "bench/indicator", area.name() + "高新技术企业达" + value + "家");
    }
}
