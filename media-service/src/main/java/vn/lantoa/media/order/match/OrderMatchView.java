package vn.lantoa.media.order.match;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An order held against the items that name it and what shows them, as all of that is now.
 *
 * @param items in the order of their publication
 */
@Schema(name = "OrderMatch")
public record OrderMatchView(
        UUID orderId,
        String agency,
        LocalDate dueOn,
        List<DeliverableMatchView> deliverables,
        List<ItemMatchView> items,
        MatchTotalsView totals) {}
