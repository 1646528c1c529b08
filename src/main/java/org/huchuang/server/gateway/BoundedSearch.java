package org.huchuang.server.gateway;

import java.util.ArrayList;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.text.TextQueryPF;
import org.apache.jena.sparql.core.Substitute;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.pfunction.PropFuncArg;
import org.apache.jena.sparql.pfunction.PropertyFunctionBase;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.huchuang.Code;
import org.huchuang.HuchuangException;

/** {@code text:query} for phrases, words and beginnings of words, with a bounded number of hits. */
final class BoundedSearch extends PropertyFunctionBase {
    private static final Pattern PHRASE = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\"(?:~\\d{1,2})?");
    private static final Pattern ESCAPED = Pattern.compile("\\\\.", Pattern.DOTALL);
    // regular expressions, ranges, fuzzy words, wildcards that do not end a word
    private static final Pattern COSTLY = Pattern.compile("[/\\[\\]{}~?]|(?:^|[\\s(:+\\-!])\\*|\\*[^\\s)]");

    private final TextQueryPF search = new TextQueryPF();
    private final Limits.Value limits;

    BoundedSearch(Limits.Value limits) {
        this.limits = limits;
    }

    @Override
    public void build(PropFuncArg subject, Node predicate, PropFuncArg object, ExecutionContext context) {
        super.build(subject, predicate, object, context);
        search.build(subject, predicate, object, context);
    }

    @Override
    public QueryIterator exec(
            Binding binding, PropFuncArg subject, Node predicate, PropFuncArg object, ExecutionContext context) {
        return search.exec(binding, subject, predicate, bounded(Substitute.substitute(object, binding)), context);
    }

    private PropFuncArg bounded(PropFuncArg object) {
        var arguments = new ArrayList<>(object.isList() ? object.getArgList() : java.util.List.of(object.getArg()));
        int words = 0;
        while (words < arguments.size() && !arguments.get(words).isLiteral()) {
            words++;
        }
        if (words == arguments.size()) {
            return object;
        }
        check(arguments.get(words).getLiteralLexicalForm());
        var most = NodeFactoryExtra.intToNode(limits.hits());
        int limit = words + 1;
        if (limit < arguments.size() && isNumber(arguments.get(limit))) {
            int asked = NodeFactoryExtra.nodeToInt(arguments.get(limit));
            arguments.set(limit, asked < 0 || asked > limits.hits() ? most : arguments.get(limit));
        } else if (limit >= arguments.size() || arguments.get(limit).isLiteral()) {
            arguments.add(limit, most);
        } else {
            arguments.set(limit, NodeFactory.createLiteralString(""));
        }
        return new PropFuncArg(arguments);
    }

    private static boolean isNumber(Node node) {
        return node.isLiteral() && node.getLiteralLexicalForm().matches("[+-]?\\d{1,9}");
    }

    private void check(String words) {
        if (words.length() > limits.search()) {
            throw refuse("超过 %d 字 has more than %d characters".formatted(limits.search(), limits.search()));
        }
        var rest = PHRASE.matcher(words).replaceAll(" p ");
        rest = ESCAPED.matcher(rest).replaceAll("e");
        if (COSTLY.matcher(rest).find()) {
            throw refuse("只支持短语、词与词首 holds more than phrases, words and beginnings of words");
        }
        if (rest.strip().split("\\s+").length > limits.searchTerms()) {
            throw refuse("超过 %d 个词 has more than %d words".formatted(limits.searchTerms(), limits.searchTerms()));
        }
    }

    private static HuchuangException refuse(String sentence) {
        return new HuchuangException(Code.LIMIT, "text:query 的检索词 what text:query looks for " + sentence);
    }
}
