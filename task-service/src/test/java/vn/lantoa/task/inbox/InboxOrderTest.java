package vn.lantoa.task.inbox;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.lantoa.platform.web.time.WorkingDays;

import static org.assertj.core.api.Assertions.assertThat;

/** Friday, 26 April 2024, before two days off. */
class InboxOrderTest {

    private static final LocalDate TODAY = LocalDate.parse("2024-04-26");
    private static final InboxOrder ORDER = new InboxOrder(
            TODAY, new WorkingDays(Set.of(LocalDate.parse("2024-04-30"), LocalDate.parse("2024-05-01"))));

    @ParameterizedTest(name = "due {0}: {1} working days left")
    @CsvSource({
        "2024-04-26,  0, false",
        "2024-04-29,  1, false",
        "2024-05-01,  1, false",
        "2024-05-02,  2, false",
        "2024-04-25, -1, true",
        "2024-04-20, -5, true",
        "2014-04-18, -2615, true",
        "2014-04-17, -2616, true",
        "0001-01-01, -527859, true",
    })
    void workingDaysAreCountedToTheDueDay(LocalDate dueOn, int left, boolean overdue) {
        InboxItem item = ORDER.of(List.of(todo(InboxKind.TASK_DUE, dueOn))).get(0);

        assertThat(item.workingDaysLeft()).isEqualTo(left);
        assertThat(item.overdue()).isEqualTo(overdue);
    }

    @Test
    void whatIsDueFirstComesFirstAndAReminderBeforeATaskOfTheDay() {
        List<InboxTodo> todos = List.of(
                todo(InboxKind.TASK_DUE, TODAY.plusDays(3)),
                todo(InboxKind.REMINDER, TODAY.plusDays(3)),
                todo(InboxKind.TASK_OVERDUE, TODAY.minusDays(3)));

        assertThat(ORDER.of(todos))
                .extracting(InboxItem::kind)
                .containsExactly(InboxKind.TASK_OVERDUE, InboxKind.REMINDER, InboxKind.TASK_DUE);
    }

    private static InboxTodo todo(InboxKind kind, LocalDate dueOn) {
        return new InboxTodo(kind, UUID.randomUUID(), "SDL", "Viết bài", null, dueOn, "tasks/1");
    }
}
