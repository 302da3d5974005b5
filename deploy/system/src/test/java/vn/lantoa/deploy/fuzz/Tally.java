package vn.lantoa.deploy.fuzz;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import vn.lantoa.deploy.system.Operations.Operation;

/** Counts answers by what was spoiled and by status. */
final class Tally {

    private static final String ALL = "all";

    private final Map<String, Map<Integer, Integer>> rows = new TreeMap<>();
    private final Map<String, Long> nanos = new HashMap<>();
    private final Set<Integer> statuses = new TreeSet<>();
    private final Set<String> succeeded = new TreeSet<>();

    void count(Operation operation, String kind, RawAnswer answer, long nanos) {
        List.of(kind, ALL).forEach(row -> this.nanos.merge(row, nanos, Long::sum));
        statuses.add(answer.status());
        add(kind, answer.status());
        add(ALL, answer.status());
        if (answer.status() >= 200 && answer.status() < 300) {
            succeeded.add(operation.id());
        }
    }

    private void add(String row, int status) {
        rows.computeIfAbsent(row, name -> new TreeMap<>()).merge(status, 1, Integer::sum);
    }

    int calls() {
        return rows.getOrDefault(ALL, Map.of()).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** The operations that took a call. */
    Set<String> succeeded() {
        return succeeded;
    }

    /**
     * A line for each kind of mutation, a column for each status, and how long a call took; {@code cut} counts
     * connections that ended without an answer.
     */
    String table() {
        String head = statuses.stream()
                .map(status -> cell(status > 0 ? Integer.toString(status) : status == 0 ? "cut" : "none"))
                .collect(Collectors.joining("", "%-18s".formatted(""), cell(ALL) + cell("ms")));
        return rows.keySet().stream().map(this::row).collect(Collectors.joining("\n", head + "\n", "\n"));
    }

    private String row(String name) {
        Map<Integer, Integer> row = rows.get(name);
        int sum = row.values().stream().mapToInt(Integer::intValue).sum();
        return statuses.stream()
                .map(status -> cell(row.containsKey(status) ? row.get(status).toString() : "."))
                .collect(Collectors.joining(
                        "",
                        "%-18s".formatted(name),
                        cell(Integer.toString(sum)) + cell(Long.toString(nanos.get(name) / sum / 1_000_000))));
    }

    private static String cell(String text) {
        return "%7s".formatted(text);
    }
}
