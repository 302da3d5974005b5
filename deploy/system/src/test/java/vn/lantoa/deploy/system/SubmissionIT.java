package vn.lantoa.deploy.system;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.lantoa.platform.testing.token.Identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

/**
 * A press agency sends what it published: each line has its result, and nothing counts twice. All of it is of May 2022.
 */
@SystemTest
class SubmissionIT {

    private static final Identity SENDER = Identity.PRESS_VNBD;
    private static final String DAY = "2022-05-10";

    private String name;

    @BeforeEach
    void takeANewName() {
        name = "gui-" + UUID.randomUUID();
    }

    @Test
    void aNewItemIsCreatedThenUnchangedThenUpdated() {
        send(item("a"))
                .statusCode(201)
                .header("Location", matchesPattern(".*/api/v1/submissions/[0-9a-f-]{36}"))
                .body("id", notNullValue())
                .body("received", equalTo(1))
                .body("created", equalTo(1))
                .body("lines.status", contains("CREATED"))
                .body("lines.externalId", contains(name + "-a"));
        send(item("a")).body("unchanged", equalTo(1)).body("lines.status", contains("UNCHANGED"));
        send(item("a").with("title", "Tin đã sửa"))
                .body("updated", equalTo(1))
                .body("lines.status", contains("UPDATED"));

        assertThat(stored("a")).isOne();
        revisionsOf("a").body("items.revision", contains(1, 2));
    }

    @Test
    void eachLineOfNdjsonHasItsResultInItsOrder() {
        Sending.lines(
                        As.sending(SENDER),
                        List.of(
                                Sending.line(item("a")),
                                "{\"externalId\": ",
                                Sending.line(item("b").without("title")),
                                Sending.line(item("c").with("ave", 7)),
                                Sending.line(item("d").genre("TV_PROGRAMME")),
                                Sending.line(item("e"))))
                .statusCode(201)
                .body("received", equalTo(6))
                .body("created", equalTo(2))
                .body("rejected", equalTo(4))
                .body("lines.line", contains(1, 2, 3, 4, 5, 6))
                .body("lines.status", contains("CREATED", "REJECTED", "REJECTED", "REJECTED", "REJECTED", "CREATED"))
                .body("lines[2].errors.field", contains("title"))
                .body("lines[3].errors.code", contains("FIELD_UNKNOWN"))
                .body("lines[3].errors.field", contains("ave"))
                .body("lines[4].errors.field", contains("durationSeconds"));
    }

    @Test
    void whatWasAnsweredCanBeReadAgain() {
        ValidatableResponse answer = send(item("a"), item("b").genre("POEM")).statusCode(201);
        String path = "/api/v1/submissions/" + answer.extract().path("id");

        As.the(SENDER)
                .get(path)
                .then()
                .statusCode(200)
                .body("agency", equalTo("VNBD"))
                .body("created", equalTo(1))
                .body("rejected", equalTo(1));
        String lines = As.the(SENDER)
                .get(path + "/lines")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(lines.lines()).hasSize(2);
        assertThat(lines.lines().toList().get(1)).contains("\"REJECTED\"", "\"line\":2");
    }

    @Test
    void theSameKeyAndBodyAreAnsweredTheSameOnce() {
        UUID key = UUID.randomUUID();
        String first = Sending.items(Sending.withKey(SENDER, key), item("a"))
                .statusCode(201)
                .header("Idempotency-Replayed", nullValue())
                .extract()
                .asString();

        String again = Sending.items(Sending.withKey(SENDER, key), item("a"))
                .statusCode(201)
                .header("Idempotency-Replayed", equalTo("true"))
                .extract()
                .asString();
        assertThat(again).isEqualTo(first);
        revisionsOf("a").body("items.revision", contains(1));
    }

    @Test
    void theSameKeyAndAnotherBodyAreRefused() {
        UUID key = UUID.randomUUID();
        Sending.items(Sending.withKey(SENDER, key), item("a")).statusCode(201);

        Sending.items(Sending.withKey(SENDER, key), item("b"))
                .statusCode(422)
                .body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
        assertThat(stored("b")).isZero();
    }

    @Test
    void theSameKeyOfAnotherAgencyIsAnotherKey() {
        UUID key = UUID.randomUUID();
        Sending.items(Sending.withKey(SENDER, key), item("a")).statusCode(201);

        Sending.items(Sending.withKey(Identity.PRESS_BTV, key), item("a"))
                .statusCode(201)
                .header("Idempotency-Replayed", nullValue())
                .body("created", equalTo(1));
    }

    @Test
    void withoutAKeyNothingIsTaken() {
        Sending.items(As.the(SENDER), item("a"))
                .statusCode(400)
                .body("code", equalTo("IDEMPOTENCY_KEY_REQUIRED"))
                .body("violations.field", hasItem(Sending.KEY));
    }

    @Test
    void aDryRunAnswersAndWritesNothing() {
        UUID key = UUID.randomUUID();
        Sending.items(
                        Sending.withKey(SENDER, key).queryParam("dryRun", true),
                        item("a"),
                        item("b").without("title"))
                .statusCode(200)
                .body("id", nullValue())
                .body("lines.status", contains("CREATED", "REJECTED"));
        assertThat(stored("a")).isZero();

        Sending.items(Sending.withKey(SENDER, key), item("c")).statusCode(201).body("created", equalTo(1));
    }

