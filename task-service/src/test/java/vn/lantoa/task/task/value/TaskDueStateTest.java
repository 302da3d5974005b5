package vn.lantoa.task.task.value;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.lantoa.platform.data.work.DueState;
import vn.lantoa.task.task.TaskMother;
import vn.lantoa.task.task.TaskView;

import static org.assertj.core.api.Assertions.assertThat;

class TaskDueStateTest {

    @ParameterizedTest(name = "done {0}, due {1}, on {2}: {3}, {4} days over")
    @CsvSource({
        "2024-05-31, 2024-06-01, 2024-07-01, DONE_ON_TIME, 0",
        "2024-06-01, 2024-06-01, 2024-07-01, DONE_ON_TIME, 0",
        "2024-06-02, 2024-06-01, 2024-07-01, DONE_LATE, 1",
        "          , 2024-06-01, 2024-05-31, IN_PROGRESS, 0",
        "          , 2024-06-01, 2024-06-01, IN_PROGRESS, 0",
        "          , 2024-06-01, 2024-06-02, OVERDUE, 1",
        "          , 2024-02-28, 2024-03-01, OVERDUE, 2",
    })
    void aDayGivesATaskItsStateAndWhatItIsOver(
            LocalDate done, LocalDate due, LocalDate on, DueState state, long overdue) {
        TaskView task = TaskMother.doneOn(done, due);

        TaskDueState found = TaskDueState.of(task, on, new Standing(task.percent(), task.doneOn()));

        assertThat(found.state()).isEqualTo(state);
        assertThat(found.overdueDays()).isEqualTo(overdue);
    }
}
