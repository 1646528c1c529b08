package org.huchuang.loader.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.huchuang.loader.article.Span;
import org.huchuang.loader.text.Document;

/** A document's words with their parts of speech, segmented once and shared by all finders. */
final class Words {
    private final Document document;
    private final List<Word> all;
    private final int[] from; // by offset: the first word that starts there or later
    private Optional<List<Mention>> known = Optional.empty();
    private Optional<List<Span>> localities = Optional.empty();
    private Optional<List<Enumeration>> rows = Optional.empty();

    private Words(Document document, List<Word> all) {
        this.document = document;
        this.all = all;
        this.from = new int[all.isEmpty() ? 0 : all.getLast().span().start() + 1];
        int at = 0;
        for (int i = 0; i < all.size(); i++) {
            while (at <= all.get(i).span().start()) {
                from[at++] = i;
            }
        }
    }

    static Words of(Document document) {
        var segmenter = Segmenter.packed();
        var all = new ArrayList<Word>();
        for (var sentence : document.sentences()) {
            int[] end = {sentence.span().start()};
            segmenter.words(document.at(sentence.span()), w -> {
                int start = end[0];
                end[0] += w.length();
                all.add(new Word(new Span(start, end[0]), w.text(), w.nature()));
            });
        }
        return new Words(document, List.copyOf(all));
    }

    /** What the finders share of a document besides its words: the known names in it, looked up when first asked for. */
    List<Mention> known(Supplier<List<Mention>> names) {
        if (known.isEmpty()) {
            known = Optional.of(List.copyOf(names.get()));
        }
        return known.get();
    }

    /** The places that only the edges of names care for, looked up when first asked for. */
    List<Span> localities(Supplier<List<Span>> places) {
        if (localities.isEmpty()) {
            localities = Optional.of(List.copyOf(places.get()));
        }
        return localities.get();
    }

    /** The rows of names and of other things, cut when first asked for. */
    List<Enumeration> rows() {
        if (rows.isEmpty()) {
            rows = Optional.of(Enumeration.in(document.text(), document.sentences()));
        }
        return rows.get();
    }

    /** Every word, in text order. */
    List<Word> all() {
        return all;
    }

    /** The words that lie wholly inside a span, in text order. */
    List<Word> in(Span span) {
        int low = from(span.start());
        int high = low;
        while (high < all.size() && all.get(high).span().end() <= span.end()) {
            high++;
        }
        return all.subList(low, high);
    }

    /** Whether a word starts, or the text's last word ends, exactly here. */
    boolean boundary(int offset) {
        int at = from(offset);
        return at < all.size() && all.get(at).span().start() == offset
                || at > 0 && all.get(at - 1).span().end() == offset;
    }

    Optional<Word> endingAt(int offset) {
        int at = from(offset) - 1;
        return at >= 0 && all.get(at).span().end() == offset ? Optional.of(all.get(at)) : Optional.empty();
    }

    /** The word in whose middle an offset lies. */
    Optional<Word> covering(int offset) {
        int at = from(offset) - 1;
        return at >= 0 && all.get(at).span().end() > offset ? Optional.of(all.get(at)) : Optional.empty();
    }

    /** Index of the first word that starts at an offset or later. */
    int from(int offset) {
        return offset >= from.length ? all.size() : from[Math.max(0, offset)];
    }

    /**
     * One word.
     *
     * @param span over the cleaned text
     * @param text as written
     * @param nature HanLP's part of speech: {@code n}, {@code v}, {@code nr} (person), {@code ns} (place) …
     */
    record Word(Span span, String text, String nature) {
        boolean is(String prefix) {
            return nature.startsWith(prefix);
        }
    }
}
