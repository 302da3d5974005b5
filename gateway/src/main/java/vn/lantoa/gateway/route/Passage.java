package vn.lantoa.gateway.route;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;

import vn.lantoa.gateway.limit.BodyLimits;
import vn.lantoa.gateway.limit.Farewell;
import vn.lantoa.gateway.limit.MeteredBody;
import vn.lantoa.gateway.limit.RequestSize;
import vn.lantoa.platform.web.problem.CommonProblem;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.problem.ProblemWriter;

/** What happens to a request on its way to one service and to the answer on its way back, and the words when the way breaks. */
final class Passage implements ProxyInterceptor {

    private static final String[] NOT_FOR_CLIENTS = {
        "connection",
        "keep-alive",
        "proxy-authenticate",
        "proxy-authorization",
        "te",
        "trailer",
        "upgrade",
        "server",
        "traceparent",
        // parsed and printed again by the proxy when left in; ours is as good
        "date"
    };
    private static final CharSequence[] DROPPED = new CharSequence[NOT_FOR_CLIENTS.length];

    static {
        for (int i = 0; i < DROPPED.length; i++) {
            DROPPED[i] = HttpHeaders.createOptimized(NOT_FOR_CLIENTS[i]);
        }
    }

    private final String service;
    private final BodyLimits limits;
    private final MeteredBody.Pace pace;
    private final ProblemWriter problems;
    private final long silenceNanos;
    private final String retryAfter;

    Passage(String service, BodyLimits limits, MeteredBody.Pace pace, ProblemWriter problems, UpstreamConfig config) {
        this.service = service;
        this.limits = limits;
        this.pace = pace;
        this.problems = problems;
        // the connection's own timer may fire a little early against ours
        this.silenceNanos = config.answerTimeout().toNanos() / 10 * 9;
        this.retryAfter = String.valueOf(Math.max(1, config.retryAfter().toSeconds()));
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        ProxyRequest out = context.request();
        HttpServerRequest in = out.proxiedRequest();
        MeteredBody body = metered(in, out);
        if (in.headers().contains(HttpHeaders.EXPECT)) {
            in.response().writeContinue();
        }
        ClientHeaders.pass(in, out.headers());
        if (out.getURI().charAt(0) != '/') {
            // absolute form (RFC 9112, 3.2.2): services get the path only
            out.setURI(in.query() == null ? in.path() : in.path() + "?" + in.query());
        }
        long began = System.nanoTime();
        return context.sendRequest().recover(cause -> Future.succeededFuture(broken(out, body, began, cause)));
    }

    private MeteredBody metered(HttpServerRequest in, ProxyRequest out) {
        long declared = out.getBody().length();
        if (declared <= 0 && !in.headers().contains(HttpHeaders.TRANSFER_ENCODING)) {
            return null;
        }
        MeteredBody body = new MeteredBody(in, limits.of(in.path()), declared, pace);
        out.setBody(Body.body(body, declared));
        return body;
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        MultiMap headers = context.response().headers();
        for (CharSequence name : DROPPED) {
            headers.remove(name);
        }
        return context.sendResponse();
    }

    private ProxyResponse broken(ProxyRequest out, MeteredBody body, long began, Throwable cause) {
        HttpServerRequest in = out.proxiedRequest();
        Problem problem = problemOf(in, body, began, cause);
        if (problem.code() == CommonProblem.REQUEST_TIMEOUT) {
            Farewell.close(in);
        } else {
            Farewell.prepare(in);
        }
        ProxyResponse answer =
                out.release().response().setStatusCode(problem.code().status());
        problems.headers(problem).forEach(answer::putHeader);
        return answer.setBody(Body.body(problems.body(in, problem)));
    }

    private Problem problemOf(HttpServerRequest in, MeteredBody body, long began, Throwable cause) {
        if (body != null && body.breach() != null) {
            return body.breach().isSlow()
                    ? Problem.of(CommonProblem.REQUEST_TIMEOUT)
                    : RequestSize.tooLarge(limits.of(in.path()));
        }
        if (body != null && body.isBroken()) {
            return Problem.at("body", "body", CommonProblem.REQUEST_INVALID, "body");
        }
        if (cause instanceof NotReached) {
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
