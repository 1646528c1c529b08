package org.huchuang.queries;

import java.util.List;
import java.util.Optional;
import org.huchuang.resource.Resources;

/** All saved questions. */
public final class Catalogue {
    private final List<Question> questions;

    private Catalogue(List<Question> questions) {
        this.questions = questions;
    }

    /** The questions of researchers, by id; a broken header or query is an error with its file. */
    public static Catalogue research() {
        return of("queries/research");
    }

    /** What the pages ask. */
    public static Catalogue explore() {
        return of("queries/explore");
    }

    private static Catalogue of(String folder) {
        return new Catalogue(Resources.list(folder, ".rq").stream()
                .map(path -> QuestionFile.parse(path, Resources.text(path)))
                .toList());
    }

    public List<Question> questions() {
        return questions;
    }

    public Optional<Question> question(String id) {
        return questions.stream().filter(q -> q.id().equals(id)).findFirst();
    }
}
