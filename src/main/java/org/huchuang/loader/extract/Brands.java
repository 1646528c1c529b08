package org.huchuang.loader.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huchuang.loader.knowledge.Lexicon;
import org.huchuang.ontology.EntityType;

/** The short names that a company's registered name yields: 上海若木生物科技有限公司 is 若木生物科技, 若木生物, 若木. */
final class Brands {
    private final Lexicon cues;
    private final KnownNames known;

    Brands(Lexicon cues, KnownNames known) {
        this.cues = cues;
        this.known = known;
    }

    /** Short names with the mention of the registered name; whether the text uses them is not decided here. */
    Map<String, Mention> of(List<Mention> mentions) {
        var brands = new LinkedHashMap<String, Mention>();
        for (var m : mentions) {
            boolean firm = m.type() == EntityType.COMPANY || m.type() == EntityType.INVESTMENT_FIRM;
            int legal = cues.endingAt(m.surface(), m.surface().length(), "legal");
            if (firm && legal > 0 && m.key().isEmpty()) {
                int from = known.leadingPlace(m.surface());
                int end = m.surface().length() - legal;
                while (end - from > 1) {
                    brands.putIfAbsent(m.surface().substring(from, end), m);
                    int strip = stripped(m.surface(), end);
                    end = strip == 0 ? from : end - strip;
                }
                for (int cut = m.surface().length() - legal - 1; cut - from > 1; cut--) {
                    brands.putIfAbsent(m.surface().substring(from, cut), m);
                }
            }
        }
        return brands;
    }

    private int stripped(String name, int end) {
        int suffix = Math.max(cues.endingAt(name, end, "suffix"), cues.endingAt(name, end, "weak-suffix"));
        int investor = Math.max(cues.endingAt(name, end, "investor"), cues.endingAt(name, end, "weak-investor"));
        return Math.max(suffix, Math.max(investor, cues.endingAt(name, end, "business")));
    }
}
