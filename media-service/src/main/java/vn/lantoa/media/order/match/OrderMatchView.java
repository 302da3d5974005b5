package vn.lantoa.media.order.match;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.lantoa.platform.data.org.AgencyScope;

/**
 * An order held against the items that name it and what shows them, as all of that is now.
 *
 * @param items in the order of their publication; to a press agency only those that it may read
 * @param totals of all items
 */
@Schema(name = "OrderMatch")
public record OrderMatchView(
        UUID orderId,
        String agency,
        LocalDate dueOn,
        List<DeliverableMatchView> deliverables,
        List<ItemMatchView> items,
        MatchTotalsView totals) {

    /** The same with the items of these agencies only; what all of them come to stays. */
    OrderMatchView within(AgencyScope readable) {
        return new OrderMatchView(
                orderId,
                agency,
                dueOn,
                deliverables,
                items.stream().filter(item -> readable.holds(item.agency())).toList(),
                totals);
    }
}
