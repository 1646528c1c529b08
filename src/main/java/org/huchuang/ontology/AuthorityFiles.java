package org.huchuang.ontology;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.huchuang.Code;
import org.huchuang.HuchuangException;
import org.huchuang.resource.Resources;
import org.huchuang.resource.Table;

/**
 * The authority as files: those that {@code index.txt} lists, with the three that are about them.
 *
 * @param files file name to content, in the order of the index
 * @param ambiguous content of {@code ambiguous.tsv}
 * @param confusable content of {@code confusable.tsv}
 * @param details content of {@code details.tsv}
 */
public record AuthorityFiles(Map<String, String> files, String ambiguous, String confusable, String details) {
    private static final String FOLDER = "ontology/authority/";
    private static final String DETAILS = "details.tsv";
    private static final String NO_DETAILS = "key\tname\tproperty\tvalue\tfrom\tuntil\tchecked\tsource\n";

    public AuthorityFiles {
        files = new LinkedHashMap<>(files);
    }

    /** The files of this release. */
    public static AuthorityFiles packed() {
        return read(name -> Resources.text(FOLDER + name));
    }

    /** The files of a folder; {@link Code#UNREADABLE} when one is missing. */
    public static AuthorityFiles in(Path folder) {
        return read(name -> {
            try {
                return name.equals(DETAILS) && !Files.exists(folder.resolve(name))
                        ? NO_DETAILS // a state from before there were any
                        : Files.readString(folder.resolve(name));
            } catch (IOException e) {
                throw new HuchuangException(Code.UNREADABLE, folder + ": " + e.getMessage(), e);
            }
        });
    }

    private static AuthorityFiles read(UnaryOperator<String> text) {
        var files = new LinkedHashMap<String, String>();
        text.apply("index.txt").lines().filter(l -> !l.isBlank()).forEach(f -> files.put(f, text.apply(f)));
        return new AuthorityFiles(
                files, text.apply("ambiguous.tsv"), text.apply("confusable.tsv"), text.apply(DETAILS));
    }

    /** Everything wrong with them, one sentence each; empty when they are sound. */
    public List<String> problems() {
        var shared = Table.parse("ambiguous.tsv", ambiguous).rows().stream()
                .filter(row -> !row.get("reason").isEmpty())
                .map(row -> Key.canonical(row.get("name")))
                .collect(Collectors.toSet());
        var problems = new ArrayList<>(AuthorityReview.of(files, shared));
        problems.addAll(DetailReview.of(Table.parse(DETAILS, details).rows(), rows()));
        problems.addAll(
                ConfusableReview.of(Table.parse("confusable.tsv", confusable).rows(), rows().values()));
        return problems;
    }

    /** Every row by its key: column name to text. */
    public Map<String, Map<String, String>> rows() {
        var rows = new TreeMap<String, Map<String, String>>();
        files.forEach(
                (file, text) -> Table.parse(file, text).rows().forEach(row -> rows.put(row.get("key"), row.cells())));
        return rows;
    }

    /** Every row with its details: {@code ror}, {@code foundingDate} and so on are columns too. */
    public Map<String, Map<String, String>> detailedRows() {
        var rows = rows();
        rows.replaceAll((key, cells) -> new TreeMap<>(cells));
        for (var row : Table.parse(DETAILS, details).rows()) {
            var cells = rows.get(row.get("key"));
            if (cells == null || Detail.Property.of(row.get("property")).isEmpty()) {
                continue; // a problem, but none of the reader's
            }
            var detail = Detail.of(row);
            if (detail.property() == Detail.Property.FORMER) {
                var dated = Arrays.stream(cells.get("former").split("\\|"))
                        .map(f -> f.equals(detail.value()) ? detail.text() : f)
                        .collect(Collectors.joining("|"));
                cells.put("former", dated);
            } else {
                cells.merge(detail.property().word(), detail.text(), (a, b) -> a + "|" + b);
            }
        }
        return rows;
    }

    /** The name of a row, for messages. */
    public static String name(Map<String, String> row) {
        return Optional.ofNullable(row.get("name")).orElse("");
    }
}
