package vn.lantoa.platform.web.token;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import vn.lantoa.platform.web.hash.Sha256;

/**
 * A bounded cache of what was found out about tokens that passed. An entry lives until its token expires or for the
 * cache's time to live, whichever is shorter. Tokens are stored as their SHA-256 only. Safe for use by many threads.
 *
 * @param <V> what was found out
 */
public final class TokenCache<V> {

    private final Cache<Key, Entry<V>> entries;
    private final long timeToLiveMillis;
    private final InstantSource clock;

    /**
     * Creates an empty cache.
     *
     * @param maxEntries beyond it, entries that are seldom asked for are dropped
     * @param timeToLive the longest life of an entry
     */
    public TokenCache(int maxEntries, Duration timeToLive, InstantSource clock) {
        this.entries = Caffeine.newBuilder()
                .maximumSize(maxEntries)
                .expireAfterWrite(timeToLive)
                .executor(Runnable::run)
                .build();
        this.timeToLiveMillis = timeToLive.toMillis();
        this.clock = clock;
    }

    /** The SHA-256 of a token. */
    public record Key(long a, long b, long c, long d) {

        /** The key of a token, for one {@link #find} and one {@link #put}: hashing is what a look-up costs. */
        public static Key of(String token) {
            ByteBuffer digest = ByteBuffer.wrap(Sha256.digest(token.getBytes(StandardCharsets.UTF_8)));
            return new Key(digest.getLong(), digest.getLong(), digest.getLong(), digest.getLong());
        }

        @Override
        public int hashCode() {
            return (int) a;
        }
    }

    private record Entry<V>(V value, long untilMillis) {}

    /** What is known of a token; empty when nothing is, or when the entry's life is over. */
    public Optional<V> find(Key token) {
        Entry<V> entry = entries.getIfPresent(token);
        return entry != null && clock.millis() < entry.untilMillis ? Optional.of(entry.value) : Optional.empty();
    }

    /**
     * Stores what is known of a token.
     *
     * @param expiresAtMillis when the token expires, in milliseconds since 1970
     */
    public void put(Key token, V value, long expiresAtMillis) {
        entries.put(token, new Entry<>(value, Math.min(expiresAtMillis, clock.millis() + timeToLiveMillis)));
    }

    /** Drops all entries. */
    public void clear() {
        entries.invalidateAll();
    }

    /** The number of entries. */
    long size() {
        entries.cleanUp();
        return entries.estimatedSize();
    }
}
