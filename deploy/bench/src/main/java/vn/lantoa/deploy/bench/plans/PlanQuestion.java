package vn.lantoa.deploy.bench.plans;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Something that task-service is asked.
 *
 * @param target path and query
 * @param sql a query for the rows or sums of its answer, and no more
 */
record PlanQuestion(String name, String target, String sql) {

    /** Those of {@code questions.csv}. */
    static List<PlanQuestion> all() {
        return text("questions.csv")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(PlanQuestion::parse)
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

    private static PlanQuestion parse(String line) {
        String[] parts = line.split(";");
        if (parts.length != 3) {
            throw new IllegalArgumentException("not name;target;sql: " + line);
        }
        return new PlanQuestion(parts[0], parts[1], parts[2]);
    }
}
