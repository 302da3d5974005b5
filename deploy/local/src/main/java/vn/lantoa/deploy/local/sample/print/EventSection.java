package vn.lantoa.deploy.local.sample.print;

import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One event: which figures stand, what other sources say, why one was chosen, and how much the press delivered of what
 * was planned.
 */
public final class EventSection {

    private static final int WIDTH = 100;
    private static final String INDENT = "        ";
    private static final Map<String, String> METRICS = Map.of(
            "ATHLETES", "vận động viên · athletes",
            "COUNTRIES", "nước · countries",
            "TEAMS", "đội · teams",
            "VISITS", "lượt khách · visits");

    private EventSection() {}

    /**
     * The table.
     *
     * @param event the answer of {@code GET /events/{code}}
     * @param figures that of its figures
     * @param coverage that of its media plan's coverage
     */
    public static String of(JsonNode event, JsonNode figures, JsonNode coverage) {
        StringBuilder table = new StringBuilder("  %s  %s – %s  %s%n"
                .formatted(
                        event.path("code").asText(),
                        event.path("startOn").asText(),
                        event.path("endOn").asText(),
                        event.path("status").asText()));
        figures.path("items").forEach(metric -> table.append(figure(metric)));
        return table.append(delivered(coverage)).toString();
    }

    private static String figure(JsonNode metric) {
        String name = metric.path("metric").asText();
        StringBuilder lines = new StringBuilder("    %-28s %10s%s%n"
                .formatted(
                        METRICS.getOrDefault(name, name),
                        PrintedNumber.whole(metric.path("chosen").path("value")),
                        metric.hasNonNull("footnote") ? " *" : ""));
        if (metric.hasNonNull("footnote")) {
            lines.append(wrapped("* " + metric.path("footnote").path("vi").asText()));
        }
        if (metric.hasNonNull("reason")) {
            lines.append(wrapped("Chọn vì: " + metric.path("reason").asText()));
        }
        return lines.toString();
    }

    private static String delivered(JsonNode coverage) {
        int met = 0;
        int lines = 0;
        for (JsonNode line : coverage.path("lines")) {
            lines++;
            met += line.path("missing").asInt() == 0 ? 1 : 0;
        }
        return "    đưa tin · coverage: %s tác phẩm · works, %s lần · times; đủ · met %d / %d dòng · lines%n"
                .formatted(
                        PrintedNumber.whole(coverage.path("works")),
                        PrintedNumber.whole(coverage.path("publications")),
                        met,
                        lines);
    }

    private static String wrapped(String text) {
        StringBuilder lines = new StringBuilder();
        StringBuilder line = new StringBuilder(INDENT);
        for (String word : text.split(" ")) {
            if (line.length() + word.length() > WIDTH) {
                lines.append(line.toString().stripTrailing()).append(System.lineSeparator());
                line = new StringBuilder(INDENT);
            }
            line.append(word).append(' ');
        }
        return lines.append(line.toString().stripTrailing())
                .append(System.lineSeparator())
                .toString();
    }
}
