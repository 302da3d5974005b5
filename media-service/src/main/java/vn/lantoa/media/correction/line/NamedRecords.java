package vn.lantoa.media.correction.line;

import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.media.clearance.ContentClearanceProblem;
import vn.lantoa.media.clearance.ContentClearanceService;
import vn.lantoa.media.content.ContentState;
import vn.lantoa.media.content.ItemCorrector.CorrectedItem;
import vn.lantoa.media.line.InputLine;
import vn.lantoa.media.order.OrderProblem;
import vn.lantoa.media.order.delivery.OrderOwners;

/** Whether an agency's item may name the order and the clearance that a correction gives it. */
@ApplicationScoped
class NamedRecords {

    private final OrderOwners orders;
    private final ContentClearanceService clearances;

    NamedRecords(OrderOwners orders, ContentClearanceService clearances) {
        this.orders = orders;
        this.clearances = clearances;
    }

    /** Notes at the line what the agency has none of; what the item named before, it may go on naming. */
    void check(String agency, CorrectedItem corrected, InputLine<?> line) {
        ContentState before = corrected.item().state();
        ContentState after = corrected.after();
        UUID order = after.orderId();
        if (order != null && !order.equals(before.orderId()) && !orders.mayDeliver(agency, order)) {
            line.reject("set.orderId", OrderProblem.ORDER_UNKNOWN, order);
        }
        UUID clearance = after.clearanceId();
        boolean same =
                after.workId().equals(before.workId()) && clearance != null && clearance.equals(before.clearanceId());
        if (clearance != null
                && !same
                && !after.workId()
                        .equals(clearances.worksOf(agency, Set.of(clearance)).get(clearance))) {
            line.reject("set.clearanceId", ContentClearanceProblem.CLEARANCE_UNKNOWN, clearance, after.workId());
        }
    }
}
