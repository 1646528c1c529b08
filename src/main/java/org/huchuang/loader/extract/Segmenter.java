package org.huchuang.loader.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Cuts sentences into words with HanLP's dictionaries, and exactly as HanLP does with its default settings, but several
 * times as fast: what is known of a word is put together once and not for each place where it may stand.
 */
final class Segmenter {
    private final Dictionary dictionary = new Dictionary();

    private Segmenter() {}

    static Segmenter packed() {
        return Once.SEGMENTER;
    }

    /** Hands over the words of a sentence in order; together they are the sentence. */
    void words(String sentence, Consumer<DictionaryWord> word) {
        var lattice = new Lattice(dictionary, sentence.toCharArray());
        var path = joined(lattice.cheapest());
        var words = new ArrayList<DictionaryWord>(path.size() + 1);
        path.forEach(n -> words.add(n.word()));
        words.add(dictionary.end());
        var names = NamesInWords.of(words);
        if (!names.isEmpty()) {
            path = lattice.cheapest(path, names);
        }
        path.forEach(n -> word.accept(n.word()));
    }

    /** Words that together are one of the custom dictionary are joined, the longest first; single ones are known as it has them. */
    private List<Lattice.Node> joined(List<Lattice.Node> path) {
        var out = new ArrayList<Lattice.Node>(path.size());
        for (int i = 0, to; i < path.size(); i = to) {
            var node = path.get(i);
            to = i + 1;
            var longer = node;
            int place = to < path.size() && node.word().goesOn(path.get(to).word())
                    ? node.word().further()
                    : -1;
            for (int j = to; j < path.size() && place > 0; j++) {
                place = dictionary.further(place, path.get(j).word());
                var known = dictionary.custom(place);
                if (known.isPresent()) {
                    to = j + 1;
                    longer = new Lattice.Node(dictionary.joined(text(path.subList(i, to)), known.get()));
                }
            }
            if (longer == node) {
                node.word().custom().ifPresent(node::word);
            }
            out.add(longer);
        }
        return out;
    }

    private static String text(List<Lattice.Node> nodes) {
        var out = new StringBuilder();
        nodes.forEach(n -> out.append(n.word().text()));
        return out.toString();
    }

    /** Made when first needed. */
    private static final class Once {
        static final Segmenter SEGMENTER = new Segmenter();
    }
}
