package org.huchuang.loader.article;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.Consumer;
import org.huchuang.Code;

/** The front door of reading: a file in, articles and rejections out. */
public final class Articles {
    private Articles() {}

    /** Hands over every article of a file, in order; what is none goes to {@code rejected}, and nothing is thrown for bad input. */
    public static void read(Path file, Consumer<Article> article, Consumer<Rejection> rejected) {
        var name = file.getFileName().toString();
        var stem = name.replaceFirst("\\.[^.]*$", "");
        try {
            var text = Files.readString(file);
            if (!name.endsWith(".json")) {
                article.accept(new Article(
                        stem, "", Optional.empty(), Optional.empty(), Optional.empty(), name, "text", text));
                return;
            }
            for (var n : new ObjectMapper().readTree(text)) {
                article.accept(new Article(
                        n.path("文章标识符aid").asText(),
                        n.path("标题title").asText(),
                        Optional.of(n.path("公众号名称").asText()),
                        Optional.of(
                                LocalDate.parse(n.path("时间time").asText(), DateTimeFormatter.ofPattern("yyyy/M/d"))),
                        Optional.of(URI.create(n.path("链接url").asText())),
                        name,
                        "wechat",
                        n.path("finalContent").asText()));
            }
        } catch (IOException e) {
            rejected.accept(new Rejection(name, name, Code.UNREADABLE, e.toString()));
        }
    }
}
