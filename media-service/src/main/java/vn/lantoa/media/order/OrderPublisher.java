package vn.lantoa.media.order;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.media.contract.OrderChanged;
import vn.lantoa.platform.data.outbox.Outbox;
import vn.lantoa.platform.data.record.RecordPublisher;

/** Tells what orders ask for; what was delivered and accepted of them is told by nobody. */
@ApplicationScoped
class OrderPublisher extends RecordPublisher<PressOrder, OrderChanged> {

    OrderPublisher(Outbox outbox, OrderRepository orders) {
        super(OrderChanged.class, outbox, orders, order -> order.id().toString(), PressOrder::changed);
    }
}
