package org.huchuang.loader.article;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.sax.BodyContentHandler;
import org.huchuang.Code;
import org.huchuang.HuchuangException;
import org.huchuang.loader.knowledge.SourceFormat;
import org.huchuang.loader.knowledge.SourceFormat.Reading;
import org.huchuang.loader.knowledge.Sources;
import org.xml.sax.SAXException;

/** Lets Apache Tika take text and metadata out of PDF, DOCX and HTML; the text is then read like any other. */
final class TikaArticles {
    /** Bytes a packed file may have: pictures count in it. */
    private static final long LARGEST = 100L << 20;

    private TikaArticles() {}

    static void read(Path file, SourceFormat format, Delivery to) throws IOException {
        if (Files.size(file) > LARGEST) {
            to.reject(Code.TOO_LARGE, Files.size(file) + " bytes");
            return;
        }
        var metadata = new Metadata();
        var body = new BodyContentHandler(Delivery.LONGEST);
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            parser(format).parse(in, body, metadata, new ParseContext());
        } catch (EncryptedDocumentException e) {
            to.reject(Code.UNREADABLE, "文件已加密 the file is encrypted");
            return;
        } catch (IOException | TikaException | SAXException | RuntimeException | LinkageError e) {
            boolean tooLong = WriteLimitReachedException.isWriteLimitReached(e);
            to.reject(
                    tooLong ? Code.TOO_LARGE : Code.BROKEN_SYNTAX,
                    tooLong ? "超过 " + Delivery.LONGEST + " 字 more characters than that" : brief(e));
            return;
        }
        var text = body.toString();
        if (text.isBlank()) {
            to.reject(Code.EMPTY_FILE, "没有文字，可能是扫描件 no text in it, perhaps a scan");
            return;
        }
        var known =
                Sources.recognise(text, Reading.TEXT).filter(f -> f.patterns().containsKey("section"));
        if (known.isPresent()) {
            TextArticles.read(text, known.get(), to);
        } else {
            TextArticles.read(text, format, fields(metadata, text, format), to);
        }
    }

    private static Parser parser(SourceFormat format) {
        return switch (format.value("parser").orElse("")) {
            case "pdf" -> new PDFParser();
            case "docx" -> new OOXMLParser();
            case "html" -> new JSoupParser();
            default ->
                throw new HuchuangException(
                        Code.KNOWLEDGE, "loader/sources/" + format.name() + ".tsv names no parser that exists");
        };
    }

    private static Fields fields(Metadata metadata, String text, SourceFormat format) {
        var fields = new Fields(false);
        for (var field : new String[] {"publisher", "date", "url"}) {
            value(metadata, field, format)
                    .filter(v -> !field.equals("date") || v.matches("\\d{4}.*"))
                    .filter(v -> !field.equals("url") || v.matches("https?://.*"))
                    .ifPresent(v -> fields.put(field, v));
        }
        value(metadata, "title", format).ifPresent(title -> {
            fields.put("other title", title);
            onPage(title, text).ifPresent(t -> fields.put("title", t));
        });
        return fields;
    }

    private static Optional<String> value(Metadata metadata, String field, SourceFormat format) {
        return format.field(field).stream()
                .flatMap(name -> Arrays.stream(metadata.getValues(name)))
                .map(String::strip)
                .filter(v -> !v.isEmpty())
                .findFirst();
    }

    /** The page's own headline; the title in the metadata may go on with the name of the site, or be of no use. */
    private static Optional<String> onPage(String title, String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> line.length() >= 6 && title.startsWith(line) || line.equals(title))
                .max(Comparator.comparingInt(String::length));
    }

    private static String brief(Throwable e) {
        var message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return message.length() <= 160 ? message : message.substring(0, 160) + "…";
    }
}
