package vn.lantoa.media.submission;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import vn.lantoa.media.Bodies;
import vn.lantoa.platform.testing.service.Body;
import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.platform.testing.token.TokenIssuerResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

/** One key, one effect (rules.md §5). */
@QuarkusTest
class IdempotencyTest extends SubmissionApi {

    private static final int RACERS = 64;

    private final String key = UUID.randomUUID().toString();

    private Response post(Identity identity, String key, Map<String, Object> item) {
        return as(identity)
                .header("Idempotency-Key", key)
                .body(Map.of("items", List.of(item)))
                .post(ITEMS);
    }

    @Test
    void theSameRequestAgainGetsTheSameAnswerAndHasNoSecondEffect() {
        Map<String, Object> item = Bodies.item(Bodies.freshId());

        Response first = post(Identity.PRESS_BBD, key, item);
        Response again = post(Identity.PRESS_BBD, key, item);

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(first.header("Idempotency-Replayed")).isNull();
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.asString()).isEqualTo(first.asString());
    }

    @Test
    void anotherRequestWithTheKeyIsRefused() {
        Map<String, Object> item = Bodies.item(Bodies.freshId());
        post(Identity.PRESS_BBD, key, item);

        post(Identity.PRESS_BBD, key, Body.with(item, "title", "Khác"))
                .then()
                .statusCode(422)
                .body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
        as(Identity.PRESS_BBD)
                .header("Idempotency-Key", key)
                .queryParam("atomic", true)
                .body(Map.of("items", List.of(item)))
                .post(ITEMS)
                .then()
                .statusCode(422);
        post(Identity.PRESS_BTV, key, item).then().statusCode(201).header("Idempotency-Replayed", nullValue());
    }

    @Test
    void aRequestWithoutAKeyIsRefusedButADryRunNeedsNone() {
        Map<String, Object> body = Map.of("items", List.of(Bodies.item(Bodies.freshId())));

        as(Identity.PRESS_BBD)
                .body(body)
                .post(ITEMS)
                .then()
                .statusCode(400)
                .body("code", equalTo("IDEMPOTENCY_KEY_REQUIRED"))
                .body("violations[0].field", equalTo("Idempotency-Key"));
        as(Identity.PRESS_BBD)
                .header("Idempotency-Key", key)
                .queryParam("dryRun", true)
                .body(body)
                .post(ITEMS)
                .then()
                .statusCode(200);
        as(Identity.PRESS_BBD)
                .header("Idempotency-Key", key)
                .body(body)
                .post(ITEMS)
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", nullValue());
    }

    @Test
    void whatFailedLeavesTheKeyFree() {
        Map<String, Object> item = Bodies.item(Bodies.freshId());
        as(Identity.PRESS_BBD)
                .header("Idempotency-Key", key)
                .queryParam("atomic", true)
                .body(Map.of("items", List.of(Body.without(item, "title"))))
                .post(ITEMS)
                .then()
                .statusCode(400);

        post(Identity.PRESS_BBD, key, item).then().statusCode(201);
    }

    @Test
    void sixtyFourRacersOnOneKeyHaveOneEffect() {
        Instant before = Instant.now().minus(Duration.ofSeconds(1));
        String body = "{\"items\": [" + ndjson(Bodies.item(Bodies.freshId())) + "]}";
        HttpRequest request = HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + ITEMS))
                .header(
                        "Authorization",
                        "Bearer " + TokenIssuerResource.running().tokenFor(Identity.PRESS_VNBD))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        HttpClient client = HttpClient.newHttpClient();

        List<CompletableFuture<HttpResponse<String>>> race = Stream.generate(
                        () -> client.sendAsync(request, HttpResponse.BodyHandlers.ofString()))
                .limit(RACERS)
                .toList();
        List<HttpResponse<String>> answers =
                race.stream().map(CompletableFuture::join).toList();

        List<HttpResponse<String>> done =
                answers.stream().filter(answer -> answer.statusCode() == 201).toList();
        assertThat(done)
                .filteredOn(answer ->
                        answer.headers().firstValue("Idempotency-Replayed").isEmpty())
                .hasSize(1);
        assertThat(done).extracting(HttpResponse::body).containsOnly(done.get(0).body());
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() != 201)
                .allSatisfy(answer -> assertThat(answer.body()).contains("IDEMPOTENCY_KEY_IN_USE"));
        as(Identity.PRESS_VNBD)
                .queryParam("from", before.toString())
                .get(ITEMS)
                .then()
                .body("page.totalItems", equalTo(1));
    }
}
