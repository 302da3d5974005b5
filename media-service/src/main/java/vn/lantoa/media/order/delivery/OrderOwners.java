package vn.lantoa.media.order.delivery;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

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

    /** Those of the orders that an item of the agency may name. */
    public Set<UUID> deliverable(String agency, Set<UUID> named) {
        Map<UUID, String> owners = owners(named);
        Set<String> own = owners.values().stream().allMatch(agency::equals) ? Set.of(agency) : press.ownCodes(agency);
        return named.stream()
                .filter(order -> owners.containsKey(order) && own.contains(owners.get(order)))
                .collect(Collectors.toSet());
    }

    /** Those of the orders on which nothing counts that is not cleared; looked up anew, as an order is amended. */
    public Set<UUID> requiringClearance(Set<UUID> named) {
        return orders.requiringClearance(named);
    }

    private Map<UUID, String> owners(Set<UUID> named) {
        Map<UUID, String> owners = new HashMap<>();
        for (UUID order : named) {
            String known = agencies.get(order);
            if (known != null) {
                owners.put(order, known);
            }
        }
        if (owners.size() < named.size()) {
            Set<UUID> unknown = new HashSet<>(named);
            unknown.removeAll(owners.keySet());
            Map<UUID, String> found = orders.agenciesOf(unknown);
            if (agencies.size() >= MOST) {
                agencies.clear();
            }
            agencies.putAll(found);
            owners.putAll(found);
        }
        return owners;
    }
}
