package vn.lantoa.task.progress.commitment;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.lantoa.task.task.history.KnownTask;

import static org.assertj.core.api.Assertions.assertThat;

class CommitmentOutcomeTest {

    private static final LocalDate PROMISED = LocalDate.parse("2024-06-01");

    @ParameterizedTest(name = "due {0} now, cancelled {1}, done {2}, on {3}: {4}")
    @CsvSource({
        "2024-06-01, ,           2024-06-01, 2024-07-01, KEPT",
        "2024-09-01, ,           2024-05-20, 2024-07-01, KEPT",
        "2024-06-01, 2024-06-15, 2024-05-20, 2024-07-01, KEPT",
        ",           ,           2024-05-20, 2024-07-01, KEPT",
        "2024-06-01, ,           2024-06-02, 2024-07-01, LATE",
        "2024-05-01, ,           2024-06-02, 2024-07-01, LATE",
        "2024-06-02, ,           ,           2024-05-01, PUSHED_OUT",
        "2024-09-01, ,           2024-08-01, 2024-12-01, PUSHED_OUT",
        "2024-06-01, 2024-05-01, ,           2024-07-01, DROPPED",
        "2024-09-01, 2024-05-01, ,           2024-07-01, DROPPED",
        ",           ,           ,           2024-07-01, DROPPED",
        "2024-06-01, 2024-07-02, ,           2024-07-01, BROKEN",
        "2024-06-01, ,           ,           2024-06-02, BROKEN",
        "2024-06-01, ,           ,           2024-06-01, OPEN",
    })
    void aPromiseHasOneOutcome(
            LocalDate due, LocalDate cancelled, LocalDate done, LocalDate day, CommitmentOutcome outcome) {
        KnownTask now = due == null ? null : task(due, cancelled);

        assertThat(CommitmentOutcome.of(task(PROMISED, null), now, done, day)).isEqualTo(outcome);
    }

    private static KnownTask task(LocalDate dueOn, LocalDate cancelledOn) {
        return new KnownTask(
                new UUID(0, 1),
                0,
                Instant.EPOCH,
                new UUID(0, 2),
                "Viết bài",
                List.of(),
                LocalDate.parse("2024-01-01"),
                dueOn,
                "SDL",
                List.of(),
                BigDecimal.ONE,
                cancelledOn);
    }
}
