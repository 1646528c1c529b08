package org.huchuang.loader.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huchuang.loader.article.Span;
import org.huchuang.loader.knowledge.Lexicon;
import org.huchuang.loader.knowledge.NameWords;
import org.huchuang.loader.knowledge.WordSet;
import org.huchuang.loader.knowledge.WorkHead;
import org.huchuang.loader.text.Document;
import org.huchuang.ontology.EntityType;

/** Reads the event that opens a clause and is held in it, 某某与某某论坛在某地举行: all from the break to its head is name. */
final class OpenedEventFinder implements MentionFinder {
    private static final int LONGEST = 40;
    private static final int LEAST_TOPIC = 5;
    private static final String BREAKS = ",;:!?，。；：、！？《》（）()\n";
    private static final Pattern TIME = Pattern.compile("(?:(?:\\d{4}年)?\\d{1,2}月)?\\d{1,2}日(?:上午|下午|晚上?|晚间|中午)?"
            + "|今[天日年晨晚]|昨[天日晚]|去年|[近日当][日天前]|随后|同期|同时|期间|目前|(?:上午|下午)");
    private static final Pattern NAME = Pattern.compile("[\\p{IsHan}A-Za-z\\d“”\\-—·& &&[^暨]]+");
    private static final Pattern NO_NAME = Pattern.compile("^(?:在|与|和|及|第一|本|该|此|这|各|首个|一|两|由|对|其).*|.*[年月]$");

    private final Lexicon cues = Lexicon.read("work-cues");
    private final NameWords vocabulary = NameWords.packed();
    private final WordSet heads = WordSet.of(WorkHead.packed().values().stream()
            .filter(h -> h.type() == EntityType.EVENT && h.needs() != WorkHead.Need.NONE)
            .map(WorkHead::words)
            .toList());
    private final Pattern held = Pattern.compile("[”]?(?:(?:在|于)[^，。；：\\n]{1,24}?)?" + cues.alternatives("held-manner")
            + "{0,2}" + cues.alternatives("held"));

    @Override
    public List<Mention> find(Document document, Words words) {
        var text = document.text();
        var found = new ArrayList<Mention>();
        for (var sentence : document.sentences()) {
            int to = sentence.span().end();
            for (int at = heads.next(text, sentence.span().start(), to); at >= 0; at = heads.next(text, at + 1, to)) {
                int end = at + heads.at(text, at, to);
                if (words.boundary(end) && held.matcher(text).region(end, to).lookingAt()) {
                    name(text, at, end, sentence.span().start(), words).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private Optional<Mention> name(String text, int head, int end, int from, Words words) {
        int start = head;
        while (start > from && end - start <= LONGEST && BREAKS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        boolean row = start > from && text.charAt(start - 1) == '、';
        var time = TIME.matcher(text).region(start, head);
        while (time.lookingAt()) {
            start = time.end();
            time.region(start, head);
        }
        while (start < head && text.charAt(start) == ' ') {
            start++;
        }
        var span = new Span(start, end);
        var name = span.of(text);
        if (row
                || end - start > LONGEST
                || head - start < LEAST_TOPIC
                || !words.boundary(start)
                || !NAME.matcher(name).matches()
                || NO_NAME.matcher(text).region(start, head).matches()
                || words.in(new Span(start, head)).stream().anyMatch(this::tells)) {
            return Optional.empty();
        }
        return Optional.of(new Mention(span, name, EntityType.EVENT, name, Optional.empty(), "opened-event", 0.7));
    }

    /** Words of a clause, not of a name: verbs, particles, prepositions, pronouns. */
    private boolean tells(Words.Word word) {
        var w = word.text();
        if (cues.contains("inner", w) || vocabulary.role(w) == NameWords.Role.INNER) {
            return false;
        }
        return cues.contains("event-report", w)
                || word.is("v") && !word.is("vn")
                || word.is("u")
                || word.is("p")
                || word.is("r")
                || word.is("d")
                || word.is("y");
    }
}
