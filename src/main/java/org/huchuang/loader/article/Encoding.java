package org.huchuang.loader.article;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Tells in which encoding a text file is written: by its mark, else UTF-8, else GB18030, when it decodes cleanly. */
final class Encoding {
    private static final List<Charset> TRIED = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));

    private Encoding() {}

    static Optional<Charset> of(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var marked = mark(in.readNBytes(3));
            if (marked.isPresent()) {
                return decodes(file, marked.get()) ? marked : Optional.empty();
            }
        }
        for (var charset : TRIED) {
            if (decodes(file, charset)) {
                return Optional.of(charset);
            }
        }
        return Optional.empty();
    }

    /** What the byte order mark at the beginning says. */
    static Optional<Charset> mark(byte[] head) {
        if (head.length >= 2 && head[0] == (byte) 0xff && head[1] == (byte) 0xfe) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if (head.length >= 2 && head[0] == (byte) 0xfe && head[1] == (byte) 0xff) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return Optional.empty();
    }

    /** The whole file; call only with an encoding that {@link #of} found. */
    static String text(Path file, Charset charset) throws IOException {
        return withoutMark(new String(Files.readAllBytes(file), charset));
    }

    static String withoutMark(String text) {
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    /** A reader that stops with an exception at bytes the encoding does not have. */
    static Reader reader(Path file, Charset charset) throws IOException {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        return new InputStreamReader(Files.newInputStream(file), decoder);
    }

    private static boolean decodes(Path file, Charset charset) throws IOException {
        var buffer = new char[1 << 15];
        try (var in = reader(file, charset)) {
            while (in.read(buffer) >= 0) {
                // only whether it decodes matters
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
