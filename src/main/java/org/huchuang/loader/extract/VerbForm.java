package org.huchuang.loader.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huchuang.loader.knowledge.CueWords;
import org.huchuang.ontology.EntityType;
import org.huchuang.ontology.RelationType;

/** Reads who does what to whom around a verb: 甲设立乙, 由甲设立的乙, 聚焦乙的甲. */
final class VerbForm {
    /** 来自甲的专家进行了分享: whom they come from does not hold the event. */
    private static final String SENT = "来自";

    private static final Set<EntityType> COMPANY = Set.of(EntityType.COMPANY);

    private final ActiveForm active;
    private final Carried carried;
    private final Expansion expansion;
    private final Financing financing;

    VerbForm(CueWords words, Carried carried, Expansion expansion) {
        this.active = new ActiveForm(words, carried, expansion);
        this.carried = carried;
        this.expansion = expansion;
        this.financing = new Financing(carried);
    }

    List<Pairing> read(Statement s) {
        var agents = s.cue()
                .passive()
                .agents(s.pattern().subjects())
                .filter(g -> !s.says(RelationType.ORGANIZES) || !s.cue().lead(g).contains(SENT));
        return agents.isEmpty()
                ? active.read(s)
                : patient(s, agents.get()).map(o -> expansion.pairing(s, agents.get(), o)).stream()
                        .toList();
    }

    /** 由甲设立的乙, 乙由甲设立: what the passive says something of, here or in the sentence before. */
    private Optional<Group> patient(Statement s, Group agents) {
        var p = s.pattern();
        var passive = s.cue().passive();
        return s.cue()
                .objects(p.objects(), p.reach())
                .filter(o -> s.isAttributive())
                .or(() -> s.says(RelationType.INVESTED_IN)
                        ? financing.ofRound(s, passive.agentStart(agents))
                        : Optional.empty())
                .or(() -> passive.patient(agents, p.objects()))
                .or(() -> s.says(RelationType.ORGANIZES) ? passive.coming(p.objects()) : Optional.empty())
                .or(() -> s.says(RelationType.INVESTED_IN) ? financed(s.cue()) : Optional.empty())
                .or(() -> passive.isOfOther(agents)
                        ? Optional.empty()
                        : s.earlier().flatMap(l -> Carried.head(l, p.objects())).or(() -> carried.topic(s)));
    }

    /** 乙完成融资，由甲领投. */
    private static Optional<Group> financed(Cue cue) {
        int start = cue.line().start();
        int clause = cue.clause().start();
        return cue.at(start == clause ? start : clause - 1).subjects(COMPANY);
    }
}
