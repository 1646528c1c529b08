package org.huchuang.ontology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.huchuang.ontology.Known.Title;

/**
 * Says which known thing a name stands for, how surely, and why. A whole name is compared with whole names: a name inside
 * another never counts. Costly to build, fast to ask, safe for use by many threads.
 */
public final class Resolver {
    /** From this score on a candidate may be certain. */
    public static final double SURE = 0.9;

    private static final double MARGIN = 0.02;
    private static final double NOT_A_FIRM = 0.2;
    private static final Pattern ACRONYM = Pattern.compile("[A-Z][A-Z0-9]{1,6}");
    private static final Pattern MARKED = Pattern.compile("《[^《》]+》");
    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparing(
                    Candidate::score, Comparator.reverseOrder())
            .thenComparing(Candidate::name)
            .thenComparing(Candidate::key);

    private final Confusables confusables;
    private final Map<String, Known> byKey = new LinkedHashMap<>();
    private final Map<String, List<Bearer>> byForm = new HashMap<>();
    private final Map<String, List<Bearer>> byText = new HashMap<>();
    private final QueryForms forms;
    private final NearNames near = new NearNames();
    private final Setting setting;

    private record Bearer(Known known, Title title, String folded, NameForms.Form form) {}

    private Resolver(Authority authority, CodeLists lists, NameForms rules, Confusables confusables) {
        this.confusables = confusables;
        authority.entries().forEach(e -> byKey.put(e.key(), Known.of(e)));
        lists.places().forEach(c -> byKey.putIfAbsent(c.key(), Known.of(c)));
        lists.fields().forEach(c -> byKey.putIfAbsent(c.key(), Known.of(c)));
        setting = Setting.of(lists, byKey);
        forms = new QueryForms(rules, byKey.values(), setting);
        for (var known : byKey.values()) {
            for (var title : known.titles()) {
                index(new Bearer(known, title, NameForms.fold(title.text()), forms.form(title.text())));
            }
        }
    }

    private void index(Bearer bearer) {
        if (bearer.form().text().length() > 1) {
            byForm.computeIfAbsent(bearer.form().text(), f -> new ArrayList<>(1))
                    .add(bearer);
            byText.computeIfAbsent(bearer.folded(), f -> new ArrayList<>(1)).add(bearer);
            near.add(bearer.folded());
        }
    }

    /** With the packed authority, code lists and rules. */
    public static Resolver packed() {
        return of(Authority.packed(), Confusables.packed());
    }

    static Resolver of(Authority authority, Confusables confusables) {
        return new Resolver(authority, CodeLists.packed(), NameForms.packed(), confusables);
    }

    /**
     * What is asked.
     *
     * @param name as it was written
     * @param types the classes it may have, none for any
     * @param place name of where it is
     * @param context other names from its surroundings: of the body it belongs to, the city
     */
    public record Query(String name, Set<EntityType> types, Optional<String> place, Set<String> context) {
        public Query {
            types = Set.copyOf(types);
            context = Set.copyOf(context);
        }

        public static Query of(String name) {
            return new Query(name, Set.of(), Optional.empty(), Set.of());
        }

        public Query ofType(EntityType type) {
            return new Query(name, Set.of(type), place, context);
        }

        public Query in(String where) {
            return new Query(name, types, Optional.of(where), context);
        }

        public Query among(Set<String> names) {
            return new Query(name, types, place, names);
        }
    }

    /** Every candidate, best first, equals by name; names that are only alike when none is near certain. */
    public List<Candidate> resolve(Query query) {
        var best = new HashMap<String, Candidate>();
        var kept = confusables.of(query.name());
        for (var wanted : forms.of(query.name())) {
            for (var bearer : byForm.getOrDefault(wanted.form().text(), List.of())) {
                if (wanted.fits().test(bearer.known())) {
                    keep(best, scored(query, wanted, bearer, kept));
                }
            }
        }
        if (best.values().stream().noneMatch(c -> c.score() >= SURE)) {
            for (var alike : near.to(NameForms.fold(query.name()))) {
                for (var bearer : byText.get(alike.text())) {
                    var why = List.of("名称相近 alike: %.0f%%".formatted(100 * alike.share()));
                    keep(best, candidate(bearer, 0.2 + 0.4 * alike.share(), why));
                }
            }
        }
        return best.values().stream().sorted(BEST_FIRST).toList();
    }

