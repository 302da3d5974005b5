package vn.lantoa.gateway.proxy;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.StreamResetException;

import vn.lantoa.gateway.limit.BodyLimits;
import vn.lantoa.gateway.limit.LingeringClose;
import vn.lantoa.gateway.limit.MeteredBody;
import vn.lantoa.gateway.limit.RequestSize;
import vn.lantoa.platform.web.problem.CommonProblem;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.problem.ProblemWriter;

/** The rules of the way to one service, and the words when the way breaks. */
final class Passage {

    private final String service;
    private final BodyLimits limits;
    private final MeteredBody.Pace pace;
    private final ProblemWriter problems;
    private final HttpDate date;
    private final long silenceNanos;
    private final String retryAfter;

    Passage(
            String service,
            BodyLimits limits,
            MeteredBody.Pace pace,
            ProblemWriter problems,
            HttpDate date,
            UpstreamConfig config) {
        this.date = date;
        this.service = service;
        this.limits = limits;
        this.pace = pace;
        this.problems = problems;
        // the connection's own timer may fire a little early against ours
        this.silenceNanos = config.answerTimeout().toNanos() / 10 * 9;
        this.retryAfter = String.valueOf(Math.max(1, config.retryAfter().toSeconds()));
    }

    /** What an answer without a date is dated. */
    CharSequence date() {
        return date.now();
    }

    /** The body that a request brings; null when it brings none. */
    MeteredBody bodyOf(HttpServerRequest in) {
        String length = in.getHeader(HttpHeaders.CONTENT_LENGTH);
        // Netty let only digits pass
        long declared = length == null || length.length() > 18 ? -1 : Long.parseLong(length);
        if (declared <= 0 && !in.headers().contains(HttpHeaders.TRANSFER_ENCODING)) {
            return null;
        }
        return new MeteredBody(in, limits.of(in.path()), declared, pace);
    }

    /**
     * Answers a request that did not come through, if its answer has not begun.
     *
     * @param body what of it was being sent; null when it has none
     * @param began when it set out, on the scale of {@link System#nanoTime()}
     */
    void broken(HttpServerRequest in, MeteredBody body, long began, Throwable cause) {
        if (in.response().headWritten() || in.response().closed()) {
            return;
        }
        Problem problem = problemOf(in, body, began, cause);
        if (problem.code() == CommonProblem.REQUEST_TIMEOUT) {
            LingeringClose.close(in);
        } else {
            LingeringClose.prepare(in);
        }
        problems.write(in, problem);
    }

    private Problem problemOf(HttpServerRequest in, MeteredBody body, long began, Throwable cause) {
        if (body != null && body.breach() != null) {
            return body.breach().isSlow()
                    ? Problem.of(CommonProblem.REQUEST_TIMEOUT)
                    : RequestSize.tooLarge(limits.of(in.path()));
        }
        if (cause instanceof StreamResetException && body != null && body.isBroken()) {
            // our side gave up because of the client; it gives up too when the service is gone within the body
            return Problem.at("body", "body", CommonProblem.REQUEST_INVALID, "body");
        }
        if (cause instanceof UpstreamUnreachableException) {
            return Problem.of(CommonProblem.SERVICE_UNAVAILABLE, service).header("Retry-After", retryAfter);
        }
        long lastSent = body == null ? began : Math.max(began, body.lastChunk());
        if (System.nanoTime() - lastSent < silenceNanos) {
            return Problem.of(CommonProblem.BAD_GATEWAY);
        }
        // the connection closes after silence; whose it was shows by whether the request had come whole
        return Problem.of(
                body == null || body.isEnded() ? CommonProblem.GATEWAY_TIMEOUT : CommonProblem.REQUEST_TIMEOUT);
    }
}
