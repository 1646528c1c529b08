package org.huchuang.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** A load as its operator sees it: an id on each of its log lines, and its figures left where the server finds them. */
final class LoadRecord implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger("org.huchuang.load");
    private static final JsonMapper JSON = new JsonMapper();
    private static final Set<String> LISTS = Set.of("goneArticles", "rejections", "dropped");

    private final Instant start = Instant.now();
    private final String id = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss")
                    .withZone(ZoneOffset.UTC)
                    .format(start)
            + "-" + ProcessHandle.current().pid();

    LoadRecord() {
        MDC.put("load", id);
        LOG.info("load begins");
    }

    /** Says how the load went, and writes it to a file. */
    void end(LoadResult result, Path file) {
        try {
            var figures = (ObjectNode) JSON.readTree(result.json());
            figures.remove(LISTS);
            figures.put("load", id);
            figures.put("seconds", Duration.between(start, Instant.now()).toMillis() / 1000.0);
            LOG.info("load ends: {}", figures);
            if (!result.rehearsal() && Files.isDirectory(file.getParent())) {
                var fresh = file.resolveSibling(file.getFileName() + ".tmp");
                Files.writeString(fresh, figures + "\n");
                Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The report is JSON.", e);
        } catch (IOException e) {
            // the load itself is done; only its figures are missing
            LOG.warn("{} cannot be written: {}", file.getFileName(), e.getMessage());
        }
    }

    @Override
    public void close() {
        MDC.remove("load");
    }
}
