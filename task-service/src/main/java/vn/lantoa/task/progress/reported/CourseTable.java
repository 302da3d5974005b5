package vn.lantoa.task.progress.reported;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.sql.ResultColumns;
import vn.lantoa.platform.data.sql.Sql;
import vn.lantoa.task.task.value.Standing;

/** How many tasks got on, in one query that reads a few updates of each: the same rule as {@link Reported#standing}. */
@ApplicationScoped
public class CourseTable {

    /** What counts of a task; read from an index that has all of it, by a plan that fits any day. */
    private static final String COUNTING = """
            FROM progress_update
            WHERE task_id = task.id AND effective_on <= :day AND (created_at <= :known) IS TRUE""";

    private static final String COURSES = """
            SELECT task.id, first_day.effective_on AS first_on, first_day.percent AS first_percent,
              last.effective_on AS last_on, last.percent, run.effective_on AS done_on
            FROM unnest(:ids::uuid[]) AS task (id)
            CROSS JOIN LATERAL (
              SELECT effective_on, percent {counting} ORDER BY effective_on DESC, created_at DESC LIMIT 1) AS last
            CROSS JOIN LATERAL (
              SELECT effective_on {counting} ORDER BY effective_on, created_at LIMIT 1) AS began
            CROSS JOIN LATERAL (
              SELECT effective_on, percent {counting} AND effective_on = began.effective_on
              ORDER BY effective_on DESC, created_at DESC LIMIT 1) AS first_day
            LEFT JOIN LATERAL (
              SELECT effective_on, created_at {counting} AND percent < 100
              ORDER BY effective_on DESC, created_at DESC LIMIT 1) AS below ON last.percent = 100
            LEFT JOIN LATERAL (
              SELECT effective_on {counting} AND (effective_on, created_at)
                > (coalesce(below.effective_on, '-infinity'), coalesce(below.created_at, '-infinity'))
              ORDER BY effective_on, created_at LIMIT 1) AS run
              ON last.percent = 100""".replace("{counting}", COUNTING);

    private static final String MOVED = """
            SELECT task.id FROM unnest(:ids::uuid[]) AS task (id)
            WHERE EXISTS (
              SELECT FROM progress_update WHERE task_id = task.id AND effective_on BETWEEN :first AND :last)""";

    private static final String COUNTS = """
            SELECT task.id, last.ordinal FROM unnest(:ids::uuid[]) AS task (id)
            CROSS JOIN LATERAL (
              SELECT ordinal FROM progress_update WHERE task_id = task.id ORDER BY ordinal DESC LIMIT 1) AS last""";

    private record Found(UUID taskId, Course course) {}

    private record Count(UUID taskId, int updates) {}

    private final Sql sql;

    CourseTable(Sql sql) {
        this.sql = sql;
    }

    /** The tasks' courses by the updates that are flushed; none of a task of which nothing counts. */
    public Map<UUID, Course> of(Collection<UUID> taskIds, LocalDate day, Instant known) {
        return taskIds.isEmpty()
                ? Map.of()
                : sql
                        .statement(COURSES)
                        .bind("ids", Set.copyOf(taskIds))
                        .bind("day", day)
                        .bind("known", known)
                        .query(CourseTable::found)
                        .stream()
                        .collect(Collectors.toMap(Found::taskId, Found::course));
    }

    /** As {@link #of}, of all of these tasks, and no more than how far they are. */
    public Map<UUID, Standing> standings(Collection<UUID> taskIds, LocalDate day, Instant known) {
        Map<UUID, Course> courses = of(taskIds, day, known);
        return taskIds.stream().distinct().collect(Collectors.toMap(Function.identity(), id -> {
            Course course = courses.get(id);
            return course == null ? Standing.NOT_BEGUN : course.standing();
        }));
    }

    /** Those of the tasks of which something was said on a day from the first to the last. */
    public Set<UUID> moved(Collection<UUID> taskIds, LocalDate first, LocalDate last) {
        return taskIds.isEmpty()
                ? Set.of()
                : Set.copyOf(sql.statement(MOVED)
                        .bind("ids", Set.copyOf(taskIds))
                        .bind("first", first)
                        .bind("last", last)
                        .query(row -> row.uuid("id")));
    }

    /** How many updates each of the tasks has; nothing of one that has none. */
    public Map<UUID, Integer> counts(Collection<UUID> taskIds) {
        return taskIds.isEmpty()
                ? Map.of()
                : sql
                        .statement(COUNTS)
                        .bind("ids", Set.copyOf(taskIds))
                        .query(row -> new Count(row.uuid("id"), row.integer("ordinal")))
                        .stream()
                        .collect(Collectors.toMap(Count::taskId, Count::updates));
    }

    private static Found found(ResultColumns row) {
        return new Found(
                row.uuid("id"),
                new Course(
                        row.date("first_on"),
                        row.decimal("first_percent"),
                        row.date("last_on"),
                        new Standing(row.decimal("percent"), row.date("done_on"))));
    }
}
