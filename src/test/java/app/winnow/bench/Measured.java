package app.winnow.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;

/** Time, processor time and greatest heap from its making on, told to the process that started this one. */
final class Measured {
    private static final double MILLION = 1e6;
    private final long start = System.nanoTime();
    private final long cpu = cpu();

    /** Prints what {@link Fork} reads; {@code count} is what the run came to, so that two runs can be seen to have done the same. */
    void print(long count) {
        System.out.printf(java.util.Locale.ROOT, "%s %.1f %.1f %.1f %d%n", Fork.MARK, (System.nanoTime() - start) / MILLION, (cpu() - cpu) / MILLION, peak(), count);
    }

    private static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    /** The pools reach their peaks at different moments, so that their sum may be more than there ever was; never more than the machine may have. */
    private static double peak() {
        long pools = ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        return Math.min(pools, Runtime.getRuntime().maxMemory()) / (double) (1 << 20);
    }
}
