package vn.lantoa.deploy.bench.submit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the statements of one transaction out of PostgreSQL's log, written with {@code log_statement = all}. */
final class ServerLog {

    private static final Pattern EXECUTE = Pattern.compile("LOG: {2}execute [^:]+: (.*)", Pattern.DOTALL);
    private static final Pattern PARAMETERS = Pattern.compile("DETAIL: {2}[Pp]arameters: (.*)", Pattern.DOTALL);
    private static final Pattern PARAMETER =
            Pattern.compile("\\$(\\d+) = (NULL|'((?:[^']|'')*)')(?:, |$)", Pattern.DOTALL);
    /** A line that begins with a time begins an entry; others go on with it, after a tab. */
    private static final Pattern BEGINS = Pattern.compile("\\d{4}-\\d\\d-\\d\\d \\d\\d:.*", Pattern.DOTALL);

    private ServerLog() {}

    /**
     * The transaction in which a statement has a parameter with that text, from its BEGIN to its COMMIT.
     *
     * @throws IllegalArgumentException when there is none
     */
    static List<Executed> transactionWith(String marker, List<String> lines) {
        List<Executed> all = statements(lines);
        int marked = firstWith(marker, all);
        int begin = marked;
        while (begin > 0 && !all.get(begin).sql().startsWith("BEGIN")) {
            begin--;
        }
        int end = marked;
        while (end < all.size() - 1 && !all.get(end).sql().startsWith("COMMIT")) {
            end++;
        }
        return all.subList(begin, end + 1);
    }

    private static int firstWith(String marker, List<Executed> all) {
        for (int place = 0; place < all.size(); place++) {
            if (all.get(place).parameters().stream().anyMatch(value -> value != null && value.contains(marker))) {
                return place;
            }
        }
        throw new IllegalArgumentException("no statement with " + marker + " in the log");
    }

    private static List<Executed> statements(List<String> lines) {
        List<Executed> statements = new ArrayList<>();
        for (String entry : entries(lines)) {
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

    private static List<String> values(String text) {
        List<String> values = new ArrayList<>();
        Matcher parameter = PARAMETER.matcher(text);
        while (parameter.find()) {
            values.add(parameter.group(3) == null ? null : parameter.group(3).replace("''", "'"));
        }
        return values;
    }
}
