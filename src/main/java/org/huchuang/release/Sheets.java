package org.huchuang.release;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.zip.Deflater;
import org.dhatim.fastexcel.Workbook;
import org.huchuang.queries.Catalogue;

/** The workbook of all tables, made of their CSV files: its library writes one sheet after the other. */
final class Sheets {
    private Sheets() {}

    static void write(Path tables, Path workbook) throws IOException {
        try (OutputStream out = ReleaseFolder.create(workbook);
                var book = new Workbook(out, "Huchuang", "1.0")) {
            book.setCompressionLevel(Deflater.BEST_SPEED); // it is packed again when its times are fixed
            for (var table : Catalogue.tables().questions()) {
                try (var sheet = new SheetSink(book, table)) {
                    CsvRows.each(tables.resolve(table.id() + ".csv"), row -> sheet.row(row.toList()));
                }
            }
        }
        FixedTimes.rewrite(workbook);
    }
}
