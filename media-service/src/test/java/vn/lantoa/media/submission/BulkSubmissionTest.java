package vn.lantoa.media.submission;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import vn.lantoa.media.Bodies;
import vn.lantoa.platform.testing.token.Identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

/** Bodies of more lines than are answered at once (rules.md §5). */
@QuarkusTest
class BulkSubmissionTest extends SubmissionApi {

    private static final int LINES = 1_500;

    private final String name = UUID.randomUUID().toString();
    private final String key = UUID.randomUUID().toString();

    private List<Object> items() {
        List<Object> items = new ArrayList<>();
        for (int line = 1; line <= LINES; line++) {
            items.add(Bodies.item(name + "-" + line));
        }
        items.set(1_234, "{\"externalId\": ");
        return items;
    }

    private Response post(String body) {
        return asLines(as(Identity.PRESS_BBD).header("Idempotency-Key", key))
                .body(body)
                .post(ITEMS);
    }

    private static void awaitState(String submission, String state) {
        await().atMost(30, TimeUnit.SECONDS)
                .pollInterval(200, TimeUnit.MILLISECONDS)
                .untilAsserted(() -> as(Identity.PRESS_BBD)
                        .get(submission)
                        .then()
                        .statusCode(200)
                        .body("state", equalTo(state)));
    }

    @Test
    void itIsStoredAnsweredAndAppliedAndComesAgainToTheSameAnswer() {
        String body = ndjson(items().toArray());

        Response first = post(body);

        assertThat(first.statusCode()).isEqualTo(202);
        assertThat(first.jsonPath().getString("state")).isEqualTo("RECEIVED");
        assertThat(first.jsonPath().getInt("received")).isEqualTo(LINES);
        assertThat(first.jsonPath().getInt("applied")).isZero();
        String submission = URI.create(first.header("Location")).getPath();
        Response again = post(body);
        assertThat(again.statusCode()).isEqualTo(202);
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.asString()).isEqualTo(first.asString());

        awaitState(submission, "PARTLY_ACCEPTED");
        as(Identity.PRESS_BBD)
                .get(submission)
                .then()
                .body("applied", equalTo(LINES))
                .body("created", equalTo(LINES - 1))
                .body("rejected", equalTo(1));
        as(Identity.PRESS_BBD)
                .accept("application/json")
                .get(submission + "/lines?status=REJECTED")
                .then()
                .body("items[0].line", equalTo(1_235))
                .body("items[0].errors[0].code", equalTo("LINE_MALFORMED"));
        assertThat(as(Identity.PRESS_BBD)
                        .accept("application/x-ndjson")
                        .get(submission + "/lines")
                        .asString()
                        .lines())
                .hasSize(LINES);
    }

    @Test
    void itIsNeitherADryRunNorAllOrNothing() {
        String body = ndjson(items().toArray());

        sendingLines(Identity.PRESS_BBD)
                .queryParam("dryRun", true)
                .body(body)
                .post(ITEMS)
                .then()
                .statusCode(413)
                .body("code", equalTo("TOO_MANY_LINES"));
        sendingLines(Identity.PRESS_BBD)
                .queryParam("atomic", true)
                .body(body)
                .post(ITEMS)
                .then()
                .statusCode(413)
                .body("code", equalTo("SUBMISSION_TOO_LARGE_TO_BE_ATOMIC"));
    }

    @Test
    void jsonThatIsNoneAtItsEndIsRefusedAndLeavesNothing() {
        String lines =
                ndjson(items().stream().filter(Map.class::isInstance).toArray()).replace("\n", ",");

        as(Identity.PRESS_BBD)
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body("{\"items\": [" + lines)
                .post(ITEMS)
                .then()
                .statusCode(400)
                .body("code", equalTo("REQUEST_MALFORMED"));
        as(Identity.PRESS_BBD)
                .get("/api/v1/submissions?idempotencyKey=" + key)
                .then()
                .body("page.totalItems", equalTo(0));
    }

    @Test
    void observationsGoTheSameWay() {
        String id = Bodies.freshId();
        submit(Identity.PRESS_BBD, Bodies.item(id));
        List<Object> observations = new ArrayList<>();
        for (int line = 1; line <= 1_001; line++) {
            Map<String, Object> observation = Bodies.observation(id);
            observation.put("source", "nguồn " + line % 1_000);
            observations.add(observation);
        }

        Response answer =
                sending(Identity.PRESS_BBD).body(Map.of("items", observations)).post(OBSERVATIONS);

        assertThat(answer.statusCode()).isEqualTo(202);
        String submission = URI.create(answer.header("Location")).getPath();
        awaitState(submission, "PARTLY_ACCEPTED");
        as(Identity.PRESS_BBD)
                .get(submission)
                .then()
                .body("kind", equalTo("OBSERVATIONS"))
                .body("created", equalTo(1_000))
                .body("observations.created", equalTo(1_000))
                .body("rejected", equalTo(1));
    }
}
