package org.huchuang.loader.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.huchuang.loader.knowledge.CueWords;
import org.huchuang.ontology.EntityType;

/** Gives the mentions of one work or event one name: editions and their series, short and full titles, quoted brands. */
final class OneName {
    private static final String COUNT = "[一二三四五六七八九十百\\d]{1,4}";
    private static final Pattern YEAR = Pattern.compile("20\\d\\d");
    private static final Pattern DRESS = Pattern.compile("^(?:20\\d\\d ?(?:年度?)?|第" + COUNT + "[届期季次]|首届)[ ]?|[（(] ?第"
            + COUNT + "[届期季] ?[）)]$|(?<=”)(?:系列)?活动$|[（(](?:草案|试行|暂行|征求意见稿)[）)]$|[“”《》\\s]");
    private static final Pattern NOTICE = Pattern.compile("^关于(?:发布|印发|公布|转发|下发|开展|组织|做好)?(.{4,}?)的(?:通知|公告|通告)$");
    private static final Pattern BRAND = Pattern.compile("“([^”]{2,20})”");
    /** 甲沙龙-乙怎么用: a series with the subject of this time; an event behind the dash is one of its own. */
    private static final Pattern SUBJECT = Pattern.compile(
            "([^-—–：:]{4,}?)(?:-|—{1,2}|–|：|:)(?!.*" + CueWords.packed().alternation("event-end") + "$).{2,}");

    private static final int LEAST = 4;
    private static final String BASE = "\n";
    private static final String BRANDED = "\n“";
    private static final Comparator<String> LONGEST_FIRST =
            Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder());
    private static final Set<EntityType> WORKS = EnumSet.of(
            EntityType.POLICY,
            EntityType.PUBLICATION,
            EntityType.PROGRAMME,
            EntityType.PROJECT,
            EntityType.EVENT,
            EntityType.AWARD,
            EntityType.PRODUCT);

    private final Map<String, TreeSet<String>> names = new HashMap<>();

    private final Map<String, List<String>> filed = new HashMap<>();
    private final Map<String, Optional<String>> betters = new HashMap<>();
    private final Map<String, String> bases = new HashMap<>();
    private final Map<String, Optional<String>> brands = new HashMap<>();

    private OneName() {}

    static List<Mention> join(List<Mention> found) {
        var one = new OneName();
        for (var m : found) {
            if (WORKS.contains(m.type())) {
                one.names
                        .computeIfAbsent(m.type().localName(), t -> new TreeSet<>(LONGEST_FIRST))
                        .add(m.name());
            }
        }
        one.names.forEach(one::index);
        return found.stream()
                .map(m -> WORKS.contains(m.type()) ? one.named(m) : m)
                .toList();
    }

    /** Files each name of a type under the shorter names that it may stand for, so that no two names need comparing. */
    private void index(String type, Set<String> all) {
        var bases = new HashSet<String>();
        all.forEach(n -> bases.add(base(n)));
        for (var name : all) {
            var full = base(name);
            for (int from = 0; from == 0 || full.length() - from >= LEAST; from++) {
                var tail = full.substring(from);
                if (bases.contains(tail)) {
                    file(type + BASE + tail, name);
                }
            }
            brand(name).ifPresent(b -> file(type + BRANDED + b, name));
            series(type, name).filter(bases::contains).ifPresent(b -> file(type + BASE + b, name));
        }
    }

    private void file(String key, String name) {
        filed.computeIfAbsent(key, k -> new ArrayList<>()).add(name);
    }

    /** The names filed for a name, longest first. */
    private SortedSet<String> near(String type, String name) {
        var near = new TreeSet<>(LONGEST_FIRST);
        near.addAll(filed.getOrDefault(type + BASE + base(name), List.of()));
        near.addAll(filed.getOrDefault(type + BRANDED + base(name), List.of()));
        brand(name).ifPresent(b -> near.addAll(filed.getOrDefault(type + BRANDED + b, List.of())));
        return near;
    }

    /** A known name stands as it is, but the bare series of an event means its one edition here. */
    private Mention named(Mention m) {
        if (m.key().isPresent() && m.type() != EntityType.EVENT) {
            return m;
        }
        var name = of(m);
        var key = name.equals(m.name()) ? m.key() : Optional.<String>empty();
        return new Mention(m.span(), m.surface(), m.type(), name, key, m.rule(), m.confidence());
    }

    /** The first of the longest names that says the same. */
    private String of(Mention m) {
        var name = m.name();
        for (int i = 0; i < 3; i++) {
            var better = better(m.type().localName(), name);
            if (better.isEmpty()) {
                return name;
            }
            name = better.get();
        }
        return name;
    }

    private Optional<String> better(String type, String name) {
        return betters.computeIfAbsent(type + BASE + name, k -> search(type, name));
    }

    private Optional<String> search(String type, String name) {
        var base = base(name);
        var brand = brand(name);
        var hits = new ArrayList<String>();
        for (var other : near(type, name)) {
            if (other.length() > name.length() && !otherYear(name, other)) {
                var full = base(other);
                boolean same = full.equals(base);
                boolean tail = base.length() >= LEAST && full.endsWith(base);
                boolean branded = brand.isPresent() && brand(other).equals(brand);
                boolean bare = brand(other).filter(base::equals).isPresent();
                boolean subject = series(type, other).filter(base::equals).isPresent();
                if (same || tail || branded || bare || subject) {
                    hits.add(other);
                }
            }
        }
        boolean clear = hits.stream()
                .allMatch(h -> base(hits.get(0)).endsWith(base(h))
                        || brand(h).equals(brand(hits.get(0)))
                        || series(type, hits.get(0)).filter(base(h)::equals).isPresent());
        return hits.isEmpty() || !clear ? Optional.empty() : Optional.of(hits.get(0));
    }

    private static boolean otherYear(String a, String b) {
        var x = YEAR.matcher(a);
        var y = YEAR.matcher(b);
        return x.find() && y.find() && !x.group().equals(y.group());
    }

    private String base(String name) {
        return bases.computeIfAbsent(name, OneName::bare);
    }

    private Optional<String> series(String type, String name) {
        var m = SUBJECT.matcher(base(name));
        return type.equals(EntityType.EVENT.localName()) && m.matches() ? Optional.of(m.group(1)) : Optional.empty();
    }

    private Optional<String> brand(String name) {
        return brands.computeIfAbsent(name, OneName::quoted);
    }

    private static String bare(String name) {
        var notice = NOTICE.matcher(name);
        var core = notice.matches() ? notice.group(1) : name;
        return DRESS.matcher(DRESS.matcher(core).replaceAll("")).replaceAll("");
    }

    private static Optional<String> quoted(String name) {
        var m = BRAND.matcher(name);
        return m.find() ? Optional.of(m.group(1)) : Optional.empty();
    }
}
