package org.huchuang.store;

import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.queryparser.classic.QueryParserBase;
import org.apache.lucene.store.Directory;

/** How names and quotes are indexed and asked for: width and case folded, pairs of Han characters, single ones too. */
public final class ChineseText {
    private ChineseText() {}

    /** What a user typed, as the quoted phrase that {@code text:query} wants; never a syntax error. */
    public static String phrase(String words) {
        return "\"" + QueryParserBase.escape(words) + "\"";
    }

    static TextIndexLucene index(Directory directory) {
        var config = new TextIndexConfig(definition());
        config.setAnalyzer(analyzer(true));
        // A query analyzer replaces those of the keyword fields too, so they are named again.
        var keyword = new KeywordAnalyzer();
        config.setQueryAnalyzer(new PerFieldAnalyzerWrapper(analyzer(false), Map.of("uri", keyword, "lang", keyword)));
        config.setValueStored(true);
        return new TextIndexLucene(directory, config);
    }

    /** No graph field: a name that a thousand articles state is one document, found once. */
    static EntityDefinition definition() {
        var fields = new EntityDefinition("uri", "label");
        fields.setLangField("lang");
        fields.set("label", RDFS.label.asNode());
        fields.set("pref", SKOS.prefLabel.asNode());
        fields.set("alt", SKOS.altLabel.asNode());
        Node exact = OA.exact.asNode();
        fields.set("quote", exact);
        return fields;
    }

    private static Analyzer analyzer(boolean singles) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                var tokens = new StandardTokenizer();
                var all = new CJKBigramFilter(fold(tokens), CJKBigramFilter.HAN, true);
                return new TokenStreamComponents(tokens, singles ? all : new HanPairs(all));
            }

            @Override
            protected TokenStream normalize(String field, TokenStream in) {
                return fold(in);
            }
        };
    }

    private static TokenStream fold(TokenStream in) {
        return new LowerCaseFilter(new CJKWidthFilter(in));
    }
}
