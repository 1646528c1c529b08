package org.huchuang.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.system.Txn;
import org.huchuang.ontology.Candidate;
import org.huchuang.ontology.EntityType;
import org.huchuang.ontology.Key;
import org.huchuang.ontology.Resolver;
import org.huchuang.server.search.Thing;
import org.huchuang.server.search.ThingReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Proposes rows for names that the graph often has and the authority does not. */
@Command(
        name = "suggest",
        description = {
            "建议新条目 Propose rows for frequent names that the authority does not know;",
            "a comment above each says how often it is named and what known things are like it. Fill in the source and paste.",
            "Editions of a known series, 2025年某某大会, come last: they need no row."
        })
final class AuthoritySuggestCommand implements Callable<Integer> {
    private static final int NEAR = 3;
    private static final Pattern EDITION =
            Pattern.compile("[“《]?(?:(?:19|20)\\d\\d年?(?:度|版)?|第[一二三四五六七八九十百\\d]+[届次])+[”》]?(?=.{4})");

    @Mixin
    private HomeOption home;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "50",
            description = "行数 rows at most (default: ${DEFAULT-VALUE})")
    private int limit;

    @Override
    public Integer call() {
        var resolver = Resolver.packed();
        System.out.println("key\ttype\tname\taliases\tformer\tenglish\tparent\tplace\twebsite\tsource");
        try (var generation = home.store().current().orElseThrow(QueryCommand::nothing)) {
            var things = Txn.calculateRead(
                    generation.dataset(),
                    () -> ThingReader.read(
                            generation.dataset(), generation.manifest().base()));
            things.stream()
                    .filter(t -> isUnknown(t, resolver))
                    .sorted(Comparator.comparing(
                                    (Thing t) -> edition(t, resolver).isPresent())
                            .thenComparing(Thing::mentions, Comparator.reverseOrder())
                            .thenComparing(Thing::label)
                            .thenComparing(Thing::iri))
                    .limit(limit)
                    .forEach(t -> print(t, resolver));
        }
        return 0;
    }

    /** Persons are told apart by their posts, which no row can say. */
    private static boolean isUnknown(Thing thing, Resolver resolver) {
        return !thing.known()
                && thing.mentions() > 0
                && thing.type() != EntityType.PERSON
                && resolver.withKey(thing.key()).isEmpty();
    }

    /** The known series of which a dated name is one edition. */
    private static Optional<Candidate> edition(Thing thing, Resolver resolver) {
        var dated = EDITION.matcher(thing.label());
        return dated.lookingAt()
                ? resolver.sure(
                        Resolver.Query.of(thing.label().substring(dated.end())).ofType(thing.type()))
                : Optional.empty();
    }

    private static void print(Thing thing, Resolver resolver) {
        var near = resolver.resolve(Resolver.Query.of(thing.label()).ofType(thing.type())).stream()
                .limit(NEAR)
                .map(c -> "%s %s %.2f".formatted(c.key(), c.name(), c.score()))
                .toList();
        System.out.println("# %d 篇 articles%s%s"
                .formatted(
                        thing.mentions(),
                        near.isEmpty() ? "" : "; 相近 alike: " + String.join(", ", near),
                        edition(thing, resolver)
                                .map(c -> "; 届次 an edition of " + c.key() + " " + c.name())
                                .orElse("")));
        var others =
                thing.names().stream().filter(n -> !n.equals(thing.label())).toList();
        System.out.println(String.join(
                "\t",
                Key.of(thing.type().kind(), thing.label()),
                thing.type().localName(),
                cell(thing.label()),
                cells(others, false),
                "",
                cells(others, true),
                "",
                thing.place(),
                "",
                ""));
    }

    private static String cells(List<String> names, boolean latin) {
        return names.stream()
                .filter(n -> n.chars().allMatch(c -> c < 0x250) == latin)
                .map(AuthoritySuggestCommand::cell)
                .collect(Collectors.joining("|"));
    }

    private static String cell(String name) {
        return name.replaceAll("[\\t|]", " ");
    }
}
