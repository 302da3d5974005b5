package vn.lantoa.platform.web.token;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.function.Supplier;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import org.jboss.logging.Logger;
import org.jose4j.lang.JoseException;

/**
 * The realm's key set, read in the background: at start, periodically, and when a token names a key that is not in the
 * set, but never more often than configured. The last good set stays in use while the realm cannot be reached.
 */
final class JwksCache {

    private static final Logger LOG = Logger.getLogger(JwksCache.class);

    private final Supplier<Future<Buffer>> source;
    private final IdentityConfig config;
    private final Clock clock;
    private final Runnable onChange;
    private volatile Jwks current = Jwks.NONE;
    private volatile boolean reachable;
    private Future<Void> reading = Future.succeededFuture();
    private long lastRead = Long.MIN_VALUE / 2;

    JwksCache(Supplier<Future<Buffer>> source, IdentityConfig config, Clock clock, Runnable onChange) {
        this.source = source;
        this.config = config;
        this.clock = clock;
        this.onChange = onChange;
    }

    static URI address(String issuer) {
        return URI.create(issuer + "/protocol/openid-connect/certs");
    }

    /** The current key set; the same object as long as the keys do not change. */
    Jwks current() {
        return current;
    }

    /** Whether the last read succeeded. */
    boolean isReachable() {
        return reachable;
    }

    /** Called periodically: reads the keys when that is due. */
    void tick() {
        readIfOlderThan((reachable ? config.keysEvery() : config.keysRetryEvery()).toMillis());
    }

    /**
     * Reads the keys unless they were read just now. The future completes when the read has ended, and never with a
     * failure.
     */
    Future<Void> refresh() {
        boolean never = current.isEmpty();
        return readIfOlderThan((never ? config.keysRetryEvery() : config.keysAtMostEvery()).toMillis());
    }

    private synchronized Future<Void> readIfOlderThan(long millis) {
        long now = clock.millis();
        if (reading.isComplete() && now - lastRead >= millis) {
            lastRead = now;
            reading = source.get().map(this::accept).otherwise(this::keep);
        }
        return reading;
    }

    private Void accept(Buffer document) {
        Jwks found;
        try {
            found = Jwks.parse(document.toString(StandardCharsets.UTF_8));
        } catch (JoseException wrong) {
            return keep(wrong);
        }
        reachable = true;
        if (!found.equals(current)) {
            current = found;
            onChange.run();
            LOG.infof("Holding %d signing keys of the realm", found.byId().size());
        }
        return null;
    }

    private Void keep(Throwable failure) {
        if (reachable || LOG.isDebugEnabled()) {
            LOG.warnf("The realm's keys cannot be read (%s); the last ones are kept", failure.getMessage());
        }
        reachable = false;
        return null;
    }
}
