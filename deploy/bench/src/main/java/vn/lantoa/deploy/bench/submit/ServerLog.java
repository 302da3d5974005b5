package vn.lantoa.deploy.bench.submit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Reads the statements of one transaction out of PostgreSQL's log, written with {@code log_statement = all}. */
final class ServerLog {

    private static final Pattern EXECUTE = Pattern.compile("LOG: {2}execute [^:]+: (.*)", Pattern.DOTALL);
    private static final Pattern PARAMETERS = Pattern.compile("DETAIL: {2}[Pp]arameters: (.*)", Pattern.DOTALL);
    private static final Pattern PARAMETER =
            Pattern.compile("\\$(\\d+) = (NULL|'((?:[^']++|'')*+)')(?:, |$)", Pattern.DOTALL);
    /** A line that begins with a time begins an entry; others go on with it, after a tab. */
    private static final Pattern BEGINS = Pattern.compile("\\d{4}-\\d\\d-\\d\\d \\d\\d:.*", Pattern.DOTALL);

    /** How the claim of an idempotency key begins. */
    static final String CLAIM = "pg_try_advisory_xact_lock";

    private ServerLog() {}

    /**
     * The transaction of one request: from the claim of its key, with which the service begins, to its COMMIT. What the
     * relay says meanwhile in a session of its own is left out; the log does not tell sessions apart, but the relay is
     * the only one that reads the outbox.
     *
     * @param marker a text that only the request's parameters hold
     * @throws IllegalArgumentException when there is none
     */
    static List<Executed> transactionWith(String marker, String database, List<String> lines) {
        List<Executed> all = statements(database, lines);
        int begin = lastClaimBefore(firstWith(marker, all), all);
        List<Executed> transaction = new ArrayList<>(List.of(new Executed("BEGIN", List.of())));
        for (Executed statement : all.subList(begin, all.size())) {
            if (!statement.sql().contains("FROM outbox WHERE")) {
                transaction.add(statement);
            }
            if (statement.sql().startsWith("COMMIT")) {
                return transaction;
            }
        }
        throw new IllegalArgumentException("the transaction of " + marker + " has no end in the log");
    }

    private static int lastClaimBefore(int place, List<Executed> all) {
        for (int claim = place; claim >= 0; claim--) {
            if (all.get(claim).sql().contains(CLAIM)) {
                return claim;
            }
        }
        throw new IllegalArgumentException("nothing claims a key in the log");
    }

    private static int firstWith(String marker, List<Executed> all) {
        for (int place = 0; place < all.size(); place++) {
            if (all.get(place).parameters().stream().anyMatch(value -> value != null && value.contains(marker))) {
                return place;
            }
        }
        throw new IllegalArgumentException("no statement with " + marker + " in the log");
    }

    private static List<Executed> statements(String database, List<String> lines) {
        List<Executed> statements = new ArrayList<>();
        for (String entry : entries(lines)) {
            if (!entry.contains(" UTC " + database + " ")) {
                continue;
            }
            Matcher execute = EXECUTE.matcher(entry);
            Matcher parameters = PARAMETERS.matcher(entry);
            if (execute.find()) {
                statements.add(new Executed(execute.group(1).strip(), List.of()));
            } else if (parameters.find() && !statements.isEmpty()) {
                Executed last = statements.remove(statements.size() - 1);
                statements.add(new Executed(last.sql(), values(parameters.group(1))));
            }
        }
        return statements;
    }

    private static List<String> entries(List<String> lines) {
        List<String> entries = new ArrayList<>();
        for (String line : lines) {
            if (BEGINS.matcher(line).matches() || entries.isEmpty()) {
                entries.add(line);
            } else {
                entries.add(entries.remove(entries.size() - 1) + "\n" + line.replaceFirst("^\t", ""));
            }
        }
        return entries;
    }

    private static List<@Nullable String> values(String text) {
        List<@Nullable String> values = new ArrayList<>();
        Matcher parameter = PARAMETER.matcher(text);
        while (parameter.find()) {
            values.add(parameter.group(3) == null ? null : parameter.group(3).replace("''", "'"));
        }
        return values;
    }
}
