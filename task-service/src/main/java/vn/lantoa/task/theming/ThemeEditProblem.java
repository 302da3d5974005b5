package vn.lantoa.task.theming;

import vn.lantoa.platform.web.problem.ProblemCode;

/** What can be wrong with a change of a plan's themes. */
public enum ThemeEditProblem implements ProblemCode {
    THEME_PLAN_UNKNOWN(400),
    THEME_CLAUSE_UNKNOWN(400),
    FOCUS_EVENT_REPEATED(400);

    private final int status;

    ThemeEditProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
