package vn.lantoa.task.theme;

import vn.lantoa.platform.web.problem.BreachOf;
import vn.lantoa.platform.web.problem.ProblemCode;

/** What can be wrong with a request for content themes. */
public enum ContentThemeProblem implements ProblemCode {
    THEME_NOT_FOUND(404),
    @BreachOf("content_theme_code_key")
    THEME_EXISTS(409),
    THEME_PARENT_UNKNOWN(400),
    THEME_PARENT_CIRCULAR(400);

    private final int status;

    ContentThemeProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
