package vn.lantoa.media.growth;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import vn.lantoa.media.contract.GrowthTargetChanged;
import vn.lantoa.media.growth.definition.GrowthTargetProblem;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.time.ReportCalendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** The life of a target: which definition and which baselines count after what was done to it. */
class GrowthTargetTest {

    private static final Approval APPROVAL = new Approval("approver", Instant.parse("2024-02-01T08:00:00Z"));

    private final GrowthTarget target = new GrowthTarget(TargetMother.usual());
    private final Baseline baseline = TargetMother.newsOf("BBD", target);

    private void approve() {
        APPROVAL.of(target, List.of(baseline));
    }

    private GrowthTargetChanged seenByOthers() {
        return GrowthTargetPublisher.state(target, List.of(baseline));
    }

    enum Step {
        REVISE {
            @Override
            void on(GrowthTargetTest life) {
                life.target.revise(TargetMother.growingBy("25"));
            }
        },
        SAY_THE_SAME {
            @Override
            void on(GrowthTargetTest life) {
                life.target.revise(life.target.definition().entry());
            }
        },
        REVISE_BASELINE {
            @Override
            void on(GrowthTargetTest life) {
                life.baseline.revise(2023, TargetMother.yearly(1_000));
            }
        },
        APPROVE {
            @Override
            void on(GrowthTargetTest life) {
                life.approve();
            }
        };

        abstract void on(GrowthTargetTest life);
    }

    static Stream<Arguments> lives() {
        return Stream.of(
                // steps, state, newest definition, the one that counts, newest baseline approved
                arguments(List.of(), "DRAFT", 1, null, false),
                arguments(List.of(Step.APPROVE), "APPROVED", 1, 1, true),
                arguments(List.of(Step.REVISE), "DRAFT", 2, null, false),
                arguments(List.of(Step.REVISE_BASELINE), "DRAFT", 1, null, false),
                arguments(List.of(Step.APPROVE, Step.REVISE), "DRAFT", 2, 1, true),
                arguments(List.of(Step.APPROVE, Step.SAY_THE_SAME), "APPROVED", 1, 1, true),
                arguments(List.of(Step.APPROVE, Step.REVISE_BASELINE), "APPROVED", 1, 1, false),
                arguments(List.of(Step.APPROVE, Step.REVISE_BASELINE, Step.APPROVE), "APPROVED", 1, 1, true),
                arguments(List.of(Step.APPROVE, Step.REVISE, Step.APPROVE), "APPROVED", 2, 2, true),
                arguments(List.of(Step.APPROVE, Step.REVISE, Step.REVISE_BASELINE), "DRAFT", 2, 1, false));
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @MethodSource("lives")
    void whatCountsFollowsFromWhatWasDone(
            List<Step> steps, String state, int newest, Integer counting, boolean approved) {
        steps.forEach(step -> step.on(this));

        GrowthTargetView view = target.view();
        assertThat(view.state()).hasToString(state);
        assertThat(view.definitionVersion()).isEqualTo(newest);
        assertThat(view.countingVersion()).isEqualTo(counting);
        assertThat(baseline.view().approved()).isEqualTo(approved);
    }

    @Test
    void aRevisedDefinitionDoesNotCountBeforeItIsApproved() {
        approve();
        target.revise(TargetMother.growingBy("25"));

        assertThat(seenByOthers().growthPercent()).isEqualByComparingTo("20");
        assertThat(seenByOthers().state()).isEqualTo("APPROVED");
        assertThat(seenByOthers().definitionVersion()).isEqualTo(1);
    }

    @Test
    void aRevisedBaselineDoesNotCountBeforeItIsApproved() {
        approve();
        baseline.revise(2023, TargetMother.yearly(1_000));

        assertThat(seenByOthers().baselines()).singleElement().satisfies(counting -> {
            assertThat(counting.value()).isEqualByComparingTo("1300");
            assertThat(counting.months()).hasSize(12);
            assertThat(counting.approved()).isTrue();
        });
    }

    @Test
    void aBaselineThatNobodyApprovedIsShownAsSuch() {
        assertThat(seenByOthers().state()).isEqualTo("DRAFT");
        assertThat(seenByOthers().approvedAt()).isNull();
        assertThat(seenByOthers().baselines())
                .extracting(GrowthTargetChanged.Baseline::approved)
                .containsExactly(false);
    }

    @Test
    void aBaselineOfTheFormerCalendarEndsWithTheDefinitionThatHadIt() {
        approve();
        target.revise(TargetMother.measuredBy(ReportCalendar.CALENDAR));
        approve();

        assertThat(seenByOthers().calendar()).isEqualTo("CALENDAR");
        assertThat(seenByOthers().baselines()).isEmpty();
    }

    @Test
    void nothingIsApprovedTwice() {
        approve();

        assertThat(refusal()).isEqualTo(GrowthTargetProblem.GROWTH_TARGET_NOTHING_TO_APPROVE);
    }

    private Object refusal() {
        return catchThrowableOfType(Problem.class, this::approve).code();
    }
}
