package org.huchuang.loader.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.huchuang.loader.text.Document;

/** Finds policies, publications, programmes, projects, events, awards and products. */
final class WorkFinder implements MentionFinder {
    private final List<MentionFinder> finders;

    private WorkFinder(List<MentionFinder> finders) {
        this.finders = finders;
    }

    static WorkFinder of(KnownNames known) {
        return new WorkFinder(List.of(
                TitledWorkFinder.create(),
                HeadedWorkFinder.of(known),
                BuiltProjectFinder.of(known),
                new HeadlineEventFinder(),
                new OpenedEventFinder(),
                new DescribedEventFinder(),
                new HeadlinePolicyFinder(),
                new QuotedWorkFinder(),
                new EnglishNameFinder(),
                new ModelNameFinder(),
                new LaunchedProductFinder(),
                new DrugNameFinder(),
                new TrademarkFinder()));
    }

    @Override
    public List<Mention> find(Document document, Words words) {
        var found = new ArrayList<Mention>();
        finders.forEach(f -> found.addAll(f.find(document, words)));
        found.sort(Comparator.comparing(Mention::span));
        return List.copyOf(found);
    }
}
