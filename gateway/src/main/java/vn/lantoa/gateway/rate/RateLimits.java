package vn.lantoa.gateway.rate;

import java.util.Optional;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;

import vn.lantoa.platform.web.problem.CommonProblem;
import vn.lantoa.platform.web.problem.Problem;

/**
 * Counts the requests of each caller and adds the headers {@code RateLimit-Limit}, {@code -Remaining} and
 * {@code -Reset} (in seconds) to every answer (draft-ietf-httpapi-ratelimit-headers-05). Each gateway process counts
 * for itself.
 */
@ApplicationScoped
public class RateLimits {

    private static final CharSequence LIMIT = HttpHeaders.createOptimized("RateLimit-Limit");
    private static final CharSequence REMAINING = HttpHeaders.createOptimized("RateLimit-Remaining");
    private static final CharSequence RESET = HttpHeaders.createOptimized("RateLimit-Reset");
    private static final CharSequence AT_ONCE = HttpHeaders.createOptimized("1");

    private final Kind clients;
    private final Kind addresses;

    private record Kind(TokenBuckets buckets, long perSecond, long burst, CharSequence limit) {

        static Kind of(long perSecond, long burst, int remembered) {
            return new Kind(
                    new TokenBuckets(perSecond, burst, remembered, System::nanoTime),
                    perSecond,
                    burst,
                    HttpHeaders.createOptimized(Long.toString(burst)));
        }
    }

    RateLimits(RateConfig config) {
        clients = Kind.of(config.clientPerSecond(), config.clientBurst(), config.remembered());
        addresses = Kind.of(config.addressPerSecond(), config.addressBurst(), config.remembered());
    }

    /** Counts a request with a valid token; the problem to answer with when there were too many, else empty. */
    public Optional<Problem> ofClient(HttpServerRequest request, String client) {
        return count(request, clients, client);
    }

    /** Counts a request without a valid token; the problem to answer with when there were too many, else empty. */
    public Optional<Problem> ofAddress(HttpServerRequest request) {
        SocketAddress remote = request.remoteAddress();
        return count(request, addresses, ClientAddress.of(remote == null ? null : remote.hostAddress()));
    }

    private static Optional<Problem> count(HttpServerRequest request, Kind kind, String caller) {
        TokenBuckets.Standing standing = kind.buckets().take(caller);
        MultiMap headers = request.response().headers();
        headers.set(LIMIT, kind.limit());
        headers.set(REMAINING, Long.toString(standing.left()));
        headers.set(
                RESET,
                standing.nanosToReset() <= TimeUnit.SECONDS.toNanos(1)
                        ? AT_ONCE
                        : Long.toString(TokenBuckets.Standing.seconds(standing.nanosToReset())));
        if (standing.granted()) {
            return Optional.empty();
        }
        long wait = Math.max(1, TokenBuckets.Standing.seconds(standing.nanosToWait()));
        return Optional.of(Problem.of(CommonProblem.TOO_MANY_REQUESTS, kind.perSecond(), kind.burst(), wait)
                .header("Retry-After", Long.toString(wait)));
    }
}
