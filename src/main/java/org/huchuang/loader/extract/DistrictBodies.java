package org.huchuang.loader.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.huchuang.loader.article.Span;
import org.huchuang.loader.knowledge.Lexicon;
import org.huchuang.loader.knowledge.OrganizationHead;
import org.huchuang.loader.knowledge.WordSet;
import org.huchuang.loader.text.Document;
import org.huchuang.ontology.EntityType;

/** Reads 区科委 and 区政府 as those of the one district that a document speaks of. */
final class DistrictBodies implements MentionFinder {
    private final KnownNames known;
    private final Map<String, OrganizationHead> heads = OrganizationHead.packed();
    private final Lexicon edges = Lexicon.read("edges");
    private final WordSet bodies = edges.set("district-body");
    private final WordSet districts = edges.set("district");
    private final Lexicon.Group goesOn = edges.group("district-body-on");

    private DistrictBodies(KnownNames known) {
        this.known = known;
    }

    static DistrictBodies of(KnownNames known) {
        return new DistrictBodies(known);
    }

    @Override
    public List<Mention> find(Document document, Words words) {
        var text = document.text();
        int first = bodies.next(text, 0);
        if (first < 0) {
            return List.of();
        }
        var district = only(text);
        var found = new ArrayList<Mention>();
        for (int at = district.isEmpty() ? -1 : first; at >= 0; at = bodies.next(text, at + 1)) {
            var span = new Span(at, at + bodies.at(text, at, text.length()));
            if (apart(text, at, words) && goesOn.startingAt(text, span.end()) == 0) {
                found.add(body(span, text, district.get()));
            }
        }
        return found;
    }

    /** The district, if all that the text names is one. */
    private Optional<String> only(String text) {
        var named = new TreeSet<String>();
        for (int at = districts.next(text, 0); at >= 0; at = districts.next(text, at + 1)) {
            named.add(text.substring(at, at + districts.at(text, at, text.length())));
        }
        return named.size() == 1 ? Optional.of(named.first()) : Optional.empty();
    }

    private static boolean apart(String text, int at, Words words) {
        return at == 0
                || !Character.isLetterOrDigit(text.charAt(at - 1))
                || words.boundary(at)
                        && words.endingAt(at)
                                .filter(w -> w.is("n") || w.is("m") || w.is("r") || w.is("f"))
                                .isEmpty();
    }

    private Mention body(Span span, String text, String district) {
        var name = district.substring(0, district.length() - 1) + span.of(text);
        return known.named(name)
                .map(n -> n.at(span, text))
                .orElseGet(() ->
                        new Mention(span, span.of(text), type(name), name, Optional.empty(), "district-body", 0.75));
    }

    /** 区科协 is no government body: the last words tell, as of any institution. */
    private EntityType type(String name) {
        return IntStream.range(0, name.length())
                .mapToObj(name::substring)
                .filter(heads::containsKey)
                .findFirst()
                .map(h -> heads.get(h).type())
                .orElse(EntityType.GOVERNMENT_BODY);
    }
}
