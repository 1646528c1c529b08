package org.huchuang.release;

import java.io.IOException;
import java.util.List;

/** Takes the rows of one table in their order; a cell without a value is the empty text. */
interface TableSink extends AutoCloseable {
    void row(List<String> cells) throws IOException;

    @Override
    void close() throws IOException;
}
