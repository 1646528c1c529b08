package org.huchuang.ontology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huchuang.Code;
import org.huchuang.HuchuangException;
import org.huchuang.resource.Resources;
import org.huchuang.resource.Table;

/** The name authority: who exists, under which names, since when. */
public final class Authority {
    private final Map<String, Entry> byKey;
    private final Map<String, List<Entry>> byName;

    private final Map<String, List<Detail>> details;

    private Authority(Map<String, Entry> byKey, Map<String, List<Entry>> byName, Map<String, List<Detail>> details) {
        this.byKey = byKey;
        this.byName = byName;
        this.details = details;
    }

    /** The packed files of {@code ontology/authority/}, as {@code index.txt} lists them. */
    public static Authority packed() {
        var byKey = new LinkedHashMap<String, Entry>();
        var byName = new HashMap<String, List<Entry>>();
        for (var file : Resources.text("ontology/authority/index.txt").lines().toList()) {
            for (var row : Table.read("ontology/authority/" + file).rows()) {
                var entry = Entry.of(row);
                if (byKey.putIfAbsent(entry.key(), entry) != null) {
                    throw new HuchuangException(Code.KNOWLEDGE, row.place() + " repeats the key " + entry.key());
                }
                for (var name : entry.names()) {
                    byName.computeIfAbsent(Key.canonical(name), n -> new ArrayList<>(1))
                            .add(entry);
                }
            }
        }
        var details = Table.read("ontology/authority/details.tsv").rows().stream()
                .map(Detail::of)
                .collect(Collectors.groupingBy(Detail::key));
        return new Authority(byKey, byName, details);
    }

    /** Every entry in file order. */
    public List<Entry> entries() {
        return List.copyOf(byKey.values());
    }

    public Optional<Entry> withKey(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** What more is certain of it: links, dates, numbers. */
    public List<Detail> details(Entry entry) {
        return details.getOrDefault(entry.key(), List.of());
    }

    /** Every entry that bears this full, short, former or English name. */
    public List<Entry> named(String name) {
        return List.copyOf(byName.getOrDefault(Key.canonical(name), List.of()));
    }

    /**
     * One known thing.
     *
     * @param key stable and opaque; minted from kind and first name, kept when the name changes
     * @param type its class
     * @param name full official name
     * @param aliases short forms in use, unambiguous in Shanghai's innovation scene
     * @param formerNames names it no longer bears
     * @param english official English name and acronym, if any
     * @param parent key of the body it belongs to
     * @param place district or city where it is, as a name
     * @param website official address
     * @param source public source of the row
     */
    public record Entry(
            String key,
            EntityType type,
            String name,
            List<String> aliases,
            List<String> formerNames,
            List<String> english,
            Optional<String> parent,
            Optional<String> place,
            Optional<String> website,
            String source) {
        public Entry {
            Objects.requireNonNull(type);
            aliases = List.copyOf(aliases);
            formerNames = List.copyOf(formerNames);
            english = List.copyOf(english);
        }

        /** The full name, then all others. */
        public List<String> names() {
            var names = new ArrayList<String>();
            names.add(name);
            names.addAll(aliases);
            names.addAll(formerNames);
            names.addAll(english);
            return names;
        }

        private static Entry of(Table.Row row) {
            var type = EntityType.of(row.get("type"));
            var name = row.get("name");
            var key = row.get("key").isEmpty() ? Key.of(type.kind(), name) : row.get("key");
            return new Entry(
                    key,
                    type,
                    name,
                    row.list("aliases"),
                    row.list("former"),
                    row.list("english"),
                    optional(row.get("parent")),
                    optional(row.get("place")),
                    optional(row.get("website")),
                    row.get("source"));
        }

        private static Optional<String> optional(String cell) {
            return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
        }
    }
}
