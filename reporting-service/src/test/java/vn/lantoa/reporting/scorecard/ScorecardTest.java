package vn.lantoa.reporting.scorecard;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import vn.lantoa.platform.data.work.DueState;
import vn.lantoa.reporting.growth.rule.GrowthMeasure;
import vn.lantoa.reporting.growth.rule.GrowthState;
import vn.lantoa.reporting.reference.PlanReplica;
import vn.lantoa.reporting.reference.PlanTask;
import vn.lantoa.reporting.scorecard.event.EventsPart;
import vn.lantoa.reporting.scorecard.funding.FundingPart;
import vn.lantoa.reporting.scorecard.objective.ObjectivesPart;
import vn.lantoa.reporting.scorecard.steering.Steering;
import vn.lantoa.reporting.scorecard.verdict.Cause;
import vn.lantoa.reporting.scorecard.verdict.Light;
import vn.lantoa.reporting.scorecard.verdict.Verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static vn.lantoa.reporting.scorecard.PlanTaskMother.TODAY;

class ScorecardTest {

    private static final PlanReplica.Clause ACTION = new PlanReplica.Clause("II.3-1", "Nhiệm vụ mẫu", true);
    private static final PlanReplica.Clause TEXT = new PlanReplica.Clause("I-1", null, false);

    private static final Steering.OfPlan STEERED_BY_NOTHING =
            new Steering.OfPlan(List.of(), List.of(), List.of(), List.of(), List.of(), TODAY);

    private static ClauseCard card(PlanTask... tasks) {
        return ClauseCard.of(ACTION, List.of(tasks), ContentPart.NONE, EventsPart.NONE, STEERED_BY_NOTHING);
    }

