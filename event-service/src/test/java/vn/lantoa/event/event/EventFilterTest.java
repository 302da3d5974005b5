package vn.lantoa.event.event;

import java.time.LocalDate;
import java.time.YearMonth;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.lantoa.platform.web.problem.CommonProblem;
import vn.lantoa.platform.web.problem.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EventFilterTest {

    private final EventFilter filter = new EventFilter();

    @Test
    void aMonthIsReadFromItsKey() {
        filter.month = "2024-03";

        assertThat(filter.month()).isEqualTo(YearMonth.of(2024, 3));
    }

    @Test
    void noMonthIsAnyMonth() {
        assertThat(filter.month()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-13", "2024-3", "2024", "0000-03", "2024-Q1", "", "2024-03-01"})
    void whatIsNoMonthIsRefusedByName(String text) {
        filter.month = text;

        assertThatThrownBy(filter::month).isInstanceOfSatisfying(Problem.class, problem -> assertThat(
                        problem.faults().get(0).field())
                .isEqualTo("month"));
    }

    @Test
    void aRangeHasAtLeastOneDay() {
        filter.from = LocalDate.of(2024, 3, 1);
        filter.to = LocalDate.of(2024, 3, 1);

        assertThatThrownBy(filter::conditions)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(CommonProblem.RANGE_REVERSED));
    }
}
