package org.huchuang.server.gateway;

/** A text that counts how often a regular expression looks at it. */
final class Steps implements CharSequence {
    private final String text;
    private final Bounds bounds;
    private int taken;

    Steps(String text, Bounds bounds) {
        this.text = text;
        this.bounds = bounds;
    }

    @Override
    public char charAt(int index) {
        bounds.step(++taken);
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
