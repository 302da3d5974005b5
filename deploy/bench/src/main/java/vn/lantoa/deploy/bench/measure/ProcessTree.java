package vn.lantoa.deploy.bench.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;

/** A process and all that it started, as Linux accounts for them. */
public final class ProcessTree {

    /** The kernel's unit for user programs, on every machine we run on. */
    private static final long MICROS_PER_TICK = 10_000;
    /**
     * Fields 14 to 17 of proc(5), counted from the one behind the name: own user and system time, and that of ended
     * children.
     */
    private static final List<Integer> TIMES = List.of(11, 12, 13, 14);

    private final long[] roots;

    private ProcessTree(long[] roots) {
        this.roots = roots;
    }

    /** One tree or several that are looked at as one. */
    public static ProcessTree of(long... roots) {
        return new ProcessTree(roots.clone());
    }

    /** CPU time of all of them until now, of ended children too. */
    public long cpuMicros() {
        return pids().map(pid -> ticks(pid) * MICROS_PER_TICK).sum();
    }

    /** All of them that run now. */
    LongStream pids() {
        return LongStream.of(roots).flatMap(ProcessTree::members);
    }

    private static LongStream members(long root) {
        return ProcessHandle.of(root)
                .map(handle -> LongStream.concat(
                        LongStream.of(root), handle.descendants().mapToLong(ProcessHandle::pid)))
                .orElse(LongStream.empty());
    }

    private static long ticks(long pid) {
        try {
            return ticksIn(Files.readString(Path.of("/proc", Long.toString(pid), "stat")));
        } catch (IOException gone) {
            // a process that ends while it is read
            return 0;
        }
    }

    static long ticksIn(String stat) {
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return TIMES.stream().mapToLong(field -> Long.parseLong(fields[field])).sum();
    }
}
