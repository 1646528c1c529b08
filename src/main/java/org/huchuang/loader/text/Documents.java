package org.huchuang.loader.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huchuang.loader.article.Article;
import org.huchuang.loader.article.Span;
import org.huchuang.loader.knowledge.SourceFormat;
import org.huchuang.loader.knowledge.SourceFormat.Lines;
import org.huchuang.loader.knowledge.Sources;

/** The front door of text preparation. */
public final class Documents {
    private Documents() {}

    /** Cleans an article by the rules of its format and cuts it into sentences; the title stands first, once. */
    public static Document of(Article article) {
        var format = Sources.named(article.format());
        var title = Spacing.collapse(
                clean(article.title().replaceAll("[\\r\\n]", " "), format).strip(), format.lines() == Lines.WRAPPED);
        var page = clean(article.text(), format);
        var body = Page.of(page, title.toString(), format);
        return assemble(article, title, body);
    }

    private static Traced clean(String original, SourceFormat format) {
        boolean entities = format.value("entities").filter("html"::equals).isPresent();
        return Characters.plain(Traced.of(original), entities);
    }

    private static Document assemble(Article article, Traced title, List<Block> body) {
        var text = new Traced.Builder();
        var sentences = new ArrayList<Sentence>();
        text.add(title, 0, title.length());
        int paragraph = 0;
        if (title.length() > 0) {
            sentences.add(
                    new Sentence(0, paragraph++, new Span(0, title.length()), Sentence.Role.TITLE, Optional.empty()));
        }
        text.add('\n', text.end(), text.end());
        int titleLength = text.length();
        int end = 0;
        for (var block : body) {
            if (text.length() > titleLength) {
                text.add('\n', end, end);
            }
            int from = text.length();
            text.add(block.text(), 0, block.text().length());
            end = text.end();
            for (var span : SentenceSplitter.split(block)) {
                sentences.add(new Sentence(
                        sentences.size(),
                        paragraph,
                        new Span(from + span.start(), from + span.end()),
                        block.role(),
                        block.speaker()));
            }
            paragraph++;
        }
        return new Document(article, text.toString(), new Origin(titleLength, text.starts(), text.ends()), sentences);
    }

    /** Whether most long lines break off inside a sentence, as those of a page of fixed width do. */
    static boolean wrapped(SourceFormat format, List<Line> lines) {
        if (format.lines() != Lines.AUTO) {
            return format.lines() == Lines.WRAPPED;
        }
        int full = WrappedLayout.fullWidth(lines);
        long wide = lines.stream().filter(l -> l.width() >= full).count();
        long broken = lines.stream()
                .filter(l -> l.width() >= full && !Shape.finished(l.text()))
                .count();
        long wider = lines.stream().filter(l -> l.width() > 2 * full).count();
        return wide >= 4 && 2 * broken > wide && 10 * wider < wide;
    }
}
