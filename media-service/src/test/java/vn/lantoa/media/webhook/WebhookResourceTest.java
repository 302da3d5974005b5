package vn.lantoa.media.webhook;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.lantoa.media.Bodies;
import vn.lantoa.platform.data.sql.Sql;
import vn.lantoa.platform.testing.lock.HeldBack;
import vn.lantoa.platform.testing.token.Identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

@QuarkusTest
class WebhookResourceTest extends WebhookApi {

    private static final String URL = "https://partner.example/lantoa";
    private static final String EVENT = "PERIOD_DECLARED";

    private static final String DELIVERY = """
            INSERT INTO webhook_delivery
            VALUES (uuidv7(), ?, 'PERIOD_DECLARED', '{}', ?, 0, 0, 0, now(), now(), now() + interval '1 day')""";

    @Inject
    Sql sql;

    @Inject
    DataSource database;

    @Test
    void theSecretIsToldOnceAndNeverReadAgain() {
        var made = register(Identity.PRESS_BTV, URL, EVENT)
                .header("Location", containsString(WEBHOOKS + "/"))
                .body("secret", startsWith("whsec_"))
                .body("agency", equalTo("BTV"))
                .body("url", equalTo(URL))
                .body("events", contains(EVENT))
                .body("enabled", equalTo(true));
        String id = made.extract().path("id");
        String secret = made.extract().path("secret");

        String read = as(Identity.PRESS_BTV)
                .get(WEBHOOKS + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"0\""))
                .body("$", not(hasKey("secret")))
                .extract()
                .asString();
        String audit = as(Identity.AUDITOR)
                .get("/api/v1/audit/media?resource=webhooks/" + id)
                .asString();

