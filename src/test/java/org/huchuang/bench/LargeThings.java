package org.huchuang.bench;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.huchuang.ontology.Authority;
import org.huchuang.ontology.CodeLists;
import org.huchuang.ontology.EntityType;
import org.huchuang.ontology.Key;

/**
 * The things of a large made-up graph: those of the name authority and the code lists first, then made-up ones. A thing is
 * drawn the more often the earlier it stands, as in Zipf's law: few are in very many articles, most in one or two.
 */
final class LargeThings {
    /** A thing by kind and key, with its class and name. */
    record Thing(String path, EntityType type, String name) {}

    private static final String SYLLABLES = "安博辰创达恩飞光海华嘉景凯科朗联敏诺普启瑞盛泰维新信扬元云泽智中众卓";
    private static final Map<EntityType, Integer> PER_THOUSAND = new EnumMap<>(Map.of(
            EntityType.COMPANY, 450,
            EntityType.PERSON, 270,
            EntityType.POLICY, 60,
            EntityType.EVENT, 50,
            EntityType.PROJECT, 50,
            EntityType.FUND, 40,
            EntityType.PRODUCT, 30,
            EntityType.INVESTMENT_FIRM, 30,
            EntityType.LABORATORY, 10,
            EntityType.INCUBATOR, 10));
    private static final Map<EntityType, String> PATTERN = new EnumMap<>(Map.of(
            EntityType.COMPANY, "上海%s科技有限公司",
            EntityType.PERSON, "%s",
            EntityType.POLICY, "上海市%s产业发展行动方案",
            EntityType.EVENT, "%s创新论坛",
            EntityType.PROJECT, "%s关键技术攻关项目",
            EntityType.FUND, "上海%s创业投资基金",
            EntityType.PRODUCT, "%s芯片",
            EntityType.INVESTMENT_FIRM, "上海%s投资管理有限公司",
            EntityType.LABORATORY, "%s重点实验室",
            EntityType.INCUBATOR, "%s孵化器"));

    private final Map<EntityType, List<Thing>> things = new EnumMap<>(EntityType.class);
    private final int count;

    LargeThings(int madeUp) {
        var seen = new HashSet<String>();
        for (var entry : Authority.packed().entries()) {
            add(seen, new Thing(entry.type().kind() + "/" + entry.key(), entry.type(), entry.name()));
        }
        var lists = CodeLists.packed();
        lists.fields()
                .forEach(f -> add(seen, new Thing("field/" + f.key(), EntityType.TECHNOLOGY_FIELD, f.prefLabel())));
        lists.places().forEach(p -> add(seen, new Thing(p.type().kind() + "/" + p.key(), p.type(), p.prefLabel())));
        PER_THOUSAND.forEach((type, share) -> {
            for (int i = 0; i < (long) madeUp * share / 1000; i++) {
                var name = PATTERN.get(type).formatted(word(i));
                add(seen, new Thing(type.kind() + "/" + Key.hash("bench " + name), type, name));
            }
        });
        count = seen.size();
    }

    private void add(HashSet<String> seen, Thing thing) {
        if (seen.add(thing.path())) {
            things.computeIfAbsent(thing.type(), t -> new ArrayList<>()).add(thing);
        }
    }

    int count() {
        return count;
    }

    /** Draws one of a class: the first about as often as all from the tenth to the twenty-seventh. */
    Thing draw(EntityType type, SplittableRandom random) {
        var all = things.get(type);
        return all.get((int) Math.pow(all.size(), random.nextDouble()) - 1);
    }

    /** Three or four syllables, another word for each number. */
    private static String word(int number) {
        var word = new StringBuilder();
        int rest = number;
        int length = SYLLABLES.length();
        for (int i = 0; i < 3 || rest > 0; i++) {
            // not in the order of the numbers, so that neighbours do not look alike
            word.append(SYLLABLES.charAt(((rest % length) * 11 + i * 7) % length));
            rest /= length;
        }
        return word.toString();
    }

    /** How many there are of each class. */
    Map<EntityType, Integer> counts() {
        var counts = new HashMap<EntityType, Integer>();
        things.forEach((type, all) -> counts.put(type, all.size()));
        return counts;
    }
}
