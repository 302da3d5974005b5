package vn.lantoa.media.usage.quota;

import java.util.Optional;

/**
 * A quota, and what was used of it.
 *
 * @param calls in the month so far
 */
public record QuotaStanding(long quota, boolean blocks, long calls) {

    private static final int NEARLY = 80;
    private static final int WHOLE = 100;

    /** The percentage that was reached and is worth a warning. */
    public Optional<Integer> warning() {
        if (calls >= quota) {
            return Optional.of(WHOLE);
        }
        return calls >= (quota * NEARLY + WHOLE - 1) / WHOLE ? Optional.of(NEARLY) : Optional.empty();
    }

    public long left() {
        return Math.max(0, quota - calls);
    }

    /** Whether the next write is refused. */
    public boolean refuses() {
        return blocks && calls >= quota;
    }

    /** At the begin of another month. */
    public QuotaStanding anew() {
        return new QuotaStanding(quota, blocks, 0);
    }

    public QuotaStanding after(long more) {
        return new QuotaStanding(quota, blocks, calls + more);
    }
}
