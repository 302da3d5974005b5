package vn.lantoa.media.order.match;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An order held against the items that name it and what shows them, as all of that is now.
 *
 * @param items the first 10,000 in the order of their publication; to a press agency only those that it may read
 * @param totalItems how many there are that it may read
 * @param totals of all items
 */
@Schema(name = "OrderMatch")
public record OrderMatchView(
        UUID orderId,
        String agency,
        LocalDate dueOn,
        List<DeliverableMatchView> deliverables,
        List<ItemMatchView> items,
        int totalItems,
        MatchTotalsView totals) {}
