package org.huchuang.queries;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.apache.jena.query.Query;
import org.huchuang.HuchuangException;

/** The keys of a question's header as YAML gives them; absent ones are null and get no further than this class. */
record QuestionHeader(
        String id,
        Question.Text question,
        Question.Text description,
        LinkedHashMap<String, ParameterHeader> parameters,
        LinkedHashMap<String, ColumnHeader> columns,
        String view,
        List<String> tags,
        Integer expect) {

    /** One parameter: type, label, default, option list or values. */
    record ParameterHeader(
            String type,
            String zh,
            String en,
            @JsonProperty("default") String initial,
            String options,
            List<String> values) {}

    /** One column: label, and what kind of values it holds when that is not any text. */
    record ColumnHeader(String zh, String en, String datatype) {}

    Question question(String fileId, String text, Query query, BiFunction<String, String, HuchuangException> wrong) {
        require("question", question, wrong);
        require("columns", columns, wrong);
        return new Question(
                fileId,
                question,
                description == null ? question : description,
                parameters == null
                        ? List.of()
                        : parameters.entrySet().stream()
                                .map(p -> parameter(p.getKey(), p.getValue(), wrong))
                                .toList(),
                columns.entrySet().stream()
                        .map(c -> column(c.getKey(), c.getValue(), wrong))
                        .toList(),
                view == null ? Question.View.TABLE : named("view", view, Question.View::valueOf, wrong),
                tags == null ? List.of() : tags,
                expect == null ? 0 : expect,
                text,
                query);
    }

    /** Refuses a header that lacks a key, an id that is not the file's name, no tag, and an expectation of no rows. */
    void requireComplete(String fileId, BiFunction<String, String, HuchuangException> wrong) {
        var keys = new LinkedHashMap<String, Object>();
        keys.put("id", id);
        keys.put("description", description);
        keys.put("view", view);
        keys.put("tags", tags);
        keys.put("expect", expect);
        keys.forEach((key, value) -> require(key, value, wrong));
        if (!id.equals(fileId)) {
            throw wrong.apply("id", "the id is the name of the file, " + fileId + ", not " + id);
        }
        if (tags.isEmpty()) {
            throw wrong.apply("tags", "a question has at least one tag");
        }
        if (expect < 1) {
            throw wrong.apply("expect", "the test graph answers every question with at least one row");
        }
    }

    private static Question.Column column(
            String name, ColumnHeader c, BiFunction<String, String, HuchuangException> wrong) {
        if (c.zh == null || c.en == null) {
            throw wrong.apply(name, "the column " + name + " lacks one of zh, en");
        }
        return new Question.Column(
                name,
                new Question.Text(c.zh, c.en),
                c.datatype == null
                        ? Question.Datatype.STRING
                        : named(name, c.datatype, Question.Datatype::valueOf, wrong));
    }

    private static Parameter parameter(
            String name, ParameterHeader p, BiFunction<String, String, HuchuangException> wrong) {
        if (p.type == null || p.zh == null || p.en == null) {
            throw wrong.apply(name, "the parameter " + name + " lacks one of type, zh, en");
        }
        try {
            return new Parameter(
                    name,
                    named(name, p.type, Parameter.Type::valueOf, wrong),
                    new Question.Text(p.zh, p.en),
                    Optional.ofNullable(p.initial),
                    Optional.ofNullable(p.options),
                    p.values == null ? List.of() : p.values);
        } catch (IllegalArgumentException e) {
            throw wrong.apply(name, e.getMessage());
        }
    }

    private static <T> T named(
            String key, String name, Function<String, T> of, BiFunction<String, String, HuchuangException> wrong) {
        try {
            return of.apply(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw wrong.apply(key, "there is no " + name);
        }
    }

    private static void require(String key, Object value, BiFunction<String, String, HuchuangException> wrong) {
        if (value == null) {
            throw wrong.apply(key, "the header lacks the key " + key);
        }
    }
}
