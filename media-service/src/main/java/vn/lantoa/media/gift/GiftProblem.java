package vn.lantoa.media.gift;

import vn.lantoa.platform.web.problem.BreachOf;
import vn.lantoa.platform.web.problem.ProblemCode;

/** What can be wrong with a gift. */
public enum GiftProblem implements ProblemCode {
    GIFT_NOT_FOUND(404),
    GIFT_PRODUCT_UNKNOWN(400),
    GIFT_OCCASION_REQUIRED(400),
    GIFT_IN_FUTURE(400),
    GIFT_STOCK_SHORT(409),
    GIFT_IS_REVERSAL(409),
    @BreachOf("gift_distribution_reverses_key")
    GIFT_REVERSED(409);

    private final int status;

    GiftProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
