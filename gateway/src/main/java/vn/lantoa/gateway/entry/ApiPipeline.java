package vn.lantoa.gateway.entry;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;

import vn.lantoa.gateway.limit.ProblemResponder;
import vn.lantoa.gateway.limit.RequestSize;
import vn.lantoa.gateway.proxy.UpstreamClients;
import vn.lantoa.gateway.rate.RateLimits;
import vn.lantoa.gateway.route.RoutingTable;
import vn.lantoa.gateway.route.ServiceRoute;
import vn.lantoa.platform.web.access.AccessNotes;
import vn.lantoa.platform.web.problem.CommonProblem;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.token.TokenCheck;
import vn.lantoa.platform.web.token.TokenResult;

/**
 * Handles requests to {@code /api/v1}: verifies the token (401), counts the request of its client (429), finds the
 * service that owns the address (404), checks the declared size of the body (413), and forwards.
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
            case ACCEPTED -> admit(request, path, result);
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
                        case ACCEPTED -> admit(request, path, result);
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
        boolean presented = BearerHeader.isPresent(request.headers());
        refuse(
                request,
                Problem.of(CommonProblem.UNAUTHENTICATED)
                        .header("WWW-Authenticate", presented ? "Bearer error=\"invalid_token\"" : "Bearer"));
    }

    /** A refused request counts for its address: who sent it is not known. */
    private void refuse(HttpServerRequest request, Problem problem) {
        responder.refuse(request, rates.ofAddress(request).orElse(problem));
    }

    private void admit(HttpServerRequest request, String path, TokenResult token) {
        AccessNotes.client(request, token.party());
        Optional<Problem> tooMany = rates.ofClient(request, token.client());
        Optional<ServiceRoute> owner = routes.owner(path);
        if (tooMany.isPresent()) {
            responder.refuse(request, tooMany.get());
        } else if (owner.isEmpty()) {
            responder.notFound(request);
        } else {
            size.ofDeclaredBody(request, path)
                    .ifPresentOrElse(
                            wrong -> responder.refuse(request, wrong), () -> upstreams.forward(request, owner.get()));
        }
    }
}
