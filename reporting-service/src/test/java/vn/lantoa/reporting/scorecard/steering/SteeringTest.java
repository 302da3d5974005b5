package vn.lantoa.reporting.scorecard.steering;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import vn.lantoa.reporting.scorecard.verdict.Cause;
import vn.lantoa.reporting.scorecard.verdict.Light;
import vn.lantoa.reporting.scorecard.verdict.Verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class SteeringTest {

    private static final LocalDate TODAY = LocalDate.parse("2024-04-16");
    private static final String CLAUSE = "II.3-1";
    private static final String OTHER = "II.3-2";

    private static LineMoney line(boolean social, long allocated, long disbursed) {
        return line(social, allocated, disbursed, "");
    }

    private static LineMoney line(boolean social, long allocated, long disbursed, String clause) {
        return new LineMoney(clause, social, 1_000, allocated, 500, disbursed, 7);
    }

    private static Steering.OfPlan money(LineMoney... lines) {
        return new Steering.OfPlan(List.of(lines), List.of(), List.of(), List.of(), List.of(), TODAY);
    }

    @Test
    void moneyIsSummedStageByStageAndItsRateIsOfWhatIsAllocated() {
        MoneyPart part = MoneyPart.of(List.of(line(false, 2_000_000_000_000_001L, 1), line(true, 1_000, 999)));

        assertThat(part.lines()).isEqualTo(2);
        assertThat(part.planned()).isEqualTo(2_000);
        assertThat(part.allocated()).isEqualTo(2_000_000_000_001_001L);
        assertThat(part.committed()).isEqualTo(1_000);
        assertThat(part.disbursed()).isEqualTo(1_000);
        assertThat(part.settled()).isEqualTo(14);
        assertThat(MoneyPart.of(List.of(line(true, 300, 200), line(false, 300, 0)))
                        .executionRate())
                .isEqualTo(new BigDecimal("0.333333"));
        assertThat(MoneyPart.of(List.of(line(true, 300, 200), line(false, 300, 0)))
                        .socialShare())
                .isEqualTo(new BigDecimal("0.5"));
    }

    @Test
    void aRateOfNothingIsNoneAndSaysWhy() {
        MoneyPart none = MoneyPart.of(List.of());
        MoneyPart notYet = MoneyPart.of(List.of(line(false, 0, 0)));

        assertThat(none.planned()).isNull();
        assertThat(none.reason()).isEqualTo(Cause.NOT_RECORDED);
        assertThat(notYet.allocated()).isZero();
        assertThat(notYet.executionRate()).isNull();
        assertThat(notYet.reason()).isEqualTo(Cause.NOTHING_ALLOCATED);
    }

    @Test
    void moneyIsOfItsClauseAndOnceInThePlan() {
        Steering.OfPlan plan = money(line(false, 10, 5, CLAUSE), line(false, 1, 1, OTHER), line(false, 2, 0));

        assertThat(plan.whole().money().allocated()).isEqualTo(13);
        assertThat(plan.serving(CLAUSE).money().allocated()).isEqualTo(10);
        assertThat(plan.serving(OTHER).money().allocated()).isEqualTo(1);
        assertThat(plan.serving("I-1").money().lines()).isZero();
    }

    private static PlanObstacle obstacle(String raised, String escalated, String decided) {
        return new PlanObstacle(List.of(CLAUSE), at(raised), at(escalated), at(decided), decided != null);
    }

    /** Half past midnight in Việt Nam, so that the day of UTC is the one before. */
    private static Instant at(String day) {
        return day == null ? null : Instant.parse(day + "T17:30:00Z").minusSeconds(24 * 3600);
    }

    static Stream<Arguments> obstacles() {
        PlanObstacle open = obstacle("2024-04-01", null, null);
        PlanObstacle escalated = obstacle("2024-04-01", "2024-04-16", null);
        PlanObstacle tomorrow = obstacle("2024-04-01", "2024-04-17", "2024-04-18");
        PlanObstacle decided = obstacle("2024-04-01", "2024-04-02", "2024-04-16");
        return Stream.of(
                arguments(List.of(), 0, null, Light.NEUTRAL, Cause.NO_OBSTACLE),
                arguments(List.of(obstacle("2024-04-17", null, null)), 0, null, Light.NEUTRAL, Cause.NO_OBSTACLE),
                arguments(List.of(open, decided), 1, "15", Light.AMBER, Cause.OBSTACLE_OPEN),
                arguments(List.of(open, escalated), 2, null, Light.RED, Cause.OBSTACLE_ESCALATED),
                arguments(List.of(tomorrow), 1, null, Light.AMBER, Cause.OBSTACLE_OPEN),
                arguments(
                        List.of(decided, obstacle("2024-04-01", null, "2024-04-05")),
                        0,
                        "9.5",
                        Light.GREEN,
                        Cause.OBSTACLES_DECIDED));
    }

    @ParameterizedTest
    @MethodSource("obstacles")
    void obstaclesAreJudgedByWhoIsToDecideNow(
            List<PlanObstacle> all, int open, String median, Light state, Cause reason) {
        ObstaclesPart part = ObstaclesPart.of(all, TODAY);

        assertThat(part.verdict()).isEqualTo(new Verdict(state, reason));
        assertThat(part.open()).isEqualTo(open);
        assertThat(part.medianDays()).isEqualTo(median == null ? null : new BigDecimal(median));
    }

    private static PlanReminder reminder(String agency, String due, String answered) {
        return new PlanReminder(List.of(CLAUSE), agency, at("2024-04-02"), LocalDate.parse(due), at(answered));
    }

    static Stream<Arguments> reminders() {
        PlanReminder late = reminder("SDL", "2024-04-10", "2024-04-12");
        PlanReminder waiting = reminder("SDL", "2024-04-16", null);
        PlanReminder silent = reminder("STC", "2024-04-15", null);
        return Stream.of(
                arguments(List.of(), List.of(), 0, Light.NEUTRAL, Cause.NO_REMINDER),
                arguments(List.of(late), List.of(), 1, Light.GREEN, Cause.REMINDERS_ANSWERED),
                arguments(List.of(late, waiting), List.of(), 1, Light.NEUTRAL, Cause.REMINDER_WAITING),
                arguments(List.of(silent, waiting, silent), List.of("STC"), 0, Light.AMBER, Cause.REMINDER_SILENT));
    }

    @ParameterizedTest
    @MethodSource("reminders")
    void remindersAreJudgedByWhatNobodyAnswered(
            List<PlanReminder> all, List<String> silent, int answered, Light state, Cause reason) {
        ChasingPart part = ChasingPart.of(all, TODAY);

        assertThat(part.verdict()).isEqualTo(new Verdict(state, reason));
        assertThat(part.answered()).isEqualTo(answered);
        assertThat(part.silentAgencies()).isEqualTo(silent);
        assertThat(part.medianAnswerDays()).isEqualTo(answered == 0 ? null : BigDecimal.TEN);
    }

    private static PlanAmendment amendment(String decided, boolean refused, String inForce, String... clauses) {
        return new PlanAmendment(
                List.of(clauses),
                Instant.parse("2024-04-01T01:00:00Z"),
                decided == null ? null : Instant.parse(decided),
                refused,
                inForce == null ? null : Instant.parse(inForce));
    }

    @Test
    void anAmendmentIsWhatItWasOnTheDayAndItsClausesCountOnce() {
        List<PlanAmendment> all = List.of(
                amendment(null, false, null, CLAUSE),
                amendment("2024-04-02T01:00:00Z", true, null, CLAUSE),
                amendment("2024-04-10T01:00:00Z", false, null, OTHER),
                amendment("2024-04-10T01:00:00Z", false, "2024-04-10T02:00:00Z", CLAUSE, OTHER),
                amendment("2024-04-15T01:00:00Z", false, "2024-04-16T16:59:59Z", CLAUSE),
                // the first minute of the next day, here
                amendment("2024-04-15T01:00:00Z", false, "2024-04-16T17:00:00Z", "II.3-3"));

        assertThat(AmendmentsPart.of(all, TODAY))
                .isEqualTo(new AmendmentsPart(Light.NEUTRAL, Cause.NO_MARK, 6, 1, 2, 2, 1, 2));
        assertThat(AmendmentsPart.of(all, LocalDate.parse("2024-04-09")))
                .isEqualTo(new AmendmentsPart(Light.NEUTRAL, Cause.NO_MARK, 6, 5, 0, 0, 1, 0));
        assertThat(AmendmentsPart.of(all, LocalDate.parse("2024-03-31")))
                .isEqualTo(new AmendmentsPart(Light.NEUTRAL, Cause.NO_AMENDMENT, 0, 0, 0, 0, 0, 0));
    }

    private static final UUID FIRST = new UUID(0, 1);
    private static final UUID SECOND = new UUID(0, 2);

    private static TaskDependency waits(UUID waiting, UUID predecessor, String due, String done) {
        return new TaskDependency(
                List.of(CLAUSE),
                waiting,
                predecessor,
                LocalDate.parse(due),
                done == null ? null : LocalDate.parse(done));
    }

    static Stream<Arguments> dependencies() {
        return Stream.of(
                arguments(List.of(), 0, 0, Cause.NO_DEPENDENCY),
                arguments(List.of(waits(SECOND, FIRST, "2024-04-16", null)), 1, 0, Cause.PREDECESSORS_IN_TIME),
                arguments(List.of(waits(SECOND, FIRST, "2024-04-01", "2024-04-16")), 0, 0, Cause.PREDECESSORS_IN_TIME),
                arguments(List.of(waits(SECOND, FIRST, "2024-04-01", "2024-04-17")), 1, 1, Cause.PREDECESSOR_LATE));
    }

    @ParameterizedTest
    @MethodSource("dependencies")
    void aPredecessorThatIsLateIsNamed(List<TaskDependency> all, int open, int late, Cause reason) {
        DependenciesPart part = DependenciesPart.of(all, TODAY);

        assertThat(part.reason()).isEqualTo(reason);
        assertThat(part.openPredecessors()).isEqualTo(open);
        assertThat(part.latePredecessors()).isEqualTo(late);
    }

    @Test
    void aLatePredecessorIsNamedOnceWithAllThatWaitForIt() {
        UUID third = new UUID(0, 3);
        DependenciesPart part = DependenciesPart.of(
                List.of(
                        waits(third, FIRST, "2024-04-10", null),
                        waits(SECOND, FIRST, "2024-04-10", null),
                        waits(third, SECOND, "2024-04-01", null)),
                TODAY);

        assertThat(part.late())
                .containsExactly(
                        new DependenciesPart.LatePredecessor(SECOND, LocalDate.parse("2024-04-01"), 15, List.of(third)),
                        new DependenciesPart.LatePredecessor(
                                FIRST, LocalDate.parse("2024-04-10"), 6, List.of(SECOND, third)));
    }
}
