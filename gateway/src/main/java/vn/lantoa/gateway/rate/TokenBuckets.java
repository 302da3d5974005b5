package vn.lantoa.gateway.rate;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;

/**
 * A token bucket for each caller. A bucket that has had time to fill up is dropped, as a new one would be the same; the
 * number of buckets is bounded. Safe for use by many threads.
 */
final class TokenBuckets {

    private final Cache<String, Bucket> buckets;
    private final Bandwidth bandwidth;
    private final TimeMeter time;

    /**
     * Creates the buckets.
     *
     * @param perSecond tokens that a bucket regains each second
     * @param burst tokens in a full bucket
     * @param remembered the greatest number of buckets
     * @param nanos the time, on the scale of {@link System#nanoTime()}
     */
    TokenBuckets(long perSecond, long burst, int remembered, LongSupplier nanos) {
        bandwidth = Bandwidth.builder()
                .capacity(burst)
                .refillGreedy(perSecond, Duration.ofSeconds(1))
                .build();
        time = new Nanos(nanos);
        buckets = Caffeine.newBuilder()
                .maximumSize(remembered)
                .expireAfterAccess(Duration.ofSeconds(1 + burst / perSecond))
                .ticker(nanos::getAsLong)
                .executor(Runnable::run)
                .build();
    }

    /**
     * The state of a caller's bucket after a request.
     *
     * @param granted whether the request may pass
     * @param left tokens that are left
     * @param nanosToReset until the bucket is full again
     * @param nanosToWait until the next one may pass; 0 when this one did
     */
    record Standing(boolean granted, long left, long nanosToReset, long nanosToWait) {

        /** Whole seconds, rounded up, so that waiting so long is enough. */
        static long seconds(long nanos) {
            return (nanos + TimeUnit.SECONDS.toNanos(1) - 1) / TimeUnit.SECONDS.toNanos(1);
        }
    }

    /** Takes a token for one request of a caller. */
    Standing take(String caller) {
        ConsumptionProbe probe = buckets.get(caller, this::bucket).tryConsumeAndReturnRemaining(1);
        return new Standing(
                probe.isConsumed(),
                probe.getRemainingTokens(),
                probe.getNanosToWaitForReset(),
                probe.getNanosToWaitForRefill());
    }

    private Bucket bucket(String caller) {
        return Bucket.builder()
                .withCustomTimePrecision(time)
                .addLimit(bandwidth)
                .build();
    }

    long size() {
        buckets.cleanUp();
        return buckets.estimatedSize();
    }

    private record Nanos(LongSupplier source) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return source.getAsLong();
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
