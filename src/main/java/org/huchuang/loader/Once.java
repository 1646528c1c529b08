package org.huchuang.loader;

import java.util.Optional;
import java.util.function.Supplier;

/** Makes its value when it is first asked for, and keeps it. */
final class Once<T> implements Supplier<T> {
    private final Supplier<T> maker;
    private Optional<T> value = Optional.empty();

    Once(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public synchronized T get() {
        if (value.isEmpty()) {
            value = Optional.of(maker.get());
        }
        return value.get();
    }
}
