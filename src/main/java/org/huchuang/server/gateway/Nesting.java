package org.huchuang.server.gateway;

/** How deep the brackets of a query stand within each other, seen without parsing it: parsers need a stack for each. */
final class Nesting {
    private final String text;
    private int at;
    private int depth;
    private int deepest;

    private Nesting(String text) {
        this.text = text;
    }

    static int of(String query) {
        var nesting = new Nesting(query);
        while (nesting.at < query.length()) {
            nesting.step();
        }
        return nesting.deepest;
    }

    private void step() {
        char c = text.charAt(at);
        switch (c) {
            case '(', '[', '{' -> {
                deepest = Math.max(deepest, ++depth);
                at++;
            }
            case ')', ']', '}' -> {
                depth--;
                at++;
            }
            case '"', '\'' -> string(String.valueOf(c));
            case '<' -> iri();
            case '#' -> at = end("\n", at);
            default -> at++;
        }
    }

    private void string(String quote) {
        var fence = text.startsWith(quote.repeat(3), at) ? quote.repeat(3) : quote;
        int i = at + fence.length();
        while (i < text.length() && !text.startsWith(fence, i)) {
            i += text.charAt(i) == '\\' ? 2 : 1;
        }
        at = i + fence.length();
    }

    // an IRI has no space; anything else is the sign for "less than"
    private void iri() {
        int i = at + 1;
        while (i < text.length() && "<>\"{}|^`\\ \t\r\n".indexOf(text.charAt(i)) < 0) {
            i++;
        }
        at = i < text.length() && text.charAt(i) == '>' ? i + 1 : at + 1;
    }

    private int end(String mark, int from) {
        int found = text.indexOf(mark, from);
        return found < 0 ? text.length() : found;
    }
}
