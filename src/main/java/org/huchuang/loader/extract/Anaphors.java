package org.huchuang.loader.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huchuang.loader.article.Span;
import org.huchuang.loader.extract.Mentions.Named;
import org.huchuang.loader.knowledge.AnaphorWords;
import org.huchuang.loader.knowledge.CueWords;
import org.huchuang.loader.knowledge.Sought;
import org.huchuang.loader.knowledge.WordPattern;
import org.huchuang.loader.text.Document;
import org.huchuang.loader.text.Sentence;
import org.huchuang.ontology.EntityType;

/** Finds what 该公司, 这家深耕某领域的孵化器, 公司 at a clause's beginning, 他 or 我市 stand for, and takes it as a mention. */
final class Anaphors {
    /** How many sentences back a thing may be named. */
    private static final Set<EntityType> FUND = Set.of(EntityType.FUND);

    private static final Set<EntityType> PAPER = Set.of(EntityType.POLICY);

    private static final int BACK = 4;

    private static final Pattern ASIDE = Pattern.compile("(?:被|由|与|和|向|给|为|对|从|在|获|经)[“《]?$");

    /** What a brand names: the word for it says nothing of the name. */
    private static final Set<EntityType> BRANDED =
            Set.of(EntityType.COMPANY, EntityType.INCUBATOR, EntityType.INVESTMENT_FIRM, EntityType.PRODUCT);

    private static final String EDGES = "，；：。、“";

    /** 受邀出席大会. */
    private static final Pattern ATTENDED = Pattern.compile("出席|参加|亮相");

    /** In front of a city's one-character name: 在沪. */
    private static final String NO_SITE = "基背过期前后次之时情类种间刻外"; // 在此基础上, 在沪期间

    private static final String AT = "在来于驻抵赴返离落";

    private final Map<String, AnaphorWords> rows = new HashMap<>();
    private final Sought words;

    Anaphors(List<AnaphorWords> table, CueWords cues) {
        var heads = new ArrayList<String>();
        var bare = new ArrayList<String>();
        var pronouns = new ArrayList<String>();
        var fixed = new ArrayList<String>();
        for (var row : table) {
            for (var w : row.words()) {
                rows.put(w, row);
                switch (row.scope()) {
                    case NAMED -> {
                        heads.add(w);
                        bare.add(w);
                    }
                    case DETERMINED -> heads.add(w);
                    case PRONOUN -> pronouns.add(w);
                    case OWN, CITY, SITE -> fixed.add(w);
                }
            }
        }
        var name = String.valueOf(Line.NAME);
        var noCompound = "(?![家型级化性法制人会们部])";
        var follow = "(?![的、和与或及等之间层章资组员])(?!" + cues.alternation("compound") + ")";
        var anyHead = WordPattern.of(heads);
        words = Sought.of("(?<det>" + cues.alternation("determiner")
                + ")(?=[^，。；：！？、]{0,25}?" + anyHead + ")(?<mod>[^，。；：！？、]{1,24}?的|[“" + name
                + "+”领域产业]{1,24}|[^，。；：！？、的" + name + "]{1,6}?)??(?<head>" + anyHead + ")" + noCompound
                + "|(?<bare>" + WordPattern.of(bare) + ")" + noCompound + follow
                + "|(?<pronoun>" + WordPattern.of(pronouns) + ")(?!们)"
                + "|(?<fixed>" + WordPattern.of(fixed) + ")");
    }

    /** The mentions of each sentence, with those that are not named by their names. */
    List<List<Named>> resolve(Document document, List<Entity> entities) {
        var all = Mentions.of(entities);
        var out = new ArrayList<List<Named>>();
        for (var sentence : document.sentences()) {
            var named = new ArrayList<>(all.in(sentence.span()));
            if (sentence.role() != Sentence.Role.CREDIT
                    && words.possible(
                            document.text(),
                            sentence.span().start(),
                            sentence.span().end())) {
                add(document, sentence, entities, out, named);
            }
            out.add(named);
        }
        return out;
    }

    private void add(
            Document document, Sentence sentence, List<Entity> entities, List<List<Named>> before, List<Named> named) {
        var text = mask(document, sentence, named);
        var scan = words.in(text);
        int from = sentence.span().start();
        var found = new ArrayList<Named>();
        while (scan.find()) {
            var m = scan.match();
            var group = group(m);
            if ((group.equals("bare") || group.equals("pronoun"))
                    && m.start() > 0
                    && EDGES.indexOf(text.charAt(m.start() - 1)) < 0
                    && !(group.equals("bare")
                            && ATTENDED.matcher(text.substring(Math.max(0, m.start() - 2), m.start()))
                                    .matches())) {
                continue;
            }
            if (group.equals("fixed")
                    && m.end() - m.start() == 1
                    && (m.start() == 0
                            || AT.indexOf(text.charAt(m.start() - 1)) < 0
                            || m.end() < text.length() && NO_SITE.indexOf(text.charAt(m.end())) >= 0)) {
                continue;
            }
            boolean whole = m.group("mod") == null || m.group("mod").isEmpty();
            var span = new Span(from + (whole ? m.start() : m.start(group)), from + m.end(group));
            meant(
                            rows.get(m.group(group)),
                            m.group(group),
                            document,
                            sentence,
                            from + m.start(),
                            entities,
                            before,
                            named)
                    .ifPresent(e -> found.add(new Named(
                            e,
                            new Mention(span, span.of(document.text()), e.type(), e.name(), e.key(), "anaphor", 0.7))));
        }
        named.addAll(found);
        named.sort(Comparator.comparing(Named::span));
    }

