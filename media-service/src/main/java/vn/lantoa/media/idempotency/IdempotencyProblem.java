package vn.lantoa.media.idempotency;

import vn.lantoa.platform.web.problem.BreachOf;
import vn.lantoa.platform.web.problem.ProblemCode;

/** What can be wrong with an idempotency key. */
public enum IdempotencyProblem implements ProblemCode {
    IDEMPOTENCY_KEY_REQUIRED(400),
    IDEMPOTENCY_KEY_INVALID(400),
    IDEMPOTENCY_KEY_REUSED(422),
    @BreachOf("idempotency_key_pkey")
    IDEMPOTENCY_KEY_IN_USE(409);

    private final int status;

    IdempotencyProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
