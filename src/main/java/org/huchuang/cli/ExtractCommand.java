package org.huchuang.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.huchuang.Code;
import org.huchuang.HuchuangException;
import org.huchuang.loader.article.Article;
import org.huchuang.loader.article.Articles;
import org.huchuang.loader.article.Rejection;
import org.huchuang.loader.extract.Explanation;
import org.huchuang.loader.extract.Extraction;
import org.huchuang.loader.extract.ExtractionRecord;
import org.huchuang.loader.extract.Extractor;
import org.huchuang.loader.text.Documents;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints what was read out of each article: one JSON object a line, or sentence by sentence with the rules behind it. */
@Command(
        name = "extract",
        description = {
            "打印抽取结果 Print what the articles say, one JSON object a line;",
            "加 --explain 逐句列出提及、事实及其规则 with --explain each sentence with its mentions, facts and their rules"
        })
final class ExtractCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "FILE", description = "文章文件 files of articles")
    private List<Path> files;

    @Option(names = "--explain", description = "逐句说明 sentence by sentence, with the rule behind each mention and fact")
    private boolean explain;

    @Option(names = "--json", description = "与 --explain 合用：每句一个 JSON 对象 with --explain: one JSON object a sentence")
    private boolean json;

    @Option(names = "--rule", paramLabel = "ID", description = "仅列出该规则所得 only what rules of this name read")
    private Optional<String> rule = Optional.empty();

    @Option(names = "--grep", paramLabel = "TEXT", description = "仅列出含此文字的句子 only sentences that hold this text")
    private Optional<String> grep = Optional.empty();

    @Override
    public Integer call() {
        if (!explain && (json || rule.isPresent() || grep.isPresent())) {
            throw new HuchuangException(Code.USAGE, "--json、--rule、--grep 须与 --explain 合用 they go with --explain");
        }
        var extractor = Extractor.create();
        int[] rejected = {0};
        for (var file : files) {
            Consumer<Rejection> reject = r -> {
                rejected[0]++;
                System.err.println(r.reason().id() + "\t" + r.id() + "\t" + r.place() + "\t" + r.detail());
            };
            Articles.read(file, a -> read(a, extractor, reject), reject);
        }
        return rejected[0] == 0 ? 0 : 3;
    }

    private void read(Article article, Extractor extractor, Consumer<Rejection> reject) {
        Extraction extraction;
        try {
            extraction = extractor.extract(Documents.of(article));
        } catch (RuntimeException e) {
            // a fault of ours that one article brings out must not keep the others back
            reject.accept(new Rejection(article.id(), article.source(), Code.INTERNAL, e.toString()));
            return;
        }
        print(article, extraction);
    }

    private void print(Article article, Extraction extraction) {
        if (!explain) {
            System.out.println(ExtractionRecord.of(extraction));
            return;
        }
        var shown = Explanation.of(extraction).stream()
                .filter(e -> grep.isEmpty() || e.words().contains(grep.get()))
                .map(e -> rule.map(e::by).orElse(e))
                .filter(e -> rule.isEmpty() || !e.findings().isEmpty())
                .toList();
        if (json) {
            shown.forEach(e -> {
                var line = e.json();
                line.put("doc", article.id());
                System.out.println(line);
            });
        } else if (!shown.isEmpty()) {
            System.out.println("== " + article.id() + " " + article.title());
            shown.forEach(e -> ExplanationText.lines(e).forEach(System.out::println));
            System.out.println();
        }
    }
}
