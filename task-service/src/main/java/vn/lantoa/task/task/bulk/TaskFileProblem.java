package vn.lantoa.task.task.bulk;

import vn.lantoa.platform.web.problem.ProblemCode;

/** What can be wrong with a file of tasks, or with one of its lines. */
public enum TaskFileProblem implements ProblemCode {
    TASK_FILE_TOO_LARGE(413),
    TASK_LINES_TOO_MANY(413),
    TASK_FILE_ENCODING(400),
    TASK_FILE_MALFORMED(400),
    TASK_COLUMNS_TOO_MANY(400),
    TASK_COLUMN_UNKNOWN(400),
    TASK_COLUMN_TWICE(400),
    TASK_LINE_RAGGED(400),
    TASK_LINE_MALFORMED(400),
    TASK_LINE_REPEATED(400),
    /** A warning only. */
    TASK_LINE_ORPHAN(400);

    private final int status;

    TaskFileProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
