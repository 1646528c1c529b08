package org.huchuang.release;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
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
                found = CsvRows.each(file, row -> {});
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

    private static long parquet(Path file) throws IOException {
        try (var reader = ParquetFileReader.open(new LocalInputFile(file))) {
            return reader.getRecordCount();
        }
    }
}
