package vn.lantoa.gateway.entry;

import jakarta.enterprise.context.ApplicationScoped;

import io.vertx.core.http.HttpServerRequest;

import vn.lantoa.gateway.limit.LingeringClose;
import vn.lantoa.platform.web.problem.CommonProblem;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.problem.ProblemWriter;

/** Turns requests away with a problem, whatever is still to come of their bodies. */
@ApplicationScoped
public class ProblemResponder {

    private final ProblemWriter problems;

    ProblemResponder(ProblemWriter problems) {
        this.problems = problems;
    }

    public void refuse(HttpServerRequest request, Problem problem) {
        if (!request.response().headWritten() && !request.response().closed()) {
            LingeringClose.prepare(request);
            problems.write(request, problem);
        }
    }

    /** For addresses that nothing answers. */
    public void notFound(HttpServerRequest request) {
        refuse(request, Problem.of(CommonProblem.NOT_FOUND));
    }

    /** For methods that an address does not take. */
    static Problem wrongMethod(String allowed) {
        return Problem.of(CommonProblem.METHOD_NOT_ALLOWED).header("Allow", allowed);
    }
}
