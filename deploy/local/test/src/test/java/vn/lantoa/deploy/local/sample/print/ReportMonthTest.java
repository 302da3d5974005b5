package vn.lantoa.deploy.local.sample.print;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ReportMonthTest {

    @ParameterizedTest
    @CsvSource({
        "2023-12-15, 2024-01",
        "2024-01-14, 2024-01",
        "2024-01-15, 2024-02",
        "2024-03-31, 2024-04",
        "2024-12-15, 2025-01",
    })
    void aDayIsInTheMonthThatEndsOnTheFourteenth(LocalDate day, String month) {
        assertThat(ReportMonth.holding(day)).hasToString(month);
    }

    @Test
    void beginsOnTheFifteenthOfTheMonthBefore() {
        ReportMonth january = ReportMonth.of(2024, 1);

        assertThat(january.firstDay()).isEqualTo("2023-12-15");
        assertThat(january.lastDay()).isEqualTo("2024-01-14");
        assertThat(january).isLessThan(ReportMonth.of(2024, 2));
    }
}
