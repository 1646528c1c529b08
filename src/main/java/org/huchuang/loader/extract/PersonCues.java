package org.huchuang.loader.extract;

import org.huchuang.loader.article.Span;
import org.huchuang.loader.knowledge.Lexicon;

/** Weighs the words on both sides of a possible name: a post before it, a title or a verb of speech after it. */
final class PersonCues {
    private static final String GAPS = " \u3000\u00a0";
    private static final String CLOSED = "。！？；，：、（）()《》〈〉“”‘’\"【】[]|｜/—-–,.;:!?…\n\r\t·•＆&↓";

    /** Points for a cue on the left (row) meeting a cue on the right (column); enough is {@link PersonFinder#ENOUGH}. */
    private static final double[][] POINTS = {
        // TITLE SPEECH ACT CLOSE COLON WORD
        {4.0, 4.0, 3.5, 3.0, 3.5, 2.2}, // POST
        {3.0, 3.0, 3.0, 2.0, 2.0, 1.0}, // LEAD
        {3.0, 2.5, 2.0, 1.0, 3.0, 0.5}, // LINE
        {3.0, 2.5, 2.0, 1.0, 2.0, 0.5}, // CLOSE
        {2.5, 2.0, 1.5, 0.5, 0.5, 0.0}, // WORD
    };

    private static final int LONGEST_BRACKET = 60;

    private final Lexicon.Group act;
    private final Lexicon.Group credit;
    private final Lexicon.Group lead;
    private final Lexicon.Group post;
    private final Lexicon.Group speech;
    private final Lexicon.Group title;
    private final Lexicon.Group workplace;

    PersonCues(Lexicon cues) {
        act = cues.group("act");
        credit = cues.group("credit");
        lead = cues.group("lead");
        post = cues.group("post");
        speech = cues.group("speech");
        title = cues.group("title");
        workplace = cues.group("workplace");
    }

    /** Points for a name standing here; 0 when one side cuts through a word. */
    double points(String text, Span name, Words words) {
        int left = left(text, name.start(), words);
        int right = right(text, name.end(), words);
        return left < 0 || right < 0 ? 0 : POINTS[left][right];
    }

    /** 选举徐某为会长, 徐某副区长: a last character that joins a name to its post is none of the name's. */
    boolean takesPost(String text, Span name) {
        return name.length() > 2
                && "为任兼副".indexOf(text.charAt(name.end() - 1)) >= 0
                && (post.startingAt(text, name.end()) > 0 || title.startingAt(text, name.end()) > 0);
    }

    /** 某某（某某局副局长）：a bracket that holds a post, and then what the person says. */
    private boolean postInBracket(String text, int at) {
        int close = at + 1;
        while (close < text.length() && close - at < LONGEST_BRACKET && "）)\n".indexOf(text.charAt(close)) < 0) {
            close++;
        }
        return close + 1 < text.length() && "：:".indexOf(text.charAt(close + 1)) >= 0 && post.endingAt(text, close) > 0;
    }

    /** Whether a post ends just before, over a gap at most. */
    boolean postBefore(String text, int at) {
        int end = skipBack(text, at);
        return post.endingAt(text, end) > 0;
    }

    boolean creditBefore(String text, int at) {
        int end = skipBack(text, at);
        int n = credit.endingAt(text, end);
        return n > 1 || n == 1 && (end == 1 || !Character.isIdeographic(text.charAt(end - 2)));
    }

    private int left(String text, int at, Words words) {
        int end = skipBack(text, at);
        int office = post.endingAt(text, end);
        if (office > 0 && post.startingAt(text, end - office) <= office) { // else 总工 of 总工程师
            return 0;
        }
        if (end == at && text.startsWith("——", at - 2) && post.endingAt(text, at - 2) > 0) {
            return 0; // 一位海归博士——某某
        }
        if (end == 0 || end < at || CLOSED.indexOf(text.charAt(end - 1)) >= 0) {
            return end == 0 || "。！？\n\r".indexOf(text.charAt(end - 1)) >= 0 ? 2 : 3;
        }
        if (!words.boundary(at)) {
            return -1;
        }
        return lead.endingAt(text, end) > 0 || workplace.endingAt(text, end) > 0 ? 1 : 4;
    }

    private int right(String text, int at, Words words) {
        int start = skipForth(text, at);
        if (start >= text.length()) {
            return 3;
        }
        char c = text.charAt(start);
        if (c == '：' || c == ':') {
            return 4;
        }
        if ((c == '（' || c == '(') && postInBracket(text, start)) {
            return 0;
        }
        if ("为任兼".indexOf(c) >= 0 && post.startingAt(text, start + 1) > 0) {
            return 2;
        }
        if (title.startingAt(text, start) > 0) {
            return 0;
        }
        if (speech.startingAt(text, start) > 0) {
            return 1;
        }
        if (start > at || CLOSED.indexOf(c) >= 0) {
            return 3;
        }
        if (words.boundary(at) && act.startingAt(text, start) > 0) {
            return 2;
        }
        return words.boundary(at) ? 5 : act.startingAt(text, start) > 0 ? 5 : -1;
    }

    static int skipBack(String text, int at) {
        int end = at;
        while (end > 0 && at - end < 4 && GAPS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    static int skipForth(String text, int at) {
        int start = at;
        while (start < text.length() && start - at < 4 && GAPS.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        return start;
    }
}