    @Test
    void atomicMeansAllOrNothing() {
        Sending.items(
                        As.sending(SENDER).queryParam("atomic", true),
                        item("a"),
                        item("b").without("title"))
                .statusCode(400)
                .body("code", equalTo("SUBMISSION_NOT_ATOMIC"))
                .body("lines.line", contains(1, 2))
                .body("lines[1].status", equalTo("REJECTED"));
        assertThat(stored("a")).isZero();
    }

    @Test
    void aThousandLinesAreAnsweredAtOnceAndOneMoreIsNot() {
        List<String> lines = IntStream.rangeClosed(1, 1001)
                .mapToObj(number -> Sending.line(item(Integer.toString(number))))
                .toList();

        Sending.lines(As.sending(SENDER), lines.subList(0, 1000))
                .statusCode(201)
                .body("created", equalTo(1000))
                .body("lines.size()", equalTo(1000));
        Sending.lines(As.sending(SENDER).queryParam("dryRun", true), lines)
                .statusCode(413)
                .contentType("application/problem+json");
        String large = Sending.lines(As.sending(SENDER), lines)
                .statusCode(202)
                .body("state", equalTo("RECEIVED"))
                .body("received", equalTo(1001))
                .extract()
                .header("Location");
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> As.the(SENDER)
                .get(URI.create(large).getPath())
                .then()
                .body("state", equalTo("ACCEPTED"))
                .body("unchanged", equalTo(1000))
                .body("created", equalTo(1)));
    }

    @Test
    void theFilesThatANewcomerSendsAreTaken() throws IOException {
        csv("items.csv", Sending.ITEMS).body("created", equalTo(4)).body("rejected", equalTo(0));
        csv("observations.csv", Sending.OBSERVATIONS)
                .body("created", equalTo(3))
                .body("rejected", equalTo(0));
    }

    /** A file of {@code send}, as of this test and its year. */
    private ValidatableResponse csv(String file, String path) throws IOException {
        String text = Files.readString(Path.of("../local/send", file))
                .replace("csv-mau", name)
                .replace("2024-", "2022-");
        return As.sending(SENDER)
                .contentType("text/csv; charset=UTF-8")
                .body(text.getBytes(StandardCharsets.UTF_8))
                .post(path)
                .then()
                .statusCode(201);
    }

    @Test
    void theSecondOfTwoLinesOfOneItemIsRejected() {
        send(item("a"), item("b"), item("a").with("title", "Tin khác"))
                .body("lines.status", contains("CREATED", "CREATED", "REJECTED"))
                .body("lines[2].errors.code", contains("DUPLICATE_IN_BODY"));
        revisionsOf("a").body("items.revision", contains(1));
    }

    @Test
    void anUnknownFieldBesideTheItemsIsNamed() {
        As.sending(SENDER)
                .body(Map.of("items", List.of(item("a").entry()), "agency", "VNBD"))
                .post(Sending.ITEMS)
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("agency"));
        assertThat(stored("a")).isZero();
    }

    @Test
    void observationsGrowAndAreNeverLost() {
        send(item("a").with("metrics", Map.of("views", 10, "observedAt", "2022-05-11T08:00:00+07:00")));

        Sending.observations(
                        As.sending(SENDER),
                        seen("a", "2022-05-12", 25),
                        seen("a", "2022-05-13", 20),
                        seen("z", "2022-05-12", 1))
                .statusCode(201)
                .body("lines.status", contains("CREATED", "CREATED", "REJECTED"))
                .body("lines[0].warnings", empty())
                .body("lines[1].warnings.code", contains("METRIC_DECREASED"))
                .body("lines[2].errors.code", contains("ITEM_UNKNOWN"));
        Sending.observations(As.sending(SENDER), seen("a", "2022-05-12", 25), seen("a", "2022-05-13", 30))
                .body("lines.status", contains("UNCHANGED", "UPDATED"));
    }

    @Test
    void anOfficerSendsForAnAgencyAndBothNamesAreKept() {
        String id = Sending.items(Sending.onBehalfOf("VNBD"), item("a"))
                .statusCode(201)
                .body("created", equalTo(1))
                .extract()
                .path("id");

        assertThat(stored("a")).isOne();
        As.the(Identity.AUDITOR)
                .get("/api/v1/audit/media?resource=submissions/" + id)
                .then()
                .statusCode(200)
                .body("items.actor", contains("officer"))
                .body("items.onBehalfOf", contains("VNBD"));
    }

    @Test
    void anAgencySendsForNobodyElse() {
        Sending.items(As.sending(SENDER).queryParam("onBehalfOf", "BBD"), item("a"))
                .statusCode(403)
                .body("code", equalTo("NOT_YOUR_ORG"));
        assertThat(Sending.stored(Identity.PRESS_BBD, name + "-a")).isZero();
    }

    private AnItem item(String suffix) {
        return AnItem.on(DAY, name + "-" + suffix);
    }

    private Map<String, Object> seen(String suffix, String day, int views) {
        return Map.of(
                "externalId",
                name + "-" + suffix,
                "observedAt",
                day + "T08:00:00+07:00",
                "views",
                views,
                "source",
                "Trang của tạp chí");
    }

    private static ValidatableResponse send(AnItem... items) {
        return Sending.items(As.sending(SENDER), items);
    }

    private int stored(String suffix) {
        return Sending.stored(SENDER, name + "-" + suffix);
    }

    private ValidatableResponse revisionsOf(String suffix) {
        String id = As.the(SENDER)
                .get("/api/v1/content-items?externalId=" + name + "-" + suffix)
                .path("items[0].id");
        return As.the(SENDER)
                .get("/api/v1/content-items/" + id + "/revisions?sort=revision")
                .then()
                .statusCode(200);
    }
}
