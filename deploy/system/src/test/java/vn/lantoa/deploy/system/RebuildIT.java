package vn.lantoa.deploy.system;

import java.time.Duration;
import java.util.UUID;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.lantoa.platform.testing.token.Identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Figures built anew, from the facts or from what Kafka has kept, are those that were there. One item here moves
 * between months.
 */
@SystemTest
class RebuildIT {

    private static final String REBUILDS = "/api/v1/operations/reporting/rebuilds";
    private static final String FIGURES = "/api/v1/aggregates?measures=works,publications,seconds,views,viewsGained"
            + "&groupBy=agency,month,genre&from=2019-12-15&to=2024-12-15";
    private static final Duration DONE_WITHIN = Duration.ofMinutes(5);

    private static JsonPath before;

    @BeforeAll
    static void sendAndRevise() {
        String name = "dung-lai-" + UUID.randomUUID();
        Sending.store(Identity.PRESS_VNBD, AnItem.on("2020-06-10", name), AnItem.on("2020-06-11", name + "-b"));
        Sending.store(Identity.PRESS_VNBD, AnItem.on("2020-07-20", name));
        await().atMost(DONE_WITHIN).until(() -> figures().getList("rows.month").contains("2020-08"));
        before = figures();
    }

    @ParameterizedTest
    @ValueSource(strings = {"FACTS", "TOPICS"})
    void findsNoDifference(String source) {
        String id = As.created(Identity.OPERATOR, REBUILDS, "{\"from\": \"" + source + "\"}");

        JsonPath done =
                await().atMost(DONE_WITHIN).until(() -> rebuild(id), now -> now.getString("finishedAt") != null);
        assertThat(done.getString("state")).as(done.prettify()).isEqualTo("COMPLETED");
        assertThat(done.getInt("differences")).as(done.prettify()).isZero();
        assertThat(figures().getList("rows")).isEqualTo(before.getList("rows"));
    }

    private static JsonPath rebuild(String id) {
        return As.the(Identity.AUDITOR)
                .get(REBUILDS + "/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static JsonPath figures() {
        Response answer = As.the(Identity.REPORTING_JOB).get(FIGURES);
        answer.then().statusCode(200);
        return answer.jsonPath();
    }
}
