package org.huchuang.loader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.regex.Pattern;
import org.apache.jena.irix.IRIx;
import org.huchuang.HuchuangException;
import org.huchuang.loader.article.Article;
import org.huchuang.loader.article.Articles;
import org.huchuang.loader.graph.NQuadsCheck;
import org.huchuang.loader.identity.Base;
import org.huchuang.loader.text.Documents;
import org.huchuang.ontology.Key;

/** What of the loader is given damaged inputs, by name; each takes the number of an input and throws when something is wrong. */
final class FuzzTargets {
    private static final Pattern KEY = Pattern.compile("[0-9a-hjkmnp-tv-z]{12}");
    private static final List<String> FORMATS = List.of("wechat", "newspaper", "report", "markdown", "text");
    private static final String TEXT =
            "日前，云帆芯片有限公司落户张江科学城，注册资本3亿元。上海市科委主任王小明表示，本市将支持该项目。\n" + "“星火医学”平台由南湖大学附属仁爱医院与徐汇区共同建设，2025年投入1.2亿元，同比增长15%。";

    private final Path folder;
    private final long seed;
    private final Map<String, LongConsumer> all = new LinkedHashMap<>();

    FuzzTargets(Path folder, long seed) {
        this.folder = folder;
        this.seed = seed;
        reader("wechat-sample.json");
        reader("newspaper-sample.txt");
        reader("forum-sample.txt");
        reader("qa-sample.md");
        var texts = new Damage(seed, List.of(TEXT, sample("newspaper-sample.txt"), sample("forum-sample.txt")));
        all.put("cleaner", n -> clean(article(texts.text(n), n)));
        var names = new Damage(
                seed,
                List.of("云帆芯片有限公司", "上海市科学技术委员会", "“星火医学” ＡＩ Platform", "https://example.org/路?x=1#y", "2026-02-05"));
        all.put("minting", n -> mint(names.text(n)));
        all.put("nquads", n -> NQuadsCheck.check(names.text(n)));
        var reading = Reading.create(Base.DEFAULT);
        var sentences = new Damage(seed, List.of(TEXT));
        all.put("extractor", n -> reading.read(article(sentences.text(n), n)));
    }

    Map<String, LongConsumer> all() {
        return all;
    }

    private void reader(String sample) {
        var damage = new Damage(seed, List.of(sample(sample)));
        all.put("reader " + sample, n -> {
            var file = folder.resolve(Thread.currentThread().threadId() + sample.substring(sample.indexOf('.')));
            try {
                Files.write(file, damage.bytes(n));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            Articles.read(file, a -> {}, r -> {});
        });
    }

    private static void clean(Article article) {
        var document = Documents.of(article);
        for (var sentence : document.sentences()) {
            document.text().substring(sentence.span().start(), sentence.span().end());
        }
    }

    private static void mint(String name) {
        var key = Key.of("company", name);
        if (!KEY.matcher(key).matches() || !key.equals(Key.of("company", " " + name + "\n"))) {
            throw new AssertionError(key);
        }
        IRIx.create(Base.DEFAULT.id("company", key));
        try {
            IRIx.create(new Base(name).id("company", key));
        } catch (HuchuangException e) {
            assert e.code() != null; // most names are no base, and are said to be none
        }
    }

    private static Article article(String text, long number) {
        var format = FORMATS.get((int) (number % FORMATS.size()));
        var title = text.substring(0, Math.min(text.length(), 30));
        return new Article(
                "a" + number, title, Optional.empty(), Optional.empty(), Optional.empty(), "a.txt", format, text);
    }

    private static String sample(String name) {
        try (var in = Reading.class.getResourceAsStream("/samples/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a run over many inputs gave. */
    record Outcome(long inputs, long slowest, long slowestNumber, List<String> findings) {
        static Outcome of(LongConsumer target, long from, long to, LongConsumer begin) {
            var threads = java.lang.management.ManagementFactory.getThreadMXBean();
            var findings = new ArrayList<String>();
            long slowest = 0;
            long number = from;
            for (long n = from; n < to; n++) {
                begin.accept(n);
                long start = threads.getCurrentThreadCpuTime();
                try {
                    target.accept(n);
                } catch (RuntimeException | AssertionError | StackOverflowError | OutOfMemoryError e) {
                    var where = e.getStackTrace().length == 0 ? "" : " at " + e.getStackTrace()[0];
                    findings.add("input " + n + ": " + e + where);
                }
                long took = threads.getCurrentThreadCpuTime() - start;
                if (took > slowest) {
                    slowest = took;
                    number = n;
                }
            }
            return new Outcome(to - from, slowest, number, findings);
        }
    }
}
