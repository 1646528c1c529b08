package org.huchuang.server.questions;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.huchuang.queries.Parameter;
import org.huchuang.queries.Question;
import org.huchuang.server.api.Ask;
import org.huchuang.server.api.Options;
import org.huchuang.server.api.Options.Option;
import org.huchuang.server.api.TermNames;

/** The fields of a question's form, filled in as they came. */
public final class Form {
    private static final int FEW = 25;

    private final Question question;
    private final Typed typed;
    private final Options options;
    private final TermNames terms;

    Form(Question question, Typed typed, Options options, TermNames terms) {
        this.question = question;
        this.typed = typed;
        this.options = options;
        this.terms = terms;
    }

    /**
     * One parameter.
     *
     * @param kind {@code select}, {@code entity}, {@code date}, {@code year}, {@code number} or {@code text}
     * @param value to send
     * @param shown what the field shows for it
     * @param initial what holds when it stays empty, or {@code ""}
     * @param options of a select
     * @param choices what a name may have meant, each with the address that asks for it
     * @param source path below the root that lists values while somebody types
     */
    public record Field(
            String name,
            String kind,
            String zh,
            String en,
            String value,
            String shown,
            String initial,
            List<Option> options,
            List<Option> choices,
            String source) {}

    List<Field> fields() {
        return question.parameters().stream().map(this::field).toList();
    }

    private Field field(Parameter p) {
        var select = choices(p);
        var value = typed.value(p).orElse(typed.text(p));
        return new Field(
                p.name(),
                select.isEmpty() ? kind(p) : "select",
                p.label().zh(),
                p.label().en(),
                value,
                p.type() == Parameter.Type.IRI ? options.label(value) : value,
                p.initial().orElse(""),
                with(value, select),
                typed.choices(p).stream().map(o -> link(p, o)).toList(),
                "api/q/" + question.id() + "/options/" + p.name());
    }

    private Option link(Parameter p, Option o) {
        var path = "questions/" + question.id() + "?" + Ask.encoded(Map.of(p.name(), o.value()));
        return new Option(path, o.label());
    }

    private List<Option> choices(Parameter p) {
        if (p.type() == Parameter.Type.ENUM) {
            return p.values().stream().map(v -> new Option(v, name(v))).toList();
        }
        if (p.options().isPresent()) {
            var all = options.all(p);
            return all.size() <= FEW ? all : List.of();
        }
        return List.of();
    }

    // what was asked for stays chosen, also when the list does not have it
    private List<Option> with(String value, List<Option> select) {
        if (select.isEmpty()
                || value.isEmpty()
                || select.stream().anyMatch(o -> o.value().equals(value))) {
            return select;
        }
        return Stream.concat(Stream.of(new Option(value, options.label(value))), select.stream())
                .toList();
    }

    private String name(String value) {
        var iri = question.query().getPrefixMapping().expandPrefix(value);
        return terms.of(iri).map(t -> t.zh() + " " + t.en()).orElse(value);
    }

    private static String kind(Parameter p) {
        return switch (p.type()) {
            case IRI -> p.options().isPresent() ? "entity" : "text";
            case DATE -> "date";
            case YEAR -> "year";
            case INTEGER, DECIMAL -> "number";
            case STRING, ENUM -> "text";
        };
    }
}
