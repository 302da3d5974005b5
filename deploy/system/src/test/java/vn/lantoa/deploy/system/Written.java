package vn.lantoa.deploy.system;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How many records there are, and how many writes there were of anybody: equal before and after what must leave nothing
 * behind. What the system does by itself, such as watching sealed reports for corrections, goes on meanwhile.
 */
final class Written {

    private static final List<String> LISTS = List.of(
            "/api/v1/audit/task",
            "/api/v1/audit/media",
            "/api/v1/audit/event",
            "/api/v1/audit/reporting",
            "/api/v1/plans",
            "/api/v1/tasks",
            "/api/v1/agencies",
            "/api/v1/audiences",
            "/api/v1/press-agencies",
            "/api/v1/submissions",
            "/api/v1/content-items",
            "/api/v1/period-declarations",
            "/api/v1/growth-targets",
            "/api/v1/events",
            "/api/v1/event-series");

    private static final String BY_SYSTEM = "&actor=system";

    private Written() {}

    static Map<String, Integer> now() {
        return LISTS.stream().collect(Collectors.toMap(list -> list, Written::total));
    }

    private static int total(String list) {
        return list.startsWith("/api/v1/audit/") ? byAnybody(list) : total(list, "");
    }

    private static int byAnybody(String audit) {
        int bySystem;
        int all;
        do {
            bySystem = total(audit, BY_SYSTEM);
            all = total(audit, "");
        } while (total(audit, BY_SYSTEM) != bySystem);
        return all - bySystem;
    }

    private static int total(String list, String filter) {
        return As.theOfficer()
                .get(list + "?size=1" + filter)
                .then()
                .statusCode(200)
                .extract()
                .path("page.totalItems");
    }
}
