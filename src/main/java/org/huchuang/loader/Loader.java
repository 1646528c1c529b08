package org.huchuang.loader;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.huchuang.Code;
import org.huchuang.loader.article.Articles;
import org.huchuang.loader.article.Rejection;
import org.huchuang.loader.identity.Base;

/** The front door of the loader: files in, one graph for each article out. */
public final class Loader {
    private final Supplier<Reading> reading;
    private final String version;

    private Loader(Supplier<Reading> reading, String version) {
        this.reading = reading;
        this.version = version;
    }

    /** With the packed knowledge, which is opened for the first article that is new or changed. */
    public static Loader create(Base base) {
        return new Loader(new Once<>(() -> Reading.create(base)), Fingerprint.ofThisBuild());
    }

    /** Hands every new or changed article of the files to the shelf; bad input is a line of the report, never an exception. */
    public LoadReport load(List<Path> files, Shelf shelf) {
        try (var run = new Run(a -> reading.get().read(a), version, shelf)) {
            for (var file : files) {
                if (Files.isDirectory(file)) {
                    run.reject(folder(file));
                } else {
                    run.begin(file.getFileName().toString());
                    readAll(file, run);
                }
            }
            return run.finish();
        }
    }

    private static void readAll(Path file, Run run) {
        try {
            Articles.read(file, run::take, run::reject);
        } catch (RuntimeException e) {
            var name = file.getFileName().toString();
            run.reject(new Rejection(name, name, Code.INTERNAL, e.toString()));
        }
    }

    private static Rejection folder(Path folder) {
        var name = String.valueOf(folder.getFileName());
        return new Rejection(name, name, Code.UNREADABLE, "是文件夹，请列出其中的文件 a folder; name the files in it");
    }
}
