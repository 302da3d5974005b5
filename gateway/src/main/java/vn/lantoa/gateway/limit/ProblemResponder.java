package vn.lantoa.gateway.limit;

import jakarta.enterprise.context.ApplicationScoped;

import io.vertx.core.http.HttpServerRequest;

import vn.lantoa.gateway.route.RoutingTable;
import vn.lantoa.platform.web.access.AccessNotes;
import vn.lantoa.platform.web.problem.CommonProblem;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.problem.ProblemWriter;

/** Answers requests with a problem, whatever is still to come of their bodies. */
@ApplicationScoped
public class ProblemResponder {

    private final ProblemWriter problems;
    private final RoutingTable routes;

    ProblemResponder(ProblemWriter problems, RoutingTable routes) {
        this.problems = problems;
        this.routes = routes;
    }

    /** Answers with a problem. Does nothing when the answer has begun or the client is gone. */
    public void refuse(HttpServerRequest request, Problem problem) {
        if (request.response().headWritten() || request.response().closed()) {
            return;
        }
        routes.template(request.path()).ifPresent(template -> AccessNotes.route(request, template));
        if (problem.code() == CommonProblem.REQUEST_TIMEOUT) {
            LingeringClose.close(request);
        } else {
            LingeringClose.prepare(request);
        }
        problems.write(request, problem);
    }

    /** Answers 404. */
    public void notFound(HttpServerRequest request) {
        refuse(request, Problem.of(CommonProblem.NOT_FOUND));
    }
}
