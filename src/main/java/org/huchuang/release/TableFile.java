package org.huchuang.release;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.huchuang.queries.Question;

/** One table as CSV with CSVW metadata and as Parquet. */
final class TableFile implements TableSink {
    private final Question table;
    private final CsvSink csv;
    private final ParquetSink parquet;
    private long count;

    TableFile(Path folder, Question table) throws IOException {
        this.table = table;
        Csvw.write(folder.resolve(table.id() + ".csv-metadata.json"), table);
        this.csv = new CsvSink(folder.resolve(table.id() + ".csv"), table);
        this.parquet = new ParquetSink(folder.resolve(table.id() + ".parquet"), table);
    }

    Question table() {
        return table;
    }

    /** How many rows it has. */
    long count() {
        return count;
    }

    @Override
    public void row(List<String> cells) throws IOException {
        csv.row(cells);
        parquet.row(cells);
        count++;
    }

    @Override
    public void close() throws IOException {
        try (csv) {
            parquet.close();
        }
    }
}
