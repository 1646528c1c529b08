package org.huchuang.server.pages;

import java.util.Optional;
import org.huchuang.ontology.Terms.Term;
import org.huchuang.server.api.TermNames;
import org.huchuang.server.data.Address;
import org.huchuang.server.data.CurrentGraph.Snapshot;
import org.huchuang.server.language.Language;
import org.huchuang.server.search.Thing;

/** What things and terms are called in the language of a page. */
public final class Naming {
    private final Language language;
    private final Snapshot now;
    private final TermNames terms;

    public Naming(Language language, Snapshot now, TermNames terms) {
        this.language = language;
        this.now = now;
        this.terms = terms;
    }

    public Language language() {
        return language;
    }

    /** Its English name on an English page, if it has one; else its label. */
    public String of(Thing thing) {
        return language == Language.EN && !thing.english().isEmpty() ? thing.english() : thing.label();
    }

    public String of(Term term) {
        return language.of(term.zh(), term.en());
    }

    /** A link to the page of a thing. */
    ResourceView.Thing link(Thing thing, String note) {
        return new ResourceView.Thing(
                of(thing),
                Address.of(now.base(), thing.local()).map(Address::page).orElse(""),
                note);
    }

    /** What an identifier of a thing or term stands for, where the language of the page has a word for it. */
    Optional<String> of(String iri) {
        return terms.of(iri)
                .map(t -> language.of(t.zh(), t.en()))
                .or(() -> now.names().thing(iri).map(this::of));
    }
}
