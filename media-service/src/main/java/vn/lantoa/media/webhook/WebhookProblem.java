package vn.lantoa.media.webhook;

import vn.lantoa.platform.web.problem.ProblemCode;

/** What can be wrong with a webhook or a delivery. */
public enum WebhookProblem implements ProblemCode {
    WEBHOOK_NOT_FOUND(404),
    WEBHOOK_URL_INVALID(400),
    WEBHOOK_TARGET_FORBIDDEN(400),
    WEBHOOK_TOO_MANY(409),
    WEBHOOK_SECRETS_TOO_MANY(409),
    WEBHOOK_DISABLED(409),
    WEBHOOK_DELIVERY_NOT_FOUND(404);

    private final int status;

    WebhookProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
