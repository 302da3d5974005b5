package vn.lantoa.task.overview;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PlanDayCountTest {

    @ParameterizedTest
    @CsvSource({
        "2023-12-31, 0, 366",
        "2024-01-01, 1, 365",
        "2024-02-29, 60, 306",
        "2024-12-31, 366, 0",
        "2025-06-01, 366, 0"
    })
    void theDayItselfIsElapsed(LocalDate day, long elapsed, long left) {
        PlanDayCount days = PlanDayCount.on(day, LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));

        assertThat(days.total()).isEqualTo(366);
        assertThat(days.elapsed()).isEqualTo(elapsed);
        assertThat(days.left()).isEqualTo(left);
    }
}
