package org.huchuang.server.questions;

import java.util.List;
import java.util.Locale;
import org.huchuang.queries.Catalogue;
import org.huchuang.queries.Question;

/**
 * What the list of questions shows.
 *
 * @param words that a question must hold, {@code ""} for all
 * @param missing id that was asked for and is none, or {@code ""}
 * @param meant id that it was meant to be, or {@code ""}
 * @param groups themes that have such questions
 * @param total number of questions shown
 */
public record QuestionList(
        String words, String missing, String meant, List<Group> groups, int total, String generation) {
    /** The questions of one theme. */
    public record Group(String key, String zh, String en, List<One> questions) {}

    /** One question; {@code view} names how its answer is drawn. */
    public record One(String id, String zh, String en, String view, int parameters) {
        static One of(Question q) {
            return new One(
                    q.id(),
                    q.question().zh(),
                    q.question().en(),
                    q.view().name().toLowerCase(Locale.ROOT),
                    q.parameters().size());
        }
    }

    static QuestionList of(Catalogue catalogue, String words, String missing, String generation) {
        var groups = catalogue.byTheme().entrySet().stream()
                .map(g -> new Group(
                        g.getKey().key(),
                        g.getKey().label().zh(),
                        g.getKey().label().en(),
                        g.getValue().stream()
                                .filter(q -> holds(q, words))
                                .map(One::of)
                                .toList()))
                .filter(g -> !g.questions().isEmpty())
                .toList();
        return new QuestionList(
                words,
                missing,
                catalogue.meant(missing).orElse(""),
                groups,
                groups.stream().mapToInt(g -> g.questions().size()).sum(),
                generation);
    }

    private static boolean holds(Question q, String words) {
        var text = String.join(
                        " ",
                        q.id(),
                        q.question().zh(),
                        q.question().en(),
                        q.description().zh(),
                        q.description().en())
                .toLowerCase(Locale.ROOT);
        return List.of(words.toLowerCase(Locale.ROOT).split("\\s+")).stream().allMatch(text::contains);
    }
}
