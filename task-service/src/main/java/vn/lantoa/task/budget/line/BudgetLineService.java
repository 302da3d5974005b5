package vn.lantoa.task.budget.line;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.audit.AuditAction;
import vn.lantoa.platform.data.audit.AuditTrail;
import vn.lantoa.platform.web.conditional.Preconditions;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.parameter.KnownCode;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.task.agency.AgencyService;
import vn.lantoa.task.budget.ledger.BudgetAmounts;
import vn.lantoa.task.budget.ledger.LedgerTable;
import vn.lantoa.task.budget.source.FundingSourceService;

/** Opens and replaces the lines of budgets. */
@ApplicationScoped
@Transactional
public class BudgetLineService {

    private final BudgetLineRepository lines;
    private final BudgetLineRules rules;
    private final LedgerTable ledger;
    private final AgencyService agencies;
    private final FundingSourceService sources;
    private final Preconditions preconditions;
    private final AuditTrail audit;
    private final BudgetLinePublisher publisher;
    private final Clock clock;

    BudgetLineService(
            BudgetLineRepository lines,
            BudgetLineRules rules,
            LedgerTable ledger,
            AgencyService agencies,
            FundingSourceService sources,
            Preconditions preconditions,
            AuditTrail audit,
            BudgetLinePublisher publisher,
            Clock clock) {
        this.lines = lines;
        this.rules = rules;
        this.ledger = ledger;
        this.agencies = agencies;
        this.sources = sources;
        this.preconditions = preconditions;
        this.audit = audit;
        this.publisher = publisher;
        this.clock = clock;
    }

    Page<BudgetLineView> list(BudgetLineFilter filter, PageRequest page) {
        KnownCode.require("agency", filter.agency, agencies::has);
        KnownCode.require("sourceCode", filter.sourceCode, sources::has);
        Page<BudgetLine> found = lines.page(filter, page);
        Map<UUID, BudgetAmounts> amounts =
                ledger.of(found.items().stream().map(BudgetLine::id).toList());
        return found.map(line -> line.view(amounts.getOrDefault(line.id(), BudgetAmounts.NONE)));
    }

    BudgetLineView get(UUID id) {
        return view(stored(id));
    }

    /** Whether there is such a line. */
    public boolean has(UUID id) {
        return lines.findByIdOptional(id).isPresent();
    }

    /** The line, if there is one, held for this transaction, so that two bookings on it follow one another. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<BudgetLineView> hold(UUID id) {
        return lines.findLocked(id).map(this::view);
    }

    /** Raises the version of a held line: something was booked on it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void changedInside(UUID id) {
        lines.findById(id).changedInside(clock.instant());
    }

    /** The plan of each of these lines. */
    public Map<UUID, UUID> plansOf(List<UUID> ids) {
        return lines.list("id in ?1", ids).stream().collect(Collectors.toMap(BudgetLine::id, BudgetLine::planId));
    }

    BudgetLineView create(BudgetLineEntry entry) {
        rules.check(entry, null);
        BudgetLine line = new BudgetLine(entry);
        lines.persist(line);
        return written(AuditAction.CREATED, line, null).with(rules.warnings(entry));
    }

    /** @throws Problem 409 when something is booked and the entry says another agency, source or year */
    BudgetLineView replace(UUID id, BudgetLineEntry entry) {
        BudgetLine line = lines.findLocked(id).orElseThrow(() -> unknown(id));
        preconditions.requireMatch(line.version());
        if (!line.planId().equals(entry.planId())) {
            throw Problem.inBody("planId", BudgetLineProblem.BUDGET_PLAN_FIXED, line.planId());
        }
        BudgetLineView before = view(line);
        rules.check(entry, before);
        if (!line.isOfSameMoney(entry) && ledger.nextOrdinal(id) > 1) {
            throw Problem.of(BudgetLineProblem.BUDGET_LINE_BOOKED, id);
        }
        line.replaceBy(entry);
        return written(AuditAction.REPLACED, line, before).with(rules.warnings(entry));
    }

    private BudgetLineView written(AuditAction action, BudgetLine line, @Nullable BudgetLineView before) {
        lines.flush();
        BudgetLineView after = view(line);
        audit.record(action, "budget-lines/" + line.id(), line.version(), before, after);
        publisher.publish(line);
        return after;
    }

    private BudgetLineView view(BudgetLine line) {
        return line.view(ledger.of(List.of(line.id())).getOrDefault(line.id(), BudgetAmounts.NONE));
    }

    private BudgetLine stored(UUID id) {
        return lines.findByIdOptional(id).orElseThrow(() -> unknown(id));
    }

    private static Problem unknown(UUID id) {
        return Problem.of(BudgetLineProblem.BUDGET_LINE_NOT_FOUND, id);
    }
}
