package vn.lantoa.deploy.bench.plans;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * What a question is about.
 *
 * @param plan its id
 * @param issuer the agency that issued it
 * @param agency one that leads tasks of it
 * @param task the id of one of its tasks
 * @param day half a year ago
 */
record PlanSubject(UUID plan, String issuer, String agency, UUID task, LocalDate day) {

    /** What stands in a question's places. */
    Map<String, Object> values() {
        return Map.of("plan", plan, "issuer", issuer, "agency", agency, "task", task, "day", day);
    }

    /** A path and query with these in their places. */
    String in(String target) {
        String text = target;
        for (Map.Entry<String, Object> value : values().entrySet()) {
            text = text.replace("{" + value.getKey() + "}", value.getValue().toString());
        }
        return text;
    }
}
