package org.huchuang.server.http;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.management.ManagementFactory;
import java.util.concurrent.atomic.AtomicLong;
import org.huchuang.server.gateway.ClientAddress;

/** Numbers of requests: that of a proxy on this machine where it has one, else of our own, never the same again after a new start. */
final class RequestIds {
    private final String start =
            Long.toString(ManagementFactory.getRuntimeMXBean().getStartTime(), Character.MAX_RADIX);
    private final AtomicLong count = new AtomicLong();

    String of(HttpServletRequest request) {
        var given = request.getHeader("X-Request-Id");
        boolean proxied =
                ClientAddress.isLoopback(request.getRemoteAddr()) && given != null && given.matches("[\\w.:-]{1,64}");
        return proxied ? given : start + "-" + count.incrementAndGet();
    }
}
