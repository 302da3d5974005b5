package vn.lantoa.media.order.acceptance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.lantoa.media.order.OrderProblem;
import vn.lantoa.media.order.OrderService;
import vn.lantoa.media.order.match.OrderMatchService;
import vn.lantoa.media.partnership.PartnershipService;
import vn.lantoa.media.press.PressAgencyService;
import vn.lantoa.media.press.PressAgencyView;
import vn.lantoa.media.webhook.WebhookEvent;
import vn.lantoa.media.webhook.delivery.WebhookEvents;
import vn.lantoa.platform.data.audit.AuditAction;
import vn.lantoa.platform.data.audit.AuditTrail;
import vn.lantoa.platform.data.org.AgencyScope;
import vn.lantoa.platform.data.sql.TurnLock;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.time.BusinessTime;

/** Closes parts of orders by the word of a person. */
@ApplicationScoped
@Transactional
public class OrderAcceptanceService {

    /** Acceptances are made one after another. */
    private static final String TURN = "lantoa.order-acceptance";

    private final OrderAcceptanceRepository acceptances;
    private final ItemAgencyTable agencies;
    private final TurnLock turn;
    private final OrderService orders;
    private final OrderMatchService matches;
    private final PartnershipService partnerships;
    private final PressAgencyService press;
    private final WebhookEvents webhooks;
    private final AuditTrail audit;
    private final Clock clock;

    OrderAcceptanceService(
            OrderAcceptanceRepository acceptances,
            ItemAgencyTable agencies,
            TurnLock turn,
            OrderService orders,
            OrderMatchService matches,
            PartnershipService partnerships,
            PressAgencyService press,
            WebhookEvents webhooks,
            AuditTrail audit,
            Clock clock) {
        this.acceptances = acceptances;
        this.agencies = agencies;
        this.turn = turn;
        this.orders = orders;
        this.matches = matches;
        this.partnerships = partnerships;
        this.press = press;
        this.webhooks = webhooks;
        this.audit = audit;
        this.clock = clock;
    }

    Page<OrderAcceptanceView> list(UUID order, PageRequest page) {
        Page<OrderAcceptance> found = acceptances.of(orders.get(order).id(), page);
        Predicate<AcceptedItem> readable = readable(order);
        return found.map(acceptance -> acceptance.view(readable));
    }

    OrderAcceptanceView get(UUID order, UUID id) {
        return acceptances
                .find(orders.get(order).id(), id)
                .map(acceptance -> acceptance.view(readable(order)))
                .orElseThrow(() -> Problem.of(OrderProblem.ORDER_ACCEPTANCE_NOT_FOUND, id));
    }

    /** Which items of the order the caller may read; those of its agency's successors may be another's. */
    private Predicate<AcceptedItem> readable(UUID order) {
        AgencyScope readable = press.readable();
        Map<UUID, String> owners = readable.isEverybody() ? Map.of() : agencies.of(order);
        return item -> readable.isEverybody() || readable.holds(owners.getOrDefault(item.itemId(), ""));
    }

    /** Accepts what is asked for and raises the order's version; nothing else is accepted meanwhile. */
    OrderAcceptanceView accept(UUID id, NewOrderAcceptance entry) {
        OrderService.Held order = orders.holdToChange(id);
        LocalDate today = BusinessTime.today(clock);
        LocalDate day = entry.acceptedOn() == null ? today : entry.acceptedOn();
        if (day.isAfter(today)) {
            throw Problem.inBody("acceptedOn", OrderProblem.ORDER_ACCEPTANCE_IN_FUTURE, day, today);
        }
        turn.await(TURN);
        AcceptanceDraft draft = new AcceptanceDraft(matches.match(id, AcceptanceDraft.asked(entry)), entry);
        AcceptedOrder named = AcceptedOrder.of(
                order,
                partnerships.get(order.partnershipId()),
                press.find(order.agency()).map(PressAgencyView::name).orElse(order.agency()));
        OrderAcceptance acceptance = new OrderAcceptance(named, entry, day, draft.items(), draft.lines());
        acceptances.persistAndFlush(acceptance);
        orders.published(id);
        OrderAcceptanceView view = acceptance.view();
        audit.record(AuditAction.APPENDED, path(id) + "/" + view.id(), view.version(), null, view);
        webhooks.tell(WebhookEvent.ORDER_ACCEPTED, order.agency(), List.of(id));
        return view;
    }

    static String path(UUID order) {
        return "orders/" + order + "/acceptances";
    }
}
