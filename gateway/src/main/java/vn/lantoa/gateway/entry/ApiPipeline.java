package vn.lantoa.gateway.entry;

import jakarta.enterprise.context.ApplicationScoped;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;

import vn.lantoa.gateway.limit.RequestSize;
import vn.lantoa.gateway.proxy.UpstreamClients;
import vn.lantoa.gateway.rate.RateLimits;
import vn.lantoa.gateway.route.RoutingTable;
import vn.lantoa.gateway.token.BearerHeader;
import vn.lantoa.gateway.token.TokenResult;
import vn.lantoa.gateway.token.TokenCheck;
import vn.lantoa.platform.web.problem.CommonProblem;
import vn.lantoa.platform.web.problem.Problem;

/**
 * The way into {@code /api/v1}: first the token (401), then the client's rate (429), the owner of the address (404), the body's
 * size (413).
 */
@ApplicationScoped
class ApiPipeline {

    private static final String KEYS_MISSING_RETRY_AFTER = "2";

    private final TokenCheck tokens;
    private final RateLimits rates;
    private final RoutingTable routes;
    private final RequestSize size;
    private final UpstreamClients upstreams;
    private final ProblemResponder responder;

    ApiPipeline(
            TokenCheck tokens,
            RateLimits rates,
            RoutingTable routes,
            RequestSize size,
            UpstreamClients upstreams,
            ProblemResponder responder) {
        this.tokens = tokens;
        this.rates = rates;
        this.routes = routes;
        this.size = size;
        this.upstreams = upstreams;
        this.responder = responder;
    }

    void enter(HttpServerRequest request, String path) {
        String token = BearerHeader.token(request.headers());
        if (token == null) {
            refuseToken(request);
            return;
        }
        TokenResult result = tokens.verify(token);
        switch (result.status()) {
            case ACCEPTED -> admit(request, path, result.client());
            case REFUSED -> refuseToken(request);
            default -> verifyWithNewerKeys(request, path, token);
        }
    }

    /** Verifies once more after the key set was read again, if it may be read now. */
    private void verifyWithNewerKeys(HttpServerRequest request, String path, String token) {
        Context context = Vertx.currentContext();
        request.pause();
        tokens.refreshKeys()
                .onComplete(read -> context.runOnContext(now -> {
                    TokenResult result = tokens.verify(token);
                    switch (result.status()) {
                        case ACCEPTED -> admit(request, path, result.client());
                        case UNVERIFIABLE ->
                            refuse(
                                    request,
                                    Problem.of(CommonProblem.SERVICE_UNAVAILABLE, "keycloak")
                                            .header("Retry-After", KEYS_MISSING_RETRY_AFTER));
                        default -> refuseToken(request);
                    }
                }));
    }

    private void refuseToken(HttpServerRequest request) {
        boolean tried = BearerHeader.isPresent(request.headers());
        refuse(
                request,
                Problem.of(CommonProblem.UNAUTHENTICATED)
                        .header("WWW-Authenticate", tried ? "Bearer error=\"invalid_token\"" : "Bearer"));
    }

    /** Refusals count for the address: nobody else is known to have sent them. */
    private void refuse(HttpServerRequest request, Problem problem) {
        Problem tooMany = rates.ofAddress(request);
        responder.refuse(request, tooMany == null ? problem : tooMany);
    }

    private void admit(HttpServerRequest request, String path, String client) {
        Problem tooMany = rates.ofClient(request, client);
        if (tooMany != null) {
            responder.refuse(request, tooMany);
            return;
        }
        var owner = routes.owner(path);
        if (owner.isEmpty()) {
            responder.notFound(request);
            return;
        }
        Problem tooMuch = size.ofDeclaredBody(request, path);
        if (tooMuch != null) {
            responder.refuse(request, tooMuch);
            return;
        }
        upstreams.forward(request, owner.get());
    }
}
