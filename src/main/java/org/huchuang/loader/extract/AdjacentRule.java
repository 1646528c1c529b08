package org.huchuang.loader.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.huchuang.loader.extract.Mentions.Named;
import org.huchuang.loader.knowledge.AdjacentPattern;
import org.huchuang.ontology.RelationType;

/** Reads what two names say by standing side by side: 甲大学乙实验室, 甲委员会《乙办法》. */
final class AdjacentRule implements RelationRule {
    private static final Pattern MARKS = Pattern.compile("[“”\"《》‘’\\s—]");

    private static final Pattern COUNT = Pattern.compile("等(?:一批|多[个项家类]|[\\d一二三四五六七八九十两百]+[余多]?[个项家类]|若干|系列)");

    private final List<AdjacentPattern> patterns;

    AdjacentRule(List<AdjacentPattern> patterns) {
        this.patterns = patterns;
    }

    @Override
    public List<Relation> find(Reading reading) {
        var out = new ArrayList<Relation>();
        for (var line : reading.lines()) {
            for (int i = 0; i + 1 < line.groups().size(); i++) {
                read(line, line.groups().get(i), line.groups().get(i + 1), out);
            }
            for (var g : line.groups()) {
                for (int i = 0; i + 1 < g.members().size(); i++) {
                    read(
                            line,
                            new Group(List.of(g.members().get(i))),
                            new Group(List.of(g.members().get(i + 1))),
                            out);
                }
            }
        }
        return out;
    }

    private void read(Line line, Group before, Group behind, List<Relation> out) {
        var gap = line.text(before.end(), behind.start());
        if (gap.length() > 12 || gap.indexOf('\n') >= 0 || gap.contains("”“") || gap.contains("》《")) {
            return;
        }
        var words = COUNT.matcher(MARKS.matcher(gap).replaceAll("")).replaceFirst("等");
        var last = before.members().get(before.members().size() - 1);
        var head = behind.members().get(0);
        var generic = head.mention().rule().equals("anaphor") ? head.mention().surface() : "";
        for (var p : patterns) {
            if (p.fits(last.entity().type(), words, head.entity().type())
                    || !generic.isEmpty()
                            && p.fits(
                                    last.entity().type(),
                                    words + generic,
                                    head.entity().type())) {
                if (!p.tail().isEmpty() && p.tail().stream().noneMatch(tail(line, behind)::contains)) {
                    continue;
                }
                boolean bare = words.isEmpty() && p.relation() != RelationType.FOCUSES_ON;
                var heads = p.firstIsSubject() || bare
                        ? List.of(head)
                        : behind.of(Set.of(head.entity().type()));
                for (var m : bare && !p.firstIsSubject() ? List.of(last) : before.of(p.first())) {
                    heads.forEach(h -> add(
                            line,
                            p,
                            m,
                            p.firstIsSubject()
                                    ? line.innermost(new Group(List.of(h)))
                                            .members()
                                            .get(0)
                                    : h,
                            out));
                }
            }
        }
    }

    private static String tail(Line line, Group behind) {
        return line.text(behind.end(), Math.min(line.end(), behind.end() + 8));
    }

    private static void add(Line line, AdjacentPattern p, Named first, Named second, List<Relation> out) {
        if (first.entity().id().equals(second.entity().id())) {
            return;
        }
        var s = p.firstIsSubject() ? first : second;
        var o = p.firstIsSubject() ? second : first;
        var rule = p.relation().localName() + "/adjacent";
        out.add(new Relation(
                s.entity(),
                p.relation(),
                o.entity(),
                line.evidence(first.span().start(), second.span().end(), rule, p.confidence())));
    }
}
