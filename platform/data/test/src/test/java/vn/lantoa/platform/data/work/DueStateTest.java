package vn.lantoa.platform.data.work;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DueStateTest {

    @ParameterizedTest(name = "done {0}, due {1}, on {2}: {3}")
    @CsvSource({
        "2024-06-01, 2024-06-01, 2024-07-01, DONE_ON_TIME",
        "2024-06-02, 2024-06-01, 2024-07-01, DONE_LATE",
        "          , 2024-06-01, 2024-06-01, IN_PROGRESS",
        "          , 2024-06-01, 2024-06-02, OVERDUE",
    })
    void aDayGivesATaskOneOfFourStates(LocalDate done, LocalDate due, LocalDate on, DueState state) {
        assertThat(DueState.of(done, due, on)).isEqualTo(state);
    }
}
