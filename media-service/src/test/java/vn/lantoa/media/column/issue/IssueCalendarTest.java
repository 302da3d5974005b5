package vn.lantoa.media.column.issue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.lantoa.media.column.ColumnFrequency;
import vn.lantoa.media.column.ColumnPurpose;
import vn.lantoa.media.column.PressColumnView;
import vn.lantoa.platform.data.record.RecordMeta;

import static org.assertj.core.api.Assertions.assertThat;

/** rules.md §4: when the issues of a column are due. */
class IssueCalendarTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 2, 1);

    private static IssueCalendar calendar(
            ColumnFrequency frequency, int issues, String launchedOn, @Nullable String endedOn, String... issuedOn) {
        Instant at = Instant.EPOCH;
        PressColumnView column = new PressColumnView(
                new UUID(1, 1),
                "CM",
                "BBD",
                "Báo in",
                "Chuyên mục",
                null,
                ColumnPurpose.DOMESTIC,
                frequency,
                issues,
                LocalDate.parse(launchedOn),
                endedOn == null ? null : LocalDate.parse(endedOn),
                new RecordMeta(0, at, "x", at, "x"));
        SortedMap<LocalDate, Integer> days = new TreeMap<>();
        Arrays.stream(issuedOn).map(LocalDate::parse).forEach(day -> days.merge(day, 1, Integer::sum));
        return new IssueCalendar(column, days, TODAY);
    }

    private static ColumnIssuesView january(IssueCalendar calendar) {
        return calendar.within(LocalDate.of(2024, 1, 1), TODAY);
    }

    @ParameterizedTest
    @CsvSource({
        "DAILY, 2024-01-30, 2024-01-30 2024-01-31",
        "WEEKLY, 2023-12-28, 2024-01-04 2024-01-11 2024-01-18 2024-01-25",
        "BIWEEKLY, 2023-12-28, 2024-01-11 2024-01-25",
        "MONTHLY, 2023-11-15, 2024-01-15",
        "QUARTERLY, 2022-10-01, 2024-01-01",
        "QUARTERLY, 2023-11-15, ''",
        "WEEKLY, 2024-02-01, ''"
    })
    void periodsFollowOneAnotherFromTheLaunchOn(ColumnFrequency frequency, String launchedOn, String dueOn) {
        List<LocalDate> due = january(calendar(frequency, 1, launchedOn, null)).periods().stream()
                .map(IssuePeriodView::dueOn)
                .toList();

        assertThat(String.join(" ", due.stream().map(LocalDate::toString).toList()))
                .isEqualTo(dueOn);
    }

    @Test
    void aMonthThatLacksTheDayOfTheLaunchHasItsLast() {
        ColumnIssuesView issues = calendar(ColumnFrequency.MONTHLY, 1, "2023-08-31", null)
                .within(LocalDate.of(2023, 9, 1), LocalDate.of(2024, 3, 1));

        assertThat(issues.periods())
                .extracting(IssuePeriodView::dueOn)
                .extracting(LocalDate::toString)
                .containsExactly("2023-09-30", "2023-10-31", "2023-11-30", "2023-12-31", "2024-01-31", "2024-02-29");
    }

    /** Two in one week do not make up for none in another, and what is not over is not missing. */
    @Test
    void noPeriodMakesUpForAnother() {
        ColumnIssuesView issues = january(calendar(
                ColumnFrequency.WEEKLY, 1, "2024-01-04", null, "2024-01-05", "2024-01-10", "2024-01-18", "2024-01-03"));

        assertThat(issues.periods())
                .extracting(IssuePeriodView::state)
                .containsExactly(
                        IssuePeriodState.ISSUED,
                        IssuePeriodState.MISSING,
                        IssuePeriodState.ISSUED,
                        IssuePeriodState.MISSING);
        assertThat(issues.missingOn()).containsExactly(LocalDate.of(2024, 1, 11), LocalDate.of(2024, 1, 25));
        assertThat(List.of(issues.planned(), issues.issued(), issues.missing(), issues.open()))
                .containsExactly(4, 2, 2, 0);
        assertThat(issues.extra()).isOne();
        assertThat(issues.outside()).isOne();
    }

    @Test
    void aPeriodIsOpenUntilItsLastDayIsOver() {
        ColumnIssuesView issues = calendar(ColumnFrequency.WEEKLY, 3, "2024-01-26", null, "2024-01-26")
                .within(LocalDate.of(2024, 1, 26), LocalDate.of(2024, 2, 3));

        assertThat(issues.periods())
                .extracting(IssuePeriodView::lastOn)
                .containsExactly(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 2, 8));
        assertThat(List.of(issues.issued(), issues.missing(), issues.open())).containsExactly(1, 0, 5);
    }

    @Test
    void theLastPeriodEndsWithTheColumn() {
        ColumnIssuesView issues =
                january(calendar(ColumnFrequency.WEEKLY, 1, "2024-01-01", "2024-01-10", "2024-01-09", "2024-01-11"));

        assertThat(issues.periods())
                .extracting(IssuePeriodView::lastOn)
                .containsExactly(LocalDate.of(2024, 1, 7), LocalDate.of(2024, 1, 10));
        assertThat(List.of(issues.issued(), issues.missing(), issues.outside())).containsExactly(1, 1, 1);
    }
}
