package org.huchuang.server.ontology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDFS;
import org.huchuang.ontology.Vocabulary;

/** One shape in words: a path, then what is asked of it. */
final class ConstraintWords {
    private static final String SH = "http://www.w3.org/ns/shacl#";

    /** What says nothing about a value. */
    private static final Set<String> SILENT = Set.of(
            "path",
            "message",
            "severity",
            "minCount",
            "maxCount",
            "targetClass",
            "targetSubjectsOf",
            "targetObjectsOf",
            "targetNode",
            "order",
            "group",
            "name",
            "description",
            "flags",
            "ignoredProperties");

    private static final Map<String, Words> PHRASES = Map.ofEntries(
            Map.entry("class", new Words("属于 %s", "is of class %s")),
            Map.entry("datatype", new Words("类型为 %s", "has type %s")),
            Map.entry("hasValue", new Words("含 %s", "includes %s")),
            Map.entry("lessThan", new Words("小于 %s", "is less than %s")),
            Map.entry("lessThanOrEquals", new Words("不大于 %s", "is no more than %s")),
            Map.entry("maxInclusive", new Words("至多为 %s", "is at most %s")),
            Map.entry("maxLength", new Words("至多 %s 字", "has at most %s characters")),
            Map.entry("minInclusive", new Words("至少为 %s", "is at least %s")),
            Map.entry("minLength", new Words("至少 %s 字", "has at least %s characters")),
            Map.entry("pattern", new Words("形如 %s", "matches %s")));

    private static final Map<String, Words> LISTS = Map.of(
            "in", new Words("取自 %s", "is one of %s"),
            "languageIn", new Words("语言为 %s", "is in language %s"));

    private final Model ontology;

    ConstraintWords(Model ontology) {
        this.ontology = ontology;
    }

    /** A property shape with its path, or a node shape with all its property shapes. */
    Words of(Resource shape) {
        var node = ofNode(shape);
        var path = shape.getPropertyResourceValue(sh("path"));
        if (path != null) {
            return Words.join(List.of(name(path), node), " ", " ");
        }
        var all = new ArrayList<Words>();
        all.add(node);
        shape.listProperties(sh("property")).toList().stream()
                .map(s -> of(s.getResource()))
                .sorted(Comparator.comparing(Words::en))
                .forEach(all::add);
        return Words.join(all, "，且 ", ", and ");
    }

    /** What is asked of the values themselves. */
    Words ofNode(Resource shape) {
        var all = new ArrayList<Words>();
        all.add(count(shape));
        shape.listProperties().filterKeep(s -> s.getPredicate().getNameSpace().equals(SH)).toList().stream()
                .map(this::constraint)
                .sorted(Comparator.comparing(Words::en))
                .forEach(all::add);
        return Words.join(all, "，", ", ");
    }

    private Words constraint(Statement s) {
        var name = s.getPredicate().getLocalName();
        if (SILENT.contains(name) || name.equals("property")) {
            return Words.NONE;
        }
        if (name.equals("minLength") && s.getInt() == 1) {
            return new Words("不为空", "is not empty");
        }
        if (PHRASES.containsKey(name)) {
            return fill(PHRASES.get(name), name(s.getObject()));
        }
        if (LISTS.containsKey(name)) {
            return fill(
                    LISTS.get(name),
                    Words.join(members(s).stream().map(this::name).toList(), "、", ", "));
        }
        return switch (name) {
            case "or", "xone" -> any(members(s));
            case "and" ->
                Words.join(members(s).stream().map(m -> of(m.asResource())).toList(), "，且 ", ", and ");
            case "not" -> of(s.getResource()).in("并非（%s）", "not (%s)");
            case "node" -> of(s.getResource());
            case "nodeKind" -> kind(s.getResource().getLocalName());
            case "uniqueLang" -> new Words("每种语言至多一个", "at most one in a language");
            case "closed" -> new Words("没有其他属性", "has no other property");
            case "sparql" -> Words.same(s.getProperty(sh("message")).getString());
            default -> Words.same(SH + name);
        };
    }

    /** “Of class A or B” rather than “of class A or of class B”. */
    private Words any(List<RDFNode> members) {
        var asked = members.stream()
                .flatMap(m -> m.asResource().listProperties().toList().stream())
                .toList();
        var kinds = asked.stream()
                .map(s -> s.getPredicate().getLocalName())
                .distinct()
                .toList();
        if (asked.size() == members.size() && kinds.size() == 1 && PHRASES.containsKey(kinds.getFirst())) {
            return fill(
                    PHRASES.get(kinds.getFirst()),
                    Words.join(asked.stream().map(s -> name(s.getObject())).toList(), " 或 ", " or "));
        }
        return Words.join(
                members.stream().map(m -> of(m.asResource()).in("（%s）", "(%s)")).toList(), "或", " or ");
    }

    private static Words kind(String kind) {
        return switch (kind) {
            case "IRI" -> new Words("是 IRI", "is an IRI");
            case "Literal" -> new Words("是文字值", "is a literal");
            default -> Words.same(kind);
        };
    }

    private static Words count(Resource shape) {
        int min = shape.hasProperty(sh("minCount"))
                ? shape.getProperty(sh("minCount")).getInt()
                : 0;
        int max = shape.hasProperty(sh("maxCount"))
                ? shape.getProperty(sh("maxCount")).getInt()
                : -1;
        if (min == max) {
            return new Words("恰有 " + min + " 个", "exactly " + min);
        }
        var least = min == 0 ? Words.NONE : new Words("至少 " + min + " 个", "at least " + min);
        var most = max < 0 ? Words.NONE : new Words("至多 " + max + " 个", "at most " + max);
        return Words.join(List.of(least, most), "，", ", ");
    }

    /** Labels for classes and members of lists, short forms for all else. */
    Words name(RDFNode node) {
        if (node.isLiteral()) {
            return Words.same(node.asLiteral().getLexicalForm());
        }
        var term = ontology.getResource(node.toString());
        var zh = term.getProperty(RDFS.label, "zh");
        var en = term.getProperty(RDFS.label, "en");
        var property = term.hasProperty(Vocabulary.RANGE_INCLUDES);
        return zh == null || en == null || property
                ? Words.same(Vocabulary.PREFIXES.shortForm(node.toString()))
                : new Words(zh.getString(), en.getString());
    }

    private static Words fill(Words phrase, Words value) {
        return value.in(phrase.zh(), phrase.en());
    }

    private static List<RDFNode> members(Statement s) {
        return s.getResource().as(RDFList.class).asJavaList();
    }

    private static Property sh(String name) {
        return ResourceFactory.createProperty(SH, name);
    }
}
