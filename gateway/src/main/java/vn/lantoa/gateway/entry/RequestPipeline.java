package vn.lantoa.gateway.entry;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import org.jboss.logging.Logger;

import vn.lantoa.gateway.browser.Cors;
import vn.lantoa.gateway.browser.SecurityHeaders;
import vn.lantoa.gateway.limit.RequestHeadTimeouts;
import vn.lantoa.gateway.limit.RequestSize;
import vn.lantoa.gateway.proxy.UpstreamClients;
import vn.lantoa.gateway.rate.RateLimits;
import vn.lantoa.gateway.route.CleanPath;
import vn.lantoa.gateway.route.RoutingTable;
import vn.lantoa.gateway.route.UriSyntax;
import vn.lantoa.platform.web.problem.CommonProblem;
import vn.lantoa.platform.web.problem.Problem;

/**
 * Sees every request right after it got its trace id and before Quarkus does anything else with it. Only the pages of the common
 * problem codes go on to Quarkus; everything else is answered or carried on from here.
 */
@ApplicationScoped
class RequestPipeline {

    private static final Logger LOG = Logger.getLogger(RequestPipeline.class);
    private static final int BEFORE_QUARKUS = -9_000;
    private static final String COMMON_PROBLEMS = RoutingTable.PROBLEMS + "common/";
    private static final String READING = "GET, HEAD";
    private static final HttpMethod[] NEVER = {HttpMethod.TRACE, HttpMethod.CONNECT};

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
            RequestHeadTimeouts heads,
            RequestSize sizes,
            Cors cors,
            RateLimits rates,
            ApiPipeline api,
            RoutingTable routes,
            UpstreamClients upstreams,
            ProblemResponder responder,
            Instance<PublicPage> pages) {
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
        Problem wrong = wrongWith(request, path);
        boolean preflight = cors.isPreflight(request);
        if (wrong == null && !preflight && path.startsWith(RoutingTable.API)) {
            api.enter(request, path);
            return;
        }
        Problem tooMany = rates.ofAddress(request);
        if (tooMany != null) {
            responder.refuse(request, tooMany);
        } else if (wrong != null) {
            responder.refuse(request, wrong);
        } else if (preflight) {
            cors.answer(request);
        } else {
            openPage(context, request, path);
        }
    }

    /** What is wrong with a request's head, whoever sent it; null when nothing is. */
    private Problem wrongWith(HttpServerRequest request, String path) {
        Problem size = sizes.ofHead(request);
        if (size != null) {
            return size;
        }
        if (!UriSyntax.isValid(path)) {
            return Problem.at("path", "path", CommonProblem.REQUEST_INVALID, "path");
        }
        if (!UriSyntax.isValid(request.query())) {
            return Problem.at("query", "query", CommonProblem.REQUEST_INVALID, "query");
        }
        if (!CleanPath.isClean(path)) {
            return Problem.of(CommonProblem.NOT_FOUND);
        }
        return request.method() == NEVER[0] || request.method() == NEVER[1]
                ? ProblemResponder.wrongMethod("GET, HEAD, POST, PUT, DELETE, OPTIONS")
                : null;
    }

    private void openPage(RoutingContext context, HttpServerRequest request, String path) {
        boolean problemPage = path.startsWith(RoutingTable.PROBLEMS);
        boolean common = path.startsWith(COMMON_PROBLEMS);
        var owner = problemPage && !common ? routes.owner(path) : null;
        PublicPage page = problemPage ? null : pageOf(path);
        if (page == null && !common && (owner == null || owner.isEmpty())) {
            responder.notFound(request);
        } else if (request.method() != HttpMethod.GET && request.method() != HttpMethod.HEAD) {
            responder.refuse(request, ProblemResponder.wrongMethod(READING));
        } else if (page != null) {
            page.answer(request);
        } else {
            SecurityHeaders.putPolicy(request, SecurityHeaders.TEXT_PAGE);
            if (common) {
                context.next();
            } else {
                upstreams.forward(request, owner.get());
            }
        }
    }

    private PublicPage pageOf(String path) {
        for (PublicPage page : pages) {
            if (page.has(path)) {
                return page;
            }
        }
        return null;
    }

    /** What no one else gave words to: failures of the router and of our own code. */
    private void failed(RoutingContext context) {
        int status = context.statusCode() < 400 ? 500 : context.statusCode();
        if (status >= 500 && context.failure() != null) {
            LOG.error("A request failed", context.failure());
        }
        responder.refuse(context.request(), Problem.of(CommonProblem.forStatus(status)));
    }
}
