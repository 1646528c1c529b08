package org.huchuang.server.questions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huchuang.Code;
import org.huchuang.HuchuangException;
import org.huchuang.queries.Parameter;
import org.huchuang.queries.Question;
import org.huchuang.server.api.Options;
import org.huchuang.server.api.Options.Option;

/** What was filled into a form: where an identifier is wanted its name will do. */
final class Typed {
    private final Question question;
    private final Map<String, String[]> given;
    private final Options options;

    Typed(Question question, Map<String, String[]> given, Options options) {
        this.question = question;
        this.given = given;
        this.options = options;
    }

    /** As it was filled in, or {@code ""}. */
    String text(Parameter parameter) {
        return Optional.ofNullable(given.get(parameter.name()))
                .map(all -> all[0].strip())
                .orElse("");
    }

    /** The things that a filled-in name may mean, when it is not just one. */
    List<Option> choices(Parameter parameter) {
        if (!isName(parameter)) {
            return List.of();
        }
        var named = options.named(parameter, text(parameter));
        if (named.size() == 1) {
            return List.of();
        }
        return named.isEmpty() ? options.search(parameter, text(parameter)) : named;
    }

    /** The identifier that was filled in or that the name means. */
    Optional<String> value(Parameter parameter) {
        if (!isName(parameter)) {
            return Optional.of(text(parameter)).filter(t -> !t.isEmpty());
        }
        var named = options.named(parameter, text(parameter));
        return named.size() == 1 ? Optional.of(named.get(0).value()) : Optional.empty();
    }

    /**
     * The parameters of a request with names resolved.
     *
     * @param limit rows of a page when the request says nothing
     * @throws HuchuangException {@link Code#QUERY} for a name that means nothing or several things
     */
    Map<String, String[]> values(String limit) {
        var all = new HashMap<>(given);
        all.putIfAbsent("limit", new String[] {limit});
        for (var p : question.parameters()) {
            if (isName(p)) {
                var value = value(p).orElseThrow(() -> notOne(p));
                all.put(p.name(), new String[] {value});
            }
        }
        return all;
    }

    private HuchuangException notOne(Parameter p) {
        var near = choices(p).stream().map(Option::label).collect(Collectors.joining("、"));
        return new HuchuangException(
                Code.QUERY,
                "“%s”不是一个确定的%s%s \"%s\" is not the name of one %s%s"
                        .formatted(
                                text(p),
                                p.label().zh(),
                                near.isEmpty() ? "" : "，请在下面选择",
                                text(p),
                                p.label().en(),
                                near.isEmpty() ? "" : ", choose below"));
    }

    private boolean isName(Parameter p) {
        return p.type() == Parameter.Type.IRI
                && p.options().isPresent()
                && !text(p).isEmpty()
                && !text(p).matches("https?://.*");
    }
}
