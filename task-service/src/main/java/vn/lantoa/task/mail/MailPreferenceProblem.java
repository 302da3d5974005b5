package vn.lantoa.task.mail;

import vn.lantoa.platform.web.problem.BreachOf;
import vn.lantoa.platform.web.problem.ProblemCode;

/** What can be wrong with where an agency wants e-mails. */
public enum MailPreferenceProblem implements ProblemCode {
    MAIL_PREFERENCE_NOT_FOUND(404),
    @BreachOf("mail_preference_code_key")
    MAIL_PREFERENCE_EXISTS(409),
    MAIL_PREFERENCE_CODE_MISMATCH(400),
    MAIL_PREFERENCE_AGENCY_UNKNOWN(404);

    private final int status;

    MailPreferenceProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
