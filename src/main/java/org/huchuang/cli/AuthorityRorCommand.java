package org.huchuang.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.huchuang.Code;
import org.huchuang.HuchuangException;
import org.huchuang.ontology.Authority;
import org.huchuang.ontology.Candidate;
import org.huchuang.ontology.Key;
import org.huchuang.ontology.Resolver;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Matches the Research Organization Registry with the authority and proposes what the authority lacks; changes nothing. */
@Command(
        name = "import-ror",
        description = {
            "对照 ROR Match a JSON dump of ror.org (schema 2) with the authority and propose links, English names and",
            "acronyms as rows to review: key, name, property, value, ror, matched, score."
        },
        exitCodeListHeading = "%n",
        exitCodeList = {"0:有匹配 something matched", "3:无匹配 nothing matched", "4:无法读取 not a dump of ROR"})
final class AuthorityRorCommand implements Callable<Integer> {
    private static final int NOTHING = 3;

    @Parameters(paramLabel = "FILE", description = "ROR 的 JSON 数据 ROR's JSON dump")
    private Path file;

    @Option(names = "--unmatched", description = "在标准错误列出未匹配者 list on standard error what matched nothing")
    private boolean unmatched;

    private final Authority authority = Authority.packed();
    private int read;
    private int matched;

    @Override
    public Integer call() {
        var matcher = new RorMatcher(Resolver.packed());
        System.out.println("key\tname\tproperty\tvalue\tror\tmatched\tscore");
        try (var records = new JsonMapper().readerFor(JsonNode.class).<JsonNode>readValues(file.toFile())) {
            while (records.hasNextValue()) {
                var record = RorRecord.of(records.nextValue());
                read++;
                var match = matcher.match(record);
                match.ifPresentOrElse(c -> propose(record, c), () -> missed(record));
            }
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw new HuchuangException(Code.BROKEN_SYNTAX, file.getFileName() + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new HuchuangException(Code.UNREADABLE, file.getFileName() + ": " + e.getMessage(), e);
        }
        System.err.println("%d 条 records, %d 条匹配 matched".formatted(read, matched));
        return matched > 0 ? 0 : NOTHING;
    }

    private void missed(RorRecord record) {
        if (unmatched) {
            System.err.println("-\t" + record.id() + "\t"
                    + clean(
                            record.names().isEmpty()
                                    ? ""
                                    : record.names().get(0).text()));
        }
    }

    private void propose(RorRecord record, Candidate found) {
        matched++;
        row(record, found, "ror", record.id());
        record.wikidata().ifPresent(q -> row(record, found, "wikidata", "https://www.wikidata.org/entity/" + q));
        var entry = authority.withKey(found.key());
        record.website()
                .filter(w -> entry.flatMap(Authority.Entry::website).isEmpty())
                .ifPresent(w -> row(record, found, "website", w));
        for (var name : record.names()) {
            boolean latin = name.text().chars().allMatch(c -> c < 0x250);
            boolean english = latin && (name.acronym() || name.language().equals("en") && name.label());
            if (english && entry.filter(e -> bears(e, name.text())).isEmpty()) {
                row(record, found, name.acronym() ? "acronym" : "english", name.text());
            }
        }
    }

    private static boolean bears(Authority.Entry entry, String name) {
        return entry.names().stream().anyMatch(n -> Key.canonical(n).equals(Key.canonical(name)));
    }

    private static void row(RorRecord record, Candidate found, String property, String value) {
        System.out.println(String.join(
                "\t",
                found.key(),
                found.name(),
                property,
                clean(value),
                record.id(),
                found.matched(),
                Optional.of(found.score()).map(Object::toString).orElse("")));
    }

    /** One cell of one line, whatever the file holds. */
    private static String clean(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }
}
