package org.huchuang.loader;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.huchuang.loader.identity.Base;

/**
 * Where Jazzer brings its inputs: {@code build/fuzz/run}. Public, because Jazzer looks for public classes only. What takes long the
 * first time is done before the inputs are timed.
 */
public final class FuzzTargets {
    private FuzzTargets() {}

    /** Files of bytes, under a name that does not tell what they are. */
    public static final class Readers {
        private static final Path FILE = file();

        private Readers() {}

        public static void fuzzerInitialize() {
            fuzzerTestOneInput("标题\n\n正文。".getBytes(StandardCharsets.UTF_8));
        }

        public static void fuzzerTestOneInput(byte[] input) {
            Invariants.readers(FILE, input);
        }

        private static Path file() {
            try {
                return Files.createTempDirectory("huchuang-fuzz").resolve("input");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Bodies of articles in each format. */
    public static final class Cleaner {
        private Cleaner() {}

        public static void fuzzerInitialize() {
            Invariants.cleaner(Invariants.article("正文。", 0));
        }

        public static void fuzzerTestOneInput(FuzzedDataProvider input) {
            int format = input.consumeByte();
            Invariants.cleaner(Invariants.article(input.consumeRemainingAsString(), format));
        }
    }

    /** Names, and what might be taken for a base. */
    public static final class Minting {
        private Minting() {}

        public static void fuzzerInitialize() {
            Invariants.minting("http://localhost:3030/");
        }

        public static void fuzzerTestOneInput(FuzzedDataProvider input) {
            Invariants.minting(input.consumeRemainingAsString());
        }
    }

    /** Words of literals, dates and addresses. */
    public static final class NQuads {
        private NQuads() {}

        public static void fuzzerInitialize() {
            Invariants.nquads("http://localhost:3030/");
        }

        public static void fuzzerTestOneInput(FuzzedDataProvider input) {
            Invariants.nquads(input.consumeRemainingAsString());
        }
    }

    /** Short articles, from cleaning to the graph. */
    public static final class Extractor {
        private static final Reading READING = Reading.create(Base.DEFAULT);

        private Extractor() {}

        public static void fuzzerInitialize() {
            Invariants.extractor(READING, Invariants.article("上海市科委投资了云帆芯片有限公司。", 0));
        }

        public static void fuzzerTestOneInput(FuzzedDataProvider input) {
            int format = input.consumeByte();
            Invariants.extractor(READING, Invariants.article(input.consumeRemainingAsString(), format));
        }
    }
}
