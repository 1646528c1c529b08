package org.huchuang.loader.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.huchuang.loader.article.Articles;
import org.huchuang.loader.text.Documents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SegmenterTest {
    private static final String SIGNS = "王李张欧阳陈明华国伟斯特尔克拉·布，。0123456789.,％%abXY百千一二三 \n年月日与和在的\u0000\ud842\udfb7";

    private final Segment hanLP = HanLP.newSegment().enableOffset(true);
    private final Segmenter segmenter = Segmenter.packed();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "。",
                "主任周文波和院士李小雨在会上致辞，陈卫国教授参加。",
                "秘书长伊万诺维奇、费尔南德斯与布拉德利克森出席",
                "欧阳明远介绍，该平台由龚学平等人于2026年3月建成，投资1,234.56万元",
                "关于诸葛孔明的报告，第十三届ABC-12论坛（α版）…",
                "张江张江高科张江科学城张衡路三百二十一号"
            })
    void cutsASentenceAsHanLpDoes(String sentence) {
        assertEquals(theirs(sentence), ours(sentence));
    }

    @Test
    void cutsTheSamplesAsHanLpDoes() throws IOException {
        try (var files = Files.list(Path.of("src", "main", "resources", "samples"))) {
            for (var file : files.sorted().toList()) {
                Articles.read(
                        file,
                        a -> {
                            assertEquals(theirs(a.text()), ours(a.text()), a.id());
                            var document = Documents.of(a);
                            document.sentences().stream()
                                    .map(s -> document.at(s.span()))
                                    .forEach(s -> assertEquals(theirs(s), ours(s)));
                        },
                        r -> {});
            }
        }
    }

    @Test
    void cutsWhateverItIsGivenAsHanLpDoes() {
        var random = new Random(11);
        for (int i = 0; i < 5_000; i++) {
            var text = new StringBuilder();
            for (int n = random.nextInt(30); n > 0; n--) {
                text.append(
                        random.nextBoolean()
                                ? SIGNS.charAt(random.nextInt(SIGNS.length()))
                                : (char) (0x4e00 + random.nextInt(0x51a0)));
            }
            assertEquals(theirs(text.toString()), ours(text.toString()));
        }
    }

    private List<String> theirs(String text) {
        return hanLP.seg(text).stream().map(t -> t.word + "/" + t.nature).toList();
    }

    private List<String> ours(String text) {
        var words = new ArrayList<String>();
        segmenter.words(text, w -> words.add(w.text() + "/" + w.nature()));
        return words;
    }
}
