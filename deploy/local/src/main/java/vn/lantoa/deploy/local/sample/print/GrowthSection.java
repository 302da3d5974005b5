package vn.lantoa.deploy.local.sample.print;

import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

/** The growth target per agency and measure, and pooled: what {@code GET /growth} says. */
public final class GrowthSection {

    private static final String LINE = "  %-7s %-23s %10s %10s %9s %11s  %s%n";
    private static final Map<String, String> MEASURES = Map.of(
            "NEWS_ITEMS", "tin · news items",
            "ARTICLES", "bài · articles",
            "RADIO_SECONDS", "giây phát thanh · radio",
            "TV_SECONDS", "giây truyền hình · TV");
    private static final Map<String, String> STATES = Map.of(
            "ACHIEVED", "đạt",
            "ON_TRACK", "kịp",
            "AT_RISK", "có thể lỡ",
            "BEHIND", "chậm",
            "UNKNOWN", "chưa rõ");

    private GrowthSection() {}

    public static String of(JsonNode growth) {
        StringBuilder table = new StringBuilder(
                        "TĂNG TRƯỞNG · GROWTH  %s so với · against %s, lịch · calendar %s, chỉ tiêu · target %s %%%n%n"
                                .formatted(
                                        growth.path("period").asText(),
                                        growth.path("baselineYear").asText(),
                                        growth.path("calendar").asText(),
                                        PrintedNumber.whole(growth.path("growthPercent"))))
                .append(LINE.formatted("cơ quan", "đo bằng", "kỳ gốc", "thực hiện", "tăng", "dự báo năm", "trạng thái"))
                .append(LINE.formatted("agency", "measure", "baseline", "actual", "growth", "forecast", "state"));
        growth.path("rows").forEach(row -> table.append(line(row.path("agency").asText(), row)));
        growth.path("pooled").forEach(row -> table.append(line("chung", row)));
        return table.toString();
    }

    private static String line(String agency, JsonNode row) {
        String measure = row.path("measure").asText();
        return LINE.formatted(
                agency,
                MEASURES.getOrDefault(measure, measure),
                PrintedNumber.whole(row.path("baseline")),
                PrintedNumber.whole(row.path("actual")),
                PrintedNumber.growth(row.path("growth")),
                PrintedNumber.whole(row.path("forecast").path("value")),
                state(row));
    }

    /** Where the state is not known, why. */
    private static String state(JsonNode row) {
        String state = row.path("state").asText();
        String shown = state.equals("UNKNOWN") ? row.path("reason").asText() : state;
        return STATES.getOrDefault(state, "") + " · " + shown;
    }
}
