package org.huchuang.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.huchuang.Code;
import org.huchuang.HuchuangException;

/** Reads again what {@link CsvSink} wrote. */
final class CsvRows {
    private CsvRows() {}

    /** What takes a row whose cells have the names of its header. */
    interface Rows {
        void row(CSVRecord row) throws IOException;
    }

    /** How many rows there are; {@link Code#RELEASE} when one has another number of cells than the header. */
    static long each(Path file, Rows to) throws IOException {
        long count = 0;
        try (var in = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                var rows = CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(in)) {
            for (var row : rows) {
                if (!row.isConsistent()) {
                    throw new HuchuangException(
                            Code.RELEASE, file.getFileName() + ":" + rows.getCurrentLineNumber() + " is ragged");
                }
                to.row(row);
                count++;
            }
        }
        return count;
    }
}
