package vn.lantoa.task.attachment;

import vn.lantoa.platform.web.problem.ProblemCode;

/** What can be wrong with an attachment. */
public enum AttachmentProblem implements ProblemCode {
    ATTACHMENT_NOT_FOUND(404),
    ATTACHMENT_EMPTY(400),
    ATTACHMENT_TOO_LARGE(413),
    ATTACHMENT_TYPE_REFUSED(415),
    ATTACHMENT_TYPE_MISMATCH(400),
    ATTACHMENT_NAME_REQUIRED(400);

    private final int status;

    AttachmentProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
