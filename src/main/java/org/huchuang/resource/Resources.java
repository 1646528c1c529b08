package org.huchuang.resource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.huchuang.Code;
import org.huchuang.HuchuangException;

/** Access to the files of {@code ontology/}, {@code loader/} and {@code queries/} that are packed into the JAR. */
public final class Resources {
    private Resources() {}

    /** The whole file as text; {@link Code#KNOWLEDGE} when it is not packed. */
    public static String text(String path) {
        try (var in = open(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new HuchuangException(Code.KNOWLEDGE, path + ": " + e.getMessage(), e);
        }
    }

    public static InputStream open(String path) {
        var in = Resources.class.getResourceAsStream("/" + path);
        if (in == null) {
            throw new HuchuangException(Code.KNOWLEDGE, path + " is not packed");
        }
        return in;
    }
}
