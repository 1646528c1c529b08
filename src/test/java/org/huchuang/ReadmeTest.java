package org.huchuang;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.query.QueryFactory;
import org.huchuang.cli.Main;
import org.junit.jupiter.api.Test;

/** What the README shows exists: its verbs, its files, its query. */
class ReadmeTest {
    private static final Pattern COMMAND = Pattern.compile("^\\./huchuang (\\S+)(.*?)(#.*)?$", Pattern.MULTILINE);
    private static final Pattern LINK = Pattern.compile("\\]\\((?!http)([^)#]+)\\)");
    private static final Pattern SPARQL = Pattern.compile("```sparql\\n(.*?)```", Pattern.DOTALL);

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }

    @Test
    void showsOnlyCommandsThatExistWithTheirOptions() throws IOException {
        var verbs = Main.verbs();
        var shown = COMMAND.matcher(readme()).results().toList();
        assertFalse(shown.isEmpty());
        for (var command : shown) {
            var options = verbs.get(command.group(1));
            assertTrue(options != null, "no verb " + command.group(1));
            for (var word : List.of(command.group(2).split(" "))) {
                assertTrue(
                        !word.startsWith("--") || options.contains(word), command.group(1) + " has no option " + word);
            }
        }
    }

    @Test
    void linksOnlyToFilesThatExist() throws IOException {
        Set<String> missing = LINK.matcher(readme())
                .results()
                .map(m -> m.group(1))
                .filter(f -> !Files.exists(Path.of(f)))
                .collect(Collectors.toSet());
        assertTrue(missing.isEmpty(), missing.toString());
    }

    @Test
    void showsAQueryThatParses() throws IOException {
        var query = SPARQL.matcher(readme());
        assertTrue(query.find());
        QueryFactory.create(query.group(1));
    }
}
