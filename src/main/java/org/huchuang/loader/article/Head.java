package org.huchuang.loader.article;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The beginning of a file, by which its format is told. */
final class Head {
    private static final int SIZE = 1 << 16;

    private final byte[] bytes;

    private Head(byte[] bytes) {
        this.bytes = bytes;
    }

    static Head of(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new Head(in.readNBytes(SIZE));
        }
    }

    boolean isEmpty() {
        return text(StandardCharsets.UTF_8).isBlank();
    }

    /** Whether it holds signs that no text has; UTF-16 with its mark is text. */
    boolean isBinary() {
        if (Encoding.mark(bytes).isPresent()) {
            return false;
        }
        for (byte b : bytes) {
            if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x0b && b != 0x1b) {
                return true;
            }
        }
        return false;
    }

    /** Decoded; what the cut at the end broke is left out. */
    String text(Charset charset) {
        var text = new String(bytes, charset);
        int to = text.length();
        while (to > 0 && text.charAt(to - 1) == '\ufffd') {
            to--;
        }
        return Encoding.withoutMark(text.substring(0, to));
    }

    /** Byte for byte, for the marks of binary formats. */
    String latin() {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
