package org.huchuang.loader.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huchuang.loader.article.Span;
import org.huchuang.loader.knowledge.Lexicon;
import org.huchuang.loader.text.Document;
import org.huchuang.loader.text.Sentence;
import org.huchuang.ontology.EntityType;

/** Finds policies whose title is a line of its own, without book-title marks, as on the page that prints the document itself. */
final class HeadlinePolicyFinder implements MentionFinder {
    private static final int LONGEST = 60;
    private final Pattern title;
    private final Pattern news;
    private final Lexicon cues = Lexicon.read("title-cues");

    HeadlinePolicyFinder() {
        title = Pattern.compile("(?:20\\d\\d年?度?)?(?:关于|\\p{IsHan}{2,7}?" + cues.alternatives("headline-area") + "|"
                + cues.alternatives("headline-start") + ")[\\p{IsHan}A-Za-z0-9“”—\\-·、]{2,40}?"
                + cues.alternatives("headline-end") + "(?:[（(][^（）()]{2,16}[）)])?");
        news = Pattern.compile(cues.alternatives("headline-news"));
    }

    @Override
    public List<Mention> find(Document document, Words words) {
        var text = document.text();
        var found = new ArrayList<Mention>();
        for (var sentence : document.sentences()) {
            var span = sentence.span();
            boolean line = sentence.role() != Sentence.Role.CREDIT
                    && span.length() <= LONGEST
                    && (span.start() == 0 || text.charAt(span.start() - 1) == '\n')
                    && (span.end() == text.length() || text.charAt(span.end()) == '\n');
            if (line) {
                int explained = cues.endingAt(text, span.end(), "headline-explained"); // 某办法解读
                var named = new Span(span.start(), Math.max(span.start(), span.end() - explained));
                var name = named.of(text);
                if (title.matcher(name).matches() && !news.matcher(name).find()) {
                    found.add(new Mention(
                            named, name, EntityType.POLICY, name, Optional.empty(), "policy-headline", 0.8));
                }
            }
        }
        return found;
    }
}
