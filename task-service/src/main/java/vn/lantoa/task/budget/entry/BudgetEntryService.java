package vn.lantoa.task.budget.entry;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.lantoa.platform.data.audit.AuditAction;
import vn.lantoa.platform.data.audit.AuditTrail;
import vn.lantoa.platform.web.identity.Caller;
import vn.lantoa.platform.web.identity.Roles;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.problem.CommonProblem;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.task.agency.directory.OwnAgencies;
import vn.lantoa.task.budget.ledger.BudgetStage;
import vn.lantoa.task.budget.ledger.LedgerTable;
import vn.lantoa.task.budget.line.BudgetLineProblem;
import vn.lantoa.task.budget.line.BudgetLineService;
import vn.lantoa.task.budget.line.BudgetLineView;

/** Books money on lines. Who books holds the line, so that of two who book the last đồng one is refused. */
@ApplicationScoped
@Transactional
public class BudgetEntryService {

    private final BudgetEntryRepository entries;
    private final BudgetEntryRules rules;
    private final BudgetLineService lines;
    private final LedgerTable ledger;
    private final OwnAgencies own;
    private final Caller caller;
    private final AuditTrail audit;
    private final BudgetEntryPublisher publisher;

    BudgetEntryService(
            BudgetEntryRepository entries,
            BudgetEntryRules rules,
            BudgetLineService lines,
            LedgerTable ledger,
            OwnAgencies own,
            Caller caller,
            AuditTrail audit,
            BudgetEntryPublisher publisher) {
        this.entries = entries;
        this.rules = rules;
        this.lines = lines;
        this.ledger = ledger;
        this.own = own;
        this.caller = caller;
        this.audit = audit;
        this.publisher = publisher;
    }

    Page<BudgetEntryView> list(UUID line, PageRequest page) {
        if (!lines.has(line)) {
            throw unknown(line);
        }
        return entries.page(line, page).map(BudgetBooking::view);
    }

    BudgetEntryView get(UUID line, UUID id) {
        return entries.find(line, id)
                .map(BudgetBooking::view)
                .orElseThrow(() ->
                        lines.has(line) ? Problem.of(BudgetEntryProblem.BUDGET_ENTRY_NOT_FOUND, id) : unknown(line));
    }

    /**
     * Appends an entry and raises the line's version.
     *
     * @throws Problem 403 when the caller may not book in this stage, 409 when a stage would stand above the one before
     */
    BudgetEntryView append(UUID lineId, NewBudgetEntry entry) {
        requireRole(entry.stage());
        BudgetLineView line = lines.hold(lineId).orElseThrow(() -> unknown(lineId));
        requireOwn(line);
        rules.check(lineId, entry);
        var booking = new BudgetBooking(
                lineId, ledger.nextOrdinal(lineId), entry, caller.org().orElse(null));
        rules.checkStanding(line, booking);
        entries.persist(booking);
        lines.changedInside(lineId);
        entries.flush();
        BudgetEntryView view = booking.view();
        audit.record(AuditAction.APPENDED, path(lineId, view.id()), booking.version(), null, view);
        publisher.publish(booking);
        return view.with(rules.warnings(line, view));
    }

    /** Money that is more than planned is finance's alone (contract.md, Tokens). */
    private void requireRole(BudgetStage stage) {
        if (stage != BudgetStage.PLANNED && !caller.has(Roles.FINANCE)) {
            throw Problem.of(CommonProblem.FORBIDDEN);
        }
    }

    private void requireOwn(BudgetLineView line) {
        boolean mayBook = caller.has(Roles.FINANCE)
                || caller.has(Roles.PLAN_ADMIN)
                || own.codes().contains(line.agency());
        if (!mayBook) {
            throw Problem.of(CommonProblem.NOT_YOUR_ORG, line.agency());
        }
    }

    private static Problem unknown(UUID line) {
        return Problem.of(BudgetLineProblem.BUDGET_LINE_NOT_FOUND, line);
    }

    static String path(UUID line, UUID id) {
        return "budget-lines/" + line + "/entries/" + id;
    }
}
