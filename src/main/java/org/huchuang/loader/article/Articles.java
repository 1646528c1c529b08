package org.huchuang.loader.article;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.huchuang.Code;
import org.huchuang.loader.knowledge.SourceFormat.Reading;
import org.huchuang.loader.knowledge.Sources;

/** The front door of reading: a file in, articles and rejections out. */
public final class Articles {
    private Articles() {}

    /**
     * Hands over every article of a file, in order; what is none goes to {@code rejected}, and nothing is thrown for bad
     * input. The format is told from what the file holds. An article without a body has an empty text.
     */
    public static void read(Path file, Consumer<Article> article, Consumer<Rejection> rejected) {
        var to = new Delivery(file, article, rejected);
        try {
            if (Files.isDirectory(file)) {
                to.reject(Code.UNREADABLE, "是文件夹 it is a folder");
            } else if (!Files.exists(file)) {
                to.reject(Code.UNREADABLE, "不存在 there is no such file");
            } else if (!Files.isReadable(file)) {
                to.reject(Code.UNREADABLE, "没有读取权限 no right to read it");
            } else {
                read(file, to);
            }
        } catch (IOException e) {
            to.reject(Code.UNREADABLE, e.getClass().getSimpleName());
        }
    }

    private static void read(Path file, Delivery to) throws IOException {
        var head = Head.of(file);
        if (head.isEmpty()) {
            to.reject(Code.EMPTY_FILE, "没有内容 it holds nothing");
            return;
        }
        var packed = Sources.recognise(head.latin(), Reading.TIKA);
        if (packed.isPresent()) {
            TikaArticles.read(file, packed.get(), to);
            return;
        }
        var charset = head.isBinary() ? Optional.<Charset>empty() : Encoding.of(file);
        if (charset.isEmpty()) {
            to.reject(Code.UNKNOWN_FORMAT, "既非文本也非已知的文件格式 neither text in UTF-8 or GB18030 nor a known kind of file");
            return;
        }
        var beginning = head.text(charset.get());
        var format = Sources.recognise(beginning, Reading.JSON, Reading.MARKDOWN, Reading.TEXT);
        if (format.isEmpty()) {
            to.reject(Code.UNKNOWN_FORMAT, "没有可读的内容 nothing in it that a reader knows");
        } else if (format.get().reading() == Reading.JSON) {
            JsonArticles.read(file, charset.get(), format.get(), to);
        } else if (Files.size(file) > 4L * Delivery.LONGEST) {
            to.reject(Code.TOO_LARGE, Files.size(file) + " bytes");
        } else {
            TextArticles.read(Encoding.text(file, charset.get()), format.get(), to);
        }
    }
}
