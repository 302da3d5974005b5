package vn.lantoa.media.clearance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.lantoa.media.press.PressAgencyService;
import vn.lantoa.platform.data.audit.AuditAction;
import vn.lantoa.platform.data.audit.AuditTrail;
import vn.lantoa.platform.web.conditional.Preconditions;
import vn.lantoa.platform.web.identity.Caller;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.time.BusinessTime;

/** Keeps clearances. A press agency reads its own and its predecessors' only. */
@ApplicationScoped
@Transactional
public class ContentClearanceService {

    private final ContentClearanceRepository clearances;
    private final PressAgencyService press;
    private final Preconditions preconditions;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    ContentClearanceService(
            ContentClearanceRepository clearances,
            PressAgencyService press,
            Preconditions preconditions,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.clearances = clearances;
        this.press = press;
        this.preconditions = preconditions;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    Page<ContentClearanceView> list(ContentClearanceFilter filter, PageRequest page) {
        filter.check();
        return clearances.page(filter, press.readable(filter.agency), page).map(ContentClearance::view);
    }

    ContentClearanceView get(UUID id) {
        return clearances
                .findByIdOptional(id)
                .filter(one -> press.readable().holds(one.agency()))
                .map(ContentClearance::view)
                .orElseThrow(() -> notFound(id));
    }

    private static Problem notFound(UUID id) {
        return Problem.of(ContentClearanceProblem.CLEARANCE_NOT_FOUND, id);
    }

    /** @throws Problem 400 where the work is classified: nothing of that is kept */
    ContentClearanceView create(ContentClearanceEntry entry) {
        check(entry);
        ContentClearance clearance = new ContentClearance(entry);
        clearances.persistAndFlush(clearance);
        ContentClearanceView view = clearance.view();
        audit.record(AuditAction.CREATED, path(view.id()), view.version(), null, view);
        return view;
    }

    /**
     * Revokes a clearance. One that was revoked before stays as it is.
     *
     * @throws Problem 404, 412 or 428
     */
    ContentClearanceView revoke(UUID id, String reason) {
        ContentClearance clearance = clearances.findLocked(id).orElseThrow(() -> notFound(id));
        preconditions.requireMatch(clearance.version());
        ContentClearanceView before = clearance.view();
        if (clearance.isRevoked()) {
            return before;
        }
        clearance.revoke(caller.name(), clock.instant(), reason);
        clearances.flush();
        ContentClearanceView after = clearance.view();
        audit.record(AuditAction.TRANSITIONED, path(id), after.version(), before, after);
        return after;
    }

    private void check(ContentClearanceEntry entry) {
        if (entry.classification().isSecret()) {
            throw Problem.inBody("classification", ContentClearanceProblem.CLEARANCE_CLASSIFIED);
        }
        var faults = new Problem.Collector();
        faults.inBodyIf(
                press.find(entry.agency()).isEmpty(),
                "agency",
                ContentClearanceProblem.CLEARANCE_AGENCY_UNKNOWN,
                entry.agency());
        LocalDate today = BusinessTime.today(clock);
        faults.inBodyIf(
                entry.clearedOn().isAfter(today),
                "clearedOn",
                ContentClearanceProblem.CLEARANCE_IN_FUTURE,
                entry.clearedOn(),
                today);
        faults.raise();
    }

    /**
     * Clearances, for who checks that an agency's items may name them; those that there are not, or that are neither
     * the agency's nor of one that it came from, are not in it.
     */
    public Map<UUID, NamedClearance> named(String agency, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Set<String> own = press.ownCodes(agency);
        return clearances.list("id in ?1", ids).stream()
                .filter(one -> own.contains(one.agency()))
                .collect(Collectors.toMap(ContentClearance::id, ContentClearance::named));
    }

    static String path(UUID id) {
        return "content-clearances/" + id;
    }
}
