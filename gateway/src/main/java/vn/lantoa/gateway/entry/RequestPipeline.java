package vn.lantoa.gateway.entry;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

import vn.lantoa.gateway.browser.Cors;
import vn.lantoa.gateway.browser.SecurityHeaders;
import vn.lantoa.gateway.limit.ProblemResponder;
import vn.lantoa.gateway.limit.RequestHeadTimeouts;
import vn.lantoa.gateway.limit.RequestSize;
import vn.lantoa.gateway.proxy.UpstreamClients;
import vn.lantoa.gateway.rate.RateLimits;
import vn.lantoa.gateway.route.CleanPath;
import vn.lantoa.gateway.route.RoutingTable;
import vn.lantoa.gateway.route.UriSyntax;
import vn.lantoa.gateway.wire.WireGuards;
import vn.lantoa.platform.web.access.AccessNotes;
import vn.lantoa.platform.web.access.FailureLog;
import vn.lantoa.platform.web.problem.CommonProblem;
import vn.lantoa.platform.web.problem.Problem;

/**
 * Handles every request after it got its trace id and before any route of Quarkus. Only the pages of the common problem
 * codes are left to Quarkus; every other request is answered or forwarded here.
 */
@ApplicationScoped
class RequestPipeline {

    private static final int BEFORE_QUARKUS = -9_000;
    private static final String COMMON_PROBLEMS = RoutingTable.PROBLEMS + "common";
    private static final String READ_METHODS = "GET, HEAD";
    private static final String ALL_METHODS = "GET, HEAD, POST, PUT, DELETE, OPTIONS";

    private final WireGuards wire;
    private final RequestHeadTimeouts heads;
    private final RequestSize sizes;
    private final Cors cors;
    private final RateLimits rates;
    private final ApiPipeline api;
    private final RoutingTable routes;
    private final UpstreamClients upstreams;
    private final ProblemResponder responder;
    private final List<PublicPage> pages;

    RequestPipeline(
            WireGuards wire,
            RequestHeadTimeouts heads,
            RequestSize sizes,
            Cors cors,
            RateLimits rates,
            ApiPipeline api,
            RoutingTable routes,
            UpstreamClients upstreams,
            ProblemResponder responder,
            Instance<PublicPage> pages) {
        this.wire = wire;
        this.heads = heads;
        this.sizes = sizes;
        this.cors = cors;
        this.rates = rates;
        this.api = api;
        this.routes = routes;
        this.upstreams = upstreams;
        this.responder = responder;
        this.pages = pages.stream().toList();
    }

    void open(@Observes Router router) {
        router.route().order(BEFORE_QUARKUS).handler(this::enter).failureHandler(this::failed);
    }

    private void enter(RoutingContext context) {
        HttpServerRequest request = context.request();
        String path = request.path();
        heads.arrived(request);
        SecurityHeaders.put(request);
        cors.mark(request);
        Optional<Problem> wrong = wire.refusal(request).or(() -> wrongWith(request, path));
        boolean preflight = cors.isPreflight(request);
        if (wrong.isEmpty() && !preflight && path.startsWith(RoutingTable.API)) {
            api.enter(request, path);
            return;
        }
        Optional<Problem> refused = rates.ofAddress(request).or(() -> wrong);
        if (refused.isPresent()) {
            responder.refuse(request, refused.get());
        } else if (preflight) {
            cors.answer(request);
        } else {
            answerPublicly(context, path);
        }
    }

    /** What is wrong with a request's head, whoever sent it; empty when nothing is. */
    private Optional<Problem> wrongWith(HttpServerRequest request, String path) {
        Optional<Problem> size = sizes.ofHead(request);
        if (size.isPresent()) {
            return size;
        }
        if (!UriSyntax.isValid(path)) {
            return Optional.of(Problem.at("path", "path", CommonProblem.REQUEST_INVALID, "path"));
        }
        if (!UriSyntax.isValid(request.query())) {
            return Optional.of(Problem.at("query", "query", CommonProblem.REQUEST_INVALID, "query"));
        }
        if (!CleanPath.isClean(path)) {
            return Optional.of(Problem.of(CommonProblem.NOT_FOUND));
        }
        return request.method().equals(HttpMethod.TRACE) || request.method().equals(HttpMethod.CONNECT)
                ? Optional.of(wrongMethod(ALL_METHODS))
                : Optional.empty();
    }

    private static Problem wrongMethod(String allowed) {
        return Problem.of(CommonProblem.METHOD_NOT_ALLOWED).header("Allow", allowed);
    }

    private void answerPublicly(RoutingContext context, String path) {
        HttpServerRequest request = context.request();
        AccessNotes.route(request, templateOf(path));
        Optional<Runnable> page = publicPage(context, path);
        if (page.isEmpty()) {
            responder.notFound(request);
        } else if (!request.method().equals(HttpMethod.GET) && !request.method().equals(HttpMethod.HEAD)) {
            responder.refuse(request, wrongMethod(READ_METHODS));
        } else {
            page.get().run();
        }
    }

    /** As the access line names a page that we have: the paths of others are as many as clients think of. */
    private String templateOf(String path) {
        if (path.startsWith(RoutingTable.PROBLEMS)) {
            return RoutingTable.PROBLEMS + "{area}/{code}";
        }
        return pages.stream().anyMatch(page -> page.has(path)) ? path : "unmatched";
    }

    /** What answers a GET of a path outside of the API; empty when nothing is there. */
    private Optional<Runnable> publicPage(RoutingContext context, String path) {
        HttpServerRequest request = context.request();
        if (path.equals(COMMON_PROBLEMS) || path.startsWith(COMMON_PROBLEMS + "/")) {
            return Optional.of(() -> answerProblemPage(request, context::next));
        }
        if (path.startsWith(RoutingTable.PROBLEMS)) {
            return routes.owner(path)
                    .map(owner -> () -> answerProblemPage(request, () -> upstreams.forward(request, owner)));
        }
        return pages.stream().filter(page -> page.has(path)).findFirst().map(page -> () -> page.answer(request));
    }

    private static void answerProblemPage(HttpServerRequest request, Runnable answer) {
        SecurityHeaders.putPolicy(request, SecurityHeaders.TEXT_PAGE);
        answer.run();
    }

    /** Answers failures of the router and of the handlers above; whoever provokes them is counted too. */
    private void failed(RoutingContext context) {
        int status = context.statusCode() < 400 ? 500 : context.statusCode();
        CommonProblem code = CommonProblem.forStatus(status);
        FailureLog.failed(status, code.name(), "A request", context.failure(), false);
        Problem problem = Problem.of(code);
        responder.refuse(context.request(), rates.ofAddress(context.request()).orElse(problem));
    }
}
