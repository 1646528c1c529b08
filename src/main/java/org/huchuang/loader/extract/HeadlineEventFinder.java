package org.huchuang.loader.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.huchuang.loader.article.Span;
import org.huchuang.loader.knowledge.Lexicon;
import org.huchuang.loader.knowledge.WorkHead;
import org.huchuang.loader.text.Document;
import org.huchuang.loader.text.Sentence;
import org.huchuang.ontology.EntityType;

/** Takes a title, heading or caption that is nothing but the name of an event for its name, wherever it stands in the text. */
final class HeadlineEventFinder implements MentionFinder {
    private static final int LONGEST = 30;
    private static final int LEAST_TOPIC = 5;
    private static final Pattern NAME = Pattern.compile("[\\p{IsHan}A-Za-z\\d“”（）()\\-—·& ]+");
    private static final Pattern REPORT = Pattern.compile(".*(?:\\p{IsHan} \\p{IsHan}|^(?:在|与|第一|本|该)).*");

    private final Lexicon cues = Lexicon.read("work-cues");
    private final List<String> heads = WorkHead.packed().values().stream()
            .filter(h -> h.type() == EntityType.EVENT)
            .filter(h -> h.needs() == WorkHead.Need.TOPIC || h.words().endsWith("论坛"))
            .map(WorkHead::words)
            .sorted()
            .toList();

    @Override
    public List<Mention> find(Document document, Words words) {
        var names = new TreeSet<String>();
        for (var sentence : document.sentences()) {
            name(document, sentence, words).ifPresent(names::add);
        }
        var found = new ArrayList<Mention>();
        for (var name : names) {
            var text = document.text();
            for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) {
                var span = new Span(at, at + name.length());
                found.add(new Mention(span, name, EntityType.EVENT, name, Optional.empty(), "headline-event", 0.75));
            }
        }
        return List.copyOf(found);
    }

    private Optional<String> name(Document document, Sentence sentence, Words words) {
        boolean line =
                switch (sentence.role()) {
                    case TITLE, HEADING, CAPTION -> true;
                    default -> false;
                };
        if (!line) {
            return Optional.empty();
        }
        var name = document.at(sentence.span()).strip();
        if (name.length() > LONGEST
                || !NAME.matcher(name).matches()
                || REPORT.matcher(name).matches()) {
            return Optional.empty();
        }
        boolean event = heads.stream().anyMatch(h -> name.endsWith(h) && name.length() >= h.length() + LEAST_TOPIC);
        return event && words.in(sentence.span()).stream().noneMatch(this::reports)
                ? Optional.of(name)
                : Optional.empty();
    }

    /** Verbs of reporting, particles and prepositions belong to a report about an event, not to its name. */
    private boolean reports(Words.Word word) {
        return cues.contains("event-report", word.text())
                || word.is("u")
                || word.is("p")
                || word.is("r")
                || word.is("vshi")
                || word.is("vyou")
                || word.is("d") && word.text().length() == 1;
    }
}
