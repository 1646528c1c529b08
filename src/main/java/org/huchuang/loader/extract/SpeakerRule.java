package org.huchuang.loader.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.huchuang.loader.article.Span;
import org.huchuang.loader.extract.Mentions.Named;
import org.huchuang.loader.knowledge.CueWords;
import org.huchuang.loader.knowledge.WordSet;
import org.huchuang.loader.text.Sentence;
import org.huchuang.ontology.EntityType;
import org.huchuang.ontology.RelationType;

/** Takes those who speak or are captioned in the report of an event as taking part in it. */
final class SpeakerRule implements RelationRule {
    private static final Pattern ROW = Pattern.compile("[、，；]|以及|和|与|及");
    private static final Pattern ROW_OF_HOUSES = Pattern.compile("(?:[、，；]|以及|和|与|及)[^，。；]{0,6}");
    /** Posts in several houses: 甲院院士、乙大学. */
    private static final Pattern HOUSES = Pattern.compile("[^，。；]{0,12}");

    /** 张三，围绕……，作了题为……的报告; 张三以……为题作了发言. */
    private static final Pattern TOPICAL = Pattern.compile(
            "(?:等[^，。；]{0,12}?)?(?:分别|先后|依次|共同)?，?(?:围绕|就|以|针对|结合|聚焦)[^。；]{1,60}?，?(?:分别|先后|依次|共同)?(?:作|做|发表|进行|展开|开展)了?[^，。；]{0,30}(?:报告|演讲|发言|分享|交流|讨论|研讨|探讨|对话|点评)");

    private static final int TALK = 100;
    private static final String FROM = "来自";

    /** 宣读甲的致辞: who wrote it is not there. */
    private static final Pattern READ_OUT = Pattern.compile("宣读|代读|转达");

    private final Pattern speech;
    private final Pattern inUnknownRow;
    private final Pattern sent;
    private final Titles titles;
    private final WordSet attendance;
    private final WordSet report;

    SpeakerRule(CueWords words) {
        this.speech = Pattern.compile("[^，。；]{0,10}?" + words.alternation("speech"));
        this.inUnknownRow = Pattern.compile(
                "(?:[、和与及][^，。；、]{2,30}?){1,3}(?:先后|分别|依次|共同|一同|同台)[^，。；]{0,6}?" + words.alternation("speech"));
        this.sent = Pattern.compile(FROM + "([^，。；：的]{1,200})的[^。；]{0,40}?(?:" + words.alternation("speech") + "|"
                + words.alternation("attendance") + "|分享|交流|讨论|对话|齐聚|汇聚)");
        this.titles = new Titles(words);
        this.attendance = words.set("attendance");
        this.report = words.set("report");
    }

    @Override
    public List<Relation> find(Reading reading) {
        var out = new ArrayList<Relation>();
        if (reading.lines().stream().noneMatch(l -> report.in(l.masked()))) {
            return out;
        }
        for (var line : reading.lines()) {
            reading.topics().eventAt(line).ifPresent(event -> read(line, event, out));
        }
        return out;
    }

    private void read(Line line, Entity event, List<Relation> out) {
        boolean caption = line.sentence().role() == Sentence.Role.CAPTION;
        boolean attended = attendance.in(line.masked());
        senders(line, event, out);
        boolean next = false;
        for (int i = line.mentions().size() - 1; i >= 0; i--) {
            var m = line.mentions().get(i);
            if (m.entity().type() != EntityType.PERSON) {
                continue;
            }
            boolean speaks = speaks(line, m) || next && isListed(line, i);
            next = speaks;
            if (caption) {
                add(line, m, event, "caption", 0.8, out);
            } else if (attended) {
                add(line, m, event, "attendance", 0.8, out);
            } else if (speaks) {
                add(line, m, event, "speech", 0.75, out);
            }
        }
    }

    /** 来自甲、乙的专家作了分享: those who sent them take part. */
    private void senders(Line line, Entity event, List<Relation> out) {
        if (!line.masked().contains(FROM)) {
            return;
        }
        var m = sent.matcher(line.masked());
        if (m.find()) {
            var row = new Span(line.start() + m.start(1), line.start() + m.end(1));
            line.mentions().stream()
                    .filter(n -> row.contains(n.span()) && n.entity().type().isOrganization())
                    .forEach(n -> add(line, n, event, "sender", 0.7, out));
        }
    }

    /** 甲院院长张三、乙院院长李四先后演讲: the words behind the last are of all. */
    private boolean isListed(Line line, int person) {
        var mentions = line.mentions();
        int from = mentions.get(person).span().end();
        for (int i = person + 1; i < mentions.size(); i++) {
            var m = mentions.get(i);
            var gap = line.text(from, m.span().start());
            if (m.entity().type() == EntityType.PERSON) {
                return i == person + 1
                        ? ROW.matcher(gap).matches() || isPosted(gap)
                        : titles.read(gap).isPresent() || titles.isAwardGap(gap);
            }
            if (i == person + 1
                    ? !ROW_OF_HOUSES.matcher(gap).matches()
                    : !HOUSES.matcher(gap).matches()) {
                return false;
            }
            from = m.span().end();
        }
        return false;
    }

    private boolean isPosted(String gap) {
        var row = ROW.matcher(gap);
        return row.lookingAt() && titles.read(gap.substring(row.end())).isPresent();
    }

    private boolean speaks(Line line, Named m) {
        var clause = line.masked(m.span().end(), Math.min(line.end(), m.span().end() + TALK));
        return TOPICAL.matcher(clause).lookingAt()
                || inUnknownRow.matcher(clause).lookingAt()
                || !READ_OUT.matcher(line.masked(
                                        line.clause(m.span().start()).start(),
                                        m.span().start()))
                                .find()
                        && speech.matcher(line.masked(
                                        m.span().end(),
                                        Math.min(line.end(), m.span().end() + 16)))
                                .lookingAt();
    }

    private static void add(Line line, Named who, Entity event, String rule, double confidence, List<Relation> out) {
        out.add(new Relation(
                who.entity(),
                RelationType.PARTICIPATES_IN,
                event,
                line.evidence(who.span().start(), who.span().end(), "participatesIn/" + rule, confidence)));
    }
}
