package org.huchuang.loader.graph;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.huchuang.loader.article.Article;
import org.huchuang.loader.article.Span;
import org.huchuang.loader.extract.Attribute;
import org.huchuang.loader.extract.Entity;
import org.huchuang.loader.extract.Evidence;
import org.huchuang.loader.extract.Extraction;
import org.huchuang.loader.extract.Indicator;
import org.huchuang.loader.extract.Mention;
import org.huchuang.loader.extract.Relation;
import org.huchuang.loader.text.Document;
import org.huchuang.loader.text.Documents;
import org.huchuang.ontology.AttributeType;
import org.huchuang.ontology.EntityType;
import org.huchuang.ontology.RelationType;

/** Extractions written by hand: words of a text and what they say. */
public final class Facts {
    private final Document document;
    private final List<Entity> entities = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();
    private final List<Attribute> attributes = new ArrayList<>();
    private final List<Indicator> indicators = new ArrayList<>();

    private Facts(Document document) {
        this.document = document;
    }

    public static Facts in(String id, String text) {
        return new Facts(Documents.of(new Article(
                id,
                "孵化器动态",
                Optional.of("试点日报"),
                Optional.of(LocalDate.of(2026, 2, 5)),
                Optional.of(URI.create("https://example.org/a?b=1")),
                "file.txt",
                "text",
                text)));
    }

    public Facts entity(EntityType type, String name, String... aliases) {
        return entity(type, name, Optional.empty(), aliases);
    }

    public Facts entity(EntityType type, String name, Optional<String> key, String... aliases) {
        var evidence = evidence(name);
        entities.add(new Entity(
                "e" + (entities.size() + 1),
                type,
                name,
                Arrays.asList(aliases),
                key,
                List.of(new Mention(evidence.words(), name, type, name, key, "test", 1)),
                evidence));
        return this;
    }

    public Facts relation(String subject, RelationType type, String object, String words) {
        return relation(subject, type, object, words, Map.of());
    }

    public Facts relation(
            String subject, RelationType type, String object, String words, Map<Relation.Qualifier, String> more) {
        relations.add(new Relation(entity(subject), type, entity(object), new TreeMap<>(more), evidence(words)));
        return this;
    }

    /** A relation that is less sure than others. */
    public Facts relation(String subject, RelationType type, String object, String words, double confidence) {
        var why = evidence(words);
        relations.add(new Relation(
                entity(subject),
                type,
                entity(object),
                new TreeMap<>(),
                new Evidence(why.sentence(), why.words(), why.rule(), confidence)));
        return this;
    }

    public Facts attribute(String entity, AttributeType type, String value, String words) {
        attributes.add(new Attribute(entity(entity), type, value, evidence(words)));
        return this;
    }

    public Facts indicator(String name, String of, String period, String value, String unit, String words) {
        indicators.add(new Indicator(
                name,
                Optional.of(of),
                Optional.of(period),
                new BigDecimal(value),
                unit,
                Optional.empty(),
                Indicator.Bound.ABOUT,
                false,
                evidence(words)));
        return this;
    }

    public Extraction extraction() {
        return new Extraction(document, entities, relations, attributes, indicators);
    }

    private Entity entity(String name) {
        return entities.stream().filter(e -> e.name().equals(name)).findFirst().orElseThrow();
    }

    private Evidence evidence(String words) {
        int start = document.text().indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException(words + " does not stand in the text.");
        }
        var span = new Span(start, start + words.length());
        return new Evidence(document.sentenceAt(span).span(), span, "test-rule", 0.9);
    }
}
