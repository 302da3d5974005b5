package vn.lantoa.gateway.proxy;

import java.util.Optional;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

import vn.lantoa.gateway.limit.BodyLimits;
import vn.lantoa.gateway.limit.MeteredBody;
import vn.lantoa.gateway.limit.RequestSize;
import vn.lantoa.platform.web.problem.CommonProblem;
import vn.lantoa.platform.web.problem.Problem;

/**
 * What holds for all requests to one service: body limits and pace, time-outs, and the problem that each failure is
 * answered with.
 */
final class UpstreamPolicy {

    private final String service;
    private final BodyLimits limits;
    private final MeteredBody.Pace pace;
    private final long silenceNanos;
    private final String retryAfter;

    UpstreamPolicy(String service, BodyLimits limits, MeteredBody.Pace pace, UpstreamConfig config) {
        this.service = service;
        this.limits = limits;
        this.pace = pace;
        // the connection's own timer may fire a little early against ours
        this.silenceNanos = config.answerTimeout().toNanos() / 10 * 9;
        this.retryAfter = String.valueOf(Math.max(1, config.retryAfter().toSeconds()));
    }

    /** The body of a request, under its limit; empty when the request has none. */
    Optional<MeteredBody> bodyOf(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        // Netty lets only digits pass
        long declared = length == null || length.length() > 18 ? -1 : Long.parseLong(length);
        return declared > 0 || request.headers().contains(HttpHeaders.TRANSFER_ENCODING)
                ? Optional.of(new MeteredBody(request, limits.of(request.path()), declared, pace))
                : Optional.empty();
    }

    /** The limit of a request's body, in bytes, packed or not. */
    long limitOf(HttpServerRequest request) {
        return limits.of(request.path());
    }

    /** Whether a connection on which nothing was sent for so long was closed by its idle time-out. */
    boolean isSilence(long nanos) {
        return nanos >= silenceNanos;
    }

    /** The problem that a request to {@code path} is answered with. */
    Problem problemOf(ProxyFailure failure, String path) {
        return switch (failure) {
            case UNREACHABLE ->
                Problem.of(CommonProblem.SERVICE_UNAVAILABLE, service).header("Retry-After", retryAfter);
            case BODY_TOO_LARGE -> RequestSize.tooLarge(limits.of(path));
            case CLIENT_SLOW -> Problem.of(CommonProblem.REQUEST_TIMEOUT);
            case BODY_BROKEN -> Problem.at("body", "body", CommonProblem.REQUEST_INVALID, "body");
            case BODY_NOT_GZIP -> Problem.at("body", "body", CommonProblem.GZIP_MALFORMED);
            case UPSTREAM_BROKEN -> Problem.of(CommonProblem.BAD_GATEWAY);
            case UPSTREAM_SILENT -> Problem.of(CommonProblem.GATEWAY_TIMEOUT);
        };
    }
}
