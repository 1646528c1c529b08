package org.huchuang.loader.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.huchuang.loader.text.Document;
import org.huchuang.ontology.EntityType;

/** Finds what a document names: runs the finders, decides between overlapping mentions, joins mentions of one thing. */
final class EntityFinder {
    private final List<MentionFinder> finders;
    private final Aliases aliases;
    private final OpenFieldFinder fields = OpenFieldFinder.packed();
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
                        DistrictBodies.of(known),
                        OrganizationFinder.of(known),
                        CompanyFinder.of(known),
                        PersonFinder.create(),
                        WorkFinder.of(known)),
                Aliases.of(known));
    }

    /** The things that count by themselves: without fields that are only mentioned in passing. */
    List<Entity> find(Document document) {
        return read(document).without(List.of());
    }

    /** Everything that is named, and which fields count only where a relation speaks of them. */
    Found read(Document document) {
        var words = Words.of(document);
        var mentions = new ArrayList<Mention>();
        finders.forEach(f -> mentions.addAll(f.find(document, words)));
        int length = document.text().length();
        var decided = Overlaps.decide(mentions, length);
        decided.addAll(fields.find(document, words, decided));
        var joined = aliases.joined(Overlaps.decide(decided, length), document, words);
        var standing = Misordered.join(OneName.join(Overlaps.decide(joined, length)));
        var sorted = passing.sort(standing, document);
        return new Found(Grouping.of(document, sorted.kept()), sorted.doubtful());
    }

    /**
     * What a document names.
     *
     * @param all in order of first mention
     * @param doubtful names of fields that may be mentioned in passing only
     */
    record Found(List<Entity> all, Set<String> doubtful) {
        /** The things without doubtful fields that no relation speaks of. */
        List<Entity> without(List<Relation> relations) {
            var spoken = new HashSet<String>();
            relations.forEach(r -> spoken.add(r.object().id()));
            return all.stream()
                    .filter(e -> e.type() != EntityType.TECHNOLOGY_FIELD
                            || !doubtful.contains(e.mentions().get(0).name())
                            || spoken.contains(e.id()))
                    .toList();
        }
    }
}
