package org.huchuang.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.huchuang.queries.Catalogue;
import org.huchuang.queries.Question;
import org.huchuang.queries.Rows;
import org.huchuang.store.Generation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the research questions; with {@code --run} also how many rows each has, and how long it takes, on the current generation. */
@Command(name = "questions", description = "研究问题 List the research questions, and try them")
final class QuestionsCommand implements Callable<Integer> {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String LIMIT = "60000";

    @Mixin
    private HomeOption home;

    @Option(names = "--run", description = "在当前数据上运行 run each on the current generation")
    private boolean run;

    @Option(names = "--json", description = "每行一个 JSON 对象 one JSON object a line")
    private boolean json;

    @Override
    public Integer call() {
        if (!run) {
            Catalogue.research().questions().forEach(q -> print(q, Optional.empty()));
            return 0;
        }
        try (Generation generation = home.store().current().orElseThrow(QueryCommand::nothing)) {
            Catalogue.research().questions().forEach(q -> print(q, Optional.of(time(generation.dataset(), q))));
        }
        return 0;
    }

    /** The second of two runs, so that the first pays for reading from disk. */
    private static Run time(DatasetGraph dataset, Question question) {
        ask(dataset, question);
        return ask(dataset, question);
    }

    private static Run ask(DatasetGraph dataset, Question question) {
        long start = System.nanoTime();
        var rows = new AtomicLong();
        Txn.executeRead(dataset, () -> Rows.each(dataset, question.query(), LIMIT, row -> rows.incrementAndGet()));
        return new Run(rows.get(), (System.nanoTime() - start) / 1_000_000);
    }

    private void print(Question question, Optional<Run> run) {
        if (json) {
            System.out.println(json(question, run));
            return;
        }
        System.out.println(run.map(r -> "%6d %6d ms  ".formatted(r.rows(), r.milliseconds()))
                        .orElse("") + question.id() + "\t" + question.question().zh() + "\t"
                + question.question().en());
    }

    private static ObjectNode json(Question question, Optional<Run> run) {
        var out = JSON.createObjectNode().put("id", question.id());
        out.putObject("question")
                .put("zh", question.question().zh())
                .put("en", question.question().en());
        var parameters = out.putArray("parameters");
        for (var p : question.parameters()) {
            var one = parameters.addObject();
            one.put("name", p.name()).put("type", p.type().name().toLowerCase(Locale.ROOT));
            one.put("zh", p.label().zh()).put("en", p.label().en());
            p.initial().ifPresent(i -> one.put("default", i));
        }
        run.ifPresent(r -> out.put("rows", r.rows()).put("milliseconds", r.milliseconds()));
        return out;
    }

    private record Run(long rows, long milliseconds) {}
}
