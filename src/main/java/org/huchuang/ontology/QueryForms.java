package org.huchuang.ontology;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The forms under which a name is looked up: its normal form, and those it may have been shortened from or lengthened to. */
final class QueryForms {
    private static final Pattern BRACKET = Pattern.compile("(.{2,}?)\\s*[（(]([^（）()]{2,})[）)]");
    private static final String CITY = "上海";
    private static final int OWN_NAME = 4;

    private final NameForms rules;
    private final Setting setting;
    private final Map<String, String> hosts = new HashMap<>();
    private final Set<String> ambiguousHosts = new HashSet<>();
    private final List<String> districts;

    QueryForms(NameForms rules, Collection<Known> all, Setting setting) {
        this.rules = rules;
        this.setting = setting;
        this.districts = setting.districts();
        all.stream()
                .filter(k -> k.type() == EntityType.UNIVERSITY
                        || k.type() == EntityType.RESEARCH_INSTITUTE
                        || k.type() == EntityType.GOVERNMENT_BODY)
                .forEach(this::host);
    }

    /**
     * One way to look a name up.
     *
     * @param cost in certainty
     * @param why in words, if it is not the name as written
     * @param fits what may be found this way
     */
    record Wanted(NameForms.Form form, double cost, Optional<String> why, Predicate<Known> fits) {}

    private void host(Known known) {
        var full = NameForms.fold(known.name());
        for (var title : known.titles()) {
            var alias = NameForms.fold(title.text());
            if (NameForms.isHan(alias) && !alias.equals(full) && alias.length() >= 2) {
                var other = hosts.putIfAbsent(alias, full);
                if (other != null && !other.equals(full)) {
                    ambiguousHosts.add(alias);
                }
            }
        }
    }

    /** The normal form, in which the short name of a house in front of its unit's name is its full name. */
    NameForms.Form form(String name) {
        if (!NameForms.isHan(name)) {
            return rules.of(name);
        }
        var folded = NameForms.fold(name);
        var form = rules.of(inFull(folded));
        var text = form.text();
        for (var district : districts) {
            if (text.startsWith(CITY + district)) {
                return new NameForms.Form(text.substring(CITY.length()), form.steps());
            }
        }
        return form;
    }

    private String inFull(String folded) {
        for (int n = Math.min(14, folded.length() - 2); n >= 2; n--) {
            var head = folded.substring(0, n);
            if (hosts.containsKey(head) && !ambiguousHosts.contains(head)) {
                var full = hosts.get(head);
                return folded.startsWith(full) ? folded : full + folded.substring(n);
            }
        }
        return folded;
    }

    /** All ways, the name as written first. */
    List<Wanted> of(String name) {
        var all = new ArrayList<Wanted>();
        var folded = NameForms.fold(name);
        all.add(new Wanted(form(name), 0, Optional.empty(), k -> true));
        if (NameForms.isHan(name)) {
            city(folded, all);
            district(folded, all);
        }
        var bracket = BRACKET.matcher(name.strip());
        if (bracket.matches()) {
            bracket(bracket.group(1), bracket.group(2), all);
        }
        return all;
    }

    private void city(String folded, List<Wanted> all) {
        if (folded.startsWith("市") && folded.length() > 3) {
            add(all, CITY + folded, 0.02, "省略市名 without the city's name", this::municipal);
        } else if (folded.startsWith(CITY)) {
            var rest = folded.substring(folded.startsWith(CITY + "市") ? 3 : 2);
            if (rest.length() >= OWN_NAME) {
                add(all, rest, 0.04, "加上市名 with the city's name", k -> setting.inShanghai(k) && !municipal(k));
            }
        } else if (folded.length() >= OWN_NAME) {
            boolean firm = folded.endsWith("公司");
            add(all, CITY + folded, firm ? 0.05 : 0.14, "省略市名 without the city's name", setting::inShanghai);
        }
    }

    private boolean municipal(Known known) {
        return known.type() == EntityType.GOVERNMENT_BODY && setting.inShanghai(known);
    }

    private void district(String folded, List<Wanted> all) {
        for (var district : districts) {
            var stem = district.replaceFirst("(新区|区)$", "");
            if (stem.length() > 1 && folded.startsWith(stem) && !folded.startsWith(district)) {
                add(
                        all,
                        district + folded.substring(stem.length()),
                        0.04,
                        "省略区字 without 区",
                        k -> k.type() == EntityType.GOVERNMENT_BODY);
            }
        }
    }

    /** 甲（乙）: the bracket says the same again, or which of several is meant, or something else. */
    private void bracket(String outside, String inside, List<Wanted> all) {
        var form = form(outside);
        var note = NameForms.fold(inside);
        all.add(new Wanted(form, 0.02, Optional.of("括号内为另一名称 the bracket says the same"), k -> k.titles().stream()
                .anyMatch(t -> NameForms.fold(t.text()).equals(note))));
        all.add(new Wanted(form, 0.2, Optional.of("不计括号 without the bracket"), k -> true));
        if (form(inside).text().length() > 2) {
            all.add(new Wanted(form(inside), 0.3, Optional.of("只看括号 only the bracket"), k -> true));
        }
    }

    private void add(List<Wanted> all, String text, double cost, String why, Predicate<Known> fits) {
        all.add(new Wanted(form(text), cost, Optional.of(why), fits));
    }
}
