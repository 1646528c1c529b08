package org.huchuang.server.gateway;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What each client has taken: time and errors, as the throttling filter of the Wikidata Query Service counts them, and
 * requests at once. By address alone: what else a client sends it may change at will.
 */
public final class Clients {
    private static final int MANY = 20_000;

    private final Limits.Client limits;
    private final Map<String, Account> accounts = new HashMap<>();

    public Clients(Limits.Client limits) {
        this.limits = limits;
    }

    private static final class Account {
        private final Bucket seconds;
        private final Bucket errors;
        private int running;

        Account(Limits.Client limits, long now) {
            seconds = new Bucket(limits.seconds(), limits.secondsAtOnce(), now);
            errors = new Bucket(limits.errors(), limits.errorsAtOnce(), now);
        }

        boolean idle(long now) {
            return running == 0 && seconds.isFull(now) && errors.isFull(now);
        }
    }

    /** Lets a client begin a request, unless it has taken too much. */
    public synchronized Optional<Refused> begin(String client) {
        long now = System.nanoTime();
        if (accounts.size() >= MANY) {
            accounts.values().removeIf(a -> a.idle(now));
        }
        var account = accounts.computeIfAbsent(client, c -> new Account(limits, now));
        int time = account.seconds.empty(now);
        if (time > 0) {
            return Optional.of(Refused.client(
                    "可用时间已用完，每分钟恢复 %d 秒 you have used up your time; %d seconds come back each minute"
                            .formatted(limits.seconds(), limits.seconds()),
                    time));
        }
        int errors = account.errors.empty(now);
        if (errors > 0) {
            return Optional.of(Refused.client(
                    "出错的请求过多 too many of your requests failed; %d are forgiven each minute".formatted(limits.errors()),
                    errors));
        }
        if (account.running >= limits.parallel()) {
            return Optional.of(Refused.client(
                    "同时最多 %d 个请求 at most %d of your requests run at once"
                            .formatted(limits.parallel(), limits.parallel()),
                    1));
        }
        account.running++;
        return Optional.empty();
    }

    /** Takes down what a request cost. */
    public synchronized void end(String client, long nanos, boolean failed) {
        var account = accounts.get(client);
        long now = System.nanoTime();
        account.running--;
        account.seconds.take(nanos / 1e9, now);
        if (failed) {
            account.errors.take(1, now);
        }
    }
}
