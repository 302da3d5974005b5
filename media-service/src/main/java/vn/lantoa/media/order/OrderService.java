package vn.lantoa.media.order;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.lantoa.media.order.accepted.AcceptedPartTable;
import vn.lantoa.media.partnership.PartnershipService;
import vn.lantoa.media.partnership.PartnershipView;
import vn.lantoa.media.press.PressAgencyLevel;
import vn.lantoa.media.press.PressAgencyService;
import vn.lantoa.media.webhook.WebhookEvent;
import vn.lantoa.media.webhook.delivery.WebhookEvents;
import vn.lantoa.platform.data.audit.AuditAction;
import vn.lantoa.platform.data.audit.AuditTrail;
import vn.lantoa.platform.web.conditional.Preconditions;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.problem.Problem;

/** Keeps orders. A press agency reads its own and its predecessors' only. */
@ApplicationScoped
@Transactional
public class OrderService {

    private final OrderRepository orders;
    private final OrderTermsRepository terms;
    private final AcceptedPartTable accepted;
    private final PartnershipService partnerships;
    private final PressAgencyService press;
    private final OrderRules rules;
    private final WebhookEvents webhooks;
    private final OrderPublisher publisher;
    private final Preconditions preconditions;
    private final AuditTrail audit;
    private final Clock clock;

    OrderService(
            OrderRepository orders,
            OrderTermsRepository terms,
            AcceptedPartTable accepted,
            PartnershipService partnerships,
            PressAgencyService press,
            OrderRules rules,
            WebhookEvents webhooks,
            OrderPublisher publisher,
            Preconditions preconditions,
            AuditTrail audit,
            Clock clock) {
        this.orders = orders;
        this.terms = terms;
        this.accepted = accepted;
        this.partnerships = partnerships;
        this.press = press;
        this.rules = rules;
        this.webhooks = webhooks;
        this.publisher = publisher;
        this.preconditions = preconditions;
        this.audit = audit;
        this.clock = clock;
    }

    Page<OrderView> list(OrderFilter filter, PageRequest page) {
        filter.check();
        Page<PressOrder> found = orders.page(filter, press.readable(filter.agency), page);
        Map<String, PressAgencyLevel> levels =
                press.levelsOf(found.items().stream().map(PressOrder::agency).collect(Collectors.toSet()));
        return found.map(order -> order.view(levels));
    }

    /** The orders within an agreement that the caller may read. */
    Page<OrderView> listOf(UUID partnership, PageRequest page) {
        OrderFilter within = new OrderFilter();
        within.partnershipId = partnerships.get(partnership).id();
        return list(within, page);
    }

    /**
     * The order.
     *
     * @throws Problem 404 when there is none, or the caller may not read it
     */
    public OrderView get(UUID id) {
        return view(readable(orders.findByIdOptional(id), id));
    }

    /** What it asked for at each revision, oldest first. */
    Page<OrderRevisionView> revisions(UUID id, PageRequest page) {
        return terms.of(get(id).id(), page).map(OrderTerms::view);
    }

    /** @throws Problem 409 when the agreement is with no press agency, which alone could deliver */
    OrderView create(UUID partnershipId, OrderEntry entry) {
        PartnershipView partnership = partnerships.hold(partnershipId);
        String agency = partnership.agency();
        if (agency == null) {
            throw Problem.of(OrderProblem.ORDER_AGENCY_REQUIRED, partnershipId);
        }
        OrderRules.check(entry, partnership);
        PressOrder order = new PressOrder(partnershipId, agency, entry);
        orders.persistAndFlush(order);
        return written(AuditAction.CREATED, order, null, partnership);
    }

    /** Amends an order: a new revision. One that asks for the same changes nothing. */
    OrderView amend(UUID id, OrderEntry entry) {
        PressOrder order = readable(orders.findLocked(id), id);
        preconditions.requireMatch(order.version());
        PartnershipView partnership = partnerships.hold(order.partnershipId());
        OrderRules.check(entry, partnership);
        rules.checkAccepted(order.terms().entry(), entry, accepted.of(id));
        OrderView before = view(order);
        if (!order.amend(entry, clock.instant())) {
            return before.with(rules.warnings(entry.deliverables(), partnership));
        }
        terms.persist(order.terms());
        orders.flush();
        return written(AuditAction.REPLACED, order, before, partnership);
    }

    private OrderView written(
            AuditAction action, PressOrder stored, @Nullable OrderView before, PartnershipView partnership) {
        OrderView order = view(stored);
        audit.record(action, path(order.id()), order.version(), before, order);
        publisher.publish(stored);
        webhooks.tell(WebhookEvent.ORDER_CHANGED, order.agency(), List.of(order.id()));
        return order.with(rules.warnings(order.deliverables(), partnership));
    }

    /** Those of the orders that require clearance, as they stand now. */
    public Set<UUID> requiringClearance(Collection<UUID> ids) {
        return orders.list("id in ?1 and terms.requiresClearance", ids).stream()
                .map(PressOrder::id)
                .collect(Collectors.toSet());
    }

    /**
     * The press agencies of orders, for who checks that items may name them; those that there are not are not in it.
     */
    public Map<UUID, String> agenciesOf(Collection<UUID> ids) {
        return orders.list("id in ?1", ids).stream().collect(Collectors.toMap(PressOrder::id, PressOrder::agency));
    }

    /**
     * An order that is held to change, as it is asked for.
     *
     * @param revision of its terms
     */
    public record Held(UUID id, UUID partnershipId, String agency, String number, int revision) {}

    /**
     * The order, held until the transaction ends, so that what is decided of it follows one another; its version rises.
     *
     * @throws Problem 404 when there is none, or the caller may not read it
     */
    public Held holdToChange(UUID id) {
        PressOrder order = readable(orders.findLocked(id), id);
        order.changedInside(clock.instant());
        orders.flush();
        OrderTerms asked = order.terms();
        return new Held(id, order.partnershipId(), order.agency(), asked.entry().number(), asked.revision());
    }

    /** Tells other services of an order that was held to change, once what was to be decided of it is stored. */
    public void published(UUID id) {
        publisher.publish(readable(orders.findLocked(id), id));
    }

    private OrderView view(PressOrder order) {
        return order.view(press.levelsOf(Set.of(order.agency())));
    }

    private PressOrder readable(Optional<PressOrder> found, UUID id) {
        return found.filter(order -> press.readable().holds(order.agency()))
                .orElseThrow(() -> Problem.of(OrderProblem.ORDER_NOT_FOUND, id));
    }

    static String path(UUID id) {
        return "orders/" + id;
    }
}
