package org.huchuang.loader;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;

/** Damaged inputs: the same for the same seed and number, in whatever order and on whichever thread they are asked for. */
final class Damage {
    private static final long STEP = 0x9e3779b97f4a7c15L;
    private static final int LONGEST = 4000;
    private static final List<String> PIECES = List.of(
            "\u0000",
            "\r",
            "\n",
            "\n\n",
            "\t",
            "\u2028",
            "\u0085",
            "\f",
            "\u202e",
            "\u200b",
            "\ufeff",
            "\ufffe",
            "\ud83d",
            "\udc00",
            "\ud83d\ude00",
            "\u0301",
            "\u3000",
            "&#0;",
            "&#x110000;",
            "&amp;",
            "&",
            "<",
            "<p>",
            "<!--",
            "]]>",
            "{",
            "}",
            "[",
            "]",
            "\"",
            "\\",
            "\\u",
            "\\ud800",
            ",",
            ":",
            "《",
            "》",
            "“",
            "”",
            "（",
            "）",
            "(",
            "、",
            "。",
            "；",
            "---",
            "# ",
            "**",
            "|",
            "http://",
            "https://例子.测试/？",
            "javascript:alert(1)",
            "%00",
            "%",
            "1e999999",
            "-1",
            "99999999999999",
            "二〇二六年十三月四十日",
            "2026-02-30",
            "0000年",
            "百万亿亿元",
            "3亿元",
            "逾100%",
            "第一百零一届",
            "A轮",
            "上海市科委",
            "某某芯片有限公司",
            "张江科学城",
            "投资了",
            "成立于",
            "与",
            "等",
            "院士",
            "主任王小明",
            "本刊记者",
            "图/",
            "来源：",
            "问：",
            "答：",
            "云帆基金",
            "ＡＩ",
            "臺灣",
            "①",
            "½",
            "㎡",
            "İ",
            "ß",
            "ﬁ");

    private final long seed;
    private final List<String> beginnings;

    Damage(long seed, List<String> beginnings) {
        this.seed = seed;
        this.beginnings = List.copyOf(beginnings);
    }

    String text(long number) {
        var random = new SplittableRandom(seed + number * STEP);
        var text = new StringBuilder(window(random));
        for (int i = 1 + random.nextInt(6); i > 0; i--) {
            change(text, random);
        }
        text.setLength(Math.min(text.length(), LONGEST));
        return text.toString();
    }

    /** A damaged text, its bytes damaged again in two of three cases. */
    byte[] bytes(long number) {
        var random = new SplittableRandom(seed + ~number * STEP);
        var bytes = text(number).getBytes(StandardCharsets.UTF_8);
        for (int i = random.nextInt(3); i > 0 && bytes.length > 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    private String window(SplittableRandom random) {
        var whole = beginnings.get(random.nextInt(beginnings.size()));
        int from = random.nextInt(3) > 0 ? 0 : random.nextInt(whole.length());
        return whole.substring(from, Math.min(whole.length(), from + 1 + random.nextInt(LONGEST / 4)));
    }

    private void change(StringBuilder text, SplittableRandom random) {
        int at = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), at + 1 + random.nextInt(40));
        switch (random.nextInt(6)) {
            case 0 -> text.delete(at, to);
            case 1 -> text.insert(at, text.substring(at, to).repeat(1 + random.nextInt(8)));
            case 2 -> text.insert(at, (char) random.nextInt(1 << 16));
            case 3 -> text.insert(at, piece(random).repeat(1 + random.nextInt(3)));
            case 4 -> text.replace(at, to, piece(random));
            default -> text.insert(at, window(random).substring(0, 1));
        }
    }

    private static String piece(SplittableRandom random) {
        return PIECES.get(random.nextInt(PIECES.size()));
    }
}
