package vn.lantoa.deploy.system;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import vn.lantoa.platform.testing.token.Identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

/**
 * What the task-service keeps is known to the others a moment later, though nobody calls it. The plan is one of 2021.
 */
@SystemTest
class EventsIT {

    /** A part that another test killed is given up by its consumer group after eight seconds. */
    private static final Duration HEARD_WITHIN = Duration.ofSeconds(30);

    private static final String CLAUSE = "II.3-1";

    private static String planId;

    private static AnItem early;

    @BeforeAll
    static void issueAPlan() {
        early = item();
        Sending.store(Identity.PRESS_BTV, early);
        planId = SamplePlan.importDocument();
        String path = "/api/v1/plans/" + planId;
        As.theOfficer()
                .header("If-Match", As.theOfficer().get(path).header("ETag"))
                .body(SampleBodies.of("putPlan").replace("2024", "2021"))
                .put(path)
                .then()
                .statusCode(200);
        As.theOfficer()
                .header("If-Match", As.theOfficer().get(path).header("ETag"))
                .body("{\"to\": \"ISSUED\"}")
                .post(path + "/transitions")
                .then()
                .statusCode(200);
        String task = ATask.of(planId, "Viết bài").serving(CLAUSE).create();
        ATask.report(task, "2024-03-01", 40);
        await().atMost(HEARD_WITHIN).until(() -> planId.equals(planOf(early)));
    }

    @Test
    void anItemFindsItsPlanByTheDay() {
        AnItem item = item();

        Sending.store(Identity.PRESS_BTV, item).body("lines[0].warnings.size()", equalTo(0));
        assertThat(planOf(item)).isEqualTo(planId);
    }

    @Test
    void soDoesAnItemThatCameBeforeThePlanWasIssued() {
        assertThat(planOf(early)).isEqualTo(planId);
    }

    @Test
    void aClauseOrThemeThatThePlanHasNotIsTakenWithAWarning() {
        Sending.store(
                        Identity.PRESS_BTV,
                        item().with("clausePaths", List.of("II.9-9")).about("T99"))
                .body("lines[0].status", equalTo("CREATED"))
                .body("lines[0].warnings.code", contains("CODE_NOT_KNOWN_YET", "CODE_NOT_KNOWN_YET"));
    }

    @Test
    void theScorecardShowsTasksProgressAndContentOfAClause() {
        Sending.store(Identity.PRESS_BTV, item());

        await().atMost(HEARD_WITHIN).untilAsserted(() -> {
            JsonPath card = scorecard("/" + CLAUSE);
            assertThat(card.getInt("tasks.total")).isOne();
            assertThat(card.getDouble("progress.weighted")).isEqualTo(40);
            assertThat(card.getInt("content.publications")).isGreaterThan(1);
            assertThat(card.getString("money.reason")).isEqualTo("NOT_RECORDED");
        });
    }

    @Test
    void theScorecardOfThePlanNamesWhatNobodyDoes() {
        await().atMost(HEARD_WITHIN).untilAsserted(() -> {
            JsonPath card = scorecard("");
            assertThat(card.getString("planId")).isEqualTo(planId);
            assertThat(card.getInt("tasks.total")).isOne();
            assertThat(card.getList("clauses.path")).contains(CLAUSE, "II.3-2", "II.3-3", "II.3-4");
            assertThat(card.getString("clauses.find { it.path == 'II.3-2' }.reason"))
                    .isEqualTo("UNCOVERED");
        });
    }

    private static AnItem item() {
        return AnItem.on("2021-05-05", "nghe-" + UUID.randomUUID()).about("T01").with("clausePaths", List.of(CLAUSE));
    }

    private static String planOf(AnItem item) {
        return As.the(Identity.PRESS_BTV)
                .get("/api/v1/content-items?externalId=" + item.entry().get("externalId"))
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].planId");
    }

    private static JsonPath scorecard(String clause) {
        return As.the(Identity.VIEWER)
                .get("/api/v1/scorecards/" + planId + clause)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
