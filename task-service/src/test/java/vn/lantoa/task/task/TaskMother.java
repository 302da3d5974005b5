package vn.lantoa.task.task;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import vn.lantoa.platform.data.record.RecordMeta;
import vn.lantoa.task.task.value.TaskKind;
import vn.lantoa.task.task.value.TaskState;

/** Tasks for tests of pure rules. */
public final class TaskMother {

    private static final Instant BEGINNING = Instant.parse("2024-01-02T00:00:00Z");
    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);

    private TaskMother() {}

    /** A live task of weight 1 that is due on a day. */
    public static TaskView dueOn(LocalDate day) {
        return task(day, "1", null);
    }

    /** A task that was due and is done on the days given. */
    public static TaskView doneOn(LocalDate done, LocalDate due) {
        return task(due, "1", done);
    }

    private static TaskView task(LocalDate due, String weight, LocalDate done) {
        return new TaskView(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "Viết bài",
                List.of(),
                List.of(),
                List.of(),
                FIRST_DAY,
                due,
                "SDL",
                List.of(),
                new BigDecimal(weight),
                null,
                null,
                List.of(),
                List.of(),
                TaskKind.REGULAR,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                TaskState.LIVE,
                null,
                null,
                null,
                done == null ? BigDecimal.ZERO : BigDecimal.valueOf(100),
                done,
                null,
                null,
                new RecordMeta(0, BEGINNING, "officer", BEGINNING, "officer"));
    }
}
