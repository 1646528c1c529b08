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

/** Tells fields and broad places that an article is about from those that it only mentions in passing. */
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

    /**
     * The mentions of a document.
     *
     * @param kept without broad places and with those fields only that the article is, or may be, about
     * @param doubtful names of the fields that count only where a relation speaks of them
     */
    record Sorted(List<Mention> kept, Set<String> doubtful) {}

    Sorted sort(List<Mention> mentions, Document document) {
        var fields = new HashMap<Integer, Mention>(); // by start
        var byName = new HashMap<String, List<Mention>>();
        for (var m : mentions) {
            if (m.type() == EntityType.TECHNOLOGY_FIELD) {
                fields.put(m.span().start(), m);
            }
            byName.computeIfAbsent(m.type() + m.name(), n -> new ArrayList<>()).add(m);
        }
        var listed = listed(fields, document.text());
        var doubtful = new HashSet<String>();
        var dropped = new HashSet<String>();
        byName.forEach((name, same) -> {
            if (!stays(same, listed, document)) {
                boolean framed = same.get(0).type() == EntityType.TECHNOLOGY_FIELD && framed(same, document.text());
                (framed ? doubtful : dropped).add(framed ? same.get(0).name() : name);
            }
        });
        return new Sorted(
                mentions.stream()
                        .filter(m -> !dropped.contains(m.type() + m.name()))
                        .filter(m -> !doubtful.contains(m.name()) || !isOfUnit(m, document.text()))
                        .toList(),
                Set.copyOf(doubtful));
    }

    private boolean stays(List<Mention> same, Set<Span> listed, Document document) {
        var first = same.get(0);
        return switch (first.type()) {
            case PLACE -> !lexicon.contains("broad-place", first.name()) || same.size() >= OFTEN;
            case TECHNOLOGY_FIELD -> counts(same, listed, document);
            default -> true;
        };
    }

    private boolean counts(List<Mention> same, Set<Span> listed, Document document) {
        if (lexicon.contains("no-field", same.get(0).name())) {
            return false;
        }
        if (lexicon.contains("key-field", same.get(0).name())
                || same.size() >= VERY_OFTEN
                || same.stream().anyMatch(m -> listed.contains(m.span()))
                || same.stream().anyMatch(m -> document.origin().inTitle(m.span()))) {
            return true;
        }
        var text = document.text();
        boolean before = same.stream().anyMatch(m -> before(m, text, "cue-before"));
        boolean after = same.stream().anyMatch(m -> after(m, text));
        return same.stream().anyMatch(m -> before(m, text, "bet-before"))
                || before && after
                || same.size() >= OFTEN && (before || after);
    }

    /** Whether some words around a passing field could make it what somebody works on: 甲是一家乙供应商. */
    private boolean framed(List<Mention> same, String text) {
        return !lexicon.contains("no-field", same.get(0).name())
                && same.stream()
                        .anyMatch(m -> before(m, text, "cue-before")
                                || before(m, text, "frame-before")
                                || after(m, text)
                                || lexicon.startingAt(text, m.span().end(), "frame-after") > 0);
    }

    /** 汽车产业科: the field of an office. */
    private boolean isOfUnit(Mention m, String text) {
        return m.type() == EntityType.TECHNOLOGY_FIELD
                && lexicon.startingAt(text, m.span().end(), "unit-after") > 0;
    }

    private boolean before(Mention m, String text, String cues) {
        return lexicon.endingAt(text, m.span().start(), cues) > 0;
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
