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
    private final AuditTrail audit;
    private final Clock clock;

    ContentClearanceService(
            ContentClearanceRepository clearances, PressAgencyService press, AuditTrail audit, Clock clock) {
        this.clearances = clearances;
        this.press = press;
        this.audit = audit;
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
                .orElseThrow(() -> Problem.of(ContentClearanceProblem.CLEARANCE_NOT_FOUND, id));
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
     * The works that clearances are of, for who checks that an agency's items may name them; those that there are not,
     * or that are neither the agency's nor of one that it came from, are not in it.
     */
    public Map<UUID, String> worksOf(String agency, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Set<String> own = press.ownCodes(agency);
        return clearances.list("id in ?1", ids).stream()
                .filter(one -> own.contains(one.agency()))
                .collect(Collectors.toMap(ContentClearance::id, ContentClearance::workId));
    }

    static String path(UUID id) {
        return "content-clearances/" + id;
    }
}
