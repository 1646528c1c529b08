package org.huchuang.loader.extract;

import java.util.ArrayList;
import java.util.List;
import org.huchuang.loader.article.Span;
import org.huchuang.ontology.EntityType;

/** Reads places in a row that share the head of the last: 甲区、乙区和丙县人民政府 are three governments. */
final class SharedHead {
    private static final List<String> HEADS = List.of("人民政府", "政府");
    private static final String JOINTS = "、和与及";

    private final String text;
    private final Cover known;
    private final KnownNames names;

    SharedHead(String text, Cover known, KnownNames names) {
        this.text = text;
        this.known = known;
        this.names = names;
    }

    /** The governments of the places that stand in front of another government's name. */
    List<Mention> all() {
        var found = new ArrayList<Mention>();
        for (var m : known.all()) {
            if (m.type() == EntityType.GOVERNMENT_BODY) {
                HEADS.stream().filter(m.surface()::endsWith).findFirst().ifPresent(head -> before(m, head, found));
            }
        }
        return found;
    }

    private void before(Mention last, String head, List<Mention> found) {
        int at = last.span().start();
        while (at > 1 && JOINTS.indexOf(text.charAt(at - 1)) >= 0) {
            int end = at - 1;
            int start = end;
            for (var place = place(start); place > 0; place = place(start)) {
                start -= place;
            }
            if (start == end) {
                break;
            }
            var span = new Span(start, end);
            int whole = known.endingAt(end).orElseThrow().span().start();
            var full = text.substring(start, end) + head;
            var name = names.named(full).or(() -> names.named(text.substring(whole, end) + head));
            found.add(new Mention(
                    span,
                    span.of(text),
                    EntityType.GOVERNMENT_BODY,
                    name.map(KnownNames.Name::full).orElse(full),
                    name.flatMap(KnownNames.Name::key),
                    "shared-head",
                    0.82));
            at = start;
        }
    }

    /** Length of the place's name that ends here, 0 when none does. */
    private int place(int end) {
        return known.endingAt(end)
                .filter(m -> m.type() == EntityType.PLACE)
                .map(m -> m.span().length())
                .orElse(0);
    }
}
