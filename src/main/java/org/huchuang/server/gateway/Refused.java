package org.huchuang.server.gateway;

/**
 * Why a query gets no answer, after RFC 9457.
 *
 * @param status of HTTP
 * @param type word that programs may rely on
 * @param title in general, Chinese and English
 * @param detail in this case, Chinese and English
 * @param retryAfter seconds after which it may go better; 0 when it will not
 */
public record Refused(int status, String type, String title, String detail, int retryAfter) {
    private static final int SOON = 10;

    public static Refused wrong(String type, String detail) {
        return new Refused(400, type, "请求有误 The request cannot be understood or is not allowed", detail, 0);
    }

    /** For an address that is not there. */
    public static Refused absent(String detail) {
        return new Refused(404, "absent", "没有这个地址 There is no such address", detail, 0);
    }

    static Refused method() {
        return new Refused(405, "method", "方法不可用 Method not offered", "只读：GET、POST、HEAD read only: GET, POST, HEAD", 0);
    }

    static Refused format(String offered) {
        return new Refused(406, "format", "没有这种格式 Format not offered", "有这些格式：offered are " + offered, 0);
    }

    static Refused size(String detail) {
        return new Refused(413, "size", "请求过大 The request is too large", detail, 0);
    }

    static Refused media(String detail) {
        return new Refused(415, "media-type", "不支持的请求类型 Media type not supported", detail, 0);
    }

    static Refused limit(String detail) {
        return new Refused(422, "limit", "超出限额 More than is allowed", detail, 0);
    }

    static Refused client(String detail, int retryAfter) {
        return new Refused(429, "client", "请求过多 Too many requests", detail, retryAfter);
    }

    static Refused busy() {
        return new Refused(
                503,
                "busy",
                "服务繁忙 Too busy",
                "正在处理的请求太多，请稍后再试 too many requests are being worked on, try again later",
                SOON);
    }

    static Refused slow(int millis) {
        return new Refused(
                503,
                "timeout",
                "查询超时 Out of time",
                "查询在 %d 毫秒内没有完成，已停止，没有返回部分结果 the query was stopped after %d ms; no part of an answer is given"
                        .formatted(millis, millis),
                SOON);
    }

    static Refused memory() {
        return new Refused(
                503,
                "memory",
                "内存不足 Out of memory",
                "查询占用内存过多，已停止 the query took too much memory and was stopped",
                SOON);
    }

    static Refused broken() {
        return new Refused(
                503, "internal", "内部错误 Something went wrong", "查询未能完成 the query could not be finished", SOON);
    }
}
