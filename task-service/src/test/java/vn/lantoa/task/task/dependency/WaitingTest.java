package vn.lantoa.task.task.dependency;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.lantoa.platform.data.work.DueState;

import static org.assertj.core.api.Assertions.assertThat;

class WaitingTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 6, 15);
    private static final LocalDate DUE = LocalDate.of(2024, 6, 1);

    private static LinkedTask task(int id, @Nullable String doneOn, @Nullable String cancelledOn, Integer... first) {
        return new LinkedTask(
                id(id),
                null,
                "Việc",
                "SDL",
                DUE.minusDays(10L - id),
                BigDecimal.ZERO,
                doneOn == null ? null : LocalDate.parse(doneOn),
                cancelledOn == null ? null : LocalDate.parse(cancelledOn),
                Stream.of(first).map(WaitingTest::id).toList());
    }

    private static UUID id(int id) {
        return new UUID(0, id);
    }

    private static Waiting waiting(LinkedTask... tasks) {
        Map<UUID, LinkedTask> byId = Stream.of(tasks).collect(Collectors.toMap(LinkedTask::id, Function.identity()));
        return new Waiting(byId, TODAY);
    }

    @Test
    void onlyWhatIsOpenHoldsATaskUp() {
        Waiting waiting = waiting(task(1, null, null), task(2, "2024-05-01", null), task(3, null, "2024-05-01"));

        assertThat(waiting.heldBy(List.of(id(1), id(2), id(3), id(9)))).containsExactly(id(1));
    }

    @Test
    void aTaskIsLateBecauseOfWhatWasNotDoneByItsDueDay() {
        Waiting waiting = waiting(
                task(1, null, null),
                task(2, "2024-06-01", null),
                task(3, "2024-06-02", null),
                task(4, null, "2024-06-02"));
        List<UUID> all = List.of(id(1), id(2), id(3), id(4));

        assertThat(waiting.lateBecauseOf(all, DUE, DueState.OVERDUE)).containsExactly(id(1), id(3));
        assertThat(waiting.lateBecauseOf(all, DUE, DueState.DONE_LATE)).containsExactly(id(1), id(3));
        assertThat(waiting.lateBecauseOf(all, DUE, DueState.IN_PROGRESS)).isEmpty();
        assertThat(waiting.lateBecauseOf(all, DUE, null)).isEmpty();
    }

    @Test
    void latenessIsFollowedToWhereItBegan() {
        LinkedTask show = task(4, null, null, 3, 2);
        Waiting waiting = waiting(task(1, null, null), task(2, "2024-05-01", null), task(3, null, null, 1), show);

        assertThat(waiting.rootCauses(show)).containsExactly(id(1));
        assertThat(waiting.lateBecauseOf(show.dependsOn(), show.dueOn(), DueState.OVERDUE))
                .containsExactly(id(3));
    }
}
