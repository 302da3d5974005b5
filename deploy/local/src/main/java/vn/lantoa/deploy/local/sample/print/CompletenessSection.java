package vn.lantoa.deploy.local.sample.print;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;

/** How complete the figures are: what is declared, missing, and was declared after a later month. */
public final class CompletenessSection {

    private CompletenessSection() {}

    /**
     * The table.
     *
     * @param growth the answer of {@code GET /growth}
     * @param declarations of all agencies, in the order in which they were made
     */
    public static String of(JsonNode growth, List<JsonNode> declarations) {
        JsonNode completeness = growth.path("completeness");
        List<String> missing = new ArrayList<>();
        completeness
                .path("missing")
                .forEach(one -> missing.add(
                        one.path("agency").asText() + " " + one.path("month").asText()));
        return """
                ĐỦ THIẾU · COMPLETENESS

                  đã khai / phải khai · declared / expected   %s / %s tháng · months, %s
                  còn thiếu · missing                         %s
                  khai muộn · late                            %s
                """.formatted(
                        completeness.path("declared").asText(),
                        completeness.path("expected").asText(),
                        PrintedNumber.percent(completeness.path("percent")),
                        listed(missing),
                        listed(late(declarations)));
    }

    private static List<String> late(List<JsonNode> declarations) {
        Map<String, List<JsonNode>> byAgency = declarations.stream()
                .sorted(Comparator.comparing(one -> one.path("createdAt").asText()))
                .collect(Collectors.groupingBy(
                        one -> one.path("agency").asText(), LinkedHashMap::new, Collectors.toList()));
        List<String> late = new ArrayList<>();
        byAgency.forEach((agency, inOrder) -> {
            String latest = "";
            for (JsonNode one : inOrder) {
                String month = one.path("period").asText();
                if (month.compareTo(latest) < 0) {
                    late.add(agency + " " + month + " (sau · after " + latest + ")");
                } else {
                    latest = month;
                }
            }
        });
        return late;
    }

    private static String listed(List<String> all) {
        return all.isEmpty() ? "không · none" : String.join(", ", all);
    }
}
