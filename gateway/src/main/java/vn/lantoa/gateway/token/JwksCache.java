package vn.lantoa.gateway.token;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.function.Supplier;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import org.jboss.logging.Logger;
import org.jose4j.lang.JoseException;

/**
 * The realm's keys, read ahead and never waited for: at start, by the clock, and when a token names a key that is not held, but
 * never more often than configured. The last good set is kept while the realm is away.
 */
final class JwksCache {

    private static final Logger LOG = Logger.getLogger(JwksCache.class);

    private final Supplier<Future<Buffer>> source;
    private final TokenConfig config;
    private final Clock clock;
    private final Runnable onChange;
    private volatile Jwks current = Jwks.NONE;
    private volatile boolean reachable;
    private Future<Void> reading = Future.succeededFuture();
    private long lastRead = Long.MIN_VALUE / 2;

    JwksCache(Supplier<Future<Buffer>> source, TokenConfig config, Clock clock, Runnable onChange) {
        this.source = source;
        this.config = config;
        this.clock = clock;
        this.onChange = onChange;
    }

    static URI address(String issuer) {
        return URI.create(issuer + "/protocol/openid-connect/certs");
    }

    /** The keys held now; the same object as long as they do not change. */
    Jwks current() {
        return current;
    }

    /** Whether the last read succeeded. */
    boolean isReachable() {
        return reachable;
    }

    /** Called by the clock: reads the keys when it is time. */
    void tick() {
        readIfOlderThan((reachable ? config.keysEvery() : config.keysRetryEvery()).toMillis());
    }

    /** Reads the keys unless they were read just now; completes, always with success, when nothing newer will come. */
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
