package org.huchuang.server.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huchuang.ontology.EntityType;
import org.huchuang.server.search.Hit.Match;

/**
 * Every name of one generation, for finding things by any of them.
 *
 * <p>Made in memory when a generation is opened, beside the one still served. A hundred thousand names take three seconds,
 * two to read them from the store and one to index them; that is less than a second index to seal, count and verify would
 * cost to keep right, and no request waits for it.
 */
public final class NameIndex {
    private static final int LONGEST = 200;
    private static final List<Match> MATCHES = List.of(Match.values());
    private static final Comparator<Thing> BEST_FIRST = Comparator.comparing(Thing::mentions, Comparator.reverseOrder())
            .thenComparing(t -> !t.known())
            .thenComparing(t -> t.label().length())
            .thenComparing(Thing::label)
            .thenComparing(Thing::iri);

    private final List<Thing> things;
    private final Map<String, Thing> byIri = new HashMap<>();
    private final Map<String, Set<Thing>> byName = new HashMap<>();
    private final String[] names;
    private final int[] owners;
    private final Lines written;
    private final Lines sounded;
    private final Lines initials;
    private final Similar similar;

    private NameIndex(List<Thing> unsorted) {
        // in the order in which equally good hits are shown, so that a search never sorts
        things = unsorted.stream().sorted(BEST_FIRST).toList();
        int size = things.stream().mapToInt(t -> t.names().size()).sum();
        names = new String[size];
        owners = new int[size];
        var texts = new Lines.Builder(size);
        var sounds = new Lines.Builder(size);
        var letters = new Lines.Builder(size);
        var pairs = new Similar.Builder();
        int n = 0;
        for (int owner = 0; owner < things.size(); owner++) {
            var thing = things.get(owner);
            byIri.put(thing.iri(), thing);
            for (var name : thing.names()) {
                var folded = Spelling.fold(name);
                var sound = Spelling.Sound.of(folded);
                names[n] = name;
                owners[n] = owner;
                texts.add(folded);
                sounds.add(sound.pinyin(), sound.syllables());
                letters.add(sound.initials());
                pairs.add(folded);
                byName.computeIfAbsent(folded, f -> new LinkedHashSet<>(2)).add(thing);
                n++;
            }
        }
        written = texts.build();
        sounded = sounds.build();
        initials = letters.build();
        similar = pairs.build();
    }

    /** Over these things, each with its own IRI. */
    public static NameIndex of(List<Thing> things) {
        return new NameIndex(things);
    }

    /** All things, the most mentioned first. */
    public List<Thing> things() {
        return things;
    }

    public int names() {
        return names.length;
    }

    /** The thing with this IRI. */
    public Optional<Thing> thing(String iri) {
        return Optional.ofNullable(byIri.get(iri));
    }

    /** Everything that bears exactly this name; traditional characters, width, case and spacing do not matter. */
    public List<Thing> named(String name) {
        return List.copyOf(byName.getOrDefault(Spelling.fold(name), Set.of()));
    }

    /** Which of its names reads the same as this one, else the label. */
    public String matched(Thing thing, String name) {
        var folded = Spelling.fold(name);
        return thing.names().stream()
                .filter(n -> Spelling.fold(n).equals(folded))
                .findFirst()
                .orElse(thing.label());
    }

    /**
     * Finds things by a whole name, its beginning or a part; by pinyin or initials when Latin letters were typed.
     *
     * @param typed as the user typed it; what is too long for a name finds nothing
     * @param types the classes wanted, none for all
     * @param limit number of hits at most
     */
    public Found search(String typed, Set<EntityType> types, int limit) {
        var folded = Spelling.fold(typed);
        if (folded.isEmpty() || folded.length() > LONGEST) {
            return Found.NOTHING;
        }
        var best = new int[things.size()]; // 0 or 1 + ordinal of the match
        var line = new int[things.size()];
        var letters = Spelling.letters(typed);
        collect(written, folded, 0, best, line);
        collect(sounded, letters, 1, best, line);
        collect(initials, letters, 2, best, line);
        return found(best, line, types, limit);
    }

    /** Everything that {@link #search} finds; all that articles mention when nothing was typed. */
    public Matches all(String typed) {
        var folded = Spelling.fold(typed);
        var best = new int[things.size()];
        var line = new int[things.size()];
        if (typed.isBlank()) {
            for (int n = names.length - 1; n >= 0; n--) {
                best[owners[n]] = things.get(owners[n]).mentions() > 0 ? 1 : 0;
                line[owners[n]] = n;
            }
        } else if (!folded.isEmpty() && folded.length() <= LONGEST) {
            var letters = Spelling.letters(typed);
            collect(written, folded, 0, best, line);
            collect(sounded, letters, 1, best, line);
            collect(initials, letters, 2, best, line);
        }
        return new Matches(things, names, best, line);
    }

    /** Things whose names share most pairs of characters with this one, best first. */
    public List<Near> near(String name, int limit) {
        var seen = new HashMap<Integer, Near>();
        for (var s : similar.to(Spelling.fold(name))) {
            int owner = owners[s.line()];
            var near = new Near(things.get(owner), names[s.line()], s.share());
            seen.merge(owner, near, (a, b) -> a.share() >= b.share() ? a : b);
        }
        return seen.values().stream()
                .sorted(Comparator.comparing(Near::share, Comparator.reverseOrder())
                        .thenComparing(n -> n.thing().mentions(), Comparator.reverseOrder())
                        .thenComparing(n -> n.thing().iri()))
                .limit(limit)
                .toList();
    }

    /** A thing with a name like the wanted one; {@code share} of their pairs in common, between 0 and 1. */
    public record Near(Thing thing, String matched, double share) {}

    private void collect(Lines lines, String words, int form, int[] best, int[] line) {
        lines.find(words, (n, place) -> {
            int rank = 1 + Match.of(place, form).ordinal();
            int owner = owners[n];
            if (best[owner] == 0 || rank < best[owner]) {
                best[owner] = rank;
                line[owner] = n;
            }
        });
    }

    private Found found(int[] best, int[] line, Set<EntityType> types, int limit) {
        var counts = new int[EntityType.values().length];
        var top = new EnumMap<Match, List<Hit>>(Match.class);
        int total = 0;
        for (int i = 0; i < best.length; i++) {
            if (best[i] == 0) {
                continue;
            }
            var thing = things.get(i);
            counts[thing.type().ordinal()]++;
            if (types.isEmpty() || types.contains(thing.type())) {
                total++;
                var how = MATCHES.get(best[i] - 1);
                var hits = top.computeIfAbsent(how, h -> new ArrayList<>());
                if (hits.size() < limit) {
                    hits.add(new Hit(thing, names[line[i]], how));
                }
            }
        }
        var hits = top.values().stream().flatMap(List::stream).limit(limit).toList();
        return new Found(hits, total, byType(counts));
    }

    private static Map<EntityType, Integer> byType(int[] counts) {
        var byType = new EnumMap<EntityType, Integer>(EntityType.class);
        for (var type : EntityType.values()) {
            if (counts[type.ordinal()] > 0) {
                byType.put(type, counts[type.ordinal()]);
            }
        }
        return byType;
    }
}
