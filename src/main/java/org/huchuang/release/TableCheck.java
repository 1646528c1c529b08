package org.huchuang.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.LocalInputFile;
import org.huchuang.Code;
import org.huchuang.HuchuangException;

/** Counts the rows of written tables again. */
final class TableCheck {
    private TableCheck() {}

    /** {@link Code#RELEASE} when a table of these names holds another number of rows. */
    static void verify(Path folder, Map<String, Long> rows) throws IOException {
        for (var table : rows.entrySet()) {
            var file = folder.resolve(table.getKey());
            long found;
            if (table.getKey().endsWith(".csv")) {
                found = csv(file);
            } else if (table.getKey().endsWith(".parquet")) {
                found = parquet(file);
            } else {
                continue;
            }
            if (found != table.getValue()) {
                throw new HuchuangException(
                        Code.RELEASE,
                        table.getKey() + " holds %d rows instead of %d".formatted(found, table.getValue()));
            }
        }
    }

    private static long csv(Path file) throws IOException {
        try (var in = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                var parser = CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(in)) {
            long count = 0;
            for (var row : parser) {
                if (!row.isConsistent()) {
                    throw new HuchuangException(
                            Code.RELEASE, file.getFileName() + ":" + parser.getCurrentLineNumber() + " is ragged");
                }
                count++;
            }
            return count;
        }
    }

    private static long parquet(Path file) throws IOException {
        try (var reader = ParquetFileReader.open(new LocalInputFile(file))) {
            return reader.getRecordCount();
        }
    }
}
