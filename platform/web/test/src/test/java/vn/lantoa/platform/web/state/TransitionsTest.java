package vn.lantoa.platform.web.state;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.lantoa.platform.web.problem.CommonProblem;
import vn.lantoa.platform.web.problem.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.lantoa.platform.web.state.TransitionsTest.Door.LOCKED;
import static vn.lantoa.platform.web.state.TransitionsTest.Door.OPEN;
import static vn.lantoa.platform.web.state.TransitionsTest.Door.SHUT;

class TransitionsTest {

    private static final Transitions<Door> TABLE = Transitions.<Door>orElse(CommonProblem.CONFLICT)
            .allow(OPEN, SHUT)
            .allow(SHUT, OPEN)
            .allowOnly(Set.of("porter"), SHUT, LOCKED)
            .needReason(LOCKED, CommonProblem.UNPROCESSABLE);

    enum Door {
        OPEN,
        SHUT,
        LOCKED
    }

    private static Problem refusal(Door from, Door to, String reason, Set<String> roles) {
        return catchThrowableOfType(Problem.class, () -> TABLE.require(from, to, reason, roles::contains));
    }

    @Test
    void whatIsInTheTableIsLegal() {
        assertThatCode(() -> TABLE.require(OPEN, SHUT)).doesNotThrowAnyException();
        assertThatCode(() -> TABLE.require(SHUT, LOCKED, "night", Set.of("porter")::contains))
                .doesNotThrowAnyException();
    }

    @Test
    void whatIsNotInTheTableIsRefusedByItsCodeWithBothStates() {
        Problem refusal = refusal(OPEN, LOCKED, "night", Set.of("porter"));

        assertThat(refusal.code()).isEqualTo(CommonProblem.CONFLICT);
        assertThat(refusal.args()).containsExactly(OPEN, LOCKED);
        assertThat(refusal.faults()).singleElement().extracting("field").isEqualTo("to");
    }

    @Test
    void aStepIsRefusedByTheSameCodeAndNamesNoField() {
        Problem refusal = catchThrowableOfType(Problem.class, () -> TABLE.requireStep(OPEN, LOCKED));

        assertThat(refusal.code()).isEqualTo(CommonProblem.CONFLICT);
        assertThat(refusal.args()).containsExactly(OPEN, LOCKED);
        assertThat(refusal.faults()).isEmpty();
        assertThatCode(() -> TABLE.requireStep(OPEN, SHUT)).doesNotThrowAnyException();
    }

    @Test
    void aStateDoesNotLeadToItself() {
        assertThat(TABLE.allows(OPEN, OPEN)).isFalse();
    }

    @Test
    void whoHasNoneOfTheRolesIsForbidden() {
        assertThat(refusal(SHUT, LOCKED, "night", Set.of("guest")).code()).isEqualTo(CommonProblem.FORBIDDEN);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void aMissingReasonIsAskedForBeforeAnythingElse(String reason) {
        Problem refusal = refusal(OPEN, LOCKED, reason, Set.of());

        assertThat(refusal.code()).isEqualTo(CommonProblem.UNPROCESSABLE);
        assertThat(refusal.faults()).singleElement().extracting("field").isEqualTo("reason");
    }
}
