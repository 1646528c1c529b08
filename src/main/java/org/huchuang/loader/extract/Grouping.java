package org.huchuang.loader.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huchuang.loader.article.Span;
import org.huchuang.loader.text.Document;
import org.huchuang.ontology.EntityType;
import org.huchuang.ontology.Key;

/** Joins the mentions of one thing into an entity. */
final class Grouping {
    private static final Set<EntityType> BRANDED = EnumSet.of(
            EntityType.PRODUCT,
            EntityType.EVENT,
            EntityType.PROGRAMME,
            EntityType.PROJECT,
            EntityType.PLATFORM,
            EntityType.ZONE,
            EntityType.INCUBATOR);

    private final Document document;
    private final Map<String, List<Mention>> groups = new LinkedHashMap<>();

    private Grouping(Document document) {
        this.document = document;
    }

    /** Entities in order of first mention. */
    static List<Entity> of(Document document, List<Mention> mentions) {
        var grouping = new Grouping(document);
        var types = types(mentions);
        for (var m : mentions) {
            var type = types.get(Key.canonical(m.name()));
            grouping.groups
                    .computeIfAbsent(type + "\n" + Key.canonical(m.name()), k -> new ArrayList<>())
                    .add(m.type() == type ? m : as(m, type));
        }
        return grouping.entities();
    }

    /** One type for each name: the one with most confidence over all its mentions. */
    private static Map<String, EntityType> types(List<Mention> mentions) {
        var votes = new LinkedHashMap<String, Map<EntityType, Double>>();
        for (var m : mentions) {
            votes.computeIfAbsent(Key.canonical(m.name()), n -> new LinkedHashMap<>())
                    .merge(m.type(), m.confidence(), Double::sum);
        }
        var types = new LinkedHashMap<String, EntityType>();
        votes.forEach((name, v) -> v.entrySet().stream()
                .max(Map.Entry.<EntityType, Double>comparingByValue()
                        .thenComparing(
                                Map.Entry.<EntityType, Double>comparingByKey().reversed()))
                .ifPresent(best -> types.put(name, best.getKey())));
        return types;
    }

    private static Mention as(Mention m, EntityType type) {
        return new Mention(m.span(), m.surface(), type, m.name(), Optional.empty(), m.rule(), m.confidence());
    }

    private List<Entity> entities() {
        var entities = new ArrayList<Entity>();
        for (var mentions : groups.values()) {
            entities.add(entity("e" + (entities.size() + 1), mentions));
        }
        return entities;
    }

    /** The words in quotation marks that a longer name begins with: 青鸟 of “青鸟”手术机器人. */
    private static Optional<String> brand(String surface) {
        int end = surface.indexOf('”');
        return surface.startsWith("“") && end > 2 && end < surface.length() - 1
                ? Optional.of(surface.substring(1, end))
                : Optional.empty();
    }

    /** A scheme's name from its quotation marks on: “双聘”计划 of 校企“双聘”计划. */
    private static Optional<String> tail(Mention m) {
        int quote = m.surface().indexOf('“');
        return m.type() == EntityType.PROGRAMME && quote > 0
                ? Optional.of(m.surface().substring(quote))
                : Optional.empty();
    }

    // marks round a whole name quote it, they are no part of it
    private static String unquoted(String name) {
        return name.startsWith("“") && name.indexOf('”') == name.length() - 1 && name.length() > 2
                ? name.substring(1, name.length() - 1)
                : name;
    }

    private Entity entity(String id, List<Mention> mentions) {
        var first = mentions.get(0);
        var name = unquoted(first.name());
        var aliases = new LinkedHashSet<String>();
        mentions.forEach(m -> aliases.add(unquoted(m.surface())));
        if (BRANDED.contains(first.type())) {
            mentions.forEach(m -> brand(m.surface()).ifPresent(aliases::add));
            mentions.forEach(m -> tail(m).ifPresent(aliases::add));
        }
        aliases.remove(name);
        var key = mentions.stream().flatMap(m -> m.key().stream()).findFirst();
        var surest = mentions.stream()
                .max(Comparator.comparingDouble(Mention::confidence))
                .orElse(first);
        var sentence = document.sentenceAt(first.span()).span();
        var around = new Span(
                Math.min(sentence.start(), first.span().start()),
                Math.max(sentence.end(), first.span().end()));
        var evidence = new Evidence(around, first.span(), surest.rule(), surest.confidence());
        return new Entity(id, first.type(), name, List.copyOf(aliases), key, mentions, evidence);
    }
}
