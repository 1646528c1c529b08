package org.huchuang.queries;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.huchuang.Code;
import org.huchuang.HuchuangException;
import org.huchuang.resource.Resources;
import org.huchuang.resource.Table;

/** The checks of {@code queries/checks/}, each with its severity of {@code profile.tsv}. */
public final class Checks {
    private static final String FOLDER = "queries/checks";
    private static final List<String> COLUMNS = List.of("thing", "detail");

    private Checks() {}

    /** Worst first, then by id; {@link Code#KNOWLEDGE} for a check without severity, a severity without check, other columns. */
    public static List<Check> packed() {
        var profile = Table.read(FOLDER + "/profile.tsv").rows().stream()
                .collect(Collectors.toMap(r -> r.get("check"), r -> r));
        var checks = Resources.list(FOLDER, ".rq").stream()
                .map(path -> check(path, profile))
                .sorted(Comparator.comparing(Check::severity)
                        .thenComparing(c -> c.question().id()))
                .toList();
        profile.keySet().stream()
                .filter(id -> checks.stream().noneMatch(c -> c.question().id().equals(id)))
                .forEach(id -> {
                    throw new HuchuangException(Code.KNOWLEDGE, profile.get(id).place() + " there is no check " + id);
                });
        return checks;
    }

    private static Check check(String path, Map<String, Table.Row> profile) {
        var question = new QuestionFile(path, Resources.text(path), QuestionFile.Terms.NONE).question();
        if (!question.columns().stream().map(Question.Column::name).toList().equals(COLUMNS)) {
            throw new HuchuangException(Code.KNOWLEDGE, path + " has other columns than " + COLUMNS);
        }
        var row = profile.get(question.id());
        if (row == null) {
            throw new HuchuangException(Code.KNOWLEDGE, FOLDER + "/profile.tsv does not name " + question.id());
        }
        try {
            return new Check(
                    question, Check.Severity.valueOf(row.get("severity").toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
            throw new HuchuangException(Code.KNOWLEDGE, row.place() + " there is no severity " + row.get("severity"));
        }
    }
}
