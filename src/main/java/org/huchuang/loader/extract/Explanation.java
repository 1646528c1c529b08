package org.huchuang.loader.extract;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.huchuang.loader.text.Sentence;

/**
 * What one sentence gave: its mentions and the facts that begin in it, each with the rule behind it.
 *
 * @param sentence where
 * @param words its text
 * @param findings in text order, mentions before facts
 */
public record Explanation(Sentence sentence, String words, List<Finding> findings) {
    private static final ObjectMapper JSON = new ObjectMapper();

    public Explanation {
        findings = List.copyOf(findings);
    }

    /**
     * One mention or fact.
     *
     * @param sort what it is
     * @param label its type, predicate, attribute; {@code indicator} for statistics
     * @param words the fact in words
     * @param rule which rule read it
     * @param confidence from 0 to 1
     * @param from first character in the sentence of the words that carry it
     * @param to behind the last
     */
    public record Finding(Sort sort, String label, String words, String rule, double confidence, int from, int to) {}

    /** What was found, with its name for readers. */
    public enum Sort {
        MENTION("提及"),
        RELATION("关系"),
        ATTRIBUTE("属性"),
        INDICATOR("指标");

        private final String zh;

        Sort(String zh) {
            this.zh = zh;
        }

        public String zh() {
            return zh;
        }
    }

    /** One for each sentence in reading order, also for those that gave nothing. */
    public static List<Explanation> of(Extraction extraction) {
        var document = extraction.document();
        var all = new ArrayList<List<Finding>>();
        document.sentences().forEach(s -> all.add(new ArrayList<>()));
        for (var e : extraction.entities()) {
            for (var m : e.mentions()) {
                var named = m.surface().equals(e.name()) ? e.name() : m.surface() + " = " + e.name();
                var at = new Evidence(m.span(), m.span(), m.rule(), m.confidence());
                add(extraction, all, Sort.MENTION, e.type().localName(), named, at);
            }
        }
        for (var r : extraction.relations()) {
            var words = r.subject().name() + " → " + r.object().name() + qualifiers(r.qualifiers());
            add(extraction, all, Sort.RELATION, r.predicate().localName(), words, r.evidence());
        }
        for (var a : extraction.attributes()) {
            var words = a.entity().name() + " = " + a.value();
            add(extraction, all, Sort.ATTRIBUTE, a.type().localName(), words, a.evidence());
        }
        for (var i : extraction.indicators()) {
            add(extraction, all, Sort.INDICATOR, "indicator", figure(i), i.evidence());
        }
        return document.sentences().stream()
                .map(s -> new Explanation(s, document.at(s.span()), sorted(all.get(s.index()))))
                .toList();
    }

    private static void add(
            Extraction extraction, List<List<Finding>> all, Sort sort, String label, String words, Evidence why) {
        var sentence = extraction.document().sentenceAt(why.words());
        int from = why.words().start() - sentence.span().start();
        all.get(sentence.index())
                .add(new Finding(
                        sort,
                        label,
                        words,
                        why.rule(),
                        why.confidence(),
                        from,
                        from + why.words().length()));
    }

    private static List<Finding> sorted(List<Finding> findings) {
        return findings.stream()
                .sorted(Comparator.comparing(Finding::sort)
                        .thenComparing(Finding::from)
                        .thenComparing(Finding::to)
                        .thenComparing(Finding::label)
                        .thenComparing(Finding::words))
                .toList();
    }

    private static String qualifiers(Map<Relation.Qualifier, String> qualifiers) {
        return qualifiers.isEmpty()
                ? ""
                : " ("
                        + String.join(
                                ", ",
                                qualifiers.entrySet().stream()
                                        .map(q -> q.getKey().field() + " " + q.getValue())
                                        .toList())
                        + ")";
    }

    private static String figure(Indicator i) {
        var words = Stream.of(
                i.period().orElse(""),
                i.of().orElse(""),
                i.name() + " = " + i.value().toPlainString() + i.unit(),
                i.change().orElse(""),
                i.bound() == Indicator.Bound.EXACT
                        ? ""
                        : i.bound().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                i.target() ? "target" : "");
        return String.join(" ", words.filter(w -> !w.isEmpty()).toList());
    }

    /** Only what a rule read whose name holds some words. */
    public Explanation by(String rule) {
        return new Explanation(
                sentence,
                words,
                findings.stream().filter(f -> f.rule().contains(rule)).toList());
    }

    /** One object for programs. */
    public ObjectNode json() {
        var out = JSON.createObjectNode();
        out.put("sentence", sentence.index());
        out.put("role", sentence.role().name().toLowerCase(Locale.ROOT));
        out.put("text", words);
        var list = out.putArray("findings");
        for (var f : findings) {
            list.addObject()
                    .put("sort", f.sort().name().toLowerCase(Locale.ROOT))
                    .put("label", f.label())
                    .put("words", f.words())
                    .put("rule", f.rule())
                    .put("confidence", f.confidence())
                    .put("from", f.from())
                    .put("to", f.to());
        }
        return out;
    }
}
