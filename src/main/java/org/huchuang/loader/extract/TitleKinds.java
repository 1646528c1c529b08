package org.huchuang.loader.extract;

import java.util.Optional;
import java.util.regex.Pattern;
import org.huchuang.loader.article.Span;
import org.huchuang.loader.knowledge.Lexicon;
import org.huchuang.loader.knowledge.WordSet;
import org.huchuang.ontology.EntityType;

/** Decides what a work in book-title marks is: by the last word of its title, else by the words around it. */
final class TitleKinds {
    private static final Pattern TAIL = Pattern.compile("(?:[（(\\[][^（）()\\[\\]]{1,24}[）)\\]]|\\d{4}年?版?|[上下]册|\\s)+$");
    private static final Pattern LATIN = Pattern.compile("[A-Z][A-Za-z&:,'’ -]{2,60}");

    private final Lexicon cues;
    private final WordSet firms;

    TitleKinds(Lexicon cues) {
        this.cues = cues;
        this.firms = cues.set("firm-notice");
    }

    /** 关于认购甲基金份额的公告: a listed firm tells its shareholders. */
    boolean isFirms(String notice) {
        return notice.endsWith("公告") && firms.in(notice);
    }

    /** The type of the titled work; nothing for songs, films and talks. */
    Optional<EntityType> of(String text, Span marks, String name) {
        var title = TAIL.matcher(name).replaceFirst("");
        if (has("talk-before", text, marks.start()) && text.startsWith("的", marks.end())) {
            return Optional.empty();
        }
        int policy = cues.endingAt(title, title.length(), "Policy");
        int publication = cues.endingAt(title, title.length(), "Publication");
        int media = cues.endingAt(title, title.length(), "Media");
        if (policy > 0 && policy >= publication && policy >= media) {
            return Optional.of(EntityType.POLICY);
        }
        if (cues.endingAt(title, title.length(), "Fund") > 0) {
            return Optional.of(EntityType.FUND);
        }
        if (cues.endingAt(title, title.length(), "standard") > 0) {
            return Optional.empty();
        }
        if (media > 0 && title.length() <= 12 || journal(text, marks, title)) {
            return Optional.of(EntityType.MEDIA);
        }
        if (publication > 0 || has("book-before", text, marks.start())) {
            return Optional.of(EntityType.PUBLICATION);
        }
        return Optional.empty();
    }

    /** A short title with a word of publishing in a journal beside it, or beside the next title of a row. */
    private boolean journal(String text, Span marks, String title) {
        boolean sized = title.length() <= 12 || LATIN.matcher(title).matches();
        int start = marks.start();
        while (start > 1 && text.charAt(start - 1) == '》') {
            start = Math.max(0, text.lastIndexOf('《', start - 1));
        }
        int end = marks.end();
        while (text.startsWith("《", end) && text.indexOf('》', end) > 0) {
            end = text.indexOf('》', end) + 1;
        }
        boolean after = cues.startingAt(text, end, "journal-after") > 0;
        boolean before = has("journal-before", text, start);
        boolean printed = nearPrinting(text, start, end);
        return sized && (before || after) && printed;
    }

    private static boolean nearPrinting(String text, int start, int end) {
        var around = text.substring(Math.max(0, start - 24), start) + "|"
                + text.substring(end, Math.min(text.length(), end + 16));
        return PRINTING.matcher(around).find();
    }

    private static final Pattern PRINTING = Pattern.compile("发表|刊登|刊发|期刊|杂志|刊载|子刊|顶刊|封面|论文|在线");

    private boolean has(String group, String text, int end) {
        return cues.endingAt(text, PersonCues.skipBack(text, end), group) > 0;
    }
}
