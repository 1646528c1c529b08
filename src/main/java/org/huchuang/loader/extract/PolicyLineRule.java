package org.huchuang.loader.extract;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.huchuang.loader.extract.Mentions.Named;
import org.huchuang.loader.knowledge.Sought;
import org.huchuang.ontology.AttributeType;
import org.huchuang.ontology.EntityType;

/** Reads what official papers write on lines of their own: the document number at the top, the date at the bottom. */
final class PolicyLineRule implements AttributeRule {
    private static final Set<EntityType> POLICY = Set.of(EntityType.POLICY);
    private static final Sought NUMBER =
            Sought.around("[\\u4e00-\\u9fff]{1,10}[〔［\\[【（(](?:19|20)\\d{2}[〕］\\]】）)]第?\\d{1,4}号", "〔［[【（(", 1, 10);
    private static final int TOP = 6;
    private static final int TOUCH = 4;

    @Override
    public void read(AttributePage page, Consumer<Attribute> found) {
        var text = page.text();
        var scan = NUMBER.in(text);
        while (scan.find()) {
            var m = scan.match();
            var beside = page.left(m.start(), POLICY)
                    .filter(n -> m.start() - page.end(n) <= TOUCH)
                    .map(Named::entity);
            var itself = page.mentions().stream()
                    .filter(n -> n.entity().type() == EntityType.POLICY
                            && page.start(n) < m.end()
                            && page.end(n) > m.start())
                    .map(Named::entity)
                    .findFirst();
            boolean alone = m.end() - m.start() >= text.length() - 4;
            int from = m.start();
            beside.or(() -> itself)
                    .or(() -> alone ? own(page) : Optional.empty())
                    .ifPresent(e -> found.accept(
                            page.attribute(e, AttributeType.DOCUMENT_NUMBER, m.group(), from, m.end(), 0.9)));
        }
        page.dates().stream()
                .filter(d -> d.end() == text.length()
                        && d.iso().length() == 10
                        && (d.start() == 0 || signed(page, d.start()))
                        && (text.endsWith("日") || isPaper(page)))
                .findFirst()
                .ifPresent(d -> own(page)
                        .ifPresent(e -> found.accept(page.attribute(
                                e,
                                AttributeType.ISSUE_DATE,
                                d.iso(),
                                d.start(),
                                text.length(),
                                text.endsWith("日") ? 0.9 : 0.7))));
    }

    /** Whether the article is the paper: 2026-01-15 under another title says when that was written. */
    private static boolean isPaper(AttributePage page) {
        int title = page.document().article().title().length();
        return page.titled(POLICY)
                .filter(e -> e.mentions().stream()
                        .anyMatch(m -> m.span().end() <= title && m.span().length() >= title - 2))
                .isPresent();
    }

    /** Whether only those who sign stand in front of the date. */
    private static boolean signed(AttributePage page, int at) {
        return page.mentions().stream()
                        .filter(n -> n.entity().type().isOrganization() && page.end(n) <= at)
                        .mapToInt(n -> page.end(n) - page.start(n))
                        .sum()
                >= at - page.mentions().size();
    }

    /** The paper that the article is. */
    private static Optional<Entity> own(AttributePage page) {
        return numbered(page).or(() -> page.topic(POLICY));
    }

    private static boolean alone(AttributePage page, Mention number) {
        var line = page.document().sentenceAt(number.span());
        return line.index() <= TOP
                && page.document().at(line.span()).strip().length()
                        <= number.surface().length() + TOUCH;
    }

    /** The paper whose number stands near the top. */
    private static Optional<Entity> numbered(AttributePage page) {
        return page.entities().stream()
                .filter(e -> e.type() == EntityType.POLICY
                        && e.mentions().stream()
                                .anyMatch(n -> NUMBER.pattern()
                                                .matcher(n.surface().replaceAll("\\s+", ""))
                                                .matches()
                                        && alone(page, n)))
                .findFirst();
    }
}
