package vn.lantoa.task.progress.reported;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import vn.lantoa.platform.data.sql.Sql;
import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.task.Bodies;
import vn.lantoa.task.TaskApi;
import vn.lantoa.task.task.value.Standing;

import static org.assertj.core.api.Assertions.assertThat;

/** The database's way to the standing, held against the rule, on stories made at random. */
@QuarkusTest
class CourseTableTest extends TaskApi {

    private static final int STORIES = 40;
    private static final LocalDate FIRST = LocalDate.of(2024, 4, 1);
    private static final Instant SAID = Instant.parse("2024-04-01T03:00:00Z");
    private static final String SAY = """
            INSERT INTO progress_update (id, version, created_at, created_by, updated_at, updated_by, task_id,
              effective_on, percent, backdated, ordinal)
            VALUES (uuidv7(), 0, :at, 'test', :at, 'test', :task, :on, :percent, false, :ordinal)""";

    @Inject
    CourseTable courses;

    @Inject
    ReportedTable reported;

    @Inject
    Sql sql;

    @Test
    void isTheRuleForEveryDayAsKnownAtEveryInstant() {
        Random dice = new Random(20_240_401);
        UUID plan = aPlan();
        int done = 0;
        for (int story = 0; story < STORIES; story++) {
            UUID task = aTask(plan);
            tell(task, dice);
            for (int look = 0; look < 10; look++) {
                LocalDate day = FIRST.plusDays(dice.nextInt(12) - 1);
                Instant known = SAID.plusSeconds(dice.nextInt(15) * 60L - 30);
                done += holds(task, day, known) ? 1 : 0;
            }
        }
        assertThat(done).as("looks at a task that is done").isPositive();
    }

    @Test
    void countsAndFindsWhatMoved() {
        UUID plan = aPlan();
        UUID silent = aTask(plan);
        UUID task = aTask(plan);
        say(task, FIRST, SAID, 10, 1);
        say(task, FIRST.plusDays(5), SAID.plusSeconds(60), 20, 2);

        List<UUID> both = List.of(silent, task);
        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(courses.counts(both)).containsOnlyKeys(task).containsEntry(task, 2);
            assertThat(courses.moved(both, FIRST, FIRST)).containsExactly(task);
            assertThat(courses.moved(both, FIRST.plusDays(1), FIRST.plusDays(4)))
                    .isEmpty();
            assertThat(courses.standings(both, FIRST.plusDays(9), Instant.now()))
                    .containsEntry(silent, Standing.NOT_BEGUN);
            List<UUID> twice = List.of(silent, task, task, silent);
            assertThat(courses.standings(twice, FIRST, Instant.now())).containsOnlyKeys(silent, task);
            assertThat(courses.counts(twice)).containsOnlyKeys(task);
        });
    }

    private static UUID aTask(UUID plan) {
        return UUID.fromString(as(Identity.OFFICER)
                .body(Bodies.task(plan))
                .post("/api/v1/tasks")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    /** Up to eight updates in any order of days, several of one day, most of them at the end of the scale. */
    private void tell(UUID task, Random dice) {
        int updates = dice.nextInt(9);
        for (int i = 0; i < updates; i++) {
            int percent = dice.nextInt(3) > 0 ? 100 : 50 + dice.nextInt(3) * 10;
            say(task, FIRST.plusDays(dice.nextInt(10)), SAID.plusSeconds(i * 60L), percent, i + 1);
        }
    }

    private void say(UUID task, LocalDate day, Instant at, int percent, int ordinal) {
        QuarkusTransaction.requiringNew().run(() -> sql.statement(SAY)
                .bind("at", at)
                .bind("task", task)
                .bind("on", day)
                .bind("percent", BigDecimal.valueOf(percent))
                .bind("ordinal", ordinal)
                .update());
    }

    private boolean holds(UUID task, LocalDate day, Instant known) {
        List<Reported> counting = new ArrayList<>(QuarkusTransaction.requiringNew()
                .call(() -> reported.of(List.of(task)).getOrDefault(task, List.of())));
        counting.removeIf(
                one -> one.effectiveOn().isAfter(day) || one.recordedAt().isAfter(known));
        Course found = QuarkusTransaction.requiringNew()
                .call(() -> courses.of(List.of(task), day, known).get(task));
        if (counting.isEmpty()) {
            assertThat(found).isNull();
            return false;
        }
        counting.sort(Comparator.comparing(Reported::effectiveOn).thenComparing(Reported::recordedAt));
        LocalDate first = counting.get(0).effectiveOn();
        assertThat(found)
                .as("%s on %s as known at %s", counting, day, known)
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(new Course(
                        first,
                        Reported.standing(counting, first, known).percent(),
                        counting.get(counting.size() - 1).effectiveOn(),
                        Reported.standing(counting, day, known)));
        return found.standing().doneOn() != null;
    }
}
