package vn.lantoa.media.feed;

import vn.lantoa.platform.web.problem.ProblemCode;

/** What can be wrong with a question for changes. */
public enum FeedProblem implements ProblemCode {
    CONTENT_CURSOR_INVALID(400);

    private final int status;

    FeedProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
