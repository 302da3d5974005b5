package vn.lantoa.platform.web.problem;

/**
 * A stable name for one thing that can go wrong. Implemented by one enum per feature; the name is unique in its service
 * and, once published, never changes its meaning.
 */
public interface ProblemCode {

    /** The code as clients see it, for example {@code TASK_LEAD_REQUIRED}. */
    String name();

    /** The HTTP status that this problem is answered with. */
    int status();
}
