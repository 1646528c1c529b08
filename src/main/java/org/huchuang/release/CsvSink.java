package org.huchuang.release;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.huchuang.queries.Question;
import org.huchuang.queries.Question.Column;

/** CSV after RFC 4180, UTF-8 without a byte order mark. */
final class CsvSink implements TableSink {
    private final CSVPrinter printer;

    CsvSink(Path file, Question table) throws IOException {
        this(file, table.columns().stream().map(Column::name).toList());
    }

    CsvSink(Path file, List<String> columns) throws IOException {
        var out = new OutputStreamWriter(ReleaseFolder.create(file), StandardCharsets.UTF_8);
        this.printer = new CSVPrinter(out, CSVFormat.RFC4180);
        printer.printRecord(columns);
    }

    @Override
    public void row(List<String> cells) throws IOException {
        printer.printRecord(cells);
    }

    @Override
    public void close() throws IOException {
        printer.close(true);
    }
}
