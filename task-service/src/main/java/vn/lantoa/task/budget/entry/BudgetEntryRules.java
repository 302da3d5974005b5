package vn.lantoa.task.budget.entry;

import java.math.BigInteger;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.web.json.Vnd;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.time.BusinessTime;
import vn.lantoa.task.budget.ledger.BudgetStage;
import vn.lantoa.task.budget.ledger.DecidedTable;
import vn.lantoa.task.budget.ledger.LedgerTable;
import vn.lantoa.task.budget.ledger.StageLedger;
import vn.lantoa.task.budget.line.BudgetLineView;
import vn.lantoa.task.budget.source.FundingSourceService;
import vn.lantoa.task.warning.TaskWarning;
import vn.lantoa.task.warning.TaskWarnings;

/** What may be booked on a held line (rules.md §2). */
@ApplicationScoped
class BudgetEntryRules {

    private static final BigInteger MOST_OF_PLAN = BigInteger.valueOf(Vnd.MOST_OF_SUM);

    private final BudgetEntryRepository entries;
    private final LedgerTable ledger;
    private final DecidedTable decided;
    private final FundingSourceService sources;
    private final TaskWarnings warnings;
    private final Clock clock;

    BudgetEntryRules(
            BudgetEntryRepository entries,
            LedgerTable ledger,
            DecidedTable decided,
            FundingSourceService sources,
            TaskWarnings warnings,
            Clock clock) {
        this.entries = entries;
        this.ledger = ledger;
        this.decided = decided;
        this.sources = sources;
        this.warnings = warnings;
        this.clock = clock;
    }

    /** @throws Problem 400 when the entry by itself, or as the reversal of another, makes no sense */
    void check(UUID line, NewBudgetEntry entry) {
        LocalDate today = BusinessTime.today(clock);
        var faults = new Problem.Collector();
        faults.inBodyIf(
                entry.amountVnd() == 0 || entry.reverses() == null && entry.amountVnd() < 0,
                "amountVnd",
                BudgetEntryProblem.BUDGET_AMOUNT_NOT_POSITIVE);
        faults.inBodyIf(
                entry.bookedOn().isAfter(today),
                "bookedOn",
                BudgetEntryProblem.BUDGET_BOOKED_IN_FUTURE,
                entry.bookedOn(),
                today);
        faults.raise();
        if (entry.reverses() != null) {
            checkReversal(line, entry, entry.reverses());
        }
    }

    private void checkReversal(UUID line, NewBudgetEntry entry, UUID reverses) {
        BudgetBooking wrong = entries.find(line, reverses)
                .orElseThrow(() -> Problem.inBody("reverses", BudgetEntryProblem.BUDGET_REVERSAL_UNKNOWN, reverses));
        if (wrong.isReversal()) {
            throw Problem.of(BudgetEntryProblem.BUDGET_ENTRY_IS_REVERSAL, reverses);
        }
        if (wrong.isReversed()) {
            throw Problem.of(BudgetEntryProblem.BUDGET_ENTRY_REVERSED, reverses);
        }
        BudgetEntryView taken = wrong.view();
        if (entry.stage() != taken.stage() || Math.abs(entry.amountVnd()) != taken.amountVnd()) {
            String field = entry.stage() == taken.stage() ? "amountVnd" : "stage";
            throw Problem.inBody(field, BudgetEntryProblem.BUDGET_REVERSAL_NOT_WHOLE, taken.amountVnd(), taken.stage());
        }
        if (entry.bookedOn().isBefore(taken.bookedOn())) {
            throw Problem.inBody(
                    "bookedOn", BudgetEntryProblem.BUDGET_REVERSAL_TOO_EARLY, entry.bookedOn(), taken.bookedOn());
        }
    }

    /** @throws Problem 409 when a stage would stand above the one before it, or more than can be added up */
    void checkStanding(BudgetLineView line, BudgetBooking booking) {
        StageLedger standing = ledger.of(line.id());
        standing.add(booking.booked());
        standing.excess().ifPresent(excess -> {
            throw Problem.of(
                    BudgetEntryProblem.BUDGET_STAGE_EXCEEDED,
                    excess.stage(),
                    excess.amountVnd(),
                    excess.before(),
                    excess.beforeVnd(),
                    excess.day());
        });
        // each later stage is a part of what is planned
        if (standing.highest(BudgetStage.PLANNED) > Vnd.MOST) {
            throw Problem.of(BudgetEntryProblem.BUDGET_TOO_LARGE, Vnd.MOST);
        }
        BigInteger amount = BigInteger.valueOf(booking.booked().amountVnd());
        if (booking.booked().stage() == BudgetStage.PLANNED
                && amount.signum() > 0
                && ledger.plannedOf(line.planId()).add(amount).compareTo(MOST_OF_PLAN) > 0) {
            throw Problem.of(BudgetEntryProblem.BUDGET_TOO_LARGE, Vnd.MOST_OF_SUM);
        }
    }

    /** Where lines now have more money of the state than decisions assigned. */
    List<TaskWarning> warnings(BudgetLineView line, BudgetEntryView entry) {
        boolean ofState =
                sources.kindOf(line.sourceCode()).filter(kind -> kind.isState()).isPresent();
        if (entry.stage() != BudgetStage.ALLOCATED || entry.amountVnd() < 0 || !ofState) {
            return List.of();
        }
        BigInteger left = decided.left(line.planId(), line.agency(), line.sourceCode(), line.fiscalYear());
        return left.signum() >= 0
                ? List.of()
                : List.of(warnings.of(
                        "amountVnd",
                        BudgetEntryProblem.BUDGET_ALLOCATION_SHORT,
                        line.agency(),
                        line.sourceCode(),
                        line.fiscalYear(),
                        left.negate()));
    }
}
