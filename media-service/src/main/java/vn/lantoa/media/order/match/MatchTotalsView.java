package vn.lantoa.media.order.match;

import java.util.List;
import java.util.function.ToLongFunction;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.lantoa.media.order.unit.OrderUnit;

/**
 * An order as a whole. Items and seconds are never added: the first four are of what is ordered in items.
 *
 * @param items how many items name the order
 * @param closedVnd what a person accepted costs
 */
@Schema(name = "OrderMatchTotals")
public record MatchTotalsView(
        long ordered,
        long delivered,
        long accepted,
        long remaining,
        long orderedSeconds,
        long deliveredSeconds,
        long acceptedSeconds,
        long remainingSeconds,
        long orderedVnd,
        long acceptedVnd,
        long closedVnd,
        int items,
        int matched,
        int late,
        int over,
        int wrongKind,
        int noEvidence,
        int notCleared,
        int beforeAgreement,
        int sameWork) {

    static MatchTotalsView of(List<DeliverableMatchView> deliverables, List<ItemMatchView> items) {
        return new MatchTotalsView(
                sum(deliverables, OrderUnit.ITEMS, DeliverableMatchView::ordered),
                sum(deliverables, OrderUnit.ITEMS, DeliverableMatchView::delivered),
                sum(deliverables, OrderUnit.ITEMS, DeliverableMatchView::accepted),
                sum(deliverables, OrderUnit.ITEMS, DeliverableMatchView::remaining),
                sum(deliverables, OrderUnit.SECONDS, DeliverableMatchView::ordered),
                sum(deliverables, OrderUnit.SECONDS, DeliverableMatchView::delivered),
                sum(deliverables, OrderUnit.SECONDS, DeliverableMatchView::accepted),
                sum(deliverables, OrderUnit.SECONDS, DeliverableMatchView::remaining),
                exact(deliverables, DeliverableMatchView::orderedVnd),
                exact(deliverables, DeliverableMatchView::acceptedVnd),
                exact(deliverables, one -> Math.multiplyExact(one.closed(), one.unitPriceVnd())),
                items.size(),
                count(items, DeliveryVerdict.MATCHED),
                count(items, DeliveryVerdict.LATE),
                count(items, DeliveryVerdict.OVER),
                count(items, DeliveryVerdict.WRONG_KIND),
                count(items, DeliveryVerdict.NO_EVIDENCE),
                count(items, DeliveryVerdict.NOT_CLEARED),
                count(items, DeliveryVerdict.BEFORE_AGREEMENT),
                count(items, DeliveryVerdict.SAME_WORK));
    }

    private static long sum(
            List<DeliverableMatchView> deliverables, OrderUnit unit, ToLongFunction<DeliverableMatchView> value) {
        return exact(deliverables.stream().filter(one -> one.unit() == unit).toList(), value);
    }

    private static long exact(List<DeliverableMatchView> deliverables, ToLongFunction<DeliverableMatchView> value) {
        return deliverables.stream().mapToLong(value).reduce(0, Math::addExact);
    }

    private static int count(List<ItemMatchView> items, DeliveryVerdict verdict) {
        return (int) items.stream().filter(item -> item.verdict() == verdict).count();
    }
}
