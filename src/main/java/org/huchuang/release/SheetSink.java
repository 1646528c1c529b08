package org.huchuang.release;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.huchuang.queries.Question;
import org.huchuang.queries.Question.Column;

/** One sheet of the workbook; Chinese column titles, numbers as numbers, everything else as plain text. */
final class SheetSink implements TableSink {
    /** What Excel takes in one sheet, the titles included. */
    static final int MOST_ROWS = 1_048_576;

    private static final int MOST_CHARACTERS = 32_767;
    private static final int FLUSHED = 1_000;

    private final List<Column> columns;
    private final Worksheet sheet;
    private int next = 1;

    SheetSink(Workbook workbook, Question table) {
        this.columns = table.columns();
        this.sheet = workbook.newWorksheet(table.id());
        for (int i = 0; i < columns.size(); i++) {
            sheet.inlineString(0, i, columns.get(i).label().zh());
        }
        sheet.freezePane(0, 1);
    }

    @Override
    public void row(List<String> cells) throws IOException {
        if (next == MOST_ROWS) {
            return; // the README says so; CSV and Parquet hold all rows
        }
        for (int i = 0; i < cells.size(); i++) {
            var cell = cells.get(i);
            if (cell.isEmpty()) {
                continue;
            }
            switch (columns.get(i).datatype()) {
                case INTEGER, DECIMAL -> sheet.value(next, i, new BigDecimal(cell));
                case BOOLEAN -> sheet.value(next, i, Boolean.parseBoolean(cell));
                case STRING, IRI, LIST ->
                    sheet.inlineString(next, i, cell.substring(0, Math.min(cell.length(), MOST_CHARACTERS)));
            }
        }
        if (++next % FLUSHED == 0) {
            sheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        sheet.finish();
    }
}
