package vn.lantoa.gateway.token;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/**
 * Remembers tokens that passed, by the SHA-256 of the whole token: never the token itself. What passed by one set of keys does
 * not count under another, so a change of keys forgets all of it at once and without a race.
 */
final class VerifiedTokens {

    private static final ThreadLocal<MessageDigest> SHA_256 = ThreadLocal.withInitial(VerifiedTokens::sha256);

    private final Cache<Fingerprint, Passed> passed;
    private final long lifeMillis;
    private final Clock clock;

    VerifiedTokens(int maxEntries, Duration life, Clock clock) {
        this.passed = Caffeine.newBuilder()
                .maximumSize(maxEntries)
                .expireAfterWrite(life)
                .executor(Runnable::run)
                .build();
        this.lifeMillis = life.toMillis();
        this.clock = clock;
    }

    /** The SHA-256 of a token. */
    record Fingerprint(long a, long b, long c, long d) {

        static Fingerprint of(String token) {
            byte[] digest = SHA_256.get().digest(token.getBytes(StandardCharsets.ISO_8859_1));
            ByteBuffer bytes = ByteBuffer.wrap(digest);
            return new Fingerprint(bytes.getLong(), bytes.getLong(), bytes.getLong(), bytes.getLong());
        }

        @Override
        public int hashCode() {
            return (int) a;
        }
    }

    private record Passed(Jwks keys, TokenResult result, long until) {}

    /** The result on a token that passed by these very keys and is still good; null when there is none. */
    TokenResult find(Fingerprint token, Jwks keys) {
        Passed entry = passed.getIfPresent(token);
        return entry != null && entry.keys == keys && clock.millis() < entry.until ? entry.result : null;
    }

    /** Remembers an accepted token until it expires, or for the memory's life if that is shorter. */
    void remember(Fingerprint token, Jwks keys, TokenResult result) {
        passed.put(token, new Passed(keys, result, Math.min(result.expiresAt(), clock.millis() + lifeMillis)));
    }

    /** Frees what no longer counts. */
    void forgetAll() {
        passed.invalidateAll();
    }

    long size() {
        passed.cleanUp();
        return passed.estimatedSize();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
