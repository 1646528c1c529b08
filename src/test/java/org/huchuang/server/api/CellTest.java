package org.huchuang.server.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+cmd|' /C calc'!A0",
                "-2+3+cmd|' /C calc'!A0",
                "@SUM(A1)",
                "\t=1",
                "＝1+1",
                "-x",
                "+12%\n=1"
            })
    void putsAnApostropheBeforeWhatASpreadsheetWouldRun(String text) {
        assertEquals("'" + text, Cell.harmless(NodeFactory.createLiteralString(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+12%", "-3.5亿元", "张江", "1=1", "", "+1,200 家"})
    void leavesNamesAndSignedFiguresAsTheyAre(String text) {
        assertEquals(text, Cell.harmless(NodeFactory.createLiteralString(text)));
    }

    @Test
    void leavesNumbersAsTheyAre() {
        var minus = NodeFactory.createLiteralDT("-5", XSDDatatype.XSDinteger);
        assertEquals("-5", Cell.harmless(minus));
        assertTrue(Cell.number(NodeFactory.createLiteralDT("NaN", XSDDatatype.XSDdouble))
                .isEmpty());
    }
}
