package org.huchuang.loader.extract;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.huchuang.loader.article.Article;
import org.huchuang.loader.article.Articles;
import org.huchuang.loader.text.Documents;
import org.junit.jupiter.api.Test;

/**
 * The benchmark: whole extraction, from file to records, against bare HanLP with four recognisers on the same text in the
 * same run, warmed up, in characters per second of the threads' own CPU time. On the real corpus where it lies beside the
 * project, else on the samples. With the collector that {@code ./huchuang} gives the loader:
 * {@code mvn -q test -Dtest=SpeedBench -Dtest.jvm="-Xmx512m -XX:+UseParallelGC"}
 */
class SpeedBench {
    private static final Path CORPUS = Path.of("..", "shared", "corpus");
    private static final Path SAMPLES = Path.of("src", "main", "resources", "samples");
    private static final int WARM_UP = Integer.getInteger("huchuang.warmup", 60);
    private static final int ROUNDS = Integer.getInteger("huchuang.rounds", 21);

    private final Extractor extractor = Extractor.create();
    private final Segment segment = HanLP.newSegment()
            .enableNameRecognize(true)
            .enableTranslatedNameRecognize(true)
            .enablePlaceRecognize(true)
            .enableOrganizationRecognize(true);
    private final List<Path> files = files();
    private final List<Article> articles = articles();
    private final long characters =
            articles.stream().mapToLong(a -> a.text().length()).sum();

    @Test
    void extractionBesideBareSegmentation() {
        var ours = new ArrayList<Double>();
        var theirs = new ArrayList<Double>();
        for (int i = 0; i < WARM_UP + ROUNDS; i++) { // by turns, so that a busy machine slows both
            double a = characters / cpuSeconds(this::extractAll);
            double b = characters / cpuSeconds(this::segmentAll);
            if (i >= WARM_UP) {
                ours.add(a);
                theirs.add(b);
            }
        }
        double ratio = median(ours) / median(theirs);
        System.out.printf(
                "%d characters: extraction %.0f, HanLP with four recognisers %.0f characters per CPU-second, ratio %.2f%n",
                characters, median(ours), median(theirs), ratio);
    }

    @Test
    void twoThreadsBesideOne() throws Exception {
        double one = together(1);
        double two = together(2);
        System.out.printf(
                "1 thread %.0f, 2 threads %.0f characters per CPU-second of the slowest thread: %.2f times%n",
                one, two, two / one);
    }

    /** Characters per second of the slowest of some threads that each read everything; the best of the rounds. */
    private double together(int threads) throws Exception {
        double best = 0;
        try (var pool = Executors.newFixedThreadPool(threads)) {
            for (int i = 0; i < WARM_UP / 2 + ROUNDS; i++) {
                var tasks = IntStream.range(0, threads)
                        .<Callable<Double>>mapToObj(t -> () -> cpuSeconds(this::extractAll))
                        .toList();
                double slowest = 0;
                for (var done : pool.invokeAll(tasks)) {
                    slowest = Math.max(slowest, done.get());
                }
                best = Math.max(best, threads * characters / slowest);
            }
        }
        return best;
    }

    private void extractAll() {
        long[] written = {0};
        files.forEach(f -> Articles.read(
                f,
                a -> written[0] += ExtractionRecord.of(extractor.extract(Documents.of(a)))
                        .toString()
                        .length(),
                r -> {}));
        assertTrue(written[0] > 0);
    }

    private void segmentAll() {
        long words = 0;
        for (var a : articles) {
            words += segment.seg(a.text()).size();
        }
        assertTrue(words > 0);
    }

    private static double cpuSeconds(Runnable work) {
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        work.run();
        return (threads.getCurrentThreadCpuTime() - start) / 1e9;
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private List<Article> articles() {
        var all = new ArrayList<Article>();
        files.forEach(f -> Articles.read(f, all::add, r -> {}));
        return all;
    }

    private static List<Path> files() {
        try (var found = Files.list(Files.isDirectory(CORPUS) ? CORPUS : SAMPLES)) {
            return found.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
