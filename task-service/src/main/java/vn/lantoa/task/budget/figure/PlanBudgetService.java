package vn.lantoa.task.budget.figure;

import java.math.BigInteger;
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
import vn.lantoa.task.budget.ledger.BudgetAmounts;
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
        BudgetTotals totals = totals(parts, decided.of(plan, asOf, knownAt, year));
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
                .orElseGet(() -> BudgetRow.of(BudgetGroup.CLAUSE, path, null, 0, BudgetAmounts.NONE));
    }

    /** A row for each key; of a group that has money of both kinds the parts follow one another. */
    private static List<BudgetRow> rows(BudgetGroup group, List<PlanBudgetTable.Part> parts) {
        List<BudgetRow> rows = new ArrayList<>();
        for (int at = 0; at < parts.size(); at++) {
            PlanBudgetTable.Part part = parts.get(at);
            boolean both =
                    at + 1 < parts.size() && Objects.equals(parts.get(at + 1).key(), part.key());
            int lines = both ? part.lines() + parts.get(at + 1).lines() : part.lines();
            BudgetAmounts money = both ? part.amounts().plus(parts.get(at + 1).amounts()) : part.amounts();
            rows.add(BudgetRow.of(group, part.key(), part.label(), lines, money));
            at += both ? 1 : 0;
        }
        return rows;
    }

    private static BudgetTotals totals(List<PlanBudgetTable.Part> parts, BigInteger decided) {
        BudgetAmounts social = parts.stream()
                .filter(PlanBudgetTable.Part::social)
                .map(PlanBudgetTable.Part::amounts)
                .reduce(BudgetAmounts.NONE, BudgetAmounts::plus);
        BudgetAmounts all =
                parts.stream().map(PlanBudgetTable.Part::amounts).reduce(BudgetAmounts.NONE, BudgetAmounts::plus);
        int lines = parts.stream().mapToInt(PlanBudgetTable.Part::lines).sum();
        return BudgetTotals.of(lines, all, social, decided);
    }
}
