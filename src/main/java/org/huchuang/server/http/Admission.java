package org.huchuang.server.http;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.huchuang.server.gateway.Limits;
import org.huchuang.server.gateway.Refusals;
import org.huchuang.server.gateway.Refused;

/** So many requests at once, a few more that wait, and the rest turned away in no time: those let in are then answered in time. */
public final class Admission implements Filter {
    // files of ours cost nothing, the operator must always get in, and queries have their own workers
    private static final Pattern FREE =
            Pattern.compile("/(?:assets|webjars|static|\\$|huchuang)(?:/.*)?|/health|/ready");
    private static final int SOON = 2;

    private final Semaphore places;
    private final Semaphore queue;
    private final int patience;

    public Admission(Limits.Work limits) {
        this.places = new Semaphore(limits.pages());
        this.queue = new Semaphore(limits.pages() + limits.pagesWaiting());
        this.patience = limits.pagesPatience();
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var asked = (HttpServletRequest) request;
        if (FREE.matcher(asked.getServletPath()).matches()) {
            chain.doFilter(request, response);
        } else if (!queue.tryAcquire()) {
            refuse(asked, (HttpServletResponse) response);
        } else {
            try {
                wait(asked, (HttpServletResponse) response, chain);
            } finally {
                queue.release();
            }
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
