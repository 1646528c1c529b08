package org.huchuang.loader.extract;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.huchuang.loader.extract.Mentions.Named;
import org.huchuang.loader.knowledge.AttributePattern.Value;
import org.huchuang.ontology.AttributeType;
import org.huchuang.ontology.EntityType;

/** Reads how long a policy is in force: 有效期自…至…, and the last day of 自…起施行，有效期五年. */
final class ValidityRule implements AttributeRule {
    private static final Set<EntityType> POLICY = Set.of(EntityType.POLICY);
    private static final Pattern TERM = Pattern.compile("(?:有效期|试行期|施行期|实施期|执行期)[限间]?(?:均?为|：|:|自|从)*$");
    /** In a call this is how long a project runs. */
    private static final Pattern PROJECT = Pattern.compile("执行|实施");

    private static final Pattern IN_FORCE = Pattern.compile("起(?:正式|开始|全面)?(?:施行|实施|执行|生效|试行)");
    private static final int WINDOW = 12;

    @Override
    public void read(AttributePage page, Consumer<Attribute> found) {
        var text = page.text();
        var begins = Optional.<String>empty();
        for (var v : page.values()) {
            var told = TERM.matcher(text).region(Math.max(0, v.start() - WINDOW), v.start());
            boolean term = told.find()
                    && !(page.isCall() && PROJECT.matcher(told.group()).lookingAt());
            if (v.kind() == Value.DATE
                    && v.text().length() == 10
                    && IN_FORCE.matcher(text).region(v.end(), text.length()).lookingAt()) {
                begins = Optional.of(v.text());
            } else if (v.kind() == Value.WINDOW && term) {
                state(page, AttributeType.EFFECTIVE_DATE, v.text().substring(0, 10), v, found);
                state(page, AttributeType.EXPIRY_DATE, v.text().substring(11), v, found);
            } else if (v.kind() == Value.TERM && term && begins.isPresent()) {
                var last =
                        LocalDate.parse(begins.get()).plusYears(years(v.text())).minusDays(1);
                state(page, AttributeType.EXPIRY_DATE, last.toString(), v, found);
            }
        }
    }

    private static long years(String term) {
        return Quantity.parse(term).map(q -> q.number().longValue()).orElse(0L);
    }

    private static void state(
            AttributePage page,
            AttributeType type,
            String date,
            AttributeValues.Found value,
            Consumer<Attribute> found) {
        page.left(value.start(), POLICY)
                .map(Named::entity)
                .or(() -> page.topic(POLICY))
                .ifPresent(p -> found.accept(page.attribute(p, type, date, value.start(), value.end(), 0.8)));
    }
}
