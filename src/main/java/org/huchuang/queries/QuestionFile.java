package org.huchuang.queries;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.huchuang.Code;
import org.huchuang.HuchuangException;

/** A {@code .rq} file: lines that start with {@code #+} are a YAML header, the whole is plain SPARQL. */
final class QuestionFile {
    private static final ObjectMapper YAML = new ObjectMapper(YAMLFactory.builder()
                    .enable(YAMLParser.Feature.EMPTY_STRING_AS_NULL)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);

    private static final List<String> RESERVED = List.of("format", "limit", "offset");

    private final String path;
    private final List<String> lines;
    private final Terms terms;

    QuestionFile(String path, String text, Terms terms) {
        this.path = path;
        this.lines = text.lines().toList();
        this.terms = terms;
    }

    /**
     * What a header may name.
     *
     * @param complete whether every key must be there, or only question and columns
     * @param tags themes
     * @param options names of option lists
     */
    record Terms(boolean complete, Set<String> tags, Set<String> options) {
        static final Terms NONE = new Terms(false, Set.of(), Set.of());
    }

    /** {@link Code#KNOWLEDGE}, with file and line, for an unknown, missing or wrong header key and for broken SPARQL. */
    Question question() {
        var query = query();
        var header = header();
        var question = header.question(id(), body(), query, this::wrong);
        if (terms.complete()) {
            header.requireComplete(id(), this::wrong);
            question.tags().stream().filter(t -> !terms.tags().contains(t)).forEach(t -> {
                throw wrong("tags", "there is no theme " + t + ", only " + terms.tags());
            });
        }
        var columns = question.columns().stream().map(Question.Column::name).toList();
        if (!Rows.columns(query).equals(columns)) {
            throw wrong("columns", "the columns of the header are not those of the query, " + Rows.columns(query));
        }
        question.parameters().forEach(p -> check(p, query));
        return question;
    }

    private void check(Parameter parameter, Query query) {
        var key = parameter.name();
        if (RESERVED.contains(key)) {
            throw wrong(
                    key, "no parameter has one of the names " + RESERVED + ", which are for the page of the answer");
        }
        if (!Pattern.compile("[?$]" + Pattern.quote(key) + "\\b")
                .matcher(body())
                .find()) {
            throw wrong(key, "the query has no variable ?" + key);
        }
        parameter.options().filter(o -> !terms.options().contains(o)).ifPresent(o -> {
            throw wrong(key, "there is no file queries/options/" + o + ".rq");
        });
        var held = Bindings.initial(query, key);
        var said = parameter.initial().map(i -> parameter.node(i, query.getPrefixMapping()));
        if (!held.equals(said)) {
            throw wrong(
                    key,
                    "the default of ?" + key + " and the query's own VALUES differ: " + said.map(Object::toString)
                            + " and " + held.map(Object::toString));
        }
    }

    private Query query() {
        try {
            var query = QueryFactory.create(String.join("\n", lines));
            if (!query.isSelectType() && !query.isConstructType()) {
                throw wrong(lines.size(), "the query is not a SELECT or CONSTRUCT");
            }
            return query;
        } catch (QueryParseException e) {
            throw wrong(e.getLine(), e.getMessage());
        } catch (QueryException e) {
            throw wrong(1, e.getMessage());
        }
    }

    private QuestionHeader header() {
        var yaml = lines.stream()
                .filter(l -> l.startsWith("#+"))
                .map(l -> l.substring(2))
                .collect(Collectors.joining("\n"));
        try {
            return YAML.readValue(yaml, QuestionHeader.class);
        } catch (JsonMappingException e) {
            throw wrong(lineOf(e), e.getOriginalMessage());
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : fileLine(e.getLocation().getLineNr());
            throw wrong(line, e.getOriginalMessage());
        }
    }

    private String body() {
        return lines.stream()
                .filter(l -> !l.startsWith("#+"))
                .collect(Collectors.joining("\n", "", "\n"))
                .strip();
    }

    private String id() {
        return path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.rq$", "");
    }

    // the parser has read on when it complains: the innermost key it names is nearer
    private int lineOf(JsonMappingException e) {
        var path = e.getPath();
        for (int i = path.size() - 1; i >= 0; i--) {
            int line = lineOf(String.valueOf(path.get(i).getFieldName()));
            if (line > 0) {
                return line;
            }
        }
        return e.getLocation() == null ? 1 : fileLine(e.getLocation().getLineNr());
    }

    private int fileLine(int headerLine) {
        var at = new ArrayList<Integer>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("#+")) {
                at.add(i + 1);
            }
        }
        return at.isEmpty() ? 1 : at.get(Math.clamp(headerLine - 1, 0, at.size() - 1));
    }

    /** The complaint at the line of a header key, or at the first line. */
    private HuchuangException wrong(String key, String message) {
        return wrong(Math.max(1, lineOf(key)), message);
    }

    private int lineOf(String key) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).matches("#\\+\\s*" + Pattern.quote(key) + ":.*")) {
                return i + 1;
            }
        }
        return 0;
    }

    private HuchuangException wrong(int line, String message) {
        return new HuchuangException(Code.KNOWLEDGE, path + ":" + line + " " + message);
    }
}
