package org.huchuang.release;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroupFactory;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;
import org.huchuang.queries.Question;
import org.huchuang.queries.Question.Column;

/** Parquet: texts, 64-bit integers, doubles for decimals, booleans, and lists as repeated texts. */
final class ParquetSink implements TableSink {
    /** Bytes of a row group, which is held in memory; several tables are written at once, and 128 MB are usual. */
    private static final long ROW_GROUP = 16L << 20;

    private final List<Column> columns;
    private final SimpleGroupFactory rows;
    private final Path file;
    private final ParquetWriter<Group> writer;

    ParquetSink(Path file, Question table) throws IOException {
        this.file = file;
        this.columns = table.columns();
        var schema = schema(table);
        this.rows = new SimpleGroupFactory(schema);
        this.writer = ExampleParquetWriter.builder(new LocalOutputFile(file))
                .withType(schema)
                .withConf(new PlainParquetConfiguration())
                .withRowGroupSize(ROW_GROUP)
                .withCompressionCodec(CompressionCodecName.SNAPPY)
                .build();
    }

    private static MessageType schema(Question table) {
        var message = Types.buildMessage();
        var text = LogicalTypeAnnotation.stringType();
        for (var column : table.columns()) {
            switch (column.datatype()) {
                case INTEGER -> message.optional(PrimitiveTypeName.INT64).named(column.name());
                case DECIMAL -> message.optional(PrimitiveTypeName.DOUBLE).named(column.name());
                case BOOLEAN -> message.optional(PrimitiveTypeName.BOOLEAN).named(column.name());
                case LIST ->
                    message.optionalList()
                            .requiredElement(PrimitiveTypeName.BINARY)
                            .as(text)
                            .named(column.name());
                case STRING, IRI ->
                    message.optional(PrimitiveTypeName.BINARY).as(text).named(column.name());
            }
        }
        return message.named(table.id().replace('-', '_'));
    }

    @Override
    public void row(List<String> cells) throws IOException {
        var row = rows.newGroup();
        for (int i = 0; i < cells.size(); i++) {
            var cell = cells.get(i);
            var name = columns.get(i).name();
            if (cell.isEmpty()) {
                continue;
            }
            switch (columns.get(i).datatype()) {
                case INTEGER -> row.add(name, Long.parseLong(cell));
                case DECIMAL -> row.add(name, Double.parseDouble(cell));
                case BOOLEAN -> row.add(name, Boolean.parseBoolean(cell));
                case LIST -> {
                    var list = row.addGroup(name);
                    for (var element : cell.split("\\|")) {
                        list.addGroup("list").add("element", element);
                    }
                }
                case STRING, IRI -> row.add(name, cell);
            }
        }
        writer.write(row);
    }

    @Override
    public void close() throws IOException {
        writer.close();
        ParquetFooter.order(file);
    }
}
