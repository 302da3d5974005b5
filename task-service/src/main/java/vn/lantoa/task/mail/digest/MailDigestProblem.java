package vn.lantoa.task.mail.digest;

import vn.lantoa.platform.web.problem.ProblemCode;

/** What can be wrong with what is asked of the e-mails to agencies. */
public enum MailDigestProblem implements ProblemCode {
    MAIL_DIGEST_NOT_FOUND(404);

    private final int status;

    MailDigestProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
