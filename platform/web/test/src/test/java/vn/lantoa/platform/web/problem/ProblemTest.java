package vn.lantoa.platform.web.problem;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ProblemTest {

    @ParameterizedTest
    @EnumSource(CommonProblem.class)
    void everyStatusHasAGeneralCodeOfThatStatus(CommonProblem code) {
        assertThat(CommonProblem.forStatus(code.status()).status()).isEqualTo(code.status());
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "400, REQUEST_INVALID",
        "403, FORBIDDEN",
        "404, NOT_FOUND",
        "418, REQUEST_INVALID",
        "500, INTERNAL_ERROR",
        "599, INTERNAL_ERROR"
    })
    void aStatusWithoutACodeTakesTheGeneralOne(int status, CommonProblem code) {
        assertThat(CommonProblem.forStatus(status)).isEqualTo(code);
    }

    @Test
    void theFirstFaultGivesTheCodeAndAllAreNamed() {
        Problem.Collector faults = new Problem.Collector()
                .inBodyIf(false, "title", CommonProblem.REQUEST_INVALID)
                .inBody("lead", CommonProblem.NOT_FOUND, "STTTT")
                .inBodyIf(true, "dueOn", CommonProblem.REQUEST_INVALID, "dueOn");

        assertThatExceptionOfType(Problem.class).isThrownBy(faults::raise).satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(CommonProblem.NOT_FOUND);
            assertThat(problem.args()).isEqualTo(List.of("STTTT"));
            assertThat(problem.faults()).extracting(Fault::field).containsExactly("lead", "dueOn");
        });
    }

    @Test
    void withoutAFaultNothingIsRaised() {
        assertThatCode(new Problem.Collector()::raise).doesNotThrowAnyException();
    }

    @Test
    void aProblemCostsNoStackTrace() {
        assertThat(Problem.of(CommonProblem.CONFLICT).getStackTrace()).isEmpty();
    }
}
