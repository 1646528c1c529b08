package org.huchuang.loader.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huchuang.loader.article.Span;
import org.huchuang.loader.knowledge.EventForm;
import org.huchuang.loader.text.Document;
import org.huchuang.ontology.EntityType;

/** Finds events that are called by their theme or by what they celebrate: 以“…”为主题的沙龙, 纪念…周年大会. */
final class DescribedEventFinder implements MentionFinder {
    private final List<EventForm> forms = EventForm.packed();

    @Override
    public List<Mention> find(Document document, Words words) {
        var text = document.text();
        var found = new ArrayList<Mention>();
        for (var form : forms) {
            var scan = form.words().in(text);
            while (scan.find()) {
                var m = scan.match();
                var span = new Span(m.start(), m.end());
                found.add(new Mention(
                        span,
                        span.of(text),
                        EntityType.EVENT,
                        m.group("name"),
                        Optional.empty(),
                        "described-event",
                        form.confidence()));
            }
        }
        return found;
    }
}
