package org.huchuang;

/** Which release this is, as graphs, manifests and {@code --version} name it. */
public final class Release {
    /** The version of {@code pom.xml}; a test compares the two. */
    public static final String VERSION = "0.1.0";

    private Release() {}
}
