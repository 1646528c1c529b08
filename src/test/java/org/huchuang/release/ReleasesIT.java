package org.huchuang.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.zip.GZIPInputStream;
import org.apache.commons.io.file.PathUtils;
import org.huchuang.Code;
import org.huchuang.HuchuangException;
import org.huchuang.Release;
import org.huchuang.store.Store;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A release of the bundled samples: what it holds, and what comes back from it. */
class ReleasesIT {
    @TempDir
    static Path folder;

    private static Store store;
    private static Made made;
    private static Path left;

    @BeforeAll
    static void release() throws IOException {
        store = SampleRelease.store(folder.resolve("home"));
        var day = store.currentManifest().orElseThrow().dataUntil().replace("-", "");
        left = folder.resolve("first").resolve(".huchuang-" + Release.VERSION + "-" + day + ".part");
        Files.createDirectories(left);
        Files.writeString(left.resolve("huchuang.nq.gz"), "half");
        made = make(store, folder.resolve("first"));
    }

    private static Made make(Store store, Path parent) {
        try (var generation = store.current().orElseThrow()) {
            return Releases.make(generation, parent);
        }
    }

    @Test
    void comesBackAsTheReleaseItWasLoadedFromInAnotherPlaceZoneAndLanguage() throws IOException {
        var other = Store.at(folder.resolve("restored"));
        Releases.restore(made.folder(), other, Optional.empty());
        var nowhere = folder.resolve("nowhere");
        var refused = assertThrows(HuchuangException.class, () -> makePrivate(other, nowhere));
        assertEquals(Code.USAGE, refused.code(), "a public release brought no texts");
        var zone = TimeZone.getDefault();
        var language = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            Locale.setDefault(Locale.of("tr", "TR"));
            assertEquals(sums(made), sums(make(other, folder.resolve("again"))));
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(language);
        }
    }

    @Test
    void movesToAnotherBaseAndBack() throws IOException {
        var there = Store.at(folder.resolve("there"));
        Releases.restore(made.folder(), there, Optional.of("https://graph.example.org/"));
        var moved = make(there, folder.resolve("moved"));
        assertFalse(text(moved.folder().resolve("huchuang.nq.gz")).contains("http://localhost:3030/"));
        var back = Store.at(folder.resolve("back"));
        Releases.restore(moved.folder(), back, Optional.of("http://localhost:3030/"));
        assertEquals(sums(made), sums(make(back, folder.resolve("moved-back"))));
    }

    @Test
    void keepsTheTextsInAPrivateReleaseOnlyAndBringsThemBack() throws IOException {
        assertFalse(Files.exists(made.folder().resolve(Texts.FILE)));
        var kept = makePrivate(store, folder.resolve("private"));
        assertTrue(kept.folder().getFileName().toString().endsWith("-private"));
        var lines = text(kept.folder().resolve(Texts.FILE)).lines().toList();
        assertEquals(store.archive().articles().size(), lines.size());
        var first = store.archive().articles().values().iterator().next();
        var line = new JsonMapper().readValue(lines.get(0), Texts.Line.class);
        assertEquals(first.article(), line.article());
        assertEquals(store.archive().text(first).orElseThrow().body(), line.text());
        assertTrue(Releases.isPublic(made.folder()));
        assertFalse(Releases.isPublic(kept.folder()));
        var other = Store.at(folder.resolve("with-texts"));
        Releases.restore(kept.folder(), other, Optional.empty());
        assertEquals(sums(kept), sums(makePrivate(other, folder.resolve("private-again"))));
    }

    private static Made makePrivate(Store from, Path parent) {
        try (var generation = from.current().orElseThrow()) {
            return Releases.makePrivate(generation, from.archive(), parent);
        }
    }

    @Test
    void sortsItsQuadsByBytes() throws IOException {
        var lines = text(made.folder().resolve("huchuang.nq.gz")).lines().toList();
        assertEquals(lines.stream().sorted(byBytes()).toList(), lines);
        assertEquals(lines.size(), lines.stream().distinct().count());
    }

    private static Comparator<String> byBytes() {
        return (a, b) -> Arrays.compareUnsigned(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void listsEveryFileInItsReadmeAndChecksums() throws IOException {
        var readme = Files.readString(made.folder().resolve("README.md"));
        try (var files = Files.walk(made.folder())) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var name = made.folder().relativize(file).toString();
                if (!List.of("README.md", "SHA256SUMS", "dcat.jsonld", "ro-crate-metadata.json")
                        .contains(name)) {
                    assertTrue(readme.contains("`" + name + "`"), name);
                }
                assertTrue(name.equals("SHA256SUMS") || sums(made).contains("  " + name + "\n"), name);
            }
        }
    }

    @Test
    void refusesToLoadADamagedRelease() throws IOException {
        var copy = folder.resolve("damaged");
        PathUtils.copyDirectory(made.folder(), copy);
        Files.writeString(copy.resolve("LICENSE"), "none");
        var target = Store.at(folder.resolve("untouched"));
        var refused = assertThrows(HuchuangException.class, () -> Releases.restore(copy, target, Optional.empty()));
        assertEquals(Code.UNREADABLE, refused.code());
        assertTrue(target.currentId().isEmpty());
    }

    @Test
    void clearsAwayWhatAnInterruptedReleaseLeft() {
        assertFalse(Files.exists(left));
        assertTrue(Files.exists(made.folder()));
    }

    @Test
    void keepsAReleaseThatIsThere() {
        var refused = assertThrows(HuchuangException.class, () -> make(store, folder.resolve("first")));
        assertEquals(Code.USAGE, refused.code());
    }

    private static String sums(Made release) throws IOException {
        return Files.readString(release.folder().resolve("SHA256SUMS"));
    }

    private static String text(Path gzipped) {
        try (var in = new GZIPInputStream(Files.newInputStream(gzipped))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
