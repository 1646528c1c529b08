package org.huchuang.loader.article;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What reading one file gave. */
public record Reading(List<Article> articles, List<Rejection> rejections) {
    public static Reading of(Path file) {
        var reading = new Reading(new ArrayList<>(), new ArrayList<>());
        Articles.read(file, reading.articles::add, reading.rejections::add);
        return reading;
    }

    static Reading of(Path folder, String name, String content) {
        return of(folder, name, content, StandardCharsets.UTF_8);
    }

    static Reading of(Path folder, String name, String content, Charset charset) {
        return of(folder, name, content.getBytes(charset));
    }

    static Reading of(Path folder, String name, byte[] content) {
        try {
            return of(Files.write(folder.resolve(name), content));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    Article article() {
        if (articles.size() != 1 || !rejections.isEmpty()) {
            throw new AssertionError(articles.size() + " articles, rejected: " + rejections);
        }
        return articles.get(0);
    }

    Rejection rejection() {
        if (rejections.size() != 1) {
            throw new AssertionError(rejections);
        }
        return rejections.get(0);
    }

    List<String> ids() {
        return articles.stream().map(Article::id).toList();
    }
}
