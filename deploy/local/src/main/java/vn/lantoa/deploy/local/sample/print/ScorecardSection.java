package vn.lantoa.deploy.local.sample.print;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;

/** How the plan stands today by its scorecard, beside how it stood at the end of September. */
public final class ScorecardSection {

    private static final String LINE = "  %-58s %12s %18s%n";
    private static final Map<String, String> STATES = new LinkedHashMap<>();

    static {
        STATES.put("DONE_ON_TIME", "nhiệm vụ xong đúng hạn · tasks done on time");
        STATES.put("DONE_LATE", "nhiệm vụ xong muộn · done late");
        STATES.put("IN_PROGRESS", "nhiệm vụ đang làm, chưa đến hạn · in progress");
        STATES.put("OVERDUE", "nhiệm vụ quá hạn · overdue");
    }

    private ScorecardSection() {}

    /**
     * The table.
     *
     * @param card the answer of {@code GET /scorecards/{planId}}
     * @param then that of {@code GET /plans/{id}/progress} for a day
     */
    public static String of(JsonNode card, JsonNode then) {
        StringBuilder table = new StringBuilder("BẢNG ĐIỂM · SCORECARD  %s%n%n"
                        .formatted(card.path("title").asText()))
                .append(LINE.formatted("", then.path("asOf").asText(), "hôm nay · today"))
                .append(LINE.formatted(
                        "khoản hành động có nhiệm vụ · action clauses covered",
                        "",
                        card.path("coverage").path("covered").asText() + " / "
                                + card.path("coverage").path("actionClauses").asText()));
        STATES.forEach((state, words) -> table.append(LINE.formatted(
                words,
                then.path("dueStates").path(state).asText(),
                card.path("tasks").path("dueStates").path(state).asText())));
        return table.append(LINE.formatted(
                        "tiến độ theo trọng số · progress, weighted",
                        PrintedNumber.percent(then.path("plan").path("weighted")),
                        PrintedNumber.percent(card.path("progress").path("weighted"))))
                .append(LINE.formatted("đèn của các khoản hành động · lights of the action clauses", "", lights(card)))
                .toString();
    }

    private static String lights(JsonNode card) {
        Map<String, Integer> lights = new LinkedHashMap<>();
        Iterator<JsonNode> clauses = card.path("clauses").elements();
        while (clauses.hasNext()) {
            JsonNode clause = clauses.next();
            if (clause.path("action").asBoolean()) {
                lights.merge(clause.path("state").asText(), 1, Integer::sum);
            }
        }
        return lights.entrySet().stream()
                .map(light -> light.getValue() + " " + light.getKey())
                .collect(Collectors.joining(", "));
    }
}
