package vn.lantoa.media.order.match;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.lantoa.media.channel.Channels;
import vn.lantoa.media.order.OrderProblem;
import vn.lantoa.media.order.OrderService;
import vn.lantoa.media.order.OrderView;
import vn.lantoa.media.partnership.PartnershipService;
import vn.lantoa.media.press.PressAgencyService;
import vn.lantoa.platform.web.problem.Problem;

/** Matches orders with what was delivered on them. */
@ApplicationScoped
@Transactional
public class OrderMatchService {

    /** So many items one answer can hold. */
    private static final int MOST_ITEMS = 10_000;

    private final OrderService orders;
    private final DeliveredWorkTable works;
    private final PartnershipService partnerships;
    private final Channels channels;
    private final PressAgencyService press;

    OrderMatchService(
            OrderService orders,
            DeliveredWorkTable works,
            PartnershipService partnerships,
            Channels channels,
            PressAgencyService press) {
        this.orders = orders;
        this.works = works;
        this.partnerships = partnerships;
        this.channels = channels;
        this.press = press;
    }

    /** The match with the items that the caller may read: an order's agency does not read its successors'. */
    OrderMatchView readable(UUID id) {
        return match(id).within(press.readable());
    }

    /**
     * The match of an order as everything is now, with the items of all agencies.
     *
     * @throws Problem 404 when there is no such order, or the caller may not read it; 400 when too many items name it
     */
    public OrderMatchView match(UUID id) {
        OrderView order = orders.get(id);
        List<DeliveredWork> delivered = works.of(id, MOST_ITEMS + 1);
        if (delivered.size() > MOST_ITEMS) {
            throw Problem.of(OrderProblem.ORDER_MATCH_TOO_WIDE, MOST_ITEMS);
        }
        LocalDate startOn = partnerships.get(order.partnershipId()).validFrom();
        return new OrderMatch(order.deliverables(), startOn, order.dueOn(), order.requiresClearance(), channels::keysOf)
                .of(id, order.agency(), delivered);
    }
}
