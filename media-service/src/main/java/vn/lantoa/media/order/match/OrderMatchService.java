package vn.lantoa.media.order.match;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.lantoa.media.channel.Channels;
import vn.lantoa.media.order.OrderService;
import vn.lantoa.media.order.OrderView;
import vn.lantoa.media.partnership.PartnershipService;
import vn.lantoa.media.press.PressAgencyService;
import vn.lantoa.platform.data.org.AgencyScope;
import vn.lantoa.platform.web.problem.Problem;

/** Matches orders with what was delivered on them. */
@ApplicationScoped
@Transactional
public class OrderMatchService {

    /** So many items one answer can hold, and one acceptance closes. */
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
        AgencyScope readable = press.readable();
        return match(id, item -> readable.holds(item.agency()));
    }

    /**
     * The match of an order as everything is now, with the items of all agencies.
     *
     * @param wanted which items are shown; the figures are of all
     * @throws Problem 404 when there is no such order, or the caller may not read it
     */
    public OrderMatchView match(UUID id, Predicate<ItemMatchView> wanted) {
        OrderView order = orders.get(id);
        LocalDate startOn = partnerships.get(order.partnershipId()).validFrom();
        OrderMatch match = new OrderMatch(
                order.deliverables(), startOn, order.dueOn(), order.requiresClearance(), channels::keysOf);
        Shown shown = new Shown(wanted);
        works.read(id, match::beforehand, work -> shown.take(match.judge(work)));
        return new OrderMatchView(
                id, order.agency(), order.dueOn(), match.deliverables(), shown.first, shown.total, match.totals());
    }

    /** The first of what is wanted. */
    private static final class Shown {

        private final Predicate<ItemMatchView> wanted;
        private final List<ItemMatchView> first = new ArrayList<>();
        private int total;

        private Shown(Predicate<ItemMatchView> wanted) {
            this.wanted = wanted;
        }

        private void take(ItemMatchView item) {
            if (wanted.test(item)) {
                total++;
                if (first.size() < MOST_ITEMS) {
                    first.add(item);
                }
            }
        }
    }
}
