package vn.lantoa.reporting.obligation.due;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ObligationStateTest {

    @ParameterizedTest(name = "due on the 10th, done {1}, today {0}: {2}")
    @CsvSource({
        "2024-05-10, , DUE",
        "2024-05-11, , LATE",
        "2024-05-11, 2024-05-10, MET",
        "2024-05-09, 2024-05-01, MET",
        "2024-05-20, 2024-05-11, LATE"
    })
    void whatIsDoneByTheEndOfTheDueDayIsMet(LocalDate today, LocalDate metOn, ObligationState state) {
        assertThat(ObligationState.on(today, LocalDate.parse("2024-05-10"), metOn))
                .isEqualTo(state);
    }
}
