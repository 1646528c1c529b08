package org.huchuang.queries;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.huchuang.Code;
import org.huchuang.HuchuangException;
import org.huchuang.resource.Resources;

/** All saved questions. */
public final class Catalogue {
    private static final String OPTIONS = "queries/options/";

    private final List<Question> questions;
    private final List<Theme> themes;
    private final Map<String, Query> options;

    private Catalogue(List<Question> questions, List<Theme> themes, Map<String, Query> options) {
        this.questions = questions;
        this.themes = themes;
        this.options = options;
    }

    /** The questions of researchers, by id; a broken header or query is an error with its file and line. */
    public static Catalogue research() {
        var themes = Theme.packed();
        var options = options();
        var keys = themes.stream().map(Theme::key).collect(Collectors.toSet());
        return new Catalogue(
                read("queries/research", new QuestionFile.Terms(true, keys, options.keySet())), themes, options);
    }

    /** What the pages ask. */
    public static Catalogue explore() {
        return new Catalogue(read("queries/explore", QuestionFile.Terms.NONE), List.of(), Map.of());
    }

    /** The tables of a release, one row a thing or fact. */
    public static Catalogue tables() {
        return new Catalogue(read("queries/tables", QuestionFile.Terms.NONE), List.of(), Map.of());
    }

    /** The nodes and edges of a release's graph files. */
    public static Catalogue graph() {
        return new Catalogue(read("queries/graph", QuestionFile.Terms.NONE), List.of(), Map.of());
    }

    private static List<Question> read(String folder, QuestionFile.Terms terms) {
        return Resources.list(folder, ".rq").stream()
                .map(path -> new QuestionFile(path, Resources.text(path), terms).question())
                .toList();
    }

    private static Map<String, Query> options() {
        var all = new LinkedHashMap<String, Query>();
        for (var path : Resources.list("queries/options", ".rq")) {
            try {
                var query = QueryFactory.create(Resources.text(path));
                if (!query.getResultVars().equals(List.of("value", "label"))) {
                    throw new HuchuangException(Code.KNOWLEDGE, path + " selects ?value ?label and nothing else");
                }
                all.put(path.substring(OPTIONS.length(), path.length() - ".rq".length()), query);
            } catch (QueryException e) {
                throw new HuchuangException(Code.KNOWLEDGE, path + ": " + e.getMessage(), e);
            }
        }
        return all;
    }

    public List<Question> questions() {
        return questions;
    }

    public Optional<Question> question(String id) {
        return questions.stream().filter(q -> q.id().equals(id)).findFirst();
    }

    /** The id that a misspelt one was meant to be. */
    public Optional<String> meant(String id) {
        return Nearest.to(id, questions.stream().map(Question::id).toList());
    }

    /** The questions of each theme, in the order of {@code queries/themes.tsv}; each question stands under its first tag. */
    public Map<Theme, List<Question>> byTheme() {
        var groups = new LinkedHashMap<Theme, List<Question>>();
        for (var theme : themes) {
            groups.put(
                    theme,
                    questions.stream()
                            .filter(q -> q.tags().get(0).equals(theme.key()))
                            .toList());
        }
        return groups;
    }

    /** What lists a parameter's values, as {@code ?value ?label}; empty when any value may be given. */
    public Optional<Query> options(Parameter parameter) {
        return parameter.options().map(options::get);
    }
}
