package vn.lantoa.media.order;

import vn.lantoa.platform.web.problem.BreachOf;
import vn.lantoa.platform.web.problem.ProblemCode;

/** What can be wrong with an order, with what is delivered on it, or with accepting that. */
public enum OrderProblem implements ProblemCode {
    ORDER_NOT_FOUND(404),
    ORDER_AGENCY_REQUIRED(409),
    ORDER_DUE_OUTSIDE(400),
    ORDER_QUANTITY_REQUIRED(400),
    ORDER_LANGUAGE_INVALID(400),
    ORDER_VALUE_TOO_LARGE(400),
    ORDER_UNKNOWN(400),
    ORDER_PART_ACCEPTED(409),
    ORDER_ACCEPTANCE_NOT_FOUND(404),
    ORDER_ACCEPTANCE_IN_FUTURE(400),
    ORDER_DELIVERABLE_UNKNOWN(400),
    ORDER_ITEM_UNKNOWN(400),
    ORDER_ITEM_AMBIGUOUS(400),
    ORDER_ITEM_NOT_ACCEPTABLE(409),
    @BreachOf("order_accepted_item_once")
    ORDER_ITEM_ACCEPTED(409),
    ORDER_NOTE_REQUIRED(400),
    ORDER_NOTHING_TO_ACCEPT(409);

    private final int status;

    OrderProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
