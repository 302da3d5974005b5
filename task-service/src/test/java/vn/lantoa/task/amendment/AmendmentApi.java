package vn.lantoa.task.amendment;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.task.IssuedPlans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

/** What the tests of amendments have in common: amendments, and what they do to clauses. */
abstract class AmendmentApi extends IssuedPlans {

    static final String OLD = "Tập huấn người phát ngôn.";
    static final String NEW = "Tập huấn người phát ngôn hai lần trong năm.";
    static final String FAR = "2099-01-01";
    static final Map<String, Object> NOTHING = Map.of();

    @SafeVarargs
    static void refused(UUID plan, int status, String code, Map<String, Object>... changes) {
        refused(plan, amendment("2024-07-01", changes), status, code);
    }

    static void refused(UUID plan, Map<String, Object> body, int status, String code) {
        String found = propose(plan, body).statusCode(status).extract().path("code");
        assertThat(found).isEqualTo(code);
    }

    static void read(String task, String property, Object expected) {
        as(Identity.VIEWER)
                .get("/api/v1/tasks/{id}", task)
                .then()
                .statusCode(200)
                .body(property, equalTo(expected));
    }

    @SafeVarargs
    static String proposed(UUID plan, String effectiveOn, Map<String, Object>... changes) {
        return propose(plan, amendment(effectiveOn, changes))
                .statusCode(201)
                .extract()
                .path("id");
    }

    @SafeVarargs
    static String approved(UUID plan, String effectiveOn, Map<String, Object>... changes) {
        String amendment = proposed(plan, effectiveOn, changes);
        step(Identity.APPROVER, plan, amendment, "approve", NOTHING).statusCode(200);
        return amendment;
    }

    @SafeVarargs
    static Map<String, Object> amendment(String effectiveOn, Map<String, Object>... changes) {
        return amendment(effectiveOn, List.of(changes));
    }

    static Map<String, Object> amendment(String effectiveOn, List<Map<String, Object>> changes) {
        return Map.of("reason", "Theo ý kiến chỉ đạo", "effectiveOn", effectiveOn, "changes", changes);
    }

    static Map<String, Object> change(String path, String text) {
        return Map.of("kind", "CHANGE", "path", path, "text", text);
    }

    static Map<String, Object> add(String after, String text) {
        return Map.of("kind", "ADD", "after", after, "text", text);
    }

    static Map<String, Object> remove(String path) {
        return Map.of("kind", "REMOVE", "path", path);
    }
}
