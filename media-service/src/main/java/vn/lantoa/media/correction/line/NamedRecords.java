package vn.lantoa.media.correction.line;

import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.media.clearance.ContentClearanceProblem;
import vn.lantoa.media.clearance.ContentClearanceService;
import vn.lantoa.media.column.PressColumnProblem;
import vn.lantoa.media.column.PressColumnService;
import vn.lantoa.media.content.ContentState;
import vn.lantoa.media.content.ItemCorrector.CorrectedItem;
import vn.lantoa.media.line.InputLine;
import vn.lantoa.media.order.OrderProblem;
import vn.lantoa.media.order.delivery.OrderOwners;

/** Whether an agency's item may name the order, the column and the clearance that a correction gives it. */
@ApplicationScoped
class NamedRecords {

    private final OrderOwners orders;
    private final PressColumnService columns;
    private final ContentClearanceService clearances;

    NamedRecords(OrderOwners orders, PressColumnService columns, ContentClearanceService clearances) {
        this.orders = orders;
        this.columns = columns;
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
        String column = after.columnCode();
        if (column != null
                && !column.equals(before.columnCode())
                && columns.publishable(agency, Set.of(column)).isEmpty()) {
            line.reject("set.columnCode", PressColumnProblem.PRESS_COLUMN_UNKNOWN, column);
        }
        checkClearance(agency, before, after, line);
    }

    private void checkClearance(String agency, ContentState before, ContentState after, InputLine<?> line) {
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
