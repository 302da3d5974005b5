package vn.lantoa.gateway.door;

import jakarta.enterprise.context.ApplicationScoped;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;

import vn.lantoa.gateway.limit.RequestSize;
import vn.lantoa.gateway.route.RoutingTable;
import vn.lantoa.gateway.route.ServiceProxies;
import vn.lantoa.gateway.token.BearerHeader;
import vn.lantoa.gateway.token.TokenCheck;
import vn.lantoa.platform.web.problem.CommonProblem;
import vn.lantoa.platform.web.problem.Problem;

/** The way into {@code /api/v1}: first the token (401), then the owner of the address (404), then the body's size (413). */
@ApplicationScoped
class ApiEntrance {

    private static final String KEYS_MISSING_RETRY_AFTER = "2";

    private final TokenCheck tokens;
    private final RoutingTable routes;
    private final RequestSize size;
    private final ServiceProxies services;
    private final Refusal refusal;

    ApiEntrance(TokenCheck tokens, RoutingTable routes, RequestSize size, ServiceProxies services, Refusal refusal) {
        this.tokens = tokens;
        this.routes = routes;
        this.size = size;
        this.services = services;
        this.refusal = refusal;
    }

    void enter(HttpServerRequest request, String path) {
        String token = BearerHeader.token(request.headers());
        if (token == null) {
            refuseToken(request);
            return;
        }
        switch (tokens.judge(token)) {
            case ACCEPTED -> admit(request, path);
            case REFUSED -> refuseToken(request);
            default -> askAgain(request, path, token);
        }
    }

    /** Judges once more after the keys were read, if they may be read now. */
    private void askAgain(HttpServerRequest request, String path, String token) {
        Context context = Vertx.currentContext();
        request.pause();
        tokens.refreshKeys()
                .onComplete(read -> context.runOnContext(now -> {
                    switch (tokens.judge(token)) {
                        case ACCEPTED -> admit(request, path);
                        case NOT_JUDGEABLE ->
                            refusal.refuse(
                                    request,
                                    Problem.of(CommonProblem.SERVICE_UNAVAILABLE, "keycloak")
                                            .header("Retry-After", KEYS_MISSING_RETRY_AFTER));
                        default -> refuseToken(request);
                    }
                }));
    }

    private void refuseToken(HttpServerRequest request) {
        boolean tried = BearerHeader.isPresent(request.headers());
        refusal.refuse(
                request,
                Problem.of(CommonProblem.UNAUTHENTICATED)
                        .header("WWW-Authenticate", tried ? "Bearer error=\"invalid_token\"" : "Bearer"));
    }

    private void admit(HttpServerRequest request, String path) {
        var owner = routes.owner(path);
        if (owner.isEmpty()) {
            refusal.notFound(request);
            return;
        }
        Problem tooMuch = size.ofDeclaredBody(request, path);
        if (tooMuch != null) {
            refusal.refuse(request, tooMuch);
            return;
        }
        services.forward(request, owner.get());
    }
}
