package org.huchuang.release;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Takes the time of writing out of a workbook, so that the same rows give the same bytes. */
final class FixedTimes {
    /** Just after the first time a ZIP file can name, which would be kept with a zone. */
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 2, 1, 0, 0);

    private FixedTimes() {}

    static void rewrite(Path workbook) throws IOException {
        var fixed = workbook.resolveSibling(workbook.getFileName() + ".fixed");
        try (var zip = new ZipFile(workbook.toFile());
                var out = new ZipOutputStream(ReleaseFolder.create(fixed))) {
            for (var entries = zip.entries(); entries.hasMoreElements(); ) {
                var from = entries.nextElement();
                var to = new ZipEntry(from.getName());
                to.setTimeLocal(EPOCH);
                out.putNextEntry(to);
                try (var in = zip.getInputStream(from)) {
                    if (from.getName().equals("docProps/core.xml")) {
                        var xml = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                                .replaceAll("(<dcterms:(?:created|modified)[^>]*>)[^<]*", "$11980-01-01T00:00:00Z");
                        new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)).transferTo(out);
                    } else {
                        in.transferTo(out);
                    }
                }
                out.closeEntry();
            }
        }
        Files.move(fixed, workbook, StandardCopyOption.REPLACE_EXISTING);
    }
}
