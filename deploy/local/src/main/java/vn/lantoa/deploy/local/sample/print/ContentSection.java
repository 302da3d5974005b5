package vn.lantoa.deploy.local.sample.print;

import com.fasterxml.jackson.databind.JsonNode;

/** What was published in each language: what {@code GET /aggregates} says. */
public final class ContentSection {

    private static final String LINE = "  %-22s %12s %14s %16s%n";

    private ContentSection() {}

    /** @param aggregates works, publications and views by language */
    public static String of(JsonNode aggregates) {
        StringBuilder table = new StringBuilder("TÁC PHẨM · WORKS%n%n".formatted())
                .append(LINE.formatted("thứ tiếng", "tác phẩm", "lần đăng, phát", "lượt xem"))
                .append(LINE.formatted("language", "works", "publications", "views"));
        aggregates
                .path("rows")
                .forEach(row -> table.append(line(row.path("language").asText(), row)));
        return table.append(line("tất cả · all", aggregates.path("totals"))).toString();
    }

    private static String line(String name, JsonNode row) {
        return LINE.formatted(
                name,
                PrintedNumber.whole(row.path("works")),
                PrintedNumber.whole(row.path("publications")),
                PrintedNumber.whole(row.path("views")));
    }
}
