package org.huchuang.cli;

import java.util.List;
import java.util.Set;
import org.huchuang.loader.Loaded;
import org.huchuang.loader.Shelf;
import org.huchuang.store.Text;
import org.huchuang.store.Update;

/** Hands what the loader read to the archive. */
final class ArchiveShelf implements Shelf {
    private final Update update;

    ArchiveShelf(Update update) {
        this.update = update;
    }

    @Override
    public boolean holds(String article, String sourceHash, String version) {
        return update.holds(article, sourceHash, version);
    }

    @Override
    public void keep(String article, String file) {
        update.keep(article, file);
    }

    @Override
    public Change put(Loaded loaded) {
        var article = loaded.article();
        var change = update.put(
                article.id(),
                article.source(),
                loaded.sourceHash(),
                loaded.version(),
                article.date().map(Object::toString).orElse(""),
                loaded.graph().nquads(),
                update.text(new Text(article.title(), article.text())));
        return switch (change) {
            case NEW -> Change.NEW;
            case CHANGED -> Change.CHANGED;
            case UNCHANGED -> Change.UNCHANGED;
        };
    }

    @Override
    public List<String> settle(String file, Set<String> articles) {
        return update.settle(file, articles);
    }
}
