package org.huchuang.loader.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.huchuang.loader.article.Span;
import org.huchuang.loader.extract.Mentions.Named;
import org.huchuang.loader.knowledge.CueWords;
import org.huchuang.loader.knowledge.WordSet;
import org.huchuang.loader.text.Document;
import org.huchuang.loader.text.Sentence;
import org.huchuang.ontology.AttributeType;
import org.huchuang.ontology.EntityType;

/**
 * One sentence as the attribute rules see it.
 *
 * @param document it stands in
 * @param sentence it is
 * @param words without white space
 * @param dates in these
 * @param values in these: dates, money, terms …
 * @param mentions inside it, in text order; of a name inside a longer one only the longer
 * @param all of the document
 * @param entities of the document
 */
record AttributePage(
        Document document,
        Sentence sentence,
        Compact words,
        List<Dates.Found> dates,
        List<AttributeValues.Found> values,
        List<Named> mentions,
        Mentions all,
        List<Entity> entities) {
    private static final Pattern ITSELF = Pattern.compile("(?:^|[，。；、）)])本(?:政策|办法|措施|意见|细则|方案|规定|通知|条例|指南|规程|若干措施)");
    private static final Pattern ISSUED =
            Pattern.compile("(?:印发|出台|发布|推出|公布|制定|颁布|通过|下发)(?:实施)?(?:了|的)?(?:新版|新一轮|最新|修订后的|新修订的)?$");
    private static final int ISSUING = 12;
    private static final Pattern NOTICE = Pattern.compile("通知|通告|公告|公示|指南|征集|申报|办法|措施|意见|政策|解读|问答|Call|Guide|Notice");

    private static final WordSet CALL = CueWords.packed().set("call");

    static AttributePage of(
            Document document,
            Sentence sentence,
            Stretch stretch,
            Mentions all,
            List<Named> pointing,
            List<Entity> entities) {
        var values = AttributeValues.in(stretch);
        var named = new ArrayList<>(outermost(all.in(sentence.span())));
        named.addAll(pointing);
        named.sort(Comparator.comparing(Named::span));
        return new AttributePage(
                document, sentence, stretch.words(), stretch.dates(), values, List.copyOf(named), all, entities);
    }

    String text() {
        return words.text();
    }

    Optional<LocalDate> written() {
        return document.article().date();
    }

    /** Where a mention starts in {@link #text()}. */
    int start(Named n) {
        return words.index(n.span().start());
    }

    /** Where a mention ends in {@link #text()}. */
    int end(Named n) {
        return words.index(n.span().end());
    }

    /** The last mention of such a type that ends at or before a place of the text. */
    Optional<Named> left(int at, Set<EntityType> types) {
        for (var n : mentions.reversed()) {
            if (types.contains(n.entity().type()) && end(n) <= at) {
                return Optional.of(n);
            }
        }
        return Optional.empty();
    }

    /** The first mention of such a type that starts at a place of the text or at most {@code reach} characters behind. */
    Optional<Named> right(int at, int reach, Set<EntityType> types) {
        for (var n : mentions) {
            if (types.contains(n.entity().type()) && start(n) >= at && start(n) - at <= reach) {
                return Optional.of(n);
            }
        }
        return Optional.empty();
    }

    /** What the nearest sentence before this one is about. */
    Optional<Named> earlier(Set<EntityType> types) {
        return AttributeOwner.before(this, types);
    }

    /** Names that stand inside no longer name. */
    static List<Named> outermost(List<Named> named) {
        var out = new ArrayList<Named>(named.size());
        for (var n : named) {
            if (!inLonger(n.span(), named)) {
                out.add(n);
            }
        }
        return out;
    }

    private static boolean inLonger(Span span, List<Named> named) {
        for (var o : named) {
            if (o.span().length() > span.length()
                    && o.span().start() <= span.start()
                    && o.span().end() >= span.end()) {
                return true;
            }
        }
        return false;
    }

    /** What the title names of such a type, a programme before the paper about it, the longest name first. */
    Optional<Entity> titled(Set<EntityType> types) {
        int end = document.article().title().length();
        return entities.stream()
                .filter(e -> types.contains(e.type())
                        && e.mentions().stream().anyMatch(m -> m.span().end() <= end || isCalled(e, m)))
                .max(Comparator.comparing((Entity e) -> e.type() == EntityType.PROGRAMME)
                        .thenComparing(e -> e.name().length()));
    }

    /** 关于申报甲项目的通知: a programme inside the name of the paper that calls for it. */
    private boolean isCalled(Entity e, Mention m) {
        return e.type() == EntityType.PROGRAMME
                && isCall()
                && document.article().title().contains(m.surface());
    }

    /** The programme that a call is about, which owns its sums and windows whatever rules it cites. */
    Optional<Entity> called(Set<EntityType> types) {
        return topic(types).filter(e -> e.type() == EntityType.PROGRAMME);
    }

    /** What the article is about of such a type: what its title names; in an official notice also what it names most. */
    Optional<Entity> topic(Set<EntityType> types) {
        var titled = titled(types);
        if (titled.isPresent() || !NOTICE.matcher(document.article().title()).find()) {
            return titled;
        }
        return entities.stream()
                .filter(e ->
                        types.contains(e.type()) && (e.type() == EntityType.PROGRAMME || e.type() == EntityType.POLICY))
                .max(Comparator.comparing((Entity e) -> e.type() == EntityType.PROGRAMME)
                        .thenComparing(e -> e.mentions().size())
                        .thenComparing(e -> -e.mentions().get(0).span().start()));
    }

    /** The paper that an article reports on: the first that somebody is said to issue, unless a later one is issued too. */
    Optional<Entity> reported(Set<EntityType> types) {
        if (!types.contains(EntityType.POLICY)) {
            return Optional.empty();
        }
        var text = document.text();
        var issued = entities.stream()
                .filter(e -> e.type() == EntityType.POLICY
                        && e.mentions().stream().anyMatch(m -> {
                            int at = m.span().start();
                            return at < sentence.span().start()
                                    && ISSUED.matcher(text.substring(Math.max(0, at - ISSUING), at))
                                            .find();
                        }))
                .toList();
        return issued.size() == 1 ? Optional.of(issued.get(0)) : Optional.empty();
    }

    /** 本办法自……起施行: the paper that the document speaks of most, where a clause points to it. */
    Optional<Entity> itself(int at, Set<EntityType> types) {
        return ITSELF.matcher(text().substring(0, at)).find()
                ? entities.stream()
                        .filter(e -> types.contains(e.type()) && e.type() == EntityType.POLICY)
                        .max(Comparator.comparing((Entity e) -> e.mentions().size())
                                .thenComparing(e -> -e.mentions().get(0).span().start()))
                : Optional.empty();
    }

    /** Whether the article asks for applications. */
    boolean isCall() {
        return CALL.in(document.article().title());
    }

    /** A fact carried by a range of {@link #text()}. */
    Attribute attribute(Entity entity, AttributeType type, String value, int from, int to, double confidence) {
        var carrying = words.original(from, to);
        return new Attribute(
                entity,
                type,
                value,
                new Evidence(sentence.span(), carrying, "attribute/" + type.localName(), confidence));
    }
}
