package vn.lantoa.deploy.system;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.lantoa.deploy.system.Operations.Operation;
import vn.lantoa.platform.testing.token.Identity;

/**
 * Who may call what. {@code roles.csv} has a row for each pattern and a column for each identity, each cell
 * {@code allow} or {@code deny}, or {@code hidden} for who may call it but must not find what the samples name, as it
 * is another organisation's; or {@code open} in all of them for what needs no token. {@code access.csv} names the
 * pattern of each operation. Written from contract.md, not from the code.
 */
public final class AccessTable {

    private static final Set<String> CELLS = Set.of("allow", "deny", "hidden", "open");

    private final Map<String, List<String>> patterns;
    private final Map<String, List<String>> operations;

    /**
     * @throws AssertionError when a row is malformed, there twice or names no pattern, or a pattern is there twice or
     *     is unused
     */
    AccessTable(List<String> roles, List<String> access) {
        patterns = rows(roles, "pattern", names());
        operations = rows(access, "operationId", List.of("pattern"));
        Set<String> used = new HashSet<>();
        operations.values().forEach(row -> used.add(row.get(0)));
        if (!used.equals(patterns.keySet())) {
            throw new AssertionError("access.csv uses " + used + ", roles.csv has " + patterns.keySet());
        }
        patterns.forEach((pattern, row) -> {
            if (!CELLS.containsAll(row)) {
                throw new AssertionError("roles.csv: " + pattern + " has other cells than " + CELLS + ": " + row);
            }
        });
        if (Set.copyOf(patterns.values()).size() < patterns.size()) {
            throw new AssertionError("roles.csv has one pattern under two names");
        }
    }

    public static AccessTable read() {
        return new AccessTable(lines("roles.csv"), lines("access.csv"));
    }

    Set<String> operations() {
        return operations.keySet();
    }

    public boolean isOpen(String operation) {
        return row(operation).stream().allMatch("open"::equals);
    }

    /** What the table says of the operation and the identity. */
    public String cell(String operation, Identity identity) {
        return row(operation).get(names().indexOf(identity.name()));
    }

    /** What the table says of all identities; operations with the same are alike. */
    List<String> pattern(Operation operation) {
        return Identity.all().stream()
                .map(identity -> cell(operation.id(), identity))
                .toList();
    }

    /** Somebody who may: the officer if possible. */
    public Identity whoMay(String operation) {
        return Identity.all().stream()
                .filter(identity -> cell(operation, identity).equals("allow"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("access.csv lets nobody call " + operation));
    }

    private List<String> row(String operation) {
        if (!operations.containsKey(operation)) {
            throw new AssertionError("access.csv has no row for " + operation + ": add one");
        }
        return patterns.get(operations.get(operation).get(0));
    }

    private static List<String> names() {
        return Identity.all().stream().map(Identity::name).toList();
    }

    private static List<String> lines(String file) {
        return Documents.resource(file).lines().toList();
    }

    /** The rows by their first cell; the first row must name the columns. */
    private static Map<String, List<String>> rows(List<String> lines, String key, List<String> columns) {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        for (String line : lines) {
            List<String> cells =
                    Arrays.stream(line.split(",", -1)).map(String::strip).toList();
            List<String> row = cells.subList(1, cells.size());
            if (row.size() != columns.size() || rows.put(cells.get(0), row) != null) {
                throw new AssertionError("a malformed row, or one that is there twice: " + line);
            }
        }
        if (!columns.equals(rows.remove(key))) {
            throw new AssertionError("the first row must be " + key + "," + String.join(",", columns));
        }
        return rows;
    }
}
