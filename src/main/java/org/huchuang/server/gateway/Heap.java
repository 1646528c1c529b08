package org.huchuang.server.gateway;

import com.sun.management.GarbageCollectorMXBean;
import com.sun.management.GcInfo;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How full the heap is with what is needed: garbage that waits for its collection is not counted. */
final class Heap {
    private final List<GarbageCollectorMXBean> collectors =
            ManagementFactory.getPlatformMXBeans(GarbageCollectorMXBean.class);
    private final Set<String> pools = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(p -> p.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getName)
            .collect(Collectors.toSet());

    /** Bytes in use now, or after the last collection where that is less. */
    long needed() {
        var runtime = Runtime.getRuntime();
        return Math.min(runtime.totalMemory() - runtime.freeMemory(), kept());
    }

    static long most() {
        return Runtime.getRuntime().maxMemory();
    }

    private long kept() {
        return collectors.stream()
                .flatMap(c -> Optional.ofNullable(c.getLastGcInfo()).stream())
                .max(Comparator.comparingLong(GcInfo::getEndTime))
                .map(i -> i.getMemoryUsageAfterGc().entrySet().stream()
                        .filter(e -> pools.contains(e.getKey()))
                        .mapToLong(e -> e.getValue().getUsed())
                        .sum())
                .orElse(0L);
    }
}
