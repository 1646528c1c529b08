package org.huchuang.loader.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huchuang.loader.article.Span;
import org.huchuang.loader.knowledge.Lexicon;
import org.huchuang.loader.text.Document;
import org.huchuang.ontology.EntityType;

/** Finds drugs by the end of their coined names (…单抗, …替尼, …注射液) near a word of approval or trial. */
final class DrugNameFinder implements MentionFinder {
    private static final int NEAR = 40;
    private static final int LEAST = 3;

    private final Lexicon cues = Lexicon.read("work-cues");
    private final Lexicon.Group tail = cues.group("drug-tail");

    @Override
    public List<Mention> find(Document document, Words words) {
        var text = document.text();
        var found = new ArrayList<Mention>();
        var all = words.all();
        for (int i = 1; i < all.size(); i++) {
            int end = all.get(i).span().end();
            boolean closed = tail.endingAt(text, end) > 0
                    && (i + 1 == all.size()
                            || tail.endingAt(text, all.get(i + 1).span().end()) == 0);
            if (closed && near(text, end)) {
                int from = i;
                while (from > 0 && coined(all.get(from - 1), all.get(from))) {
                    from--;
                }
                var span = new Span(all.get(from).span().start(), end);
                if (i - from >= LEAST && span.length() > LEAST + 1) {
                    found.add(new Mention(
                            span,
                            span.of(text),
                            EntityType.PRODUCT,
                            span.of(text),
                            Optional.empty(),
                            "drug-name",
                            0.6));
                }
            }
        }
        return found;
    }

    /** Coined names fall apart into single characters that the dictionary does not know as words of grammar. */
    private static boolean coined(Words.Word before, Words.Word word) {
        return before.span().end() == word.span().start()
                && !before.text().endsWith("药") // 创新药某某单抗
                && before.text().length() <= 2
                && Character.isIdeographic(before.text().charAt(0))
                && (before.text().length() == 1 || before.is("nz") || before.is("nr") || before.is("ns"))
                && "wpucrdmye".indexOf(before.nature().charAt(0)) < 0
                && !before.nature().equals("v")
                && !before.nature().equals("vshi")
                && !before.nature().equals("vyou");
    }

    private boolean near(String text, int end) {
        var around = text.substring(Math.max(0, end - NEAR), Math.min(text.length(), end + NEAR));
        return cues.of("drug-near").stream().anyMatch(around::contains);
    }
}