    static Stream<Arguments> tasks() {
        return Stream.of(
                arguments(List.of(), Light.RED, Cause.UNCOVERED),
                arguments(List.of(PlanTaskMother.overdue()), Light.RED, Cause.TASK_OVERDUE),
                arguments(List.of(PlanTaskMother.dueToday()), Light.GREEN, Cause.IN_TIME),
                arguments(List.of(PlanTaskMother.notBegun("2024-04-15")), Light.AMBER, Cause.TASK_NOT_BEGUN),
                arguments(List.of(PlanTaskMother.notBegun("2024-04-16")), Light.GREEN, Cause.IN_TIME),
                arguments(List.of(PlanTaskMother.doneOn("2024-04-11")), Light.GREEN, Cause.IN_TIME),
                arguments(
                        List.of(PlanTaskMother.notBegun("2024-04-15"), PlanTaskMother.overdue()),
                        Light.RED,
                        Cause.TASK_OVERDUE));
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void tasksAreJudgedByTheirDueAndStartDays(List<PlanTask> live, Light state, Cause reason) {
        assertThat(TasksPart.of(live, true, TODAY).verdict()).isEqualTo(new Verdict(state, reason));
    }

    @Test
    void dueStatesAreCounted() {
        TasksPart part = TasksPart.of(
                List.of(
                        PlanTaskMother.doneOn("2024-04-10"),
                        PlanTaskMother.doneOn("2024-04-11"),
                        PlanTaskMother.dueToday(),
                        PlanTaskMother.overdue()),
                true,
                TODAY);

        assertThat(part.dueStates())
                .isEqualTo(Map.of(
                        DueState.DONE_ON_TIME,
                        1L,
                        DueState.DONE_LATE,
                        1L,
                        DueState.IN_PROGRESS,
                        1L,
                        DueState.OVERDUE,
                        1L));
    }

    @ParameterizedTest(name = "{0} % half-way: {1}")
    @CsvSource({"50, GREEN, IN_TIME", "49, AMBER, BEHIND_TIME"})
    void progressIsHeldAgainstTheTimeThatHasPassed(int percent, Light state, Cause reason) {
        ProgressPart part = ProgressPart.of(List.of(PlanTaskMother.task(percent)), TODAY); // 15 of 30 days are over

        assertThat(part.timePassed()).isEqualByComparingTo("50");
        assertThat(part.verdict()).isEqualTo(new Verdict(state, reason));
    }

    @Test
    void progressIsTheMeanByWeightAndThePlainOne() {
        ProgressPart part =
                ProgressPart.of(List.of(PlanTaskMother.weighing(3, 100), PlanTaskMother.weighing(1, 0)), TODAY);

        assertThat(part.weighted()).isEqualByComparingTo("75");
        assertThat(part.simple()).isEqualByComparingTo("50");
    }

    @Test
    void noTaskOrNoWeightIsNoFigureWithItsReason() {
        ProgressPart none = ProgressPart.of(List.of(), TODAY);
        ProgressPart weightless = ProgressPart.of(List.of(PlanTaskMother.weighing(0, 40)), TODAY);

        assertThat(none.weighted()).isNull();
        assertThat(none.verdict()).isEqualTo(new Verdict(Light.UNKNOWN, Cause.NO_TASK));
        assertThat(weightless.weighted()).isNull();
        assertThat(weightless.simple()).isEqualByComparingTo("40");
        assertThat(weightless.verdict()).isEqualTo(new Verdict(Light.UNKNOWN, Cause.ZERO_WEIGHT));
    }

    @Test
    void theWorstPartThatJudgesIsTheCards() {
        assertThat(card(PlanTaskMother.task(90)).state()).isEqualTo(Light.GREEN);
        assertThat(card(PlanTaskMother.task(10)).reason()).isEqualTo(Cause.BEHIND_TIME);
        assertThat(card(PlanTaskMother.task(10), PlanTaskMother.overdue()).reason())
                .isEqualTo(Cause.TASK_OVERDUE);
    }

    @Test
    void whatNobodyRecordsIsUnknownAndNeverZero() {
        ClauseCard card = card(PlanTaskMother.task(90));

        assertThat(card.money().reason()).isEqualTo(Cause.NOT_RECORDED);
        assertThat(card.money().allocated()).isNull();
        assertThat(card.events().verdict()).isEqualTo(new Verdict(Light.UNKNOWN, Cause.NOT_RECORDED));
        assertThat(card.kpis().reason()).isEqualTo(Cause.NO_KPI);
    }

    @Test
    void aClauseThatAsksForNothingIsNotJudged() {
        ClauseCard card = ClauseCard.of(
                TEXT, List.of(PlanTaskMother.overdue()), ContentPart.NONE, EventsPart.NONE, STEERED_BY_NOTHING);

        assertThat(card.state()).isEqualTo(Light.UNKNOWN);
        assertThat(card.reason()).isEqualTo(Cause.NO_TASK);
        assertThat(card.says()).isFalse();
    }

    @Test
    void aPlanShowsItsCoverageAndTheClausesThatSaySomething() {
        PlanReplica.Clause uncovered = new PlanReplica.Clause("II.3-2", null, true);
        PlanReplica.Clause written = new PlanReplica.Clause("II.1-1", null, false);
        PlanReplica plan = new PlanReplica(
                UUID.randomUUID(), 2024, "Kế hoạch mẫu", "ISSUED", List.of(TEXT, written, ACTION, uncovered));

        PlanCard card = PlanCard.of(
                plan,
                List.of(PlanTaskMother.task(90)),
                PlanContent.of(PlanContent.Sums.NOTHING, List.of(), List.of()),
                Map.of("II.1-1", ContentPart.of(2, 3)),
                KpiPart.NONE,
                ObjectivesPart.NONE,
                EventsPart.NONE,
                FundingPart.NONE,
                STEERED_BY_NOTHING);

        assertThat(card.coverage().actionClauses()).isEqualTo(2);
        assertThat(card.coverage().covered()).isEqualTo(1);
        assertThat(card.coverage().uncovered()).containsExactly("II.3-2");
        assertThat(card.clauses()).extracting(ClauseCard::path).containsExactly("II.1-1", "II.3-1", "II.3-2");
        assertThat(card.reason()).isEqualTo(Cause.UNCOVERED);
    }

    /** As AmendmentResourceTest and CoverageResourceTest of the task-service have it of its coverage. */
    @Test
    void anOrphanServesNoClauseOrIsOpenWithoutOneInForce() {
        PlanReplica plan = new PlanReplica(UUID.randomUUID(), 2024, "Kế hoạch mẫu", "AMENDED", List.of(TEXT, ACTION));
        PlanTask nobodys = PlanTaskMother.serving(TODAY);
        PlanTask openOnRemoved = PlanTaskMother.serving(null, "II.3-7", "II.3-8");
        PlanTask doneOnRemoved = PlanTaskMother.serving(TODAY, "II.3-7");
        PlanTask openOnBoth = PlanTaskMother.serving(null, "II.3-7", TEXT.path());

        ClauseCoverage coverage = ClauseCoverage.of(plan, List.of(nobodys, openOnRemoved, doneOnRemoved, openOnBoth));

        assertThat(coverage.orphanTasks()).containsExactly(nobodys.id(), openOnRemoved.id());
        assertThat(coverage.uncovered()).containsExactly(ACTION.path());
    }

    @Test
    void aPlanOfWhichNothingIsThereIsUnknownAndSaysWhy() {
        PlanCard card = PlanCard.of(
                new PlanReplica(UUID.randomUUID(), 2024, "Kế hoạch mẫu", "ISSUED", List.of(TEXT)),
                List.of(),
                PlanContent.of(PlanContent.Sums.NOTHING, List.of(), List.of()),
                Map.of(),
                KpiPart.NONE,
                ObjectivesPart.NONE,
                EventsPart.NONE,
                FundingPart.NONE,
                STEERED_BY_NOTHING);

        assertThat(card.state()).isEqualTo(Light.UNKNOWN);
        assertThat(card.reason()).isEqualTo(Cause.NO_TASK);
        assertThat(card.rule()).isEqualTo(Cause.NO_TASK.rule());
        assertThat(card.money().state()).isEqualTo(Light.UNKNOWN);
        assertThat(card.kpis().state()).isEqualTo(Light.UNKNOWN);
        assertThat(card.clauses()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "BEHIND, RED, KPI_BEHIND",
        "AT_RISK, AMBER, KPI_AT_RISK",
        "ON_TRACK, GREEN, KPI_ON_TRACK",
        "ACHIEVED, GREEN, KPI_ON_TRACK",
        "UNKNOWN, UNKNOWN, KPI_UNKNOWN"
    })
    void aKpiIsJudgedByItsState(GrowthState growth, Light state, Cause reason) {
        KpiPart part = KpiPart.of(
                List.of(new KpiPart.Kpi(UUID.randomUUID(), "Mẫu", GrowthMeasure.ARTICLES, null, growth, null)));

        assertThat(part.verdict()).isEqualTo(new Verdict(state, reason));
    }
}
