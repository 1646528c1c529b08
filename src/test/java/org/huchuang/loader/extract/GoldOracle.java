package org.huchuang.loader.extract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huchuang.loader.article.Article;
import org.huchuang.loader.article.Articles;
import org.huchuang.loader.article.Span;
import org.huchuang.loader.text.Document;
import org.huchuang.loader.text.Documents;
import org.huchuang.ontology.EntityType;

/**
 * A tool for the rule writer: runs the relation, attribute and indicator finders on the gold's own entities, so that
 * their quality can be told apart from the entity finder's. Usage: {@code GoldOracle GOLD_DIR FILE…}, JSON Lines out.
 */
final class GoldOracle {
    private GoldOracle() {}

    public static void main(String[] args) throws IOException {
        var relations = RelationFinder.create();
        var attributes = AttributeFinder.create();
        var indicators = IndicatorFinder.create();
        for (int i = 1; i < args.length; i++) {
            var articles = new ArrayList<Article>();
            Articles.read(Path.of(args[i]), articles::add, r -> System.err.println(r));
            for (var article : articles) {
                var gold = Path.of(args[0], article.id().replaceFirst("#.*", "") + ".json");
                if (!Files.exists(gold)) {
                    continue;
                }
                var document = Documents.of(article);
                var entities = entities(new ObjectMapper().readTree(gold.toFile()), document);
                System.out.println(ExtractionRecord.of(new Extraction(
                        document,
                        entities,
                        relations.find(document, entities),
                        attributes.find(relations.read(document, entities)),
                        indicators.find(document, entities))));
            }
        }
    }

    /** The gold's entities at every place where one of their names stands, longest names first. */
    static List<Entity> entities(JsonNode gold, Document document) {
        record Name(String words, JsonNode entity) {}
        var names = new ArrayList<Name>();
        for (var e : gold.path("entities")) {
            names.add(new Name(e.path("name").asText(), e));
            e.path("aliases").forEach(a -> names.add(new Name(a.asText(), e)));
        }
        names.sort((a, b) -> Integer.compare(b.words().length(), a.words().length()));
        var taken = new boolean[document.text().length()];
        var found = new java.util.LinkedHashMap<JsonNode, List<Mention>>();
        for (var n : names) {
            for (int at = document.text().indexOf(n.words());
                    at >= 0 && !n.words().isEmpty(); ) {
                int end = at + n.words().length();
                if (!taken[at] && !taken[end - 1]) {
                    java.util.Arrays.fill(taken, at, end, true);
                    var type = EntityType.of(n.entity().path("type").asText());
                    found.computeIfAbsent(n.entity(), x -> new ArrayList<>())
                            .add(new Mention(
                                    new Span(at, end),
                                    n.words(),
                                    type,
                                    n.entity().path("name").asText(),
                                    Optional.empty(),
                                    "gold",
                                    1));
                }
                at = document.text().indexOf(n.words(), end);
            }
        }
        var out = new ArrayList<Entity>();
        found.forEach((e, mentions) -> {
            mentions.sort((a, b) -> a.span().compareTo(b.span()));
            var aliases = new ArrayList<String>();
            e.path("aliases").forEach(a -> aliases.add(a.asText()));
            var first = mentions.get(0).span();
            out.add(new Entity(
                    e.path("id").asText(),
                    EntityType.of(e.path("type").asText()),
                    e.path("name").asText(),
                    aliases,
                    Optional.empty(),
                    mentions,
                    new Evidence(first, first, "gold", 1)));
        });
        return out;
    }
}
