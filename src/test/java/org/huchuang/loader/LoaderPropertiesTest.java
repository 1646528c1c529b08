package org.huchuang.loader;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.huchuang.loader.article.Article;
import org.huchuang.loader.identity.Base;

/** The short form of {@code build/fuzz/run}: the same inputs each time, shrunk when one of them fails. */
class LoaderPropertiesTest {
    private static final String SEED = "20261121";
    private static final Reading READING = Reading.create(Base.DEFAULT);
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private static Path folder;

    @BeforeContainer
    static void make() throws IOException {
        folder = Files.createTempDirectory("huchuang-properties");
    }

    @AfterContainer
    static void remove() throws IOException {
        for (var name : List.of("input", "dump.json")) {
            Files.deleteIfExists(folder.resolve(name));
        }
        Files.delete(folder);
    }

    /** Words, signs and characters that do harm, in any order; or anything at all. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        6,
                        Arbitraries.of(Pieces.all())
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(30)
                                .map(all -> String.join("", all))),
                Tuple.of(2, windows()),
                Tuple.of(1, Arbitraries.strings().all().ofMaxLength(80)),
                Tuple.of(1, Arbitraries.chars().all().list().ofMaxSize(80).map(LoaderPropertiesTest::joined)));
    }

    /** A sample, cut anywhere and damaged in one place. */
    private static Arbitrary<String> windows() {
        return Arbitraries.of(Pieces.SAMPLES)
                .map(Pieces::sample)
                .flatMap(whole -> Arbitraries.integers()
                        .between(0, whole.length())
                        .tuple2()
                        .map(ends -> whole.substring(
                                Math.min(ends.get1(), ends.get2()), Math.max(ends.get1(), ends.get2()))))
                .flatMap(
                        part -> Arbitraries.integers().between(0, part.length()).flatMap(at -> Arbitraries.of(
                                        Pieces.all())
                                .map(piece -> part.substring(0, at) + piece + part.substring(at))));
    }

    private static String joined(List<Character> characters) {
        var text = new StringBuilder();
        characters.forEach(text::append);
        return text.toString();
    }

    @Property(seed = SEED, tries = 400)
    void makesArticlesOrRejectionsOfWhateverTextAFileHolds(@ForAll @From("texts") String text) {
        Invariants.readers(folder.resolve("input"), text.getBytes(StandardCharsets.UTF_8));
    }

    @Property(seed = SEED, tries = 200)
    void makesArticlesOrRejectionsOfWhateverBytesAFileHolds(@ForAll byte[] bytes) {
        Invariants.readers(folder.resolve("input"), bytes);
    }

    @Property(seed = SEED, tries = 300)
    void readsFromADumpWhatWasWrittenToIt(@ForAll @From("texts") String body, @ForAll @IntRange(max = 2) int articles)
            throws IOException {
        var file = folder.resolve("dump.json");
        var rows = IntStream.rangeClosed(0, articles)
                .mapToObj(n -> Map.of("文章标识符aid", "a" + n, "标题title", "标题" + n, "finalContent", body))
                .toList();
        Files.write(file, JSON.writeValueAsBytes(rows));
        var read = org.huchuang.loader.article.Reading.of(file);
        assertEquals(List.of(), read.rejections());
        assertEquals(
                Collections.nCopies(articles + 1, body),
                read.articles().stream().map(Article::text).toList());
    }

    @Property(seed = SEED, tries = 500)
    void keepsTheOffsetsOfWhatItCleans(@ForAll @From("texts") String text, @ForAll @IntRange(max = 4) int format) {
        Invariants.cleaner(Invariants.article(text, format));
    }

    @Property(seed = SEED, tries = 1000)
    void mintsPlainKeysThatFitIntoIris(@ForAll @From("texts") String name) {
        Invariants.minting(name);
    }

    @Property(seed = SEED, tries = 500)
    void readsBackTheQuadsThatItWrote(@ForAll @From("texts") String words) {
        Invariants.nquads(words);
    }

    @Property(seed = SEED, tries = 80)
    void extractsTheSameSoundGraphEachTime(@ForAll @From("texts") String text, @ForAll @IntRange(max = 4) int format) {
        var article = Invariants.article(text.substring(0, Math.min(text.length(), 1000)), format);
        assertArrayEquals(Invariants.extractor(READING, article), Invariants.extractor(READING, article));
    }

    @Example
    void takesAnAddressWithAnImpossiblePortForWords() {
        Invariants.nquads("http://a:99999999999999");
    }

    @Example
    void callsAnArticleByItsIdWhenNobodyCanSeeItsTitle() {
        var graph = Invariants.extractor(READING, Invariants.article("\u0000\u202e", 4));
        assertTrue(new String(graph, StandardCharsets.UTF_8).contains("<http://purl.org/dc/terms/title> \"a1\"@en"));
    }
}
