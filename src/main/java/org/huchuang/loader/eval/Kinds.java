package org.huchuang.loader.eval;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** How the scorer groups entity types: its own definition of a near miss, fixed so that figures stay comparable. */
final class Kinds {
    /** The types that the project's aims name core. */
    static final Set<String> CORE = Set.of(
            "GovernmentBody",
            "University",
            "Laboratory",
            "ResearchInstitute",
            "Hospital",
            "Company",
            "Incubator",
            "Fund",
            "InvestmentFirm",
            "Platform",
            "Association",
            "Policy",
            "Programme");

    private static final Map<String, String> NEAR = near();

    private Kinds() {}

    static boolean near(String a, String b) {
        return NEAR.getOrDefault(a, a).equals(NEAR.getOrDefault(b, b));
    }

    private static Map<String, String> near() {
        var out = new HashMap<String, String>();
        put(
                out,
                "Org",
                "GovernmentBody University Laboratory ResearchInstitute Hospital Company InvestmentFirm Platform"
                        + " Association Media InternationalBody Fund");
        put(out, "Place", "Zone Place Incubator");
        put(out, "Doc", "Policy Programme Publication");
        put(out, "Work", "Project Infrastructure Product");
        return Map.copyOf(out);
    }

    private static void put(Map<String, String> out, String group, String types) {
        for (var type : types.split(" ")) {
            out.put(type, group);
        }
    }
}
