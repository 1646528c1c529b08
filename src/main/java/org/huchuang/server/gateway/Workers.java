package org.huchuang.server.gateway;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A few threads that run queries, a short queue before them, and a watchman who looks at all of them twenty times a second: who is
 * out of time, who takes the heap, and who does not stop when told to. The last is answered for, counted, and replaced.
 */
final class Workers implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger("org.huchuang.server.gateway");
    private static final int LOOK_MILLIS = 50;
    private static final int STACK = 4_000_000;
    private static final long BETWEEN_HEAP_STOPS = 500_000_000L;
    private static final double GREEDY = 0.05;
    private static final int FRAMES = 25;

    private final Limits limits;
    private final ThreadPoolExecutor threads;
    private final Set<Job> jobs = ConcurrentHashMap.newKeySet();
    private final Set<Job> lost = ConcurrentHashMap.newKeySet();
    private final AtomicInteger everLost = new AtomicInteger();
    private final ThreadMXBean memory = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final ScheduledExecutorService watchman = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("query-watch").factory());
    private final Heap heap = new Heap();
    private long lastHeapStop;

    Workers(Limits limits) {
        this.limits = limits;
        int many = limits.work().queries();
        this.threads = new ThreadPoolExecutor(
                many,
                many,
                1,
                TimeUnit.MINUTES,
                new ArrayBlockingQueue<>(limits.work().waiting()),
                Thread.ofPlatform().daemon().name("query-", 0).stackSize(STACK).factory());
        watchman.scheduleWithFixedDelay(this::look, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Takes a job, unless too many wait already. */
    boolean take(Job job) {
        jobs.add(job);
        job.reply().whenComplete((r, e) -> jobs.remove(job));
        try {
            threads.execute(job);
            return true;
        } catch (RejectedExecutionException e) {
            jobs.remove(job);
            return false;
        }
    }

    int running() {
        return threads.getActiveCount();
    }

    int waiting() {
        return threads.getQueue().size();
    }

    /** Queries that have not stopped though they were told to. */
    int lost() {
        return lost.size();
    }

    /** The same, with those that did stop later. */
    int everLost() {
        return everLost.get();
    }

    private void look() {
        try {
            long now = System.nanoTime();
            for (var job : jobs) {
                look(job, now);
            }
            heap(now);
            if (lost.removeIf(Job::ended)) {
                size();
            }
        } catch (RuntimeException e) {
            // whatever it was, the next look is in 50 ms
            LOG.error("the watchman stumbled", e);
        }
    }

    private void look(Job job, long now) {
        if (job.waiting()) {
            if (job.waited(now) > limits.work().patience()) {
                threads.remove(job);
                job.stop().now(Refused.busy());
                job.reply().complete(new Reply.No(Refused.busy()));
            }
            return;
        }
        if (job.overdue(now) > limits.time().grace() && !job.ended()) {
            everLost.incrementAndGet();
            lost.add(job);
            size();
            LOG.error(
                    "a query does not stop: {} lost of {}{}",
                    lost.size(),
                    limits.work().lost(),
                    place(job));
            job.reply()
                    .complete(new Reply.No(
                            job.stop().why().orElse(Refused.slow(limits.time().whole()))));
        }
    }

    // what an operator needs to report it
    private static String place(Job job) {
        return Arrays.stream(job.thread().getStackTrace())
                .limit(FRAMES)
                .map(frame -> "\n    at " + frame)
                .collect(Collectors.joining());
    }

    // those that do not stop keep their threads; others take their places, within reason
    private void size() {
        int many = limits.work().queries() + Math.min(lost.size(), limits.work().lost());
        if (many >= threads.getMaximumPoolSize()) {
            threads.setMaximumPoolSize(many);
            threads.setCorePoolSize(many);
        } else {
            threads.setCorePoolSize(many);
            threads.setMaximumPoolSize(many);
        }
    }

    private void heap(long now) {
        long needed = heap.needed();
        if (needed < limits.work().heap() * Heap.most() || now - lastHeapStop < BETWEEN_HEAP_STOPS) {
            return;
        }
        greediest(GREEDY * Heap.most()).ifPresent(job -> {
            if (job.stop().now(Refused.memory())) {
                lastHeapStop = now;
                LOG.warn("heap at {} MB: the query that took most of it is stopped", needed / 1_000_000);
            }
        });
    }

    private Optional<Job> greediest(double least) {
        return jobs.stream()
                .filter(j -> !j.waiting() && j.stop().why().isEmpty() && taken(j) > least)
                .max(Comparator.comparingLong(this::taken));
    }

    private long taken(Job job) {
        return memory.getThreadAllocatedBytes(job.thread().threadId()) - job.allocatedBefore();
    }

    @Override
    public void close() {
        watchman.shutdownNow();
        jobs.forEach(j -> j.stop().now(Refused.busy()));
        threads.shutdown();
    }
}
