package org.huchuang.loader.extract;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.huchuang.loader.extract.Mentions.Named;
import org.huchuang.loader.knowledge.AttributePattern;
import org.huchuang.ontology.EntityType;

/** Gives a value to the entity beside it when the words before and after fit a row of the pattern table. */
final class ContextRule implements AttributeRule {
    private static final int WINDOW = 80;
    private static final int NEXT = 3;
    private static final int BEHIND = 16;
    private final List<AttributePattern> patterns;

    ContextRule(List<AttributePattern> patterns) {
        this.patterns = List.copyOf(patterns);
    }

    @Override
    public void read(AttributePage page, Consumer<Attribute> found) {
        var text = page.text();
        for (var value : AttributeValues.in(text, page.dates())) {
            for (var p : patterns) {
                if (p.value() != value.kind()) {
                    continue;
                }
                var before = p.before().matcher(text).region(Math.max(0, value.start() - WINDOW), value.start());
                var after = p.after().matcher(text).region(value.end(), Math.min(text.length(), value.end() + WINDOW));
                after.useTransparentBounds(true);
                if (!before.find() || !after.lookingAt()) {
                    continue;
                }
                var owner = owner(page, p, value, after.end());
                owner.ifPresent(o -> found.accept(page.attribute(
                        o,
                        p.attribute(),
                        value.text(),
                        before.start(),
                        Math.max(after.end(), value.end()),
                        p.confidence())));
                if (owner.isPresent()) {
                    break;
                }
            }
        }
    }

    private static Optional<Entity> owner(
            AttributePage page, AttributePattern p, AttributeValues.Found value, int behind) {
        var left = page.left(value.start(), p.types());
        return switch (p.side()) {
            case LEFT ->
                left.or(() -> page.earlier(p.types())).map(Named::entity).filter(e -> e.type() != EntityType.MEDIA);
            case RIGHT ->
                page.right(Math.max(value.end(), behind - 2), NEXT + 2, p.types())
                        .map(Named::entity);
            case NEAR ->
                (page.text().startsWith("的", value.end()) ? Optional.<Named>empty() : left)
                        .or(() -> page.right(value.end(), BEHIND, p.types()))
                        .or(() -> left)
                        .or(() -> page.earlier(p.types()))
                        .map(Named::entity);
            case TOPIC ->
                left.or(() -> page.right(behind, BEHIND, p.types()))
                        .map(Named::entity)
                        .or(() -> page.topic(p.types()));
        };
    }
}
