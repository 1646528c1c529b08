package org.huchuang.loader.extract;

import com.hankcs.hanlp.HanLP;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.huchuang.loader.article.Article;
import org.huchuang.loader.text.Documents;

/** Damaged forms of an article, for tests that extraction stands whatever it is given. */
final class Disturbed {
    private static final String SENTENCE = "昨天，某市科学技术委员会与南湖大学附属仁爱医院在徐汇区签署战略合作协议，共同投资3亿元建设“星火医学”平台。";

    private Disturbed() {}

    /** By what was done to it. */
    static Map<String, Article> forms(Article article) {
        var text = article.text();
        var random = new Random(article.id().hashCode());
        var forms = new LinkedHashMap<String, Article>();
        for (int i = 0; i < 3 && !text.isEmpty(); i++) {
            int cut = random.nextInt(text.length());
            forms.put("before " + cut, with(article, text.substring(0, cut)));
            forms.put("after " + cut, with(article, text.substring(cut)));
        }
        forms.put("doubled", with(article, text + text));
        forms.put("line ends", with(article, mixed(text)));
        forms.put("full width", with(article, fullWidth(text)));
        forms.put("traditional", with(article, HanLP.s2tw(text)));
        forms.put("zero width", with(article, text.replaceAll("(.{3})", "$1\u200b\ufeff")));
        forms.put("one line", with(article, text.replaceAll("[\\n。！？；]", "，")));
        return forms;
    }

    /** One sentence again and again. */
    static Article repeated(int length) {
        return article(SENTENCE.repeat(length / SENTENCE.length()));
    }

    /** One line without a full stop. */
    static Article endless(int length) {
        return article(SENTENCE.replace('。', '，').repeat(length / SENTENCE.length()));
    }

    /** Opening marks that nothing closes. */
    static Article marks(int length) {
        return article("《“（".repeat(length / 3));
    }

    /** Titles that all differ. */
    static Article titles(int count) {
        var text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append("市科委发布《关于第").append(i).append("批青年英才培养计划申报的通知》。\n");
        }
        return article(text.toString());
    }

    /** Seconds of CPU of this thread for one extraction, the better of two. */
    static double seconds(Extractor extractor, Article article) {
        var threads = java.lang.management.ManagementFactory.getThreadMXBean();
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 2; i++) {
            long start = threads.getCurrentThreadCpuTime();
            extractor.extract(Documents.of(article));
            best = Math.min(best, threads.getCurrentThreadCpuTime() - start);
        }
        return best / (double) TimeUnit.SECONDS.toNanos(1);
    }

    private static Article article(String text) {
        return with(
                new Article("t", "某文", Optional.empty(), Optional.empty(), Optional.empty(), "t.txt", "text", ""),
                text);
    }

    private static Article with(Article a, String text) {
        return new Article(a.id(), a.title(), a.publisher(), a.date(), a.url(), a.source(), a.format(), text);
    }

    private static String mixed(String text) {
        var ends = new String[] {"\r\n", "\r", "\n", "\u2028", "\u0085", "\f"};
        var out = new StringBuilder();
        int n = 0;
        for (char c : text.toCharArray()) {
            out.append(c == '\n' ? ends[n++ % ends.length] : String.valueOf(c));
        }
        return out.toString();
    }

    private static String fullWidth(String text) {
        var out = new StringBuilder(text);
        for (int i = 0; i < out.length(); i++) {
            char c = out.charAt(i);
            if (c > ' ' && c < 127) {
                out.setCharAt(i, (char) (c + 0xfee0));
            }
        }
        return out.toString();
    }
}
