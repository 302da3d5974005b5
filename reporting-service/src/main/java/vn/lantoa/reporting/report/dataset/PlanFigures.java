package vn.lantoa.reporting.report.dataset;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.time.BusinessTime;
import vn.lantoa.reporting.scorecard.ClauseCard;
import vn.lantoa.reporting.scorecard.PlanCard;
import vn.lantoa.reporting.scorecard.ScorecardService;
import vn.lantoa.reporting.scorecard.event.EventCard;
import vn.lantoa.reporting.scorecard.steering.MoneyTable;

/**
 * What the scorecard of the plan says on the day on which the figures are built: tasks, progress, coverage, events; and
 * its money as it was known at the known time. Nothing where that is not the day of the known time, of which nobody
 * knows what it said; what was built before for the same known time stays.
 */
@ApplicationScoped
class PlanFigures {

    private static final List<String> TABLES = List.of("TASKS", "PLAN", "EVENT_COVERAGE");
    private static final List<String> TASKS = List.of("tasks");
    private static final List<String> PLAN =
            List.of("plan.progressPercent", "plan.actionClauses", "plan.coveredClauses", "plan.events");
    private static final List<String> COVERAGE = List.of("event.plannedWorks", "event.deliveredWorks");

    private final ScorecardService scorecards;
    private final MoneyTable money;
    private final Clock clock;

    PlanFigures(ScorecardService scorecards, MoneyTable money, Clock clock) {
        this.scorecards = scorecards;
        this.money = money;
        this.clock = clock;
    }

    /** @param before the figures that were built for the same known time, if any were: they stay */
    void addTo(FigureSheet sheet, UUID planId, @Nullable Dataset before) {
        boolean kept = before != null && keep(sheet, before);
        if (!kept && BusinessTime.dayOf(sheet.question().asOf()).equals(BusinessTime.today(clock))) {
            addCardTo(sheet, planId);
        }
    }

    private static boolean keep(FigureSheet sheet, Dataset before) {
        List<DatasetTable> tables = before.tables().stream()
                .filter(table -> TABLES.contains(table.code()) || MoneyFigures.TABLES.contains(table.code()))
                .toList();
        tables.forEach(table -> sheet.keep(table, before));
        return !tables.isEmpty();
    }

    private void addCardTo(FigureSheet sheet, UUID planId) {
        PlanCard card = scorecards.of(planId);
        Map<String, String> plan = Map.of("planId", planId.toString());
        List<DatasetTable.Row> states = new ArrayList<>();
        card.tasks()
                .dueStates()
                .forEach((state, count) -> states.add(row(
                        sheet,
                        TASKS,
                        Map.of("planId", planId.toString(), "dueState", state.name()),
                        FigureUnit.TASK,
                        count)));
        sheet.table(
                TABLES.get(0),
                TASKS,
                states,
                row(sheet, TASKS, plan, FigureUnit.TASK, (long) card.tasks().total())
                        .figures());
        BigDecimal progress = card.progress().weighted();
        List<String> figures = List.of(
                sheet.add(PLAN.get(0), plan, progress, FigureUnit.PERCENT),
                sheet.add(PLAN.get(1), plan, decimal(card.coverage().actionClauses()), FigureUnit.CLAUSE),
                sheet.add(PLAN.get(2), plan, decimal(card.coverage().covered()), FigureUnit.CLAUSE),
                sheet.add(PLAN.get(3), plan, decimal(card.events().total()), FigureUnit.EVENT));
        sheet.table(TABLES.get(1), PLAN, List.of(new DatasetTable.Row(plan, figures)));
        addCoverage(sheet, card.events().events());
        MoneyFigures.addTo(
                sheet,
                planId,
                money.lines(planId, card.day(), sheet.question().asOf()),
                card.clauses().stream().map(ClauseCard::path).toList());
    }

    private static void addCoverage(FigureSheet sheet, List<EventCard> events) {
        sheet.table(
                TABLES.get(2),
                COVERAGE,
                events.stream()
                        .map(event -> row(
                                sheet,
                                COVERAGE,
                                Map.of("event", event.code()),
                                FigureUnit.WORK,
                                event.coverage().plannedMinimum(),
                                event.coverage().deliveredWorks()))
                        .toList());
    }

    private static DatasetTable.Row row(
            FigureSheet sheet,
            List<String> metrics,
            Map<String, String> cell,
            FigureUnit unit,
            @Nullable Long... values) {
        List<String> figures = new ArrayList<>();
        for (int column = 0; column < metrics.size(); column++) {
            figures.add(sheet.add(metrics.get(column), cell, decimal(values[column]), unit));
        }
        return new DatasetTable.Row(cell, figures);
    }

    private static @Nullable BigDecimal decimal(@Nullable Number value) {
        return value == null ? null : BigDecimal.valueOf(value.longValue());
    }
}
