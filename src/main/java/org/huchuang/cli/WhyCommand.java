package org.huchuang.cli;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.huchuang.Code;
import org.huchuang.HuchuangException;
import org.huchuang.ontology.Inference;
import org.huchuang.ontology.Inference.Step;
import org.huchuang.ontology.Vocabulary;
import org.huchuang.queries.Catalogue;
import org.huchuang.queries.Question;
import org.huchuang.store.Generation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says why a triple holds: the sentences that state it, or the rule and what it follows from. */
@Command(
        name = "why",
        description = "为何成立 Say why a triple holds: the sentences that state it, or the rule it follows by")
final class WhyCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "S", description = "主体的名称或标识符 name or IRI of the subject")
    private String subject;

    @Parameters(index = "1", paramLabel = "P", description = "谓词，如 partOf 或 a property such as partOf, or an IRI")
    private String predicate;

    @Parameters(index = "2", paramLabel = "O", description = "客体的名称或标识符 name or IRI of the object")
    private String object;

    @Mixin
    private HomeOption home;

    private final Question sentences = Catalogue.explore()
            .question("sentences")
            .orElseThrow(() -> new HuchuangException(Code.KNOWLEDGE, "queries/explore/sentences.rq is not packed"));

    @Override
    public Integer call() {
        try (var generation = home.store().current().orElseThrow(QueryCommand::nothing)) {
            return Txn.calculateRead(generation.dataset(), () -> tell(generation));
        }
    }

    private int tell(Generation generation) {
        var stated = generation.stated();
        var triple = Triple.create(thing(stated, subject), property(), thing(stated, object));
        var why = Inference.packed().explain(stated, generation.inferred(), triple);
        if (why.isEmpty()) {
            System.out.println("没有写明，也推不出 It is neither stated nor does it follow: " + text(stated, triple));
            return 1;
        }
        print(generation.dataset(), stated, why.get(), "");
        return 0;
    }

    private void print(DatasetGraph dataset, Graph stated, Step step, String indent) {
        System.out.println(indent + text(stated, step.triple()));
        if (step.rule().isEmpty()) {
            sentences(dataset, step.triple(), indent + "  ");
            return;
        }
        var rule = step.rule().get();
        System.out.println(indent + "  ⇐ " + rule.id() + ": " + rule.zh() + " " + rule.en());
        step.premises().forEach(p -> print(dataset, stated, p, indent + "    "));
    }

    /** The sentences of the claims that state it; none when the ontology or the authority does. */
    private void sentences(DatasetGraph dataset, Triple triple, String indent) {
        boolean any = false;
        var query = sentences.with(Map.of(
                "subject", triple.getSubject().getURI(),
                "predicate", triple.getPredicate().getURI(),
                "object", triple.getObject().getURI()));
        try (var exec = QueryExec.dataset(dataset).query(query).build()) {
            for (var rows = exec.select(); rows.hasNext(); any = true) {
                var row = rows.next();
                System.out.println(indent + "“" + row.get(Var.alloc("quote")).getLiteralLexicalForm() + "” "
                        + row.get(Var.alloc("title")).getLiteralLexicalForm());
            }
        }
        if (!any) {
            System.out.println(indent + "本体或名称规范 ontology or name authority");
        }
    }

    private Node property() {
        if (predicate.equals("a") || predicate.equals("type")) {
            return RDF.type.asNode();
        }
        return NodeFactory.createURI(predicate.contains(":") ? predicate : Vocabulary.NAMESPACE + predicate);
    }

    /** By IRI, else by the one thing, or the one class, of this name. */
    private static Node thing(Graph stated, String named) {
        if (named.contains("://")) {
            return NodeFactory.createURI(named);
        }
        var term = NodeFactory.createURI(Vocabulary.NAMESPACE + named);
        if (stated.contains(term, Node.ANY, Node.ANY)) {
            return term;
        }
        for (var property : new Node[] {RDFS.label.asNode(), SKOS.altLabel.asNode()}) {
            for (var language : new String[] {"zh", "en"}) {
                var found = stated.find(Node.ANY, property, NodeFactory.createLiteralLang(named, language))
                        .mapWith(Triple::getSubject)
                        .toSet();
                if (found.size() > 1) {
                    throw new HuchuangException(Code.USAGE, "不止一个事物叫此名 more than one thing has this name: " + found);
                }
                if (!found.isEmpty()) {
                    return found.iterator().next();
                }
            }
        }
        throw new HuchuangException(Code.USAGE, "没有事物叫此名 nothing has this name: " + named);
    }

    private static String text(Graph stated, Triple triple) {
        return name(stated, triple.getSubject()) + " " + name(stated, triple.getPredicate()) + " "
                + name(stated, triple.getObject());
    }

    private static String name(Graph stated, Node node) {
        Optional<Triple> label = stated.find(node, RDFS.label.asNode(), Node.ANY).toList().stream()
                .filter(t -> !t.getObject().getLiteralLanguage().equals("en"))
                .findFirst();
        return label.map(t -> t.getObject().getLiteralLexicalForm()).orElseGet(node::toString);
    }
}
