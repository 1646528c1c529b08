package org.huchuang.server.gateway;

/** Something that is used up and comes back with time; it may be overdrawn, and then is empty for longer. */
final class Bucket {
    private static final double MINUTE = 60_000_000_000.0;

    private final double perMinute;
    private final double most;
    private double left;
    private long seen;

    Bucket(double perMinute, double most, long now) {
        this.perMinute = perMinute;
        this.most = most;
        this.left = most;
        this.seen = now;
    }

    /** Seconds until there is something in it; 0 when there is. */
    int empty(long now) {
        fill(now);
        return left > 0 ? 0 : (int) Math.ceil(1 - left * 60 / perMinute);
    }

    void take(double amount, long now) {
        fill(now);
        left -= amount;
    }

    boolean isFull(long now) {
        fill(now);
        return left >= most;
    }

    private void fill(long now) {
        left = Math.min(most, left + (now - seen) / MINUTE * perMinute);
        seen = now;
    }
}
