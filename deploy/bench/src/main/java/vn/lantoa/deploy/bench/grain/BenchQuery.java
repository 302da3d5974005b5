package vn.lantoa.deploy.bench.grain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Something that reporting-service is asked.
 *
 * @param named whether it is one of those that must not become slower with the facts
 * @param target path and query
 */
record BenchQuery(boolean named, String name, String target) {

    /** The queries that {@code questions.csv} lists. */
    static List<BenchQuery> all() {
        try (InputStream in = BenchQuery.class.getResourceAsStream("questions.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(BenchQuery::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("questions.csv", e);
        }
    }

    private static BenchQuery parse(String line) {
        String[] parts = line.split(";");
        if (parts.length != 3 || !(parts[0].equals("named") || parts[0].equals("other"))) {
            throw new IllegalArgumentException("not kind;name;target: " + line);
        }
        String target = parts[2].replace("{plan}", ReferenceData.PLAN.toString())
                .replace("{target}", ReferenceData.TARGET.toString());
        return new BenchQuery(parts[0].equals("named"), parts[1], target);
    }
}
