package org.huchuang.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.huchuang.Code;
import org.huchuang.HuchuangException;
import org.huchuang.loader.article.Articles;
import org.huchuang.loader.eval.CalibrationFit;
import org.huchuang.loader.eval.Evaluation;
import org.huchuang.loader.eval.Predictions;
import org.huchuang.loader.eval.ReliabilityTable;
import org.huchuang.loader.eval.RuleTable;
import org.huchuang.loader.eval.ScoreTable;
import org.huchuang.loader.extract.ExtractionRecord;
import org.huchuang.loader.extract.Extractor;
import org.huchuang.loader.text.Documents;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores an extraction against gold annotations and says which rules err. */
@Command(
        name = "eval",
        description = "评测 Score extraction against gold annotations: the figures, confusion by type, rules")
final class EvalCommand implements Callable<Integer> {
    @Option(names = "--gold", required = true, paramLabel = "DIR", description = "标注文件夹 folder of gold files")
    private Path gold;

    @Option(
            names = "--pred",
            paramLabel = "FILE",
            description = "抽取结果 what huchuang extract printed, instead of reading files")
    private Path pred;

    @Option(names = "--detail", description = "按类型、关系、属性列出 a line for each type, relation and attribute")
    private boolean detail;

    @Option(names = "--errors", paramLabel = "N", description = "每类列出 N 条错误 list N errors of each sort")
    private int errors;

    @Option(names = "--json", description = "仅以 JSON 输出 F1 the headline figures as one JSON object, nothing else")
    private boolean json;

    @Option(names = "--table", description = "仅输出得分表 the table of figures, without confusion and rules")
    private boolean table;

    @Option(names = "--reliability", description = "可信度：各段实际正确率 whether confidences mean what they say")
    private boolean reliability;

    @Option(
            names = "--calibrate",
            description = "打印 loader/confidence.tsv 的新内容 print a new loader/confidence.tsv, measured on this gold")
    private boolean calibrate;

    @Parameters(arity = "0..*", paramLabel = "FILE", description = "文章文件 files of articles to read and score")
    private List<Path> files = List.of();

    @Override
    public Integer call() {
        if ((pred == null) == files.isEmpty()) {
            throw new HuchuangException(Code.USAGE, "请给出 --pred 或文章文件之一 name either --pred or files of articles");
        }
        var evaluation = Evaluation.against(gold);
        var scores = evaluation.score(pred == null ? read(files) : Evaluation.predictions(pred));
        if (json) {
            System.out.println(ScoreTable.json(scores));
            return 0;
        }
        if (calibrate) {
            CalibrationFit.lines(scores).forEach(System.out::println);
            return 0;
        }
        if (reliability) {
            ReliabilityTable.lines(scores).forEach(System.out::println);
            return 0;
        }
        ScoreTable.lines(scores, detail, errors).forEach(System.out::println);
        if (!table) {
            section(RuleTable.confusion(scores));
            section(RuleTable.rules(scores));
            section(RuleTable.missed(scores));
        }
        return 0;
    }

    private static Predictions read(List<Path> files) {
        var all = new Predictions();
        var extractor = Extractor.create();
        for (var file : files) {
            Articles.read(
                    file,
                    a -> all.add(ExtractionRecord.of(extractor.extract(Documents.of(a)))),
                    r -> System.err.println(r.reason().id() + "\t" + r.id() + "\t" + r.place() + "\t" + r.detail()));
        }
        return all;
    }

    private static void section(List<String> lines) {
        System.out.println();
        lines.forEach(System.out::println);
    }
}
