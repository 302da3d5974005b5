package vn.lantoa.deploy.bench.plans;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Something that task-service is asked.
 *
 * @param target path and query
 * @param has what the answer must say, so that it is not an empty one
 * @param sql a query for the rows or sums of its answer, and no more
 */
record PlanQuestion(String name, String target, Pattern has, BareSql sql) {

    private static final int SIZE = 50;

    /** The tasks of a plan and how far they were on a day. */
    private static final String STANDING = """
            WITH standing AS (
              SELECT id, title, lead, due_on, weight, clause_paths, coalesce(said.percent, 0) AS percent FROM task
              LEFT JOIN LATERAL (
                SELECT percent FROM progress_update WHERE task_id = task.id AND effective_on <= %s
                ORDER BY effective_on DESC, created_at DESC LIMIT 1) AS said ON true
              WHERE plan_id = {plan})""";

    /**
     * Those of {@code questions.csv}.
     *
     * @param tasks how many there are in all
     */
    static List<PlanQuestion> all(long tasks) {
        return text("questions.csv")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> parse(counted(line, tasks)))
                .toList();
    }

    /** A file beside this class. */
    static String text(String name) {
        try (InputStream in = PlanQuestion.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static String counted(String line, long tasks) {
        long lastPage = Math.max(tasks - 1, 0) / SIZE;
        return line.replace("{all}", Long.toString(tasks))
                .replace("{lastPage}", Long.toString(lastPage))
                .replace("{lastOffset}", Long.toString(lastPage * SIZE));
    }

    private static PlanQuestion parse(String line) {
        String[] parts = line.split(";");
        if (parts.length != 4) {
            throw new IllegalArgumentException("not name;target;has;sql: " + line);
        }
        String sql = parts[3].replace("{standing}", STANDING.formatted("current_date"))
                .replace("{standingThen}", STANDING.formatted("{day}"));
        return new PlanQuestion(parts[0], parts[1], Pattern.compile(parts[2]), BareSql.of(sql));
    }
}
