package org.huchuang.ontology;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.core.Substitute;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.huchuang.Code;
import org.huchuang.HuchuangException;
import org.huchuang.resource.Resources;

/**
 * One step from what is stated to what follows: a {@code CONSTRUCT} of one triple, its premises the triple patterns of its
 * {@code WHERE}.
 *
 * @param id name of its file in {@code ontology/inference/}
 * @param zh what it says, in Chinese
 * @param en what it says, in English
 * @param construct the query
 */
public record InferenceRule(String id, String zh, String en, Query construct) {
    private static final String FOLDER = "ontology/inference";

    public InferenceRule {
        Objects.requireNonNull(id);
        Objects.requireNonNull(construct);
    }

    /** All rules, by id; {@link Code#KNOWLEDGE} with the file for one that cannot be read. */
    public static List<InferenceRule> packed() {
        return Resources.list(FOLDER, ".rq").stream().map(InferenceRule::read).toList();
    }

    private static InferenceRule read(String path) {
        var text = Resources.text(path);
        var said = text.lines()
                .filter(l -> l.startsWith("# "))
                .map(l -> l.substring(2))
                .toList();
        try {
            var query = QueryFactory.create(text);
            if (said.size() != 2
                    || !query.isConstructType()
                    || query.getConstructTemplate().getTriples().size() != 1) {
                throw new HuchuangException(
                        Code.KNOWLEDGE,
                        path + " is not two lines of comment, in Chinese and English, and a CONSTRUCT of one triple");
            }
            return new InferenceRule(
                    path.substring(FOLDER.length() + 1, path.length() - ".rq".length()),
                    said.get(0),
                    said.get(1),
                    query);
        } catch (QueryException e) {
            throw new HuchuangException(Code.KNOWLEDGE, path + ": " + e.getMessage(), e);
        }
    }

    /** What follows from a graph in this one step; may hold what the graph states already. */
    public Stream<Triple> apply(Graph graph) {
        try (var exec = QueryExec.graph(graph).query(construct).build()) {
            return exec.construct().stream().toList().stream();
        }
    }

    /** The sets of premises from which a triple follows in this one step, in a fixed order. */
    List<List<Triple>> premises(Graph graph, Triple conclusion) {
        var head = construct.getConstructTemplate().getTriples().get(0);
        var known = unify(head, conclusion);
        var select = construct.cloneQuery();
        select.setQuerySelectType();
        select.setQueryResultStar(true);
        var patterns = patterns();
        try (var exec = QueryExec.graph(graph).query(select).substitution(known).build()) {
            return exec.select().stream()
                    .map(row -> BindingFactory.builder(known).addAll(row).build())
                    .filter(row -> Substitute.substitute(head, row).equals(conclusion))
                    .map(row -> Substitute.substitute(patterns, row).getList())
                    .distinct()
                    .sorted(Comparator.comparing(List::toString))
                    .collect(Collectors.toList());
        }
    }

    private static Binding unify(Triple head, Triple conclusion) {
        var builder = BindingFactory.builder();
        var from = List.of(head.getSubject(), head.getPredicate(), head.getObject());
        var to = List.of(conclusion.getSubject(), conclusion.getPredicate(), conclusion.getObject());
        for (int i = 0; i < from.size(); i++) {
            if (from.get(i).isVariable() && !builder.contains(Var.alloc(from.get(i)))) {
                builder.add(Var.alloc(from.get(i)), to.get(i));
            }
        }
        return builder.build();
    }

    private BasicPattern patterns() {
        var patterns = new BasicPattern();
        ElementWalker.walk(construct.getQueryPattern(), new ElementVisitorBase() {
            @Override
            public void visit(ElementPathBlock block) {
                block.patternElts().forEachRemaining(p -> patterns.add(p.asTriple()));
            }
        });
        return patterns;
    }
}
