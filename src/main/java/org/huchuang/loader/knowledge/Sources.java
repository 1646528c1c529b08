package org.huchuang.loader.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huchuang.Code;
import org.huchuang.HuchuangException;
import org.huchuang.resource.Resources;
import org.huchuang.resource.Table;

/** The formats articles come in, most particular first: the files of {@code loader/sources/} as {@code index.txt} lists them. */
public final class Sources {
    private static final String FOLDER = "loader/sources/";
    private static final List<SourceFormat> PACKED =
            Resources.text(FOLDER + "index.txt").lines().map(Sources::read).toList();

    private Sources() {}

    public static List<SourceFormat> all() {
        return PACKED;
    }

    /** The format with this name, else the last and most general one. */
    public static SourceFormat named(String name) {
        return PACKED.stream().filter(f -> f.name().equals(name)).findFirst().orElseGet(PACKED::getLast);
    }

    /** The first format of a way of reading that knows the beginning of a file. */
    public static Optional<SourceFormat> recognise(String head, SourceFormat.Reading... readings) {
        return PACKED.stream()
                .filter(f -> List.of(readings).contains(f.reading()))
                .filter(f -> f.recognises(head))
                .findFirst();
    }

    private static SourceFormat read(String name) {
        var values = new LinkedHashMap<String, List<String>>();
        collect(name, values);
        return SourceFormat.of(name, values);
    }

    private static void collect(String name, Map<String, List<String>> into) {
        for (var row : Table.read(FOLDER + name + ".tsv").rows()) {
            var property = row.get("property");
            var value = row.get("value");
            if (value.isEmpty()) {
                throw new HuchuangException(Code.KNOWLEDGE, row.place() + " has no value for " + property);
            }
            if (property.equals("include")) {
                collect(value, into);
            } else {
                into.computeIfAbsent(property, p -> new ArrayList<>()).add(value);
            }
        }
    }
}
