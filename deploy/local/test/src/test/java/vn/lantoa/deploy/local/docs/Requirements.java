package vn.lantoa.deploy.local.docs;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The rows of {@code requirements.md}. */
final class Requirements {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| (R\\d{3}) \\| ([^|]+) \\| ([^|]+) \\| ([^|]+) \\|$");
    private static final Pattern STATE = Pattern.compile("works|partly: .+|not yet");
    private static final Pattern SERVICES_RESOURCE = Pattern.compile("^[TMER] `/([a-z-]+)");

    private static final Pattern SEGMENTS = Pattern.compile("services\\.\\w+\\.segments=((?:[^\\\\\\n]|\\\\\\R)+)");

    private final List<Row> rows;

    Requirements(String page) {
        rows = ROW.matcher(page)
                .results()
                .map(row -> new Row(row.group(1), row.group(3), row.group(4)))
                .toList();
    }

    private record Row(String id, String resource, String state) {

        boolean plans(String segment) {
            return resource.contains("`/" + segment + "`") || resource.contains("`/" + segment + "/");
        }
    }

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

    /**
     * The first segments of addresses that the gateway forwards and that neither a service has nor a row plans.
     *
     * @param settings the gateway's {@code application.properties}
     */
    List<String> segmentsOfNoRequirement(String settings, List<Source> all) {
        return SEGMENTS.matcher(settings)
                .results()
                .flatMap(service -> Stream.of(service.group(1).split("[,\\\\\\s]+")))
                .filter(segment -> !isServed(segment, all))
                .filter(segment -> rows.stream().noneMatch(row -> row.plans(segment)))
                .toList();
    }

    /** The rows that are said to work, with a resource that no service has. */
    List<String> workingWithoutResource(List<Source> all) {
        return rows.stream()
                .filter(row -> row.state().equals("works"))
                .filter(row -> SERVICES_RESOURCE
                        .matcher(row.resource())
                        .results()
                        .map((MatchResult resource) -> resource.group(1))
                        .anyMatch(segment -> !isServed(segment, all)))
                .map(Row::id)
                .toList();
    }

    /** By a resource whose path starts so, or by a method of one that has the path of all. */
    private static boolean isServed(String segment, List<Source> all) {
        Pattern path =
                Pattern.compile("@Path\\(\"/api/v1(?:/|\"\\)[\\s\\S]*@Path\\(\"/)" + Pattern.quote(segment) + "[\"/]");
        return all.stream().filter(Source::isMainClass).anyMatch(source -> path.matcher(source.text())
                .find());
    }
}
