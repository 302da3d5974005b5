package vn.lantoa.task.theming;

import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.task.TaskApi;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class ThemeEditTest extends TaskApi {

    @Test
    void aThemeWithPartsIsNoLeaf() {
        UUID plan = aPlan();

        String part = add(plan, "T01.1", "T01")
                .statusCode(201)
                .body("weight", equalTo(2))
                .extract()
                .path("id");
        themes(plan)
                .body("items.code", contains("T01", "T01.1", "T02"))
                .body("items.leaf", contains(false, true, true))
                .body("items.parent", contains(null, "T01", null));
        plan(plan).body("version", equalTo(1));
        put(part, "\"0\"", "{'label': 'a', 'parent': 'T02', 'weight': 0}")
                .statusCode(200)
                .body("weight", equalTo(0));
        put(part, "\"0\"", "{'label': 'b', 'weight': 1}").statusCode(412);
        themes(plan).body("items.leaf", contains(true, true, false));
    }

    @Test
    void noThemeIsAPartOfItself() {
        UUID plan = aPlan();
        String first = themes(plan).extract().path("items[0].id");
        add(plan, "T01.1", "T01").statusCode(201);

        put(first, "*", "{'label': 'a', 'parent': 'T01.1', 'weight': 1}")
                .statusCode(400)
                .body("code", equalTo("THEME_PARENT_CIRCULAR"));
        add(plan, "T01.1", "T01").statusCode(409).body("code", equalTo("THEME_EXISTS"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"T09 | II.2-1 | THEME_PARENT_UNKNOWN", "T01 | II.2-9 | THEME_CLAUSE_UNKNOWN"})
    void whatIsNotThereIsNamed(String parent, String clause, String code) {
        add(aPlan(), "T03", parent, clause).statusCode(400).body("code", equalTo(code));
    }

    @Test
    void aThemeIsOfAPlanThatThereIs() {
        add(UUID.randomUUID(), "T03", "T01")
                .statusCode(400)
                .body("code", equalTo("THEME_PLAN_UNKNOWN"))
                .body("violations.field", contains("planId"));
    }

    @Test
    void aThemePutsEventsFirst() {
        String theme = themes(aPlan()).extract().path("items[0].id");
        String events = "{'items': [{'eventCode': 'B', 'priority': 2}, {'eventCode': 'A', 'priority': 1}]}";

        putEvents(theme, "\"0\"", events)
                .statusCode(200)
                .body("items.eventCode", contains("A", "B"))
                .body("warnings.code", contains("CODE_NOT_KNOWN_YET", "CODE_NOT_KNOWN_YET"))
                .body("version", equalTo(1));
        putEvents(theme, "\"0\"", events).statusCode(412);
        putEvents(theme, "*", "{'items': [{'eventCode': 'A', 'priority': 1}, {'eventCode': 'A', 'priority': 2}]}")
                .statusCode(400)
                .body("code", equalTo("FOCUS_EVENT_REPEATED"));
        as(Identity.PRESS_BBD)
                .get("/api/v1/content-themes/{id}/focus-events", theme)
                .then()
                .statusCode(200)
                .body("items.priority", contains(1, 2))
                .body("warnings", nullValue());
    }

    private static ValidatableResponse add(UUID plan, String code, String parent) {
        return add(plan, code, parent, "II.2-1");
    }

    private static ValidatableResponse add(UUID plan, String code, String parent, String clause) {
        return as(Identity.OFFICER)
                .body("""
                        {"planId": "%s", "code": "%s", "label": "Một phần", "parent": "%s", "clausePath": "%s",
                         "weight": 2}""".formatted(plan, code, parent, clause))
                .post("/api/v1/content-themes")
                .then();
    }

    private static ValidatableResponse put(String theme, String tag, String body) {
        return as(Identity.OFFICER)
                .header("If-Match", tag)
                .body(body.replace('\'', '"'))
                .put("/api/v1/content-themes/{id}", theme)
                .then();
    }

    private static ValidatableResponse putEvents(String theme, String tag, String body) {
        return as(Identity.OFFICER)
                .header("If-Match", tag)
                .body(body.replace('\'', '"'))
                .put("/api/v1/content-themes/{id}/focus-events", theme)
                .then();
    }

    private static ValidatableResponse themes(UUID plan) {
        return as(Identity.VIEWER)
                .queryParam("planId", plan)
                .get("/api/v1/content-themes")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse plan(UUID plan) {
        return as(Identity.VIEWER).get("/api/v1/plans/{id}", plan).then().statusCode(200);
    }
}
