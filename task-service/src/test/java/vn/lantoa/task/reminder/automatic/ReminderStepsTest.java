package vn.lantoa.task.reminder.automatic;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.lantoa.platform.web.time.WorkingDays;

import static org.assertj.core.api.Assertions.assertThat;

/** A task is due on Tuesday, 30 April 2024, a holiday, as are Monday before it and Wednesday behind it. */
class ReminderStepsTest {

    private static final ReminderSteps STEPS = new ReminderSteps(5, 1, 6, 3, 30);
    private static final LocalDate DUE = LocalDate.parse("2024-04-30");
    private static final WorkingDays HOLIDAYS = days("2024-04-29", "2024-04-30", "2024-05-01");

    @ParameterizedTest(name = "on {0}, after {1}: {2}")
    @CsvSource({
        "2024-04-21,                      ,  ", // a day too early
        "2024-04-22,                      , 1", // five working days before
        "2024-04-22, 1@2024-04-22         ,  ", // once a day
        "2024-04-23, 1@2024-04-22         ,  ",
        "2024-04-27,                      ,  ", // a Saturday
        "2024-05-01, 1@2024-04-22         ,  ", // overdue, and a holiday
        "2024-05-02, 1@2024-04-22         , 2",
        "2024-05-02,                      , 1", // one level after the other
        "2024-05-03, 1@2024-05-02         , 2",
        "2024-05-09, 1@2024-04-22 2@2024-05-02, 3",
        "2024-05-08, 1@2024-04-22 2@2024-05-02,  ",
        "2024-05-10, 1@2024-04-22 2@2024-05-02 3@2024-05-09,  ",
        "2024-06-10,                      ,  ", // the last of them should have come more than thirty days ago
    })
    void aTaskIsRemindedByTheWorkingDaysAroundItsDueDay(
            LocalDate today, @Nullable String earlier, @Nullable Integer level) {
        assertThat(STEPS.next(DUE, reminders(earlier, DUE), today, HOLIDAYS).orElse(null))
                .isEqualTo(level);
    }

    @Test
    void aHolidayThatIsGivenLaterMovesTheDay() {
        LocalDate monday = LocalDate.parse("2024-04-22");

        assertThat(STEPS.next(DUE, List.of(), monday, days())).isEmpty();
        assertThat(STEPS.next(DUE, List.of(), monday, HOLIDAYS)).contains(1);
        assertThat(STEPS.dueBy(LocalDate.parse("2024-04-26"), HOLIDAYS)).isEqualTo("2024-05-06");
        assertThat(STEPS.dueBy(LocalDate.parse("2024-04-26"), days())).isEqualTo("2024-05-01");
    }

    @Test
    void anotherDueDayIsChasedAnew() {
        List<ReminderSteps.Earlier> ofBefore = reminders("1@2024-03-04 2@2024-03-12", LocalDate.parse("2024-03-11"));

        assertThat(STEPS.next(DUE, ofBefore, LocalDate.parse("2024-04-22"), HOLIDAYS))
                .contains(1);
    }

    @Test
    void whoWasRemindedByHandTodayIsLeftInPeace() {
        LocalDate today = LocalDate.parse("2024-04-22");

        assertThat(STEPS.next(DUE, List.of(new ReminderSteps.Earlier(1, null, today)), today, HOLIDAYS))
                .isEmpty();
    }

    private static List<ReminderSteps.Earlier> reminders(@Nullable String made, LocalDate dueOn) {
        Stream<String> each =
                made == null ? Stream.of() : Arrays.stream(made.strip().split(" "));
        return each.map(one -> one.split("@"))
                .map(one -> new ReminderSteps.Earlier(Integer.parseInt(one[0]), dueOn, LocalDate.parse(one[1])))
                .toList();
    }

    private static WorkingDays days(String... holidays) {
        return new WorkingDays(
                Set.copyOf(Arrays.stream(holidays).map(LocalDate::parse).toList()));
    }
}
