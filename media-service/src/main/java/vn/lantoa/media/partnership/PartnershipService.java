package vn.lantoa.media.partnership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.lantoa.media.line.LineMessages;
import vn.lantoa.media.line.fault.FaultView;
import vn.lantoa.media.line.fault.LineFault;
import vn.lantoa.media.partnership.figure.OutputFigures;
import vn.lantoa.media.partnership.figure.OutputFiguresTable;
import vn.lantoa.media.press.PressAgencyService;
import vn.lantoa.media.reference.KnownCodeProblem;
import vn.lantoa.media.reference.MediaReferences;
import vn.lantoa.platform.data.audit.AuditAction;
import vn.lantoa.platform.data.audit.AuditTrail;
import vn.lantoa.platform.data.org.AgencyScope;
import vn.lantoa.platform.web.conditional.Preconditions;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.parameter.KnownCode;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.text.CountryCode;

/** Keeps agreements. A press agency reads its own and its predecessors' only. */
@ApplicationScoped
@Transactional
public class PartnershipService {

    private final PartnershipRepository partnerships;
    private final PartnershipTermsRepository terms;
    private final OrderDaysTable orderDays;
    private final OutputFiguresTable outputs;
    private final PressAgencyService press;
    private final MediaReferences references;
    private final LineMessages words;
    private final Preconditions preconditions;
    private final AuditTrail audit;
    private final Clock clock;

    PartnershipService(
            PartnershipRepository partnerships,
            PartnershipTermsRepository terms,
            OrderDaysTable orderDays,
            OutputFiguresTable outputs,
            PressAgencyService press,
            MediaReferences references,
            LineMessages words,
            Preconditions preconditions,
            AuditTrail audit,
            Clock clock) {
        this.partnerships = partnerships;
        this.terms = terms;
        this.orderDays = orderDays;
        this.outputs = outputs;
        this.press = press;
        this.references = references;
        this.words = words;
        this.preconditions = preconditions;
        this.audit = audit;
        this.clock = clock;
    }

    Page<PartnershipView> list(PartnershipFilter filter, PageRequest page) {
        KnownCode.require("country", filter.country, CountryCode::isKnown);
        Page<Partnership> found = partnerships.page(filter, press.readable(filter.agency), page);
        Map<UUID, OutputFigures> brought = tellsOutputs()
                ? outputs.of(found.items().stream().map(Partnership::id).toList())
                : Map.of();
        return found.map(one -> one.view(brought.get(one.id())));
    }

    /** As {@link #get}, with what it has brought. */
    PartnershipView show(UUID id) {
        return readable(partnerships.findByIdOptional(id), id).view(tellsOutputs() ? outputs.of(id) : null);
    }

    /**
     * The agreement; what it has brought is not counted.
     *
     * @throws Problem 404 when there is none, or the caller may not read it
     */
    public PartnershipView get(UUID id) {
        return readable(partnerships.findByIdOptional(id), id).view(null);
    }

    /**
     * The agreement, held until the transaction ends, so that what is agreed in it meets its term.
     *
     * @throws Problem 404 when there is none, or the caller may not read it
     */
    public PartnershipView hold(UUID id) {
        return readable(partnerships.findShared(id), id).view(null);
    }

    /** The agreement, held until the transaction ends, so that what it brings meets its term; its version rises. */
    public Optional<PartnershipView> holdToChange(UUID id) {
        Optional<Partnership> found = partnerships.findLocked(id);
        found.ifPresent(one -> one.changedInside(clock.instant()));
        partnerships.flush();
        return found.map(one -> one.view(null));
    }

    /** What it said at each revision, oldest first. */
    Page<PartnershipRevisionView> revisions(UUID id, PageRequest page) {
        return terms.of(get(id).id(), page).map(PartnershipTerms::view);
    }

    PartnershipView create(PartnershipEntry entry) {
        check(entry);
        Partnership partnership = new Partnership(entry);
        partnerships.persistAndFlush(partnership);
        PartnershipView view = partnership.view(OutputFigures.NONE);
        audit.record(AuditAction.CREATED, path(view.id()), view.version(), null, view);
        return view.with(warnings(entry));
    }

    /** Amends an agreement: a new revision. One that says the same changes nothing. */
    PartnershipView amend(UUID id, PartnershipEntry given) {
        Partnership partnership = readable(partnerships.findLocked(id), id);
        preconditions.requireMatch(partnership.version());
        PartnershipEntry entry = given.of(partnership.agency());
        PartnershipRules.checkFixed(
                entry, partnership.agency(), partnership.terms().entry().kind());
        check(entry);
        checkOrders(id, entry);
        OutputFigures brought = outputs.of(id);
        checkOutputs(brought, entry);
        PartnershipView before = partnership.view(brought);
        if (!partnership.amend(entry, clock.instant())) {
            return before.with(warnings(entry));
        }
        terms.persist(partnership.terms());
        partnerships.flush();
        PartnershipView view = partnership.view(brought);
        audit.record(AuditAction.REPLACED, path(id), view.version(), before, view);
        return view.with(warnings(entry));
    }

    private void check(PartnershipEntry entry) {
        PartnershipRules.check(entry, Optional.ofNullable(entry.agency()).flatMap(press::find));
    }

    private void checkOrders(UUID id, PartnershipEntry entry) {
        orderDays.outside(id, entry.validFrom(), entry.validTo()).ifPresent(dueOn -> {
            String field = dueOn.isBefore(entry.validFrom()) ? "validFrom" : "validTo";
            throw Problem.inBody(field, PartnershipProblem.PARTNERSHIP_ORDER_OUTSIDE, dueOn);
        });
    }

    private static void checkOutputs(OutputFigures brought, PartnershipEntry entry) {
        LocalDate first = brought.firstOn();
        if (first == null) {
            return;
        }
        new Problem.Collector()
                .inBodyIf(
                        entry.partner() == null,
                        "partner",
                        PartnershipProblem.PARTNERSHIP_PARTNER_HAS_OUTPUTS,
                        brought.outputs())
                .inBodyIf(
                        first.isBefore(entry.validFrom()),
                        "validFrom",
                        PartnershipProblem.PARTNERSHIP_OUTPUT_OUTSIDE,
                        first)
                .raise();
    }

    /** Whether the caller learns what partners abroad brought: a press agency does not. */
    private boolean tellsOutputs() {
        return press.readable().isEverybody();
    }

    private List<FaultView> warnings(PartnershipEntry entry) {
        return references.known().hasPlan(entry.planId())
                ? List.of()
                : words.inWords(
                        List.of(new LineFault("planId", KnownCodeProblem.CODE_NOT_KNOWN_YET, List.of(entry.planId()))));
    }

    private Partnership readable(Optional<Partnership> found, UUID id) {
        AgencyScope own = press.readable();
        return found.filter(one -> own.isEverybody() || one.agency() != null && own.holds(one.agency()))
                .orElseThrow(() -> Problem.of(PartnershipProblem.PARTNERSHIP_NOT_FOUND, id));
    }

    static String path(UUID id) {
        return "partnerships/" + id;
    }
}