    /** The one thing that the name certainly stands for; nothing when several do or none is sure enough. */
    public Optional<Candidate> sure(Query query) {
        return sure(resolve(query));
    }

    /** The first of ranked candidates, if it is sure and alone. */
    public static Optional<Candidate> sure(List<Candidate> ranked) {
        boolean alone = ranked.size() == 1
                || ranked.size() > 1 && ranked.get(0).score() - ranked.get(1).score() >= MARGIN;
        return alone && ranked.get(0).score() >= SURE ? Optional.of(ranked.get(0)) : Optional.empty();
    }

    public Confusables confusables() {
        return confusables;
    }

    /** The normal form of a name: what two spellings of one name have in common. */
    public String normal(String name) {
        return forms.form(name).text();
    }

    /** How surely two names of a thing of some class are one, and why; nothing when they differ or are kept apart. */
    public Optional<Likeness> alike(String name, String other, EntityType type) {
        var a = forms.form(name);
        var b = forms.form(other);
        if (!a.text().equals(b.text()) || confusables.apart(name, other)) {
            return Optional.empty();
        }
        double score = 1;
        var why = new ArrayList<String>();
        for (var step : a.apart(b)) {
            score -= step.cost() + (step.legal() && !Known.isFirm(type) ? NOT_A_FIRM : 0);
            why.add(step.reason());
        }
        return Optional.of(new Likeness(
                Math.round(1000 * score) / 1000.0, why.isEmpty() ? "写法不同 another spelling" : String.join("; ", why)));
    }

    /** How surely two names are one, 0 to 1, and why. */
    public record Likeness(double score, String reason) {}

    /** The known thing with a key. */
    public Optional<Candidate> withKey(String key) {
        return Optional.ofNullable(byKey.get(key))
                .map(k -> new Candidate(k.key(), k.name(), k.type(), 1, k.name(), List.of()));
    }

    private static void keep(Map<String, Candidate> best, Candidate candidate) {
        best.merge(candidate.key(), candidate, (a, b) -> a.score() >= b.score() ? a : b);
    }

    private Candidate scored(Query query, QueryForms.Wanted wanted, Bearer bearer, Set<String> kept) {
        var why = new ArrayList<String>();
        why.add(bearer.title().how());
        double score = bearer.title().score();
        var folded = NameForms.fold(query.name());
        if (!Key.canonical(query.name()).equals(Key.canonical(bearer.title().text()))) {
            score -= 0.005;
            wanted.why().ifPresent(why::add);
            score -= wanted.cost();
            if (!folded.equals(bearer.folded())) {
                for (var step : wanted.form().apart(bearer.form())) {
                    score -= step.cost();
                    why.add(step.reason());
                    if (step.legal() && !Known.isFirm(bearer.known().type())) {
                        score -= NOT_A_FIRM;
                        why.add("公司不是此类事物 a company is not that kind of thing");
                    }
                }
            }
        }
        score += marks(query.name(), bearer, why) + setting.fit(query, bearer.known(), why);
        if (bearer.known().titles().stream().anyMatch(t -> kept.contains(NameForms.fold(t.text())))) {
            score -= 0.5;
            why.add("易混名单 declared confusable");
        }
        return candidate(bearer, score, why);
    }

    /** A title that is an ordinary word needs its marks; marks around another name, and a small-letter acronym, make doubt. */
    private static double marks(String asked, Bearer bearer, List<String> why) {
        var name = bearer.title().text();
        boolean marked = MARKED.matcher(asked).matches();
        if (bearer.known().isTitled() && ("《“".indexOf(name.charAt(0)) >= 0) && "《“".indexOf(asked.charAt(0)) < 0) {
            why.add("无书名号 without its marks");
            return -0.3;
        }
        boolean titled = bearer.known().isTitled()
                || bearer.known().type() == EntityType.POLICY
                || MARKED.matcher(name).find();
        if (marked && !titled) {
            why.add("书名号 marks of a title");
            return -0.3;
        }
        if (ACRONYM.matcher(name).matches() && !asked.equals(name)) {
            why.add("缩写的大小写 case of an acronym");
            return name.length() > 3 ? -0.05 : -0.2;
        }
        return 0;
    }

    private static Candidate candidate(Bearer bearer, double score, List<String> why) {
        double rounded = Math.round(1000 * Math.clamp(score, 0, 1)) / 1000.0;
        var known = bearer.known();
        return new Candidate(
                known.key(), known.name(), known.type(), rounded, bearer.title().text(), why);
    }
}
