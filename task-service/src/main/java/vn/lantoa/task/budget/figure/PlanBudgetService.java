package vn.lantoa.task.budget.figure;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.problem.CommonProblem;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.time.BusinessTime;
import vn.lantoa.task.budget.ledger.DecidedTable;
import vn.lantoa.task.plan.PlanService;

/** Adds a plan's money up, at any day as known at any instant (rules.md §2). */
@ApplicationScoped
@Transactional
public class PlanBudgetService {

    private final PlanBudgetTable table;
    private final OutputTable outputs;
    private final DecidedTable decided;
    private final PlanService plans;
    private final Clock clock;

    PlanBudgetService(
            PlanBudgetTable table, OutputTable outputs, DecidedTable decided, PlanService plans, Clock clock) {
        this.table = table;
        this.outputs = outputs;
        this.decided = decided;
        this.plans = plans;
        this.clock = clock;
    }

    /**
     * What is asked of a plan's budget.
     *
     * @param groupBy what the rows are by; null: agencies
     * @param asOf the day; null: today
     * @param knownAt the instant up to which records count; null: now
     * @param fiscalYear null: all
     */
    record Asked(
            @Nullable String groupBy,
            @Nullable LocalDate asOf,
            @Nullable Instant knownAt,
            @Nullable Integer fiscalYear) {}

    PlanBudget of(UUID planId, Asked asked) {
        UUID plan = plans.get(planId).id();
        String by = asked.groupBy() == null ? "agency" : asked.groupBy();
        BudgetGroup group = BudgetGroup.named(by)
                .orElseThrow(() -> Problem.inQuery(
                        "groupBy", CommonProblem.PARAMETER_INVALID, "groupBy", by, BudgetGroup.names()));
        LocalDate asOf = asked.asOf() == null ? BusinessTime.today(clock) : asked.asOf();
        Instant knownAt = asked.knownAt() == null ? clock.instant() : asked.knownAt();
        Integer year = asked.fiscalYear();
        List<PlanBudgetTable.Part> parts = table.read(plan, group, asOf, knownAt, year);
        BudgetTotals totals = BudgetTotals.of(parts, decided.of(plan, asOf, knownAt, year));
        List<BudgetRow> rows = withUnitCosts(rows(group, parts), asOf, knownAt);
        return new PlanBudget(plan, by, asOf, knownAt, year, rows, totals);
    }

    /** Rows of tasks that count what they bring about tell what a unit of it costs. */
    private List<BudgetRow> withUnitCosts(List<BudgetRow> rows, LocalDate asOf, Instant knownAt) {
        List<UUID> tasks =
                rows.stream().flatMap(row -> Stream.ofNullable(row.task())).toList();
        Map<UUID, OutputCost.Output> found = outputs.read(tasks, asOf, knownAt);
        return rows.stream()
                .map(row -> Optional.ofNullable(row.task())
                        .map(found::get)
                        .map(output -> row.with(OutputCost.of(output, row.amounts())))
                        .orElse(row))
                .toList();
    }

    /** The money of one clause now, by the same rule as in the plan's budget by clauses; zeros where there is none. */
    public BudgetRow ofClause(UUID planId, String path) {
        return of(planId, new Asked("clause", null, null, null)).rows().stream()
                .filter(row -> path.equals(row.clause()))
                .findFirst()
                .orElseGet(() -> BudgetRow.of(BudgetGroup.CLAUSE, path, null, BudgetSum.NONE));
    }

    /** A row for each key, whose parts follow one another: of each kind of source that it has money of. */
    private static List<BudgetRow> rows(BudgetGroup group, List<PlanBudgetTable.Part> parts) {
        List<BudgetRow> rows = new ArrayList<>();
        int from = 0;
        for (int to = 1; to <= parts.size(); to++) {
            PlanBudgetTable.Part first = parts.get(from);
            if (to == parts.size() || !Objects.equals(parts.get(to).key(), first.key())) {
                rows.add(BudgetRow.of(group, first.key(), first.label(), BudgetSum.of(parts.subList(from, to))));
                from = to;
            }
        }
        return rows;
    }
}
