package vn.lantoa.task.progress.forecast;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PaceTest {

    /** By hand: 30 points in 60 days are half a point a day; 60 points are left at 40 %, so 120 days. */
    @ParameterizedTest(name = "{0} as of {1}: {2} a day, {3} {4}")
    @CsvSource({
        "'',                                            2024-04-01, ,        ,           TOO_FEW_UPDATES",
        "2024-01-01 10,                                 2024-04-01, ,        ,           TOO_FEW_UPDATES",
        "2024-01-01 10|2024-01-01 40,                   2024-04-01, ,        ,           TOO_FEW_UPDATES",
        "2024-01-01 10|2024-03-01 40,                   2024-04-01, 0.5,     2024-06-29,",
        "2024-01-01 10|2024-02-01 90|2024-03-01 40,     2024-04-01, 0.5,     2024-06-29,",
        "2024-01-01 10|2024-03-01 40,                   2024-12-01, 0.5,     2024-12-01,",
        "2024-01-01 0|2024-01-04 1,                     2024-04-01, 0.3333,  2024-10-27,",
        "2024-01-01 40|2024-03-01 40,                   2024-04-01, 0,       ,           NO_PROGRESS",
        "2024-01-01 40|2024-03-01 30,                   2024-04-01, -0.1667, ,           NO_PROGRESS",
        "2024-01-01 0|2024-12-31 1,                     2025-01-01, 0.0027,  ,           TOO_SLOW",
    })
    void theFinishFollowsFromThePace(
            String points, LocalDate asOf, BigDecimal perDay, LocalDate finishOn, Pace.Reason reason) {
        Pace pace = Pace.of(points(points), asOf);

        assertThat(pace.perDay()).isEqualTo(perDay);
        assertThat(pace.finishOn()).isEqualTo(finishOn);
        assertThat(pace.reason()).isEqualTo(reason);
    }

    private static List<Pace.Point> points(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split("\\|"))
                        .map(one -> one.split(" "))
                        .map(one -> new Pace.Point(LocalDate.parse(one[0]), new BigDecimal(one[1])))
                        .toList();
    }
}
