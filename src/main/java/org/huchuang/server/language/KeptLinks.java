package org.huchuang.server.language;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Carries the language that was chosen into every link from page to page, so that it needs neither cookie nor script. */
public final class KeptLinks {
    private static final Pattern LINK = Pattern.compile("(<a\\b[^>]*?\\shref=\")([^\"#]*)(#[^\"]*)?\"");
    private static final String PAGES =
            "(?:(?:overview|search|explore|ontology|downloads|authority|api|questions(?:/[^?]*)?|(?:page|id)/[^?]*)?(?:\\?.*)?)";

    private final Pattern pages;
    private final String parameter;

    /** @param root path under which the service is reached */
    public KeptLinks(String root, Language language) {
        this.pages = Pattern.compile(Pattern.quote(root) + PAGES + "|\\?.*");
        this.parameter = "lang=" + language.code();
    }

    /** The page with its links to other pages changed; links to data, files and other places stay. */
    public String in(String html) {
        return LINK.matcher(html)
                .replaceAll(m -> Matcher.quoteReplacement(
                        m.group(1) + kept(m.group(2)) + (m.group(3) == null ? "" : m.group(3)) + "\""));
    }

    private String kept(String address) {
        if (!pages.matcher(address).matches() || address.contains("lang=") || address.contains("format=")) {
            return address;
        }
        return address + (address.contains("?") ? "&amp;" : "?") + parameter;
    }
}
