package org.huchuang.server.http;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.huchuang.server.gateway.ClientAddress;
import org.huchuang.server.gateway.Clients;
import org.huchuang.server.gateway.Limits;
import org.huchuang.server.gateway.Refusals;
import org.huchuang.server.gateway.Refused;

/**
 * So many requests at once, a few more that wait, and the rest turned away in no time: those let in are then answered in time.
 * A client gets its share of them: what its requests cost is counted in processor time, which no other client can make longer.
 */
public final class Admission implements Filter {
    // files of ours cost nothing, the operator must always get in, and queries have their own workers
    private static final Pattern FREE =
            Pattern.compile("/(?:assets|webjars|static|\\$|huchuang)(?:/.*)?|/health|/ready");
    private static final int SOON = 2;
    private static final Set<Integer> NOT_THEIR_FAULT = Set.of(429, 503);

    private final ThreadMXBean processor = ManagementFactory.getThreadMXBean();
    private final Semaphore places;
    private final Semaphore queue;
    private final int patience;
    private final Clients clients;

    public Admission(Limits limits) {
        var work = limits.work();
        this.places = new Semaphore(work.pages(), true); // who waits longest comes first, or is turned away late
        this.queue = new Semaphore(work.pages() + work.pagesWaiting());
        this.patience = work.pagesPatience();
        this.clients = new Clients(limits.visitor());
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var asked = (HttpServletRequest) request;
        var answer = (HttpServletResponse) response;
        if (FREE.matcher(asked.getServletPath()).matches()) {
            chain.doFilter(request, response);
            return;
        }
        var client = ClientAddress.of(asked);
        if (client.isEmpty()) {
            queue(asked, answer, chain);
        } else {
            charge(client.get(), asked, answer, chain);
        }
    }

    private void charge(String client, HttpServletRequest asked, HttpServletResponse answer, FilterChain chain)
            throws IOException, ServletException {
        var refused = clients.begin(client);
        if (refused.isPresent()) {
            answer.setHeader("ETag", null);
            Refusals.send(refused.get(), asked, answer);
            return;
        }
        long start = processor.getCurrentThreadCpuTime();
        boolean failed = true;
        try {
            // a body that comes slowly must not hold one of the few places
            queue(Arrived.of(asked), answer, chain);
            int status = answer.getStatus();
            failed = status >= 400 && !NOT_THEIR_FAULT.contains(status);
        } finally {
            clients.end(client, processor.getCurrentThreadCpuTime() - start, failed);
        }
    }

    private void queue(HttpServletRequest asked, HttpServletResponse answer, FilterChain chain)
            throws IOException, ServletException {
        if (!queue.tryAcquire()) {
            refuse(asked, answer);
            return;
        }
        try {
            wait(asked, answer, chain);
        } finally {
            queue.release();
        }
    }

    private void wait(HttpServletRequest asked, HttpServletResponse answer, FilterChain chain)
            throws IOException, ServletException {
        boolean in = false;
        try {
            in = places.tryAcquire(patience, TimeUnit.MILLISECONDS);
            if (in) {
                chain.doFilter(asked, answer);
            } else {
                refuse(asked, answer);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            refuse(asked, answer);
        } finally {
            if (in) {
                places.release();
            }
        }
    }

    private static void refuse(HttpServletRequest asked, HttpServletResponse answer) throws IOException {
        Refusals.send(new Refused(503, "busy", "服务繁忙 Too busy", "请稍后再试 try again in a moment", SOON), asked, answer);
    }
}
