package vn.lantoa.deploy.bench.measure;

import java.util.Arrays;

/** How long single things took, in nanoseconds. Safe for several threads. */
public final class Latencies {

    private long[] nanos = new long[1024];
    private int count;

    public synchronized void add(long taken) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, count * 2);
        }
        nanos[count++] = taken;
    }

    public synchronized int count() {
        return count;
    }

    /**
     * The least value that so large a share of all does not exceed, in milliseconds.
     *
     * @param share above 0, at most 1
     * @throws IllegalStateException when there is none
     */
    public synchronized double millisAt(double share) {
        if (count == 0) {
            throw new IllegalStateException("nothing was measured");
        }
        long[] sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        int rank = (int) Math.ceil(share * count);
        return sorted[Math.max(rank, 1) - 1] / 1e6;
    }
}
