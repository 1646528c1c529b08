package org.huchuang.server.api;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.jena.graph.Node;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** An answer as a workbook: the rows on one sheet, on the other what they are and how to cite them. Texts never become formulas. */
final class ExcelFile {
    private static final int LONGEST = 32_767;
    private static final double WIDTH = 24;

    private ExcelFile() {}

    static void write(Answer answer, OutputStream to) throws IOException {
        try (var book = new Workbook(to, "Huchuang", null)) {
            rows(answer, book.newWorksheet("结果 result"));
            source(answer, book.newWorksheet("出处 source"));
        }
    }

    private static void rows(Answer answer, Worksheet sheet) {
        var heads = answer.heads();
        for (int c = 0; c < heads.size(); c++) {
            sheet.value(0, c, heads.get(c).zh() + " " + heads.get(c).en());
            sheet.style(0, c).bold().set();
            sheet.width(c, WIDTH);
        }
        sheet.freezePane(0, 1);
        for (int r = 0; r < answer.rows().size(); r++) {
            for (int c = 0; c < heads.size(); c++) {
                var row = answer.rows().get(r);
                if (row.containsKey(heads.get(c).name())) {
                    cell(sheet, r + 1, c, row.get(heads.get(c).name()));
                }
            }
        }
    }

    private static void cell(Worksheet sheet, int row, int column, Node node) {
        var number = Cell.number(node);
        if (number.isPresent()) {
            sheet.value(row, column, number.get());
        } else {
            var text = Cell.text(node);
            sheet.value(row, column, text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        }
    }

    private static void source(Answer answer, Worksheet sheet) {
        var question = answer.ask().question();
        var lines = List.of(
                List.of("问题 question", question.question().zh()),
                List.of("", question.question().en()),
                List.of("编号 id", question.id()),
                List.of("参数 parameters", Ask.encoded(answer.ask().effective())),
                List.of("数据版本 generation", answer.generation()),
                List.of("行数 rows", String.valueOf(answer.total())),
                List.of("网址 address", answer.url()),
                List.of("引用 citation", answer.citation()));
        sheet.width(0, WIDTH);
        sheet.width(1, 4 * WIDTH);
        for (int r = 0; r < lines.size(); r++) {
            sheet.value(r, 0, lines.get(r).get(0));
            sheet.value(r, 1, lines.get(r).get(1));
        }
    }
}
