package org.huchuang.release;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import org.apache.parquet.format.PageEncodingStats;
import org.apache.parquet.format.Util;

/**
 * Puts the sets in a Parquet file's footer in order: the library keeps encodings in a hash set of enum constants, so the
 * same rows gave other bytes in each run. The footer is the end of the file: its length in four bytes, then {@code PAR1}.
 */
final class ParquetFooter {
    private static final int TRAILER = 8;

    private ParquetFooter() {}

    static void order(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            var trailer = read(channel, channel.size() - TRAILER, TRAILER);
            int length = trailer.getInt(0);
            long start = channel.size() - TRAILER - length;
            var footer = Util.readFileMetaData(
                    new ByteArrayInputStream(read(channel, start, length).array()));
            for (var group : footer.getRow_groups()) {
                for (var column : group.getColumns()) {
                    var about = column.getMeta_data();
                    about.getEncodings().sort(Comparator.naturalOrder());
                    if (about.isSetEncoding_stats()) {
                        about.getEncoding_stats()
                                .sort(Comparator.comparing(PageEncodingStats::getPage_type)
                                        .thenComparing(PageEncodingStats::getEncoding));
                    }
                }
            }
            var out = new ByteArrayOutputStream();
            Util.writeFileMetaData(footer, out);
            var bytes = ByteBuffer.allocate(out.size() + TRAILER).order(ByteOrder.LITTLE_ENDIAN);
            bytes.put(out.toByteArray())
                    .putInt(out.size())
                    .put(trailer.array(), 4, 4)
                    .flip();
            channel.truncate(start);
            channel.position(start);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        }
    }

    private static ByteBuffer read(FileChannel channel, long from, int length) throws IOException {
        var bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining() && channel.read(bytes, from + bytes.position()) >= 0) {
            // until full
        }
        return bytes;
    }
}
