package org.huchuang.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.huchuang.ontology.Authority;
import org.huchuang.ontology.AuthorityFiles;
import org.huchuang.ontology.Confusables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows one row of the authority, what belongs to it and what it must not be taken for. */
@Command(
        name = "show",
        description = "显示一条 Show all that the authority knows of a key",
        exitCodeListHeading = "%n",
        exitCodeList = {"0:有此条 it is there", "4:无此条 no such key"})
final class AuthorityShowCommand implements Callable<Integer> {
    private static final int NONE = 4;
    private static final List<String> COLUMNS = List.of(
            "key",
            "type",
            "name",
            "aliases",
            "former",
            "english",
            "parent",
            "place",
            "website",
            "foundingDate",
            "ended",
            "documentNumber",
            "issueDate",
            "effectiveDate",
            "expiryDate",
            "ror",
            "wikidata",
            "creditCode",
            "source",
            "comment");

    @Parameters(paramLabel = "KEY", description = "标识符末段 the last part of an identifier")
    private String key;

    @Override
    public Integer call() {
        var row = AuthorityFiles.packed().detailedRows().get(key);
        if (row == null) {
            System.err.println("名称规范库无此条 the authority has no key " + key);
            return NONE;
        }
        var authority = Authority.packed();
        for (var column : COLUMNS) {
            var cell = row.getOrDefault(column, "");
            if (!cell.isEmpty()) {
                var parent = column.equals("parent")
                        ? authority.withKey(cell).map(p -> " " + p.name()).orElse("")
                        : "";
                System.out.println(column + "\t" + cell + parent);
            }
        }
        var entry = authority.withKey(key).orElseThrow();
        authority.entries().stream()
                .filter(e -> e.parent().filter(key::equals).isPresent())
                .forEach(e -> System.out.println("part\t" + e.key() + " " + e.name()));
        var confusables = Confusables.packed();
        for (var pair : confusables.pairs()) {
            if (entry.names().contains(pair.a()) || entry.names().contains(pair.b())) {
                var other = entry.names().contains(pair.a()) ? pair.b() : pair.a();
                System.out.println("not\t" + other + ": " + pair.reason());
            }
        }
        return 0;
    }
}
