package org.huchuang.store;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.util.AttributeSource;

/**
 * Keeps the pairs of a run of Han characters and leaves out its single ones, each pair at the position it has in the
 * index. (Pairs made without the single ones stand one position too early after every run, so 上海AI实验室 was not found.)
 */
final class HanPairs extends TokenFilter {
    private final TypeAttribute type = addAttribute(TypeAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final PositionLengthAttribute length = addAttribute(PositionLengthAttribute.class);
    private AttributeSource.State next;
    private int pairEnd;

    /** @param in pairs and single characters, as {@link CJKBigramFilter} gives them: the single one before its pair */
    HanPairs(TokenStream in) {
        super(in);
    }

    @Override
    public boolean incrementToken() throws IOException {
        int skipped = 0;
        while (advance()) {
            if (is(CJKBigramFilter.SINGLE_TYPE) && (startsPair() || offset.endOffset() == pairEnd)) {
                skipped += increment.getPositionIncrement();
                continue;
            }
            if (is(CJKBigramFilter.DOUBLE_TYPE)) {
                pairEnd = offset.endOffset();
            }
            increment.setPositionIncrement(increment.getPositionIncrement() + skipped);
            length.setPositionLength(1);
            return true;
        }
        return false;
    }

    private boolean advance() throws IOException {
        if (next == null) {
            return input.incrementToken();
        }
        restoreState(next);
        next = null;
        return true;
    }

    /** Whether the token after this one is a pair at the same place. */
    private boolean startsPair() throws IOException {
        var here = captureState();
        boolean more = input.incrementToken();
        boolean pair = more && increment.getPositionIncrement() == 0;
        next = more ? captureState() : null;
        restoreState(here);
        return pair;
    }

    private boolean is(String wanted) {
        return type.type().equals(wanted);
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        next = null;
        pairEnd = 0;
    }
}
