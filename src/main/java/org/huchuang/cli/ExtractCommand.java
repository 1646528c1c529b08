package org.huchuang.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.huchuang.loader.article.Articles;
import org.huchuang.loader.extract.ExtractionRecord;
import org.huchuang.loader.extract.Extractor;
import org.huchuang.loader.text.Documents;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints what was read out of each article, one JSON object a line. */
@Command(name = "extract", description = "打印抽取结果 Print what the articles say, one JSON object a line")
final class ExtractCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "FILE", description = "文章文件 files of articles")
    private List<Path> files;

    @Override
    public Integer call() {
        var extractor = Extractor.create();
        int[] rejected = {0};
        for (var file : files) {
            Articles.read(file, a -> System.out.println(ExtractionRecord.of(extractor.extract(Documents.of(a)))), r -> {
                rejected[0]++;
                System.err.println(r.reason().id() + "\t" + r.id() + "\t" + r.place() + "\t" + r.detail());
            });
        }
        return rejected[0] == 0 ? 0 : 3;
    }
}
