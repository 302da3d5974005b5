package vn.lantoa.media.order.match;

import java.util.List;
import java.util.Map;
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

    /** @param verdicts how many items have each; none of what is not in it */
    static MatchTotalsView of(List<DeliverableMatchView> deliverables, Map<DeliveryVerdict, Integer> verdicts) {
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
                verdicts.values().stream().mapToInt(Integer::intValue).sum(),
                verdicts.getOrDefault(DeliveryVerdict.MATCHED, 0),
                verdicts.getOrDefault(DeliveryVerdict.LATE, 0),
                verdicts.getOrDefault(DeliveryVerdict.OVER, 0),
                verdicts.getOrDefault(DeliveryVerdict.WRONG_KIND, 0),
                verdicts.getOrDefault(DeliveryVerdict.NO_EVIDENCE, 0),
                verdicts.getOrDefault(DeliveryVerdict.NOT_CLEARED, 0),
                verdicts.getOrDefault(DeliveryVerdict.BEFORE_AGREEMENT, 0),
                verdicts.getOrDefault(DeliveryVerdict.SAME_WORK, 0));
    }

    private static long sum(
            List<DeliverableMatchView> deliverables, OrderUnit unit, ToLongFunction<DeliverableMatchView> value) {
        return exact(deliverables.stream().filter(one -> one.unit() == unit).toList(), value);
    }

    private static long exact(List<DeliverableMatchView> deliverables, ToLongFunction<DeliverableMatchView> value) {
        return deliverables.stream().mapToLong(value).reduce(0, Math::addExact);
    }
}
