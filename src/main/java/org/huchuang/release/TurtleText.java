package org.huchuang.release;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.jena.atlas.io.BufferingWriter;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.atlas.io.IndentedWriter;

/**
 * What Jena's Turtle writers write to: words that neither begin nor end a line are taken whole. Jena looks at each of their
 * characters, and the writers of the JDK take a lock for each, which made up a third of a large release.
 */
final class TurtleText extends IndentedWriter {
    TurtleText(OutputStream out) {
        super(new BufferingWriter(IO.asUTF8(out)));
    }

    @Override
    public void print(String text) {
        if (!isInsideALine() || text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0) {
            super.print(text);
            return;
        }
        try {
            out.write(text);
            column += text.length();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void print(char character) {
        if (!isInsideALine() || character == '\n' || character == '\r') {
            super.print(character);
            return;
        }
        try {
            out.write(character);
            column++;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isInsideALine() {
        return !startingNewLine && column >= currentIndent;
    }
}
