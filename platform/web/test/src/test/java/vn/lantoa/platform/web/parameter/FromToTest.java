package vn.lantoa.platform.web.parameter;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.ResourceBundle;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.lantoa.platform.web.problem.CommonProblem;
import vn.lantoa.platform.web.problem.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FromToTest {

    private static Instant midnight(LocalDate day) {
        return day == null ? null : day.atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    @ParameterizedTest
    @CsvSource({",", "2024-03-29,", ",2024-03-29", "2024-03-29,2024-03-30"})
    void aRangeThatIsOpenOrHoldsSomethingPasses(LocalDate from, LocalDate to) {
        assertThatCode(() -> FromTo.check(from, to)).doesNotThrowAnyException();
        assertThatCode(() -> FromTo.check(midnight(from), midnight(to))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"2024-03-29,2024-03-29", "2024-03-30,2024-03-29"})
    void oneThatHoldsNothingIsRefusedAtItsEnd(LocalDate from, LocalDate to) {
        assertThatThrownBy(() -> FromTo.check(from, to)).satisfies(FromToTest::isReversed);
        assertThatThrownBy(() -> FromTo.check(midnight(from), midnight(to))).satisfies(FromToTest::isReversed);
    }

    @ParameterizedTest
    @CsvSource({"en, empty, reversed", "vi, rỗng, ngược"})
    void itsTitleFitsARangeThatIsEmptyAndOneThatIsReversed(Locale language, String empty, String reversed) {
        assertThat(ResourceBundle.getBundle("problems/common", language).getString("RANGE_REVERSED.title"))
                .contains(empty, reversed);
    }

    private static void isReversed(Throwable thrown) {
        assertThat(thrown).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.code()).isEqualTo(CommonProblem.RANGE_REVERSED);
            assertThat(problem.faults().get(0).field()).isEqualTo("to");
        });
    }

    @Test
    void aListMayHaveACodeOfItsOwnForIt() {
        LocalDate day = LocalDate.of(2024, 3, 29);

        assertThatThrownBy(() -> FromTo.check(day, day, CommonProblem.PARAMETER_INVALID, day))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.code()).isEqualTo(CommonProblem.PARAMETER_INVALID);
                    assertThat(problem.args()).containsExactly(day);
                });
    }
}
