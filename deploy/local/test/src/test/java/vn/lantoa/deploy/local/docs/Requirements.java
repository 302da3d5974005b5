package vn.lantoa.deploy.local.docs;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The rows of {@code requirements.md}. */
final class Requirements {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| (R\\d{3}) \\| ([^|]+) \\| ([^|]+) \\| ([^|]+) \\|$");
    private static final Pattern STATE = Pattern.compile("works|partly: .+|not yet");
    private static final Pattern SERVICES_RESOURCE = Pattern.compile("^[TMER] `/([a-z-]+)");

    private final List<Row> rows;

    Requirements(String page) {
        rows = ROW.matcher(page)
                .results()
                .map(row -> new Row(row.group(1), row.group(3), row.group(4)))
                .toList();
    }

    private record Row(String id, String resource, String state) {}

    List<String> ids() {
        return rows.stream().map(Row::id).toList();
    }

    /** The rows whose state is none of works, partly and what is missing, not yet. */
    List<String> withoutState() {
        return rows.stream()
                .filter(row -> !STATE.matcher(row.state()).matches())
                .map(Row::id)
                .toList();
    }

    /** The rows that are said to work, with a resource that no service has. */
    List<String> workingWithoutResource(List<Source> all) {
        return rows.stream()
                .filter(row -> row.state().equals("works"))
                .filter(row -> SERVICES_RESOURCE
                        .matcher(row.resource())
                        .results()
                        .map((MatchResult resource) -> "@Path(\"/api/v1/" + resource.group(1))
                        .anyMatch(
                                path -> all.stream().filter(Source::isMainClass).noneMatch(source -> source.text()
                                        .contains(path))))
                .map(Row::id)
                .toList();
    }
}
