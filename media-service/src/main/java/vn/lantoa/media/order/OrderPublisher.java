package vn.lantoa.media.order;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.lantoa.media.contract.OrderChanged;
import vn.lantoa.media.order.accepted.AcceptedOrderPart;
import vn.lantoa.media.order.accepted.AcceptedPartTable;
import vn.lantoa.platform.data.outbox.Outbox;
import vn.lantoa.platform.data.record.PagePublisher;

/** Publishes what is ordered by when, and since when all of it is accepted. */
@ApplicationScoped
class OrderPublisher extends PagePublisher<PressOrder, OrderChanged> {

    private final AcceptedPartTable accepted;

    OrderPublisher(Outbox outbox, OrderRepository orders, AcceptedPartTable accepted) {
        super(OrderChanged.class, outbox, orders, order -> order.id().toString());
        this.accepted = accepted;
    }

    @Override
    protected Function<PressOrder, OrderChanged> states(List<PressOrder> page) {
        Map<UUID, List<AcceptedOrderPart>> parts =
                accepted.ofAll(page.stream().map(PressOrder::id).toList());
        return order -> order.changed(acceptedOn(order.terms().entry(), parts.getOrDefault(order.id(), List.of())));
    }

    private static @Nullable LocalDate acceptedOn(OrderEntry order, List<AcceptedOrderPart> parts) {
        boolean isWhole = IntStream.range(0, order.deliverables().size()).allMatch(i -> parts.stream()
                .anyMatch(part -> part.position() == i + 1
                        && part.amount() >= order.deliverables().get(i).ordered()));
        return isWhole
                ? parts.stream()
                        .map(AcceptedOrderPart::lastOn)
                        .max(Comparator.naturalOrder())
                        .orElse(null)
                : null;
    }
}
