package org.huchuang.server.api;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** An answer as CSV: for programs with the names of columns, for Excel with a byte order mark and columns in words. */
final class CsvFile {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private CsvFile() {}

    static void write(Answer answer, OutputStream to) throws IOException {
        write(answer, Answer.Head::name, new OutputStreamWriter(to, StandardCharsets.UTF_8));
    }

    static void writeForExcel(Answer answer, OutputStream to) throws IOException {
        var out = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        out.write(BYTE_ORDER_MARK);
        write(answer, h -> h.zh() + " " + h.en(), out);
    }

    private static void write(Answer answer, Function<Answer.Head, String> title, OutputStreamWriter to)
            throws IOException {
        var csv = new CSVPrinter(to, CSVFormat.RFC4180);
        csv.printRecord(answer.heads().stream().map(title));
        for (var row : answer.rows()) {
            csv.printRecord(answer.heads().stream()
                    .map(h -> row.containsKey(h.name()) ? Cell.harmless(row.get(h.name())) : ""));
        }
        csv.flush();
    }
}
