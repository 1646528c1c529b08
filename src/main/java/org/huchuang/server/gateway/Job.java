package org.huchuang.server.gateway;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** One query on its way through the workers. */
final class Job implements Runnable {
    private final Function<Job, Reply> work;
    private final Stop stop = new Stop();
    private final CompletableFuture<Reply> reply = new CompletableFuture<>();
    private final long queued = System.nanoTime();
    private final int firstMillis;
    private final int wholeMillis;
    private volatile Thread thread;
    private volatile long started;
    private volatile long stopped;
    private volatile long allocatedBefore;
    private volatile boolean hasRow;
    private volatile boolean ended;

    /**
     * A query to be run.
     *
     * @param work returns a reply whatever happens
     */
    Job(Function<Job, Reply> work, int firstMillis, int wholeMillis) {
        this.work = work;
        this.firstMillis = firstMillis;
        this.wholeMillis = wholeMillis;
    }

    @Override
    public void run() {
        allocatedBefore = ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
        thread = Thread.currentThread();
        started = System.nanoTime();
        try {
            reply.complete(stop.why().<Reply>map(Reply.No::new).orElseGet(() -> work.apply(this)));
        } finally {
            ended = true;
        }
    }

    Stop stop() {
        return stop;
    }

    CompletableFuture<Reply> reply() {
        return reply;
    }

    void firstRow() {
        hasRow = true;
    }

    boolean ended() {
        return ended;
    }

    Thread thread() {
        return thread;
    }

    /** Bytes its thread had allocated before it. */
    long allocatedBefore() {
        return allocatedBefore;
    }

    boolean waiting() {
        return started == 0;
    }

    /** Milliseconds since it came. */
    long waited(long now) {
        return (now - queued) / 1_000_000;
    }

    /** Milliseconds it has run. */
    long ran(long now) {
        return started == 0 ? 0 : (now - started) / 1_000_000;
    }

    /** Stops it when its time is over; milliseconds since it was told to, or 0. */
    long overdue(long now) {
        long ran = ran(now);
        if (ran > wholeMillis) {
            stop.now(Refused.slow(wholeMillis));
        } else if (!hasRow && ran > firstMillis) {
            stop.now(Refused.slow(firstMillis));
        }
        if (stop.why().isPresent() && stopped == 0) {
            stopped = now;
        }
        return stopped == 0 ? 0 : Math.max(1, (now - stopped) / 1_000_000);
    }
}