        assertThat(read).doesNotContain(secret);
        assertThat(audit).contains("CREATED").doesNotContain("whsec_").doesNotContain(secret);
    }

    @Test
    void anotherSecretIsGivenUpToFourThatSignAtOnce() {
        var made = register(Identity.PRESS_BTV, URL, EVENT);
        String id = made.extract().path("id");
        List<String> secrets = new ArrayList<>(List.of(made.extract().<String>path("secret")));

        for (int i = 0; i < 3; i++) {
            secrets.add(as(Identity.PRESS_BTV)
                    .post(WEBHOOKS + "/" + id + "/secret")
                    .then()
                    .statusCode(200)
                    .body("version", equalTo(i + 1))
                    .extract()
                    .path("secret"));
        }

        assertThat(secrets).doesNotHaveDuplicates();
        as(Identity.PRESS_BTV)
                .post(WEBHOOKS + "/" + id + "/secret")
                .then()
                .statusCode(409)
                .body("code", equalTo("WEBHOOK_SECRETS_TOO_MANY"));
    }

    @Test
    void itIsReplacedDisabledAndEnabled() {
        String id = register(Identity.PRESS_BTV, URL, EVENT).extract().path("id");
        Map<String, Object> off = Map.of("url", URL + "/2", "events", List.of("ITEM_WITHDRAWN"), "enabled", false);

        as(Identity.PRESS_BTV).body(off).put(WEBHOOKS + "/" + id).then().statusCode(428);
        as(Identity.PRESS_BTV)
                .header("If-Match", "\"0\"")
                .body(off)
                .put(WEBHOOKS + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("url", equalTo(URL + "/2"))
                .body("disabledBecause", equalTo("OWNER"));
        as(Identity.PRESS_BTV)
                .get(WEBHOOKS + "?enabled=false")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id))
                .body("items.enabled", everyItem(equalTo(false)));
        as(Identity.PRESS_BTV)
                .header("If-Match", "\"1\"")
                .body(body(URL, EVENT))
                .put(WEBHOOKS + "/" + id)
                .then()
                .statusCode(200)
                .body("enabled", equalTo(true))
                .body("disabledBecause", nullValue());
    }

    @Test
    void othersFindNothingOfIt() {
        String id = register(Identity.PRESS_BTV, URL, EVENT).extract().path("id");
        String all = register(Identity.OFFICER, URL, EVENT)
                .body("agency", nullValue())
                .extract()
                .path("id");

        for (String hidden : List.of(id, all)) {
            as(Identity.PRESS_BBD)
                    .get(WEBHOOKS + "/" + hidden)
                    .then()
                    .statusCode(404)
                    .body("code", equalTo("WEBHOOK_NOT_FOUND"));
            as(Identity.PRESS_BBD)
                    .get(WEBHOOKS + "/" + hidden + "/deliveries")
                    .then()
                    .statusCode(404)
                    .body("code", equalTo("WEBHOOK_NOT_FOUND"));
            as(Identity.PRESS_BBD)
                    .post(WEBHOOKS + "/" + hidden + "/secret")
                    .then()
                    .statusCode(404);
            as(Identity.PRESS_BBD)
                    .get(WEBHOOKS + "?size=200")
                    .then()
                    .statusCode(200)
                    .body("items.id", not(hasItem(hidden)));
        }
        for (Identity reader : List.of(Identity.OFFICER, Identity.AUDITOR)) {
            as(reader).get(WEBHOOKS + "/" + id).then().statusCode(200);
            as(reader).get(WEBHOOKS + "/" + id + "/deliveries").then().statusCode(200);
            as(reader).get(WEBHOOKS + "?size=200").then().statusCode(200).body("items.id", hasItem(id));
        }
        as(Identity.AUDITOR).post(WEBHOOKS + "/" + id + "/secret").then().statusCode(403);
        as(Identity.VIEWER).get(WEBHOOKS).then().statusCode(403);
    }

    @Test
    void anOfficerSpeaksForAnAgency() {
        as(Identity.OFFICER)
                .queryParam("onBehalfOf", "BTV")
                .body(body(URL, EVENT))
                .post(WEBHOOKS)
                .then()
                .statusCode(201)
                .body("agency", equalTo("BTV"));
        as(Identity.PRESS_BBD)
                .queryParam("onBehalfOf", "BTV")
                .body(body(URL, EVENT))
                .post(WEBHOOKS)
                .then()
                .statusCode(403)
                .body("code", equalTo("NOT_YOUR_ORG"));
    }

    @ParameterizedTest
    @CsvSource({
        "http://partner.example/x, PERIOD_DECLARED, WEBHOOK_TARGET_FORBIDDEN, url",
        "https://localhost/x, PERIOD_DECLARED, WEBHOOK_TARGET_FORBIDDEN, url",
        "https://10.0.0.1/x, PERIOD_DECLARED, WEBHOOK_TARGET_FORBIDDEN, url",
        "https://[::1]/x, PERIOD_DECLARED, WEBHOOK_TARGET_FORBIDDEN, url",
        "https://a:b@partner.example/x, PERIOD_DECLARED, WEBHOOK_URL_INVALID, url",
        "partner.example, PERIOD_DECLARED, WEBHOOK_URL_INVALID, url",
        "https://partner.example/x, ANYTHING, REQUEST_INVALID, events[0]"
    })
    void whatCannotBeIsRefused(String url, String event, String code, String field) {
        as(Identity.PRESS_BTV)
                .body(body(url, event))
                .post(WEBHOOKS)
                .then()
                .statusCode(400)
                .body("code", equalTo(code))
                .body("violations[0].field", endsWith(field));
    }

    @Test
    void anAgencyHasABoundedNumber() {
        int status = 201;
        for (int i = 0; status == 201 && i <= WebhookSettings.PER_AGENCY; i++) {
            status = as(Identity.PRESS_VNBD)
                    .body(body(URL, EVENT))
                    .post(WEBHOOKS)
                    .statusCode();
        }
        as(Identity.PRESS_VNBD)
                .body(body(URL, EVENT))
                .post(WEBHOOKS)
                .then()
                .statusCode(409)
                .body("code", equalTo("WEBHOOK_TOO_MANY"));
        String one = as(Identity.PRESS_VNBD)
                .get(WEBHOOKS)
                .then()
                .body("page.totalItems", equalTo(WebhookSettings.PER_AGENCY))
                .extract()
                .path("items[0].id");

        delete(Identity.PRESS_VNBD, one, "*").statusCode(204);
        register(Identity.PRESS_VNBD, URL, EVENT);
    }

    private static ValidatableResponse delete(Identity by, String id, String seen) {
        return as(by).header("If-Match", seen).delete(WEBHOOKS + "/" + id).then();
    }

    /** Who tells it at the same time waits, and tells it no more; what was to be told stays done. */
    @Test
    void whatHappensWhileItIsDeletedHappensAllTheSame() throws Exception {
        String id = register(Identity.PRESS_BTV, URL, "SUBMISSION_FINISHED")
                .extract()
                .path("id");
        CompletableFuture<ValidatableResponse> sent;
        try (Connection deleting = begin("DELETE FROM webhook_secret WHERE webhook_id = ?", id)) {
            execute(deleting, "DELETE FROM webhook WHERE id = ?", id);
            sent = CompletableFuture.supplyAsync(() -> as(Identity.PRESS_BTV)
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .body(Map.of("items", List.of(Bodies.item(Bodies.freshId()), Bodies.item(Bodies.freshId()))))
                    .post("/api/v1/submissions")
                    .then());
            assertThat(HeldBack.by(deleting, database, List.of(sent))).isTrue();
            deleting.commit();
        }
        sent.join().statusCode(201).body("created", equalTo(2));
    }

    @Test
    void itIsDeletedWithWhatItIsBeingTold() throws Exception {
        String id = register(Identity.PRESS_BTV, URL, EVENT).extract().path("id");
        CompletableFuture<ValidatableResponse> deleted;
        try (Connection telling = begin(DELIVERY.replace("?, 0", "'PENDING', 0"), id)) {
            deleted = CompletableFuture.supplyAsync(() -> delete(Identity.PRESS_BTV, id, "*"));
            assertThat(HeldBack.by(telling, database, List.of(deleted))).isTrue();
            telling.commit();
        }
        deleted.join().statusCode(204);
    }

    private Connection begin(String statement, String id) throws SQLException {
        Connection connection = database.getConnection();
        connection.setAutoCommit(false);
        execute(connection, statement, id);
        return connection;
    }

    private static void execute(Connection connection, String statement, String id) throws SQLException {
        try (PreparedStatement prepared = connection.prepareStatement(statement)) {
            prepared.setObject(1, UUID.fromString(id));
            prepared.execute();
        }
    }

    /** With what it was told and was to be told: a partner that is gone leaves nothing behind but the audit trail. */
    @Test
    void itIsDeletedByWhomItIsAndWhoHasSeenIt() {
        String id = register(Identity.PRESS_BTV, URL, EVENT).extract().path("id");
        for (String state : List.of("PENDING", "FAILED")) {
            QuarkusTransaction.requiringNew().run(() -> sql.update(DELIVERY, UUID.fromString(id), state));
        }

        as(Identity.PRESS_BTV).delete(WEBHOOKS + "/" + id).then().statusCode(428);
        delete(Identity.PRESS_BTV, id, "\"7\"").statusCode(412);
        delete(Identity.PRESS_BBD, id, "*").statusCode(404).body("code", equalTo("WEBHOOK_NOT_FOUND"));
        delete(Identity.VIEWER, id, "*").statusCode(403);
        delete(Identity.PRESS_BTV, id, "\"0\"").statusCode(204);

        as(Identity.PRESS_BTV).get(WEBHOOKS + "/" + id).then().statusCode(404);
        as(Identity.PRESS_BTV).get(WEBHOOKS + "/" + id + "/deliveries").then().statusCode(404);
        delete(Identity.PRESS_BTV, id, "*").statusCode(404);
        as(Identity.AUDITOR)
                .get("/api/v1/audit/media?resource=webhooks/" + id)
                .then()
                .body("items.action", contains("CREATED", "DELETED"));
    }
}