    private static String group(MatchResult m) {
        return Stream.of("head", "bare", "pronoun")
                .filter(g -> m.group(g) != null)
                .findFirst()
                .orElse("fixed");
    }

    private static String mask(Document document, Sentence sentence, List<Named> named) {
        var out = new StringBuilder(document.at(sentence.span()));
        int from = sentence.span().start();
        for (var n : named) {
            for (int i = n.span().start(); i < n.span().end(); i++) {
                out.setCharAt(i - from, Line.NAME);
            }
        }
        return out.toString();
    }

    private static Optional<Entity> meant(
            AnaphorWords row,
            String word,
            Document document,
            Sentence sentence,
            int at,
            List<Entity> entities,
            List<List<Named>> before,
            List<Named> here) {
        return switch (row.scope()) {
            case OWN -> most(entities, e -> row.kinds().contains(e.type()));
            case CITY ->
                most(entities, e -> e.type() == EntityType.PLACE && e.name().endsWith("市"));
            case PRONOUN, SITE -> earlier(e -> row.kinds().contains(e.type()), document, sentence, at, before, here);
            case NAMED, DETERMINED -> {
                var kinds = row.kinds();
                boolean named = kinds.stream().noneMatch(BRANDED::contains);
                boolean itself = kinds.equals(PAPER) && document.text().startsWith("本", at); // 本办法
                var told = kinds.equals(FUND)
                        ? told(document, sentence, at, entities, here)
                        : itself
                                ? titled(kinds, document, entities)
                                        .or(() -> most(entities, e -> kinds.contains(e.type())))
                                : Optional.<Entity>empty();
                yield told.isPresent()
                        ? told
                        : (named
                                        ? earlier(
                                                e -> kinds.contains(e.type()) && ends(e, word),
                                                document,
                                                sentence,
                                                at,
                                                before,
                                                here)
                                        : Optional.<Entity>empty())
                                .or(() -> earlier(e -> kinds.contains(e.type()), document, sentence, at, before, here))
                                .or(() -> titled(kinds, document, entities));
            }
        };
    }

    private static Optional<Entity> most(List<Entity> entities, Predicate<Entity> fits) {
        return entities.stream()
                .filter(fits)
                .max(Comparator.<Entity>comparingInt(e -> e.mentions().size()).thenComparing(Entity::id));
    }

    /** The only one of a kind that the title names. */
    private static Optional<Entity> titled(Set<EntityType> kinds, Document document, List<Entity> entities) {
        int end = document.article().title().length();
        var named = entities.stream()
                .filter(e -> kinds.contains(e.type())
                        && e.mentions().stream().anyMatch(m -> m.span().end() <= end))
                .toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    /** Of several funds the one that the title is about, where the sentences before this one name it. */
    private static Optional<Entity> told(
            Document document, Sentence sentence, int at, List<Entity> entities, List<Named> here) {
        if (here.stream()
                .anyMatch(n -> FUND.contains(n.entity().type()) && n.span().end() <= at)) {
            return Optional.empty();
        }
        int from = document.sentences()
                .get(Math.max(0, sentence.index() - BACK))
                .span()
                .start();
        return titled(FUND, document, entities).filter(e -> e.mentions().stream()
                .anyMatch(m -> m.span().start() >= from && m.span().end() <= at));
    }

    /** 该中心 is rather a thing that is called so. */
    private static boolean ends(Entity e, String word) {
        return NestedNameRule.names(e).stream().anyMatch(n -> n.endsWith(word));
    }

    /** The last one named in this sentence, else the one that leads the nearest sentence that names any; of a list nobody is meant. */
    private static Optional<Entity> earlier(
            Predicate<Entity> fits,
            Document document,
            Sentence sentence,
            int at,
            List<List<Named>> before,
            List<Named> here) {
        var near = here.stream()
                .filter(n -> n.span().end() <= at && fits.test(n.entity()))
                .reduce((a, b) -> b);
        if (near.isPresent()) {
            return near.map(Named::entity);
        }
        Optional<Entity> aside = Optional.empty();
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - BACK); i--) {
            var there = document.sentences().get(i);
            if (there.role() == Sentence.Role.CREDIT || sentence.paragraph() - there.paragraph() > 1) {
                break;
            }
            var named =
                    before.get(i).stream().filter(n -> fits.test(n.entity())).toList();
            if (named.size() > 1 && isListed(document, named.get(0), named.get(1))) {
                return Optional.empty();
            }
            if (!named.isEmpty() && !isAside(document, there, named.get(0))) {
                return Optional.of(named.get(0).entity());
            }
            if (!named.isEmpty() && aside.isEmpty()) {
                aside = Optional.of(named.get(0).entity());
            }
        }
        return aside;
    }

    /** Behind 被, 由 or 与 stands who takes part, not what the sentence is about. */
    private static boolean isAside(Document document, Sentence there, Named n) {
        int from = n.span().start();
        return ASIDE.matcher(document.text().substring(Math.max(there.span().start(), from - 3), from))
                .find();
    }

    private static boolean isListed(Document document, Named a, Named b) {
        return a.span().end() < b.span().start()
                && document.text().substring(a.span().end(), b.span().start()).matches("[”）]?[、和与及][“（]?");
    }
}
