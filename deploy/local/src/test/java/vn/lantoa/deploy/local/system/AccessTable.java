package vn.lantoa.deploy.local.system;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.lantoa.deploy.local.system.Operations.Operation;
import vn.lantoa.platform.testing.token.Identity;

/**
 * Who may call what, from {@code access.csv}: a row per operation, a column per identity, each cell {@code allow} or {@code deny}, or
 * {@code hidden} for who may call it but must not find what the samples name, as it is another organisation's; or {@code open} in all
 * of them for what needs no token. Written from contract.md, not from the code.
 */
public final class AccessTable {

    private final Map<String, Map<String, String>> rows = new LinkedHashMap<>();

    private AccessTable(List<String> lines) {
        List<String> columns = cells(lines.get(0));
        List<String> identities = Identity.all().stream().map(Identity::name).toList();
        if (!columns.subList(1, columns.size()).equals(identities)) {
            throw new AssertionError("access.csv needs the columns operationId," + String.join(",", identities));
        }
        lines.subList(1, lines.size()).forEach(line -> add(columns, cells(line)));
    }

    public static AccessTable read() {
        return new AccessTable(Documents.resource("access.csv").lines().toList());
    }

    private void add(List<String> columns, List<String> cells) {
        boolean sound = cells.size() == columns.size()
                && Set.of("allow", "deny", "hidden", "open").containsAll(cells.subList(1, cells.size()));
        if (!sound || rows.containsKey(cells.get(0))) {
            throw new AssertionError("a wrong row, or one too many, in access.csv: " + cells);
        }
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 1; i < columns.size(); i++) {
            row.put(columns.get(i), cells.get(i));
        }
        rows.put(cells.get(0), row);
    }

    Set<String> operations() {
        return rows.keySet();
    }

    public boolean isOpen(String operation) {
        return rows.get(operation).values().stream().allMatch("open"::equals);
    }

    /** What the table says of the operation and the identity. */
    public String cell(String operation, Identity identity) {
        return rows.get(operation).get(identity.name());
    }

    /** What the table says of all identities; operations with the same are alike. */
    List<String> pattern(Operation operation) {
        return Identity.all().stream()
                .map(identity -> cell(operation.id(), identity))
                .toList();
    }

    /** Somebody who may: the officer if possible. */
    public Identity whoMay(String operation) {
        if (!rows.containsKey(operation)) {
            throw new AssertionError("access.csv has no row for " + operation + ": add one");
        }
        return Identity.all().stream()
                .filter(identity -> cell(operation, identity).equals("allow"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("access.csv lets nobody call " + operation));
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split(",", -1)).map(String::strip).toList();
    }
}
