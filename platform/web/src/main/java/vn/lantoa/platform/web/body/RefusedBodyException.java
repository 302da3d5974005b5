package vn.lantoa.platform.web.body;

import java.io.IOException;

import vn.lantoa.platform.web.problem.Problem;

/** A body is not read on. An {@link IOException}, which every reader of bodies lets pass. */
final class RefusedBodyException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    RefusedBodyException(Problem problem) {
        super(problem.getMessage());
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
