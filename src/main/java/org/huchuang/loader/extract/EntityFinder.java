package org.huchuang.loader.extract;

import java.util.ArrayList;
import java.util.List;
import org.huchuang.loader.text.Document;

/** Finds what a document names: runs the finders, decides between overlapping mentions, joins mentions of one thing. */
final class EntityFinder {
    private final List<MentionFinder> finders;
    private final Aliases aliases;
    private final Passing passing = Passing.packed();

    private EntityFinder(List<MentionFinder> finders, Aliases aliases) {
        this.finders = finders;
        this.aliases = aliases;
    }

    static EntityFinder create() {
        var known = KnownNames.packed();
        return new EntityFinder(
                List.of(
                        NameMatcher.of(known),
                        OrganizationFinder.of(known),
                        CompanyFinder.of(known),
                        PersonFinder.create(),
                        WorkFinder.of(known)),
                Aliases.of(known));
    }

    List<Entity> find(Document document) {
        var words = Words.of(document);
        var mentions = new ArrayList<Mention>();
        finders.forEach(f -> mentions.addAll(f.find(document, words)));
        int length = document.text().length();
        var joined = aliases.joined(Overlaps.decide(mentions, length), document, words);
        var standing = Misordered.join(OneName.join(Overlaps.decide(joined, length)));
        return Grouping.of(document, passing.without(standing, document));
    }
}
