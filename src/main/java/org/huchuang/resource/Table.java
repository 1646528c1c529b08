package org.huchuang.resource;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.huchuang.Code;
import org.huchuang.HuchuangException;

/**
 * A tab-separated knowledge file with a header line: UTF-8, no quoting, {@code #} starts a comment line.
 *
 * @param path where it was read from, for messages
 * @param rows in file order
 */
public record Table(String path, List<Row> rows) {
    private static final CSVFormat FORMAT = CSVFormat.TDF
            .builder()
            .setQuote(null)
            .setCommentMarker('#')
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreSurroundingSpaces(false)
            .setTrim(true)
            .get();

    public Table {
        rows = List.copyOf(rows);
    }

    /** Reads a packed file; every row must have exactly the columns of the header, else {@link Code#KNOWLEDGE} with file and line. */
    public static Table read(String path) {
        return parse(path, Resources.text(path));
    }

    /** Reads a table from its text; {@code path} is only for messages. */
    public static Table parse(String path, String text) {
        try (Reader in = new StringReader(text);
                var parser = FORMAT.parse(in)) {
            var rows = new ArrayList<Row>();
            for (CSVRecord r : parser) {
                var place = path + ":" + parser.getCurrentLineNumber();
                if (!r.isConsistent()) {
                    throw new HuchuangException(
                            Code.KNOWLEDGE,
                            place + " has " + r.size() + " columns where the header has "
                                    + parser.getHeaderNames().size());
                }
                rows.add(new Row(place, r.toMap()));
            }
            return new Table(path, rows);
        } catch (IOException e) {
            throw new HuchuangException(Code.KNOWLEDGE, path + ": " + e.getMessage(), e);
        }
    }

    /**
     * One line of a table.
     *
     * @param place {@code file:line}, for messages
     * @param cells column name to trimmed text; empty where the file has nothing
     */
    public record Row(String place, Map<String, String> cells) {
        public Row {
            cells = Map.copyOf(cells);
        }

        /** The text of a column, empty when the cell is. */
        public String get(String column) {
            var v = cells.get(column);
            if (v == null) {
                throw new HuchuangException(Code.KNOWLEDGE, place + " has no column " + column);
            }
            return v;
        }

        /** The parts of a cell separated by {@code |}. */
        public List<String> list(String column) {
            var v = get(column);
            return v.isEmpty() ? List.of() : List.of(v.split("\\|"));
        }
    }
}
