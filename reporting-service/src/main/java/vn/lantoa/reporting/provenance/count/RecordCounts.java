package vn.lantoa.reporting.provenance.count;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.work.DueState;
import vn.lantoa.platform.web.time.BusinessTime;
import vn.lantoa.reporting.figure.FigureId;
import vn.lantoa.reporting.reference.PlanEventTable;
import vn.lantoa.reporting.reference.PlanReplica;
import vn.lantoa.reporting.reference.PlanTable;
import vn.lantoa.reporting.reference.PlanTask;
import vn.lantoa.reporting.scorecard.funding.FundingFigure;
import vn.lantoa.reporting.scorecard.funding.FundingTable;
import vn.lantoa.reporting.scorecard.steering.Median;
import vn.lantoa.reporting.scorecard.steering.SteeringTable;

/** Figures that count records: those that are told today, as they stood on the day of the known time. */
@ApplicationScoped
public class RecordCounts {

    private static final String PLAN = "planId";
    private static final String DUE_STATE = "dueState";
    private static final String DONE = "DONE";

    private final PlanTable plans;
    private final PlanEventTable events;
    private final SteeredTable steered;
    private final DecisionTable decisions;
    private final SteeringTable steering;
    private final FundingTable funding;
    private final MonthCounts months;
    private final CoverageCounts coverage;

    RecordCounts(
            PlanTable plans,
            PlanEventTable events,
            SteeredTable steered,
            DecisionTable decisions,
            SteeringTable steering,
            FundingTable funding,
            MonthCounts months,
            CoverageCounts coverage) {
        this.plans = plans;
        this.events = events;
        this.steered = steered;
        this.decisions = decisions;
        this.steering = steering;
        this.funding = funding;
        this.months = months;
        this.coverage = coverage;
    }

    /**
     * A figure and the records that it counts.
     *
     * @param value null of nothing that could have a median, a share or a sum of money
     */
    public record Counted(@Nullable BigDecimal value, List<CountedRecord> records) {}

    /** What the figure counts; empty when there is no such cell. */
    public Optional<Counted> of(FigureId id, Count count) {
        Map<String, String> cell = id.dimensions();
        if (count.isOfMonths()) {
            return cell.isEmpty() ? Optional.of(months.of(id, count)) : Optional.empty();
        }
        if (count.isOfMediaPlan()) {
            return coverage.of(id, count);
        }
        Set<String> names = count == Count.TASKS ? Set.of(PLAN, DUE_STATE) : Set.of(PLAN);
        return names.containsAll(cell.keySet())
                ? id.uuid(PLAN).flatMap(plans::find).map(plan -> ofPlan(id, count, plan))
                : Optional.empty();
    }

    private Counted ofPlan(FigureId id, Count count, PlanReplica plan) {
        LocalDate day = BusinessTime.dayOf(id.asOf());
        List<CountedRecord> records = records(plan, count, day, id.dimensions().get(DUE_STATE));
        return new Counted(value(count, records, plan, day), records);
    }

    /** Money as the card has it: none, and not 0, where all that was decided was taken back. */
    private @Nullable BigDecimal value(Count count, List<CountedRecord> records, PlanReplica plan, LocalDate day) {
        if (count.isMedian()) {
            return Median.of(records.stream().mapToLong(CountedRecord::adds));
        }
        FundingFigure money = count.money();
        return money == null ? BigDecimal.valueOf(records.size()) : money.of(funding.of(plan.id(), day));
    }

    private List<CountedRecord> records(PlanReplica plan, Count count, LocalDate day, @Nullable String dueState) {
        return switch (count) {
            case TASKS ->
                tasks(plan, day)
                        .filter(task -> dueState == null || dueState.equals(task.state()))
                        .toList();
            case ACTION_CLAUSES -> clauses(plan).toList();
            case COVERED_CLAUSES -> covered(plan, day);
            case EVENTS ->
                events.of(plan.id()).stream()
                        .map(event -> new CountedRecord(
                                CountedKind.EVENT,
                                event.code(),
                                event.name(),
                                event.host(),
                                event.startOn(),
                                event.status(),
                                1))
                        .toList();
            case LATE_PREDECESSORS -> late(plan, day);
            case AMENDMENTS_IN_FORCE, FUNDS_DECIDED, FUNDS_PROPOSED, FUNDS_GRANTED, FUNDS_QUESTIONED ->
                decisions.of(plan.id(), day, count);
            case OBSTACLES_OPEN -> steered(plan, day, CountedKind.OBSTACLE, count, Set.of("OPEN"));
            case OBSTACLES_DECIDED, OBSTACLE_DAYS -> steered(plan, day, CountedKind.OBSTACLE, count, Set.of(DONE));
            case REMINDERS -> steered(plan, day, CountedKind.REMINDER, count, Set.of(DONE, "OPEN", "SILENT"));
            case REMINDERS_SILENT -> steered(plan, day, CountedKind.REMINDER, count, Set.of("SILENT"));
            default -> steered(plan, day, CountedKind.REMINDER, count, Set.of(DONE));
        };
    }

    private Stream<CountedRecord> tasks(PlanReplica plan, LocalDate day) {
        return live(plan, day)
                .map(task -> new CountedRecord(
                        CountedKind.TASK,
                        task.id().toString(),
                        null,
                        null,
                        task.dueOn(),
                        DueState.of(task.doneOn(), task.dueOn(), day).name(),
                        1));
    }

    private Stream<PlanTask> live(PlanReplica plan, LocalDate day) {
        return plans.tasks(plan.id()).stream().filter(task -> task.isLiveOn(day));
    }

    private static Stream<CountedRecord> clauses(PlanReplica plan) {
        return plan.clauses().stream()
                .filter(PlanReplica.Clause::action)
                .map(clause ->
                        new CountedRecord(CountedKind.CLAUSE, clause.path(), clause.title(), null, null, null, 1));
    }

    private List<CountedRecord> covered(PlanReplica plan, LocalDate day) {
        Set<String> served =
                live(plan, day).flatMap(task -> task.clausePaths().stream()).collect(Collectors.toSet());
        return clauses(plan).filter(clause -> served.contains(clause.id())).toList();
    }

    private List<CountedRecord> late(PlanReplica plan, LocalDate day) {
        return steering.of(plan.id(), day).whole().dependencies().late().stream()
                .map(task -> new CountedRecord(
                        CountedKind.TASK, task.taskId().toString(), null, null, task.dueOn(), "OVERDUE", 1))
                .toList();
    }

    private List<CountedRecord> steered(
            PlanReplica plan, LocalDate day, CountedKind kind, Count count, Set<String> states) {
        return steered.of(plan.id(), day, kind, count.isMedian()).stream()
                .filter(record -> states.contains(Objects.toString(record.state(), "")))
                .toList();
    }
}
