package org.huchuang.server.pages;

/** How an article on the net is cited after GB/T 7714; the reader adds the day of access. */
public final class Citation {
    private Citation() {}

    /** {@code 责任者. 题名[EB/OL]. (日期). 网址}; parts that are not known are left out. */
    public static String of(String publisher, String title, String published, String address) {
        var citation = new StringBuilder();
        if (!publisher.isEmpty()) {
            citation.append(publisher).append(". ");
        }
        citation.append(title).append("[EB/OL].");
        if (!published.isEmpty()) {
            citation.append(" (").append(published).append(").");
        }
        if (!address.isEmpty()) {
            citation.append(' ').append(address).append('.');
        }
        return citation.toString();
    }
}
