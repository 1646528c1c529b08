package org.huchuang.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.huchuang.loader.LoadReport;
import org.huchuang.loader.article.Rejection;
import org.huchuang.store.Manifest;

/**
 * The end of a load, in words and as JSON.
 *
 * @param report what was read
 * @param published the new generation, if one was built
 * @param current id of the generation that serves
 * @param rehearsal whether nothing was changed
 */
record LoadResult(LoadReport report, Optional<Manifest> published, Optional<String> current, boolean rehearsal) {

    /** Counts, rejections, and dropped facts summed up by reason. */
    String brief() {
        var out = new StringBuilder();
        lines(out, report.rejections());
        report.gone().forEach(id -> out.append("gone\t").append(clean(id)).append('\n'));
        var reasons = new TreeMap<String, Integer>();
        report.dropped().forEach(d -> reasons.merge(why(d), 1, Integer::sum));
        reasons.forEach((why, n) -> out.append("E-SHAPE\t%d 项事实 facts\t%s%n".formatted(n, why)));
        return out.append(counts()).toString();
    }

    /** As {@link #brief()}, with a line for each dropped fact. */
    String full() {
        var out = new StringBuilder();
        lines(out, report.rejections());
        report.gone().forEach(id -> out.append("gone\t").append(clean(id)).append('\n'));
        lines(out, report.dropped());
        return out.append(counts()).toString();
    }

    String json() {
        var out = new JsonMapper().createObjectNode();
        out.put("dryRun", rehearsal)
                .put("read", report.read())
                .put("new", report.added())
                .put("changed", report.changed())
                .put("gone", report.gone().size())
                .put("unchanged", report.unchanged())
                .put("repeated", report.repeated())
                .put("rejected", report.rejections().size())
                .put("facts", report.facts())
                .put("kept", report.kept())
                .put("published", published.isPresent());
        current.ifPresent(id -> out.put("generation", id));
        var gone = out.putArray("goneArticles");
        report.gone().forEach(gone::add);
        array(out.putArray("rejections"), report.rejections());
        array(out.putArray("dropped"), report.dropped());
        return out.toString();
    }

    private String counts() {
        var counts =
                "文章 articles %d: 新增 new %d, 变更 changed %d, 消失 gone %d, 未变 unchanged %d, 重复 repeated %d, 拒收 rejected %d%n"
                        .formatted(
                                report.read(),
                                report.added(),
                                report.changed(),
                                report.gone().size(),
                                report.unchanged(),
                                report.repeated(),
                                report.rejections().size());
        var facts = "事实 facts %d: 入图 kept %d, 不合约束 dropped %d%n"
                .formatted(report.facts(), report.kept(), report.facts() - report.kept());
        return counts + facts + outcome() + "\n";
    }

    private String outcome() {
        if (rehearsal) {
            return "演练，未改动任何数据 dry run, nothing was changed";
        }
        return published
                .map(m -> "已发布 published %s: %d 条四元组 quads, %d 篇文章 articles".formatted(m.id(), m.quads(), m.articles()))
                .orElseGet(() -> current.map(id -> "没有变化，继续使用 nothing changed, generation stays " + id)
                        .orElse("尚无图谱数据 nothing to publish"));
    }

    private static void lines(StringBuilder out, List<Rejection> rejections) {
        for (var r : rejections) {
            out.append(r.reason().id())
                    .append('\t')
                    .append(clean(r.id()))
                    .append('\t')
                    .append(clean(r.place()))
                    .append('\t')
                    .append(clean(r.reason().sentence() + ": " + r.detail()))
                    .append('\n');
        }
    }

    private static void array(ArrayNode out, List<Rejection> rejections) {
        for (var r : rejections) {
            out.addObject()
                    .put("code", r.reason().id())
                    .put("id", r.id())
                    .put("place", r.place())
                    .put("detail", r.detail());
        }
    }

    private static String why(Rejection dropped) {
        return clean(dropped.detail()
                .substring(dropped.detail().lastIndexOf(": ") + 1)
                .strip());
    }

    /** Ids and names come from anywhere: no terminal control in them. */
    private static String clean(String text) {
        return text.replaceAll("\\p{Cntrl}", "?");
    }
}
