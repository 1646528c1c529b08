package org.huchuang.queries;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.huchuang.Code;
import org.huchuang.HuchuangException;

/** Reads a {@code .rq} file: lines that start with {@code #+} are a YAML header, the whole is plain SPARQL. */
final class QuestionFile {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private QuestionFile() {}

    /** {@link Code#KNOWLEDGE}, with the file, for an unknown or missing header key, broken SPARQL, or columns that are not the query's. */
    static Question parse(String path, String text) {
        var yaml = text.lines()
                .filter(l -> l.startsWith("#+"))
                .map(l -> l.substring(2))
                .collect(Collectors.joining("\n"));
        var body = text.lines()
                .filter(l -> !l.startsWith("#+"))
                .collect(Collectors.joining("\n", "", "\n"))
                .strip();
        try {
            var header = YAML.readValue(yaml, Header.class);
            var query = QueryFactory.create(text);
            var question = header.question(id(path), body, query);
            if (!query.getResultVars()
                    .equals(question.columns().stream()
                            .map(Question.Column::name)
                            .toList())) {
                throw new IllegalArgumentException(
                        "the columns of the header are not those of the query, " + query.getResultVars());
            }
            return question;
        } catch (JsonProcessingException | QueryException | IllegalArgumentException | NullPointerException e) {
            throw new HuchuangException(Code.KNOWLEDGE, path + ": " + e.getMessage(), e);
        }
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.rq$", "");
    }

    private record Header(
            Question.Text question,
            Map<String, ParameterHeader> parameters,
            LinkedHashMap<String, Question.Text> columns) {
        Question question(String id, String text, Query query) {
            return new Question(
                    id,
                    question,
                    parameters == null
                            ? List.of()
                            : parameters.entrySet().stream()
                                    .map(p -> p.getValue().named(p.getKey()))
                                    .toList(),
                    columns.entrySet().stream()
                            .map(c -> new Question.Column(c.getKey(), c.getValue()))
                            .toList(),
                    text,
                    query);
        }
    }

    private record ParameterHeader(String type, String zh, String en) {
        Question.Parameter named(String name) {
            return new Question.Parameter(
                    name, Question.Parameter.Type.valueOf(type.toUpperCase(Locale.ROOT)), new Question.Text(zh, en));
        }
    }
}
