package org.huchuang.loader.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huchuang.loader.article.Span;
import org.huchuang.ontology.EntityType;

/** Reads a district as its government where the post of its head follows: 乙市甲区区长 heads 乙市甲区人民政府. */
final class HeadOfPlace {
    static final String RULE = "head-of-place";
    private static final Pattern POST = Pattern.compile("([区县镇])?(?:原|前|常务)?[副代]?([区县镇])长(?!期|远|度|大|江|三角|宁|安|沙|春)");
    private static final String UNITS = "市区县镇省州乡";

    private final String text;
    private final Cover known;
    private final KnownNames names;

    HeadOfPlace(String text, Cover known, KnownNames names) {
        this.text = text;
        this.known = known;
        this.names = names;
    }

    /** The governments whose heads the text names. */
    List<Mention> all() {
        var found = new ArrayList<Mention>();
        for (var m : known.all()) {
            if (m.type() == EntityType.PLACE && !names.abroad(m.surface())) {
                var post = POST.matcher(text).region(m.span().end(), text.length());
                if (post.lookingAt()) {
                    government(m, post).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private Optional<Mention> government(Mention place, Matcher post) {
        boolean whole = UNITS.indexOf(place.surface().charAt(place.surface().length() - 1)) >= 0;
        var unit = post.group(2);
        var own = Optional.ofNullable(post.group(1));
        if (own.filter(u -> whole || !u.equals(unit)).isPresent()
                || whole && !place.surface().endsWith(unit)) {
            return Optional.empty();
        }
        int start = place.span().start();
        for (var outer = outer(start); outer > 0; outer = outer(start)) {
            start -= outer;
        }
        var span = new Span(start, place.span().end() + own.map(String::length).orElse(0));
        var tail = (whole ? "" : unit) + "人民政府";
        var full = text.substring(start, place.span().end()) + tail;
        var name = names.named(full).or(() -> names.named(place.surface() + tail));
        return Optional.of(new Mention(
                span,
                span.of(text),
                EntityType.GOVERNMENT_BODY,
                name.map(KnownNames.Name::full).orElse(full),
                name.flatMap(KnownNames.Name::key),
                RULE,
                0.82));
    }

    /** Length of the larger place's name that ends here, 0 when none does. */
    private int outer(int end) {
        return known.endingAt(end)
                .filter(m -> m.type() == EntityType.PLACE)
                .map(m -> m.span().length())
                .orElse(0);
    }
}
