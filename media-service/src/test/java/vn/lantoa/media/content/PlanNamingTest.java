package vn.lantoa.media.content;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.lantoa.media.Bodies;
import vn.lantoa.media.MediaApi;
import vn.lantoa.platform.data.sql.Sql;
import vn.lantoa.platform.testing.service.Body;
import vn.lantoa.platform.testing.token.Identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

/**
 * Who names the plan that an item has anyway keeps it, and who names it no more follows the day again (rules.md §5).
 * Each test has a year of its own.
 */
@QuarkusTest
class PlanNamingTest extends MediaApi {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String ITEMS = "/api/v1/submissions";
    private static final int MORE_THAN_AT_ONCE = 1_001;

    @Inject
    Sql sql;

    /** In how many lines the items are sent again. */
    @ParameterizedTest
    @CsvSource({"1961, 1", "1962, 3", "1963, 1001"})
    void whatIsOtherwiseTheSameRemembersWhetherItsPlanIsNamed(int year, int lines) {
        UUID first = issue(year);
        Map<String, Object> following = item(year);
        Map<String, Object> namedLater = item(year);
        Map<String, Object> namedNoMore = Body.with(item(year), "planId", first.toString());
        List.of(following, namedLater, namedNoMore).forEach(PlanNamingTest::create);
        await().atMost(PATIENCE).until(() -> hasPlan(following, first) && hasPlan(namedLater, first));
        int revision = stored(namedLater).getInt("items[0].revision");

        sendAgain(lines, Body.with(namedLater, "planId", first.toString()), Body.without(namedNoMore, "planId"));

        assertThat(stored(namedLater).getInt("items[0].revision")).isEqualTo(revision);
        assertThat(stored(namedNoMore).getInt("items[0].revision")).isEqualTo(1);
        UUID second = takesTheDaysOf(first, year);
        await().atMost(PATIENCE).until(() -> hasPlan(following, second) && hasPlan(namedNoMore, second));
        assertThat(hasPlan(namedLater, first)).isTrue();
    }

    @Test
    void aCorrectionSaysSoToo() {
        UUID first = issue(1964);
        Map<String, Object> following = item(1964);
        Map<String, Object> namedLater = item(1964);
        Map<String, Object> namedNoMore = Body.with(item(1964), "planId", first.toString());
        List.of(following, namedLater, namedNoMore).forEach(PlanNamingTest::create);
        await().atMost(PATIENCE).until(() -> hasPlan(following, first) && hasPlan(namedLater, first));
        int revision = stored(namedLater).getInt("items[0].revision");

        correct("""
                {"externalId": "%s", "set": {"planId": "%s"}}""".formatted(name(namedLater), first), """
                {"externalId": "%s", "set": {"planId": null}}""".formatted(name(namedNoMore)));

        assertThat(stored(namedLater).getInt("items[0].revision")).isEqualTo(revision);
        UUID second = takesTheDaysOf(first, 1964);
        await().atMost(PATIENCE).until(() -> hasPlan(following, second) && hasPlan(namedNoMore, second));
        assertThat(hasPlan(namedLater, first)).isTrue();
    }

    private static void correct(String... lines) {
        String id = keyed(Identity.PRESS_BBD)
                .body("{\"reason\": \"Kế hoạch\", \"items\": [%s]}".formatted(String.join(", ", lines)))
                .post("/api/v1/corrections")
                .then()
                .statusCode(201)
                .body("lines.status", contains("UNCHANGED", "UNCHANGED"))
                .body("effect", empty())
                .extract()
                .path("id");
        as(Identity.APPROVER)
                .header("If-Match", "*")
                .post("/api/v1/corrections/" + id + "/approve")
                .then()
                .statusCode(200)
                .body("state", equalTo("APPROVED"));
    }

    private static Map<String, Object> item(int year) {
        return Body.with(Bodies.item(Bodies.freshId()), "publishedAt", year + "-06-01T08:00:00+07:00");
    }

    private static void create(Map<String, Object> item) {
        send(item).body("lines.status", contains("CREATED"));
    }

    @SafeVarargs
    private static ValidatableResponse send(Map<String, Object>... items) {
        return keyed(Identity.PRESS_BBD)
                .body(Map.of("items", List.of(items)))
                .post(ITEMS)
                .then()
                .statusCode(201);
    }

    /** Sends them each alone where there is to be one line, or with others. */
    @SafeVarargs
    private static void sendAgain(int lines, Map<String, Object>... items) {
        if (lines == 1) {
            Arrays.stream(items).forEach(item -> send(item).body("lines.status", contains("UNCHANGED")));
            return;
        }
        if (lines < MORE_THAN_AT_ONCE) {
            send(items).body("unchanged", equalTo(items.length));
            return;
        }
        List<Map<String, Object>> all = new ArrayList<>(List.of(items));
        while (all.size() < lines) {
            all.add(Bodies.item(Bodies.freshId()));
        }
        String submission = URI.create(keyed(Identity.PRESS_BBD)
                        .contentType("application/json")
                        .body(Map.of("items", all))
                        .post(ITEMS)
                        .then()
                        .statusCode(202)
                        .extract()
                        .header("Location"))
                .getPath();
        await().atMost(PATIENCE).untilAsserted(() -> as(Identity.PRESS_BBD)
                .get(submission)
                .then()
                .body("state", equalTo("ACCEPTED"))
                .body("unchanged", equalTo(items.length)));
    }

    private static String name(Map<String, Object> item) {
        return item.get("externalId").toString();
    }

    private static JsonPath stored(Map<String, Object> item) {
        return as(Identity.VIEWER)
                .get("/api/v1/content-items?externalId=" + name(item))
                .jsonPath();
    }

    private static boolean hasPlan(Map<String, Object> item, UUID plan) {
        return plan.toString().equals(stored(item).getString("items[0].planId"));
    }

    private UUID takesTheDaysOf(UUID plan, int year) {
        sql.update("UPDATE reference_plan SET status = 'SUPERSEDED' WHERE id = ?", plan);
        return issue(year);
    }

    /** As the task-service's event leaves it. */
    private UUID issue(int year) {
        UUID plan = UUID.randomUUID();
        sql.update(
                "INSERT INTO reference_plan (id, epoch, version, status, top_level, start_on, end_on)"
                        + " VALUES (?, 1, 1, 'ISSUED', true, make_date(?, 1, 1), make_date(?, 12, 31))",
                plan,
                year,
                year);
        return plan;
    }
}
