package org.huchuang.loader.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.huchuang.ontology.EntityType;
import org.huchuang.ontology.RelationType;

/** Reads posts of a university without its name, in the news of the only university that an article or its title names: 校长张三. */
final class OwnSchoolRule implements RelationRule {
    private static final Pattern BREAK = Pattern.compile("[，；。：:、和与及\\s]");
    private static final Pattern POST = Pattern.compile(
            "(?:我校|学校)?(?:时任|原|新任)?(?<post>(?:校?党委(?:常务)?副?书记、|校?党委常委、|校务委员会副?主任、)*(?:(?:常务|执行)?副?校长(?:助理)?|校党委(?:常务)?副?书记|校党委常委)(?:兼[^，。；、]{2,12})?)");
    private static final int LONGEST = 30;

    @Override
    public List<Relation> find(Reading reading) {
        var school = own(reading);
        return school.map(s -> posts(reading, s)).orElse(List.of());
    }

    private static Optional<Entity> own(Reading reading) {
        var all = reading.entities().stream()
                .filter(e -> e.type() == EntityType.UNIVERSITY && e.name().endsWith("大学"))
                .toList();
        if (all.size() == 1) {
            return Optional.of(all.get(0));
        }
        int title = reading.document().article().title().length();
        var titled = all.stream()
                .filter(e -> e.mentions().stream().anyMatch(m -> m.span().end() <= title))
                .toList();
        return titled.size() == 1 ? Optional.of(titled.get(0)) : Optional.empty();
    }

    private static List<Relation> posts(Reading reading, Entity school) {
        var out = new ArrayList<Relation>();
        for (var line : reading.lines()) {
            int free = line.start(); // behind the last name
            for (var m : line.mentions()) {
                if (m.entity().type() == EntityType.PERSON) {
                    int from = Math.max(free, m.span().start() - LONGEST);
                    var words = line.text(from, m.span().start());
                    var scan = POST.matcher(words);
                    for (int at = 0; at < words.length() && scan.find(at); at = scan.start() + 1) {
                        boolean opens = scan.start() == 0
                                ? from == line.start()
                                : BREAK.matcher(words.substring(scan.start() - 1, scan.start()))
                                        .matches();
                        if (opens && scan.end() == words.length()) {
                            out.add(new Relation(
                                    m.entity(),
                                    RelationType.HOLDS_POSITION,
                                    school,
                                    new TreeMap<>(Map.of(Relation.Qualifier.TITLE, scan.group("post"))),
                                    line.evidence(
                                            from + scan.start(), m.span().end(), "holdsPosition/own-school", 0.65)));
                            break;
                        }
                    }
                }
                free = m.span().end();
            }
        }
        return out;
    }
}
