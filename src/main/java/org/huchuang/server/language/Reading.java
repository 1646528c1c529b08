package org.huchuang.server.language;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * In which language somebody reads a page: {@code ?lang=}, else {@code Accept-Language}, else Chinese.
 *
 * @param language of the page
 * @param chosen whether the address says so; its links then say so too
 * @param query of the address without the language, percent-encoded, {@code ""} or ending with {@code &}
 */
public record Reading(Language language, boolean chosen, String query) {
    /** For what is no page of its own. */
    public static final Reading CHINESE = new Reading(Language.ZH, false, "");

    /** What a request asks for; the answer says that it depends on it. */
    public static Reading of(HttpServletRequest request, HttpServletResponse response) {
        if (!response.getHeaders("Vary").contains("Accept-Language")) {
            response.addHeader("Vary", "Accept-Language");
        }
        var reading = of(request);
        response.setHeader("Content-Language", reading.language().tag());
        return reading;
    }

    /** What a request asks for, for a part of an answer. */
    public static Reading of(HttpServletRequest request) {
        var named = Optional.ofNullable(request.getParameter("lang")).flatMap(Language::named);
        var language = named.orElseGet(() -> Language.accepted(request));
        return new Reading(language, named.isPresent(), rest(request.getQueryString()));
    }

    /** The address of the same page in the other language, relative to it. */
    public String switched() {
        return "?" + query + "lang=" + language.other().code();
    }

    private static String rest(String query) {
        return query == null
                ? ""
                : Arrays.stream(query.split("&"))
                        .filter(p -> !p.isEmpty() && !p.equals("lang") && !p.startsWith("lang="))
                        .map(p -> p + "&")
                        .collect(Collectors.joining());
    }
}
