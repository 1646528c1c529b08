package org.huchuang.loader.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huchuang.loader.article.Span;
import org.huchuang.ontology.EntityType;

/** Reads the branch behind a hospital's name: 某医院南院 and 某医院虹桥院区 are hospitals of their own. */
final class HospitalBranch {
    private static final Pattern BRANCH =
            Pattern.compile("[东南西北](?:院区|院|部)(?!\\p{IsHan}?长)|(?![两三四多各个主等和与及])\\p{IsHan}{2}(?:院区|分院)");

    private HospitalBranch() {}

    static List<Mention> of(String text, List<Mention> known, List<Mention> names) {
        return Stream.concat(known.stream(), names.stream())
                .filter(m -> m.type() == EntityType.HOSPITAL)
                .distinct()
                .flatMap(m -> branch(text, m).stream())
                .toList();
    }

    private static Optional<Mention> branch(String text, Mention m) {
        var behind = BRANCH.matcher(text).region(m.span().end(), text.length());
        if (!behind.lookingAt()) {
            return Optional.empty();
        }
        var span = new Span(m.span().start(), behind.end());
        return Optional.of(new Mention(
                span, span.of(text), m.type(), span.of(text), Optional.empty(), "hospital-branch", m.confidence()));
    }
}
