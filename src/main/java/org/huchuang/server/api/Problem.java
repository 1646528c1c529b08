package org.huchuang.server.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.huchuang.HuchuangException;
import org.huchuang.queries.Catalogue;
import org.huchuang.queries.Question;
import org.huchuang.server.gateway.Refusals;
import org.huchuang.server.gateway.Refused;

/**
 * What went wrong, as RFC 9457 has it.
 *
 * @param type word that programs may rely on
 * @param title in general, Chinese and English
 * @param detail in this case, Chinese and English
 */
public record Problem(String type, String title, int status, String detail) {
    private static final int LATER = 30;

    /** A parameter that the question does not have, or a value that the parameter cannot have. */
    static Problem wrong(HuchuangException e) {
        return new Problem("parameter", "参数有误 Wrong parameter", HttpServletResponse.SC_BAD_REQUEST, e.detail());
    }

    static Problem unknown(String id, Catalogue catalogue) {
        var meant = catalogue.meant(id);
        return new Problem(
                "question",
                "没有这个问题 Unknown question",
                HttpServletResponse.SC_NOT_FOUND,
                "没有编号为 %s 的问题%s，全部问题见 api/q there is no question %s%s, all are listed at api/q"
                        .formatted(
                                id,
                                meant.map("（是否指 %s？）"::formatted).orElse(""),
                                id,
                                meant.map(" (did you mean %s?)"::formatted).orElse("")));
    }

    static Problem unacceptable(Question question) {
        var names = Format.names(question);
        return new Problem(
                "format",
                "没有这种格式 Format not offered",
                HttpServletResponse.SC_NOT_ACCEPTABLE,
                "问题 %s 的结果有这些格式：%s the answer of %s is offered as %s"
                        .formatted(question.id(), names, question.id(), names));
    }

    /** Out of time. */
    public static Problem slow() {
        return new Problem(
                "timeout",
                "查询超时 Out of time",
                HttpServletResponse.SC_SERVICE_UNAVAILABLE,
                "查询在 10 秒内没有首行或 30 秒内没有完成，已停止；请用参数缩小范围"
                        + " the query had no row after 10 seconds or no end after 30 and was stopped; narrow it with a parameter");
    }

    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Refusals.send(new Refused(status, type, title, detail, status == 503 ? LATER : 0), request, response);
    }
}
