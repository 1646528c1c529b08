package org.huchuang.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseTextTest {
    @ParameterizedTest
    @CsvSource({
        "上海市科学技术委员会, 科学技术委员会, true",
        "上海市科学技术委员会, 会, true",
        "上海市科学技术委员会, 科委, false",
        "集成电路产业, 电路, true",
        "ＡＩ芯片, ai, true",
        "上海AI实验室, 上海AI实验室, true",
        "上海AI实验室, AI实验, true",
        "上海AI实验室, 上海实验室, false",
        "上海市“专精特新”中小企业, 上海市“专精特新”中小企业, true",
        "第3届会, 3届会, true",
        "甲AI乙5G丙, 甲AI乙5G丙, true",
        "甲AI乙5G丙, 乙5G, true",
        "C++(Beta) 产业园, C++(Beta), true",
    })
    void findsANameByAnyPartOfIt(String name, String words, boolean found) {
        var index = ChineseText.index(new ByteBuffersDirectory());
        try {
            add(index, name);
            add(index, "别的名称");
            index.commit();
            var hits = index.query(RDFS.label.asNode(), ChineseText.phrase(words), null, null, 10);
            assertEquals(found ? 1 : 0, hits.size());
        } finally {
            index.close();
        }
    }

    private static void add(TextIndexLucene index, String name) {
        Node thing = NodeFactory.createURI("http://example.org/" + name.length());
        index.addEntity(TextQueryFuncs.entityFromQuad(
                index.getDocDef(),
                Quad.create(Quad.unionGraph, thing, RDFS.label.asNode(), NodeFactory.createLiteralLang(name, "zh"))));
    }
}
