package org.huchuang.loader;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Damaged inputs for readers, cleaner, minting, N-Quads writing and extractor: {@code build/fuzz/run [SEED [PERCENT]]}. */
final class FuzzBench {
    private static final int THREADS = 4;
    private static final long LIMIT_SECONDS = 5;
    private static final long HANG_SECONDS = 120;
    /** Inputs of a whole run: 1,050,000. */
    private static final Map<String, Long> INPUTS =
            Map.of("minting", 450_000L, "nquads", 300_000L, "cleaner", 80_000L, "extractor", 20_000L);

    private static final long INPUTS_OF_A_READER = 50_000;

    private FuzzBench() {}

    public static void main(String[] args) throws Exception {
        long seed = args.length > 0 ? Long.parseLong(args[0]) : 20261121;
        long percent = args.length > 1 ? Long.parseLong(args[1]) : 100;
        var folder = Files.createTempDirectory("huchuang-fuzz");
        System.out.printf("seed %d, heap %d MB%n", seed, Runtime.getRuntime().maxMemory() >> 20);
        var running = watch();
        long inputs = 0;
        int wrong = 0;
        try (var pool = Executors.newFixedThreadPool(THREADS)) {
            for (var target : new FuzzTargets(folder, seed).all().entrySet()) {
                long start = System.nanoTime();
                long total = INPUTS.getOrDefault(target.getKey(), INPUTS_OF_A_READER) * percent / 100;
                var parts = new ArrayList<Callable<FuzzTargets.Outcome>>();
                for (int i = 0; i < THREADS; i++) {
                    long from = total * i / THREADS;
                    long to = total * (i + 1) / THREADS;
                    parts.add(() -> FuzzTargets.Outcome.of(
                            target.getValue(),
                            from,
                            to,
                            n -> running.put(
                                    Thread.currentThread().threadId(),
                                    new Running(target.getKey(), n, System.nanoTime()))));
                }
                long done = 0;
                long slowest = 0;
                long number = 0;
                var findings = new ArrayList<String>();
                for (var part : pool.invokeAll(parts)) {
                    var outcome = part.get();
                    done += outcome.inputs();
                    findings.addAll(outcome.findings());
                    if (outcome.slowest() > slowest) {
                        slowest = outcome.slowest();
                        number = outcome.slowestNumber();
                    }
                }
                running.clear();
                boolean slow = slowest > TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
                System.out.printf(
                        "%-28s %8d inputs, %d findings, slowest %.1f ms of CPU (input %d%s), %.0f s%n",
                        target.getKey(),
                        done,
                        findings.size(),
                        slowest / 1e6,
                        number,
                        slow ? ", TOO SLOW" : "",
                        (System.nanoTime() - start) / 1e9);
                findings.stream().limit(10).forEach(f -> System.out.println("  " + f));
                inputs += done;
                wrong += findings.size() + (slow ? 1 : 0);
            }
        }
        System.out.println(inputs + " inputs, " + wrong + " wrong");
        System.exit(wrong == 0 ? 0 : 1);
    }

    private record Running(String target, long number, long since) {}

    /** Names the input that does not end, and ends the run. */
    private static Map<Long, Running> watch() {
        var running = new ConcurrentHashMap<Long, Running>();
        Thread.ofPlatform().daemon().start(() -> {
            while (true) {
                running.values().stream()
                        .filter(r -> System.nanoTime() - r.since() > TimeUnit.SECONDS.toNanos(HANG_SECONDS))
                        .findAny()
                        .ifPresent(r -> {
                            System.out.println("HANG: " + r.target() + " input " + r.number());
                            Runtime.getRuntime().halt(1);
                        });
                try {
                    Thread.sleep(1000);
                } catch (InterruptedException e) {
                    return;
                }
            }
        });
        return running;
    }
}
