package org.huchuang.server.questions;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.huchuang.queries.Question;
import org.huchuang.queries.Question.Text;

/**
 * What the page of one question shows.
 *
 * @param view how the answer is best drawn
 * @param problem why there is no answer, or {@code ""}
 * @param result the answer; none when there is a problem
 */
public record QuestionView(
        String id,
        Text question,
        Text description,
        String view,
        List<Form.Field> fields,
        String problem,
        List<ResultView> result) {
    QuestionView(Question q, List<Form.Field> fields, String problem, Optional<ResultView> result) {
        this(
                q.id(),
                q.question(),
                q.description(),
                q.view().name().toLowerCase(Locale.ROOT),
                fields,
                problem,
                result.stream().toList());
    }
}
