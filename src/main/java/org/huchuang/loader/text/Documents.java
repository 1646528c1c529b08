package org.huchuang.loader.text;

import java.util.ArrayList;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huchuang.loader.article.Article;
import org.huchuang.loader.article.Span;

/** The front door of text preparation. */
public final class Documents {
    private static final Pattern SENTENCE = Pattern.compile("[^。！？；\\r\\n]+[。！？；]?[”’）]?");

    private Documents() {}

    public static Document of(Article article) {
        var text = article.title() + "\n" + article.text();
        int body = article.title().length() + 1;
        int[] starts = new int[text.length()];
        int[] ends = new int[text.length()];
        for (int i = 0; i < text.length(); i++) {
            starts[i] = i < body ? Math.min(i, article.title().length()) : i - body;
            ends[i] = i < body ? Math.min(i + 1, article.title().length()) : i + 1 - body;
        }
        var sentences = new ArrayList<Sentence>();
        var m = SENTENCE.matcher(text);
        while (m.find()) {
            var role = m.start() < article.title().length() ? Sentence.Role.TITLE : Sentence.Role.BODY;
            sentences.add(new Sentence(
                    sentences.size(), sentences.size(), new Span(m.start(), m.end()), role, Optional.empty()));
        }
        return new Document(article, text, new Origin(body, starts, ends), sentences);
    }
}
