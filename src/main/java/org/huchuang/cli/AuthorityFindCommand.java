package org.huchuang.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.huchuang.Code;
import org.huchuang.HuchuangException;
import org.huchuang.ontology.Candidate;
import org.huchuang.ontology.EntityType;
import org.huchuang.ontology.Resolver;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says which known thing each name stands for. */
@Command(
        name = "find",
        description = {
            "查找名称 Say which known thing each name stands for; one line a name.",
            "key is empty (null in JSON) when nothing is sure enough; the rest then shows the best candidate."
        })
final class AuthorityFindCommand implements Callable<Integer> {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int SHOWN = 5;

    @Parameters(
            arity = "1..*",
            paramLabel = "NAME|-",
            description = "名称；- 表示逐行读标准输入 names; - reads lines from standard input")
    private List<String> names;

    @Option(names = "--json", description = "每个名称一个 JSON 对象 one JSON object a name")
    private boolean json;

    @Option(names = "--type", paramLabel = "CLASS", description = "期望的类别，如 University the class expected")
    private Optional<String> type;

    @Option(names = "--place", paramLabel = "NAME", description = "所在地 where it is")
    private Optional<String> place;

    @Option(names = "--explain", description = "列出候选及理由 list candidates with reasons")
    private boolean explain;

    @Override
    public Integer call() {
        var expected = type.map(AuthorityFindCommand::named);
        var resolver = Resolver.packed();
        for (var name : names) {
            if (name.equals("-")) {
                lines().forEach(line -> answer(line, expected, resolver));
            } else {
                answer(name, expected, resolver);
            }
        }
        return 0;
    }

    private void answer(String name, Optional<EntityType> expected, Resolver resolver) {
        var query = Resolver.Query.of(name);
        query = expected.map(query::ofType).orElse(query);
        query = place.map(query::in).orElse(query);
        var ranked = resolver.resolve(query);
        var sure = Resolver.sure(ranked);
        var best = sure.or(() -> ranked.stream().findFirst());
        System.out.println(json ? object(name, sure, best) : line(name, sure, best));
        if (explain) {
            ranked.stream().limit(SHOWN).forEach(c -> System.err.println("  " + why(c)));
        }
    }

    private static String object(String name, Optional<Candidate> sure, Optional<Candidate> best) {
        var out = JSON.createObjectNode();
        out.put("name", name)
                .put("key", sure.map(Candidate::key).orElse(null))
                .put("label", best.map(Candidate::name).orElse(null))
                .put("kind", best.map(c -> c.type().localName()).orElse(null))
                .put("score", best.map(Candidate::score).orElse(0.0))
                .put("matched", best.map(Candidate::matched).orElse(null));
        return out.toString();
    }

    private static String line(String name, Optional<Candidate> sure, Optional<Candidate> best) {
        return String.join(
                "\t",
                name,
                sure.map(Candidate::key).orElse(""),
                best.map(Candidate::name).orElse(""),
                best.map(c -> c.type().localName()).orElse(""),
                best.map(c -> Double.toString(c.score())).orElse("0.0"),
                best.map(Candidate::matched).orElse(""));
    }

    private static String why(Candidate c) {
        return "%s %s %s %.3f: %s"
                .formatted(c.key(), c.name(), c.type().localName(), c.score(), String.join("; ", c.explanation()));
    }

    private static EntityType named(String localName) {
        try {
            return EntityType.of(localName);
        } catch (IllegalArgumentException e) {
            throw new HuchuangException(Code.USAGE, "没有这一类别 " + e.getMessage(), e);
        }
    }

    /** The lines of standard input that hold a name. */
    private static List<String> lines() {
        try (var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            return in.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
