package org.huchuang.loader;

import java.util.ArrayList;
import java.util.List;
import org.huchuang.loader.article.Rejection;
import org.huchuang.loader.graph.ArticleGraph;

/** The counts of a load while it runs. */
final class Tally {
    int read;
    int added;
    int changed;
    int unchanged;
    int repeated;
    int failed;
    int facts;
    int kept;
    final List<String> gone = new ArrayList<>();
    final List<Rejection> rejections = new ArrayList<>();
    final List<Rejection> dropped = new ArrayList<>();

    void count(Shelf.Change change, ArticleGraph graph) {
        switch (change) {
            case NEW -> added++;
            case CHANGED -> changed++;
            case UNCHANGED -> unchanged++;
        }
        facts += graph.facts();
        kept += graph.kept();
        dropped.addAll(graph.dropped());
    }

    LoadReport report() {
        return new LoadReport(
                read, added, changed, unchanged, repeated, failed, gone, facts, kept, rejections, dropped);
    }
}
