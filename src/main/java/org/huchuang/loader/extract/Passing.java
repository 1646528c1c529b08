package org.huchuang.loader.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huchuang.loader.article.Span;
import org.huchuang.loader.knowledge.Lexicon;
import org.huchuang.loader.text.Document;
import org.huchuang.ontology.EntityType;

/** Leaves out fields and broad places that an article only mentions in passing. */
final class Passing {
    private static final int OFTEN = 3;
    private static final int VERY_OFTEN = 8;

    private final Lexicon lexicon;

    private Passing(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    static Passing packed() {
        return new Passing(Lexicon.read("passing"));
    }

    /** The mentions without those of passing fields and places. */
    List<Mention> without(List<Mention> mentions, Document document) {
        var fields = new HashMap<Integer, Mention>(); // by start
        var byName = new HashMap<String, List<Mention>>();
        for (var m : mentions) {
            if (m.type() == EntityType.TECHNOLOGY_FIELD) {
                fields.put(m.span().start(), m);
            }
            byName.computeIfAbsent(m.type() + m.name(), n -> new ArrayList<>()).add(m);
        }
        var listed = listed(fields, document.text());
        return mentions.stream()
                .filter(m -> stays(byName.get(m.type() + m.name()), listed, document))
                .toList();
    }

    private boolean stays(List<Mention> same, Set<Span> listed, Document document) {
        var first = same.get(0);
        return switch (first.type()) {
            case PLACE -> !lexicon.contains("broad-place", first.name()) || same.size() >= OFTEN;
            case TECHNOLOGY_FIELD -> {
                if (lexicon.contains("no-field", first.name())) {
                    yield false;
                }
                if (lexicon.contains("key-field", first.name())
                        || same.size() >= VERY_OFTEN
                        || same.stream().anyMatch(m -> listed.contains(m.span()))
                        || same.stream().anyMatch(m -> document.origin().inTitle(m.span()))) {
                    yield true;
                }
                boolean before = same.stream().anyMatch(m -> before(m, document.text()));
                boolean after = same.stream().anyMatch(m -> after(m, document.text()));
                yield same.stream()
                                .anyMatch(m -> lexicon.endingAt(
                                                document.text(), m.span().start(), "bet-before")
                                        > 0)
                        || before && after
                        || same.size() >= OFTEN && (before || after);
            }
            default -> true;
        };
    }

    private boolean before(Mention m, String text) {
        return lexicon.endingAt(text, m.span().start(), "cue-before") > 0;
    }

    private boolean after(Mention m, String text) {
        return lexicon.startingAt(text, m.span().end(), "cue-after") > 0
                || lexicon.of("cue-after").stream().anyMatch(m.surface()::endsWith);
    }

    /** Fields that stand in a list of fields: A、B和C. */
    private Set<Span> listed(Map<Integer, Mention> fields, String text) {
        var listed = new HashSet<Span>();
        for (var m : fields.values()) {
            int end = m.span().end();
            end += lexicon.startingAt(text, end, "cue-after");
            int joint = lexicon.startingAt(text, end, "joint");
            if (joint > 0 && fields.containsKey(end + joint)) {
                listed.add(m.span());
                listed.add(fields.get(end + joint).span());
            }
        }
        return listed;
    }
}
