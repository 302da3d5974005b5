package vn.lantoa.deploy.bench.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.LongStream;

/**
 * What processes hold in memory, in KiB.
 *
 * @param resident the sum of their resident pages; what several share counts for each of them
 * @param proportional the same with shared pages divided among those who share them
 */
public record Memory(long resident, long proportional) {

    private static final double KIB_PER_MIB = 1024;

    /** Of all processes of a tree, now. */
    public static Memory of(ProcessTree tree) {
        long[] pids = tree.pids().toArray();
        return new Memory(sum(pids, "status", "VmRSS:"), sum(pids, "smaps_rollup", "Pss:"));
    }

    public double residentMib() {
        return resident / KIB_PER_MIB;
    }

    public double proportionalMib() {
        return proportional / KIB_PER_MIB;
    }

    private static long sum(long[] pids, String file, String key) {
        return LongStream.of(pids)
                .map(pid -> kibibytes(Path.of("/proc", Long.toString(pid), file), key))
                .sum();
    }

    private static long kibibytes(Path file, String key) {
        try {
            return kibibytesIn(Files.readString(file), key);
        } catch (IOException gone) {
            // a process that ends while it is read
            return 0;
        }
    }

    static long kibibytesIn(String text, String key) {
        return text.lines()
                .filter(line -> line.startsWith(key))
                .mapToLong(line -> Long.parseLong(
                        line.substring(key.length()).replace("kB", "").strip()))
                .sum();
    }
}
