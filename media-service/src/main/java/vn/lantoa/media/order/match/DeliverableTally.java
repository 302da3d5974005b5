package vn.lantoa.media.order.match;

import vn.lantoa.media.order.OrderDeliverable;
import vn.lantoa.media.order.unit.OrderUnit;

/** How much of one deliverable was ordered, delivered, accepted. */
final class DeliverableTally {

    private final int position;
    private final OrderDeliverable deliverable;
    private long delivered;
    private long accepted;
    private long closed;

    DeliverableTally(int position, OrderDeliverable deliverable) {
        this.position = position;
        this.deliverable = deliverable;
    }

    int position() {
        return position;
    }

    long unitPriceVnd() {
        return deliverable.unitPriceVnd();
    }

    boolean isFull() {
        return accepted >= deliverable.ordered();
    }

    /** In the unit of the deliverable. */
    long size(DeliveredWork work) {
        return deliverable.unit() == OrderUnit.ITEMS || work.durationSeconds() == null ? 1 : work.durationSeconds();
    }

    void deliver(long size) {
        delivered += size;
    }

    void close(long amount) {
        closed += amount;
        accepted += amount;
    }

    /** Takes as much of it as there is room for. */
    long take(long size) {
        long taken = Math.min(size, deliverable.ordered() - accepted);
        accepted += taken;
        return taken;
    }

    DeliverableMatchView view() {
        return new DeliverableMatchView(
                position,
                deliverable.genre(),
                deliverable.language(),
                deliverable.theme(),
                deliverable.channel(),
                deliverable.unit(),
                deliverable.unitPriceVnd(),
                deliverable.ordered(),
                delivered,
                accepted,
                deliverable.ordered() - accepted,
                Math.multiplyExact(deliverable.ordered(), unitPriceVnd()),
                Math.multiplyExact(accepted, unitPriceVnd()),
                closed);
    }
}
