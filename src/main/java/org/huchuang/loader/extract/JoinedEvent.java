package org.huchuang.loader.extract;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.huchuang.loader.extract.Piece.Kind;

/** Decides where an event's name starts that is joined of two: 某市甲与乙研讨会, 某院成立三十周年大会, 甲揭牌仪式暨乙会议. */
final class JoinedEvent {
    private static final Pattern ANNIVERSARY =
            Pattern.compile("(?:成立|创立|创建|设立|建院|建校|建所|建区|开业|开园|创刊)?[一二三四五六七八九十百\\d]{1,4}周年(?:庆祝|纪念)?$");
    private static final Pattern EDITION =
            Pattern.compile("(?:20\\d\\d ?(?:年度?)?|第[一二三四五六七八九十百\\d]{1,4}[届期季次]|首届)[ ]?$");
    private static final int LONGEST_ANNIVERSARY = 12;
    private static final int LONGEST_HEAD = 6;
    private static final String LEFT = ",;:!?，。；：、！？“《（(在的行办加席为 \n";

    private final WorkEdge edge;
    private final String text;
    private final Predicate<String> event;

    /**
     * @param event whether a word is the head of events' names
     */
    JoinedEvent(WorkEdge edge, String text, Predicate<String> event) {
        this.edge = edge;
        this.text = text;
        this.event = event;
    }

    /**
     * Where the name starts.
     *
     * @param start of what is known of it
     * @param from where its sentence starts
     * @param complete whether it starts with an edition or a place already
     */
    int start(int start, int from, boolean complete) {
        int early = behindCeremony(start, from);
        if (early < start) {
            int whole = joint(early, from);
            return free(whole, from) ? whole : start;
        }
        early = anniversary(start, from);
        return early < start || complete ? early : joint(start, from);
    }

    private int anniversary(int start, int from) {
        int least = Math.max(from, start - LONGEST_ANNIVERSARY);
        var m = ANNIVERSARY.matcher(text.substring(least, start));
        if (!m.find()) {
            return start;
        }
        int end = least + m.start();
        var pieces = edge.before(end, from);
        return !pieces.isEmpty() && pieces.get(0).opens() ? pieces.get(0).span().start() : start;
    }

    private int behindCeremony(int start, int from) {
        if (start - 1 <= from || text.charAt(start - 1) != '暨') {
            return start;
        }
        for (int head = start - 1 - LONGEST_HEAD; head < start - 2; head++) {
            if (head > from && event.test(text.substring(head, start - 1))) {
                var pieces = edge.before(head, from);
                return pieces.isEmpty() ? start : numbered(pieces.get(0).span().start(), from);
            }
        }
        return start;
    }

    /** 某市甲与乙研讨会: what stands before the conjunction starts with a place, and names a topic as what follows does. */
    private int joint(int start, int from) {
        if (start - 1 <= from || "与和".indexOf(text.charAt(start - 1)) < 0) {
            return start;
        }
        var outer = edge.before(start - 1, from);
        if (outer.isEmpty() || !isTopic(outer)) {
            return start;
        }
        int first = numbered(outer.get(0).span().start(), from);
        boolean placed =
                outer.get(0).kind() == Kind.PLACE || first < outer.get(0).span().start();
        return placed && free(first, from) ? first : start;
    }

    private boolean free(int start, int from) {
        return start == from || LEFT.indexOf(text.charAt(start - 1)) >= 0;
    }

    private static boolean isTopic(List<Piece> pieces) {
        var last = pieces.get(pieces.size() - 1).kind();
        return (last == Kind.TOPIC || last == Kind.GENERIC) && pieces.stream().noneMatch(p -> p.kind() == Kind.PARENT);
    }

    private int numbered(int start, int from) {
        int least = Math.max(from, start - 8);
        var m = EDITION.matcher(text.substring(least, start));
        return m.find() ? least + m.start() : start;
    }
}
