package vn.lantoa.media.order.delivery;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.media.order.OrderService;
import vn.lantoa.media.press.PressAgencyService;

/** Which press agency an order was placed with: that never changes, so what was found stays in memory. */
@ApplicationScoped
public class OrderOwners {

    private static final int MOST = 10_000;

    private final OrderService orders;
    private final PressAgencyService press;
    private final Map<UUID, String> agencies = new ConcurrentHashMap<>();

    OrderOwners(OrderService orders, PressAgencyService press) {
        this.orders = orders;
        this.press = press;
    }

    /** Whether an item of the agency may name the order: it is its own, or one of those that it came from. */
    public boolean mayDeliver(String agency, UUID order) {
        return find(order)
                .filter(owner -> owner.equals(agency) || press.ownCodes(agency).contains(owner))
                .isPresent();
    }

    private Optional<String> find(UUID order) {
        String known = agencies.get(order);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<String> found = orders.agencyOf(order);
        if (agencies.size() >= MOST) {
            agencies.clear();
        }
        found.ifPresent(agency -> agencies.put(order, agency));
        return found;
    }
}
