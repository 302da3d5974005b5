package vn.lantoa.media.webhook.delivery;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import vn.lantoa.media.Bodies;
import vn.lantoa.media.webhook.Receiver;
import vn.lantoa.media.webhook.Receiver.Received;
import vn.lantoa.media.webhook.WebhookApi;
import vn.lantoa.media.webhook.WebhookEvent;
import vn.lantoa.media.webhook.call.CallOutcome;
import vn.lantoa.media.webhook.call.CallResult;
import vn.lantoa.platform.testing.token.Identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
class DeliveryTest extends WebhookApi {

    @Inject
    DispatchService dispatch;

    @Inject
    WebhookEvents events;

    private final Receiver receiver = new Receiver();

    @AfterEach
    void stop() {
        receiver.close();
    }

    private String registered(String... events) {
        return register(Identity.PRESS_BBD, receiver.url("/hook?partner=bbd"), events)
                .extract()
                .path("id");
    }

    private static String submitted() {
        return keyed(Identity.PRESS_BBD)
                .body(Map.of("items", List.of(Bodies.item(Bodies.freshId()))))
                .post("/api/v1/submissions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** The only delivery of a webhook, once it is in this state. */
    private static JsonPath delivery(String webhook, String state) {
        await().until(() -> state.equals(log(webhook).getString("items[0].state")));
        return log(webhook).setRootPath("items[0]");
    }

    private static JsonPath log(String webhook) {
        return as(Identity.PRESS_BBD)
                .get(WEBHOOKS + "/" + webhook + "/deliveries")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static String hmac(String secret, Received received) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        byte[] key = Base64.getDecoder().decode(secret.replace("whsec_", ""));
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        String content =
                received.header("webhook-id") + "." + received.header("webhook-timestamp") + "." + received.body();
        return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(content.getBytes(StandardCharsets.UTF_8)));
    }

    /** contract.md: own is what is its agency's and its predecessors', transitively. */
    @Test
    void aWebhookIsToldOfItsAgencysPredecessorsAndOfNoSuccessor() {
        String mark = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        anAgency("CU-" + mark, List.of());
        anAgency("GIUA-" + mark, List.of("CU-" + mark));
        anAgency("MOI-" + mark, List.of("GIUA-" + mark));
        Identity last = Identity.PRESS_BTV.of("MOI-" + mark);
        String ofLast = register(last, receiver.url("/moi"), "SUBMISSION_FINISHED")
                .extract()
                .path("id");
        String ofMiddle = register(Identity.PRESS_BTV.of("GIUA-" + mark), receiver.url("/giua"), "SUBMISSION_FINISHED")
                .extract()
                .path("id");

        submittedBy(Identity.PRESS_BBD.of("CU-" + mark));
        assertThat(receiver.awaitReceived(2)).extracting(Received::path).containsExactlyInAnyOrder("/moi", "/giua");
        submittedBy(last);

        Received third = receiver.awaitReceived(3).get(2);
        assertThat(third.path()).isEqualTo("/moi");
        assertThat(third.json().getString("data.agency")).isEqualTo("MOI-" + mark);
        disable(last, ofLast);
        disable(Identity.PRESS_BTV.of("GIUA-" + mark), ofMiddle);
    }

    private static void anAgency(String code, List<String> predecessors) {
        as(Identity.OFFICER)
                .body(Map.of(
                        "code",
                        code,
                        "name",
                        "Báo mẫu",
                        "level",
                        "PROVINCIAL",
                        "pressTypes",
                        List.of("PRINT"),
                        "predecessors",
                        predecessors))
                .post("/api/v1/press-agencies")
                .then()
                .statusCode(201);
    }

    private static void submittedBy(Identity agency) {
        keyed(agency)
                .body(Map.of("items", List.of(Bodies.item(Bodies.freshId()))))
                .post("/api/v1/submissions")
                .then()
                .statusCode(201)
                .body("created", equalTo(1));
    }

    @Test
    void aSubmissionIsToldSignedByBothSecretsAndLogged() throws Exception {
        var made = register(Identity.PRESS_BBD, receiver.url("/hook?partner=bbd"), "SUBMISSION_FINISHED");
        String webhook = made.extract().path("id");
        String first = made.extract().path("secret");
        String second = as(Identity.PRESS_BBD)
                .post(WEBHOOKS + "/" + webhook + "/secret")
                .path("secret");

        String submission = submitted();
        Received received = receiver.awaitReceived(1).get(0);

        assertThat(received.path()).isEqualTo("/hook?partner=bbd");
        assertThat(received.json().getString("type")).isEqualTo("SUBMISSION_FINISHED");
        assertThat(received.json().getString("data.id")).isEqualTo(submission);
        assertThat(received.json().getString("data.agency")).isEqualTo("BBD");
        assertThat(received.json().getString("data.links.lines"))
                .isEqualTo("/api/v1/submissions/" + submission + "/lines");
        assertThat(received.header("webhook-signature"))
                .isEqualTo(hmac(second, received) + " " + hmac(first, received));
        JsonPath delivery = delivery(webhook, "DELIVERED");
        assertThat(delivery.getString("id")).isEqualTo(received.header("webhook-id"));
        assertThat(delivery.getString("body")).isEqualTo(received.body());
        assertThat(delivery.getList("attempts.outcome")).isEqualTo(List.of("DELIVERED"));
        assertThat(delivery.getInt("attempts[0].status")).isEqualTo(204);
        disable(Identity.PRESS_BBD, webhook);
    }

    @Test
    void whatFailsIsTriedAgainUnderTheSameIdAndRedirectsAreNotFollowed() {
        String webhook = registered("SUBMISSION_FINISHED");
        receiver.answering(500, 302).answering(200, 0, 1_200).answering(200, 200_000, 0);

        submitted();
        List<Received> received = receiver.awaitReceived(4);
        JsonPath delivery = delivery(webhook, "DELIVERED");

        assertThat(received).allMatch(one -> one.path().startsWith("/hook"));
        assertThat(received).extracting(one -> one.header("webhook-id")).containsOnly(delivery.getString("id"));
        assertThat(delivery.getList("attempts.outcome"))
                .isEqualTo(List.of("REFUSED", "REFUSED", "TIMED_OUT", "DELIVERED"));
        disable(Identity.PRESS_BBD, webhook);
    }

    @Test
    void whoIsGoneIsDisabledAndWhatItMissedIsReplayed() {
        String webhook = registered("SUBMISSION_FINISHED");
        receiver.answering(410);

        submitted();
        JsonPath failed = delivery(webhook, "FAILED");
        as(Identity.PRESS_BBD)
                .get(WEBHOOKS + "/" + webhook)
                .then()
                .body("enabled", equalTo(false))
                .body("disabledBecause", equalTo("GONE"))
                .body("updatedBy", equalTo("system"));
        String replay = WEBHOOKS + "/" + webhook + "/deliveries/" + failed.getString("id") + "/replay";
        as(Identity.PRESS_BBD).post(replay).then().statusCode(409).body("code", equalTo("WEBHOOK_DISABLED"));
        as(Identity.PRESS_BBD)
                .header("If-Match", "*")
                .body(body(receiver.url("/new"), "SUBMISSION_FINISHED"))
                .put(WEBHOOKS + "/" + webhook)
                .then()
                .statusCode(200);
        as(Identity.PRESS_BBD).post(replay).then().statusCode(200).body("state", equalTo("PENDING"));

        assertThat(receiver.awaitReceived(2).get(1).path()).isEqualTo("/new");
        delivery(webhook, "DELIVERED");
        as(Identity.PRESS_BBD)
                .post(WEBHOOKS + "/" + webhook + "/deliveries/" + UUID.randomUUID() + "/replay")
                .then()
                .statusCode(404)
                .body("code", equalTo("WEBHOOK_DELIVERY_NOT_FOUND"));
        disable(Identity.PRESS_BBD, webhook);
    }

    @Test
    void aReplayIsNotEndedByTheAttemptOnItsWay() {
        String webhook = registered("SUBMISSION_FINISHED");
        receiver.answering(204, 0, 600);
        submitted();
        await().until(() -> receiver.begun() == 1);
        String id = log(webhook).getString("items[0].id");

        as(Identity.PRESS_BBD)
                .post(WEBHOOKS + "/" + webhook + "/deliveries/" + id + "/replay")
                .then()
                .statusCode(200)
                .body("state", equalTo("PENDING"));

        assertThat(receiver.awaitReceived(2))
                .extracting(one -> one.header("webhook-id"))
                .containsExactly(id, id);
        delivery(webhook, "DELIVERED");
        disable(Identity.PRESS_BBD, webhook);
    }

    @Test
    void whoComesBackAfterItsLeaseSettlesNothing() {
        String webhook = registered("SUBMISSION_FINISHED");
        receiver.answering(500, 500);
        submitted();
        UUID id = UUID.fromString(receiver.awaitReceived(1).get(0).header("webhook-id"));
        ClaimedDelivery older = new ClaimedDelivery(
                new ClaimedDelivery.Target(UUID.fromString(webhook), "BBD", receiver.url("/")),
                0,
                0,
                0,
                Instant.EPOCH,
                new ClaimedDelivery.Content(id, ""));

        dispatch.settle(
                new DispatchService.Dispatch(older, older.signed(Instant.EPOCH, List.of()), Instant.EPOCH),
                new CallResult(CallOutcome.GONE, 410));

        assertThat(delivery(webhook, "DELIVERED").getList("attempts.status")).isEqualTo(List.of(500, 500, 204));
        disable(Identity.PRESS_BBD, webhook);
    }

    @Test
    void nothingIsClaimedTwice() throws Exception {
        String webhook = registered("ITEM_WITHDRAWN");
        List<UUID> items = Stream.generate(UUID::randomUUID).limit(40).toList();
        QuarkusTransaction.requiringNew().run(() -> events.tell(WebhookEvent.ITEM_WITHDRAWN, "BBD", items));

        List<CompletableFuture<List<DispatchService.Dispatch>>> replicas = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> dispatch.claim(OnTheirWay.Load.NONE, 64)))
                .limit(4)
                .toList();

        List<UUID> claimed = new ArrayList<>();
        for (var replica : replicas) {
            replica.get().forEach(one -> claimed.add(one.delivery().id()));
        }
        assertThat(claimed).doesNotHaveDuplicates();
        assertThat(receiver.awaitReceived(40 - claimed.size()))
                .extracting(one -> UUID.fromString(one.header("webhook-id")))
                .doesNotContainAnyElementsOf(claimed);
        disable(Identity.PRESS_BBD, webhook);
    }

    @Test
    void itemsTakenBackAndDeclarationsAreToldAndNothingOfOthers() {
        String webhook = registered("ITEM_WITHDRAWN", "ITEM_RESTORED", "PERIOD_DECLARED");
        String item = Bodies.freshId();
        keyed(Identity.PRESS_BBD)
                .body(Map.of("items", List.of(Bodies.item(item))))
                .post("/api/v1/submissions");
        Map<String, Object> one = Map.of("reason", "sai", "items", List.of(Map.of("externalId", item)));

        as(Identity.PRESS_BBD)
                .body(one)
                .post("/api/v1/content-items/withdrawal")
                .then()
                .statusCode(200);
        as(Identity.PRESS_BBD)
                .body(one)
                .post("/api/v1/content-items/restoration")
                .then()
                .statusCode(200);
        Map<String, Object> nil = Map.of("period", "2019-05", "calendar", "DECREE", "nil", true);
        keyed(Identity.PRESS_BTV).body(nil).post("/api/v1/period-declarations");
        keyed(Identity.PRESS_BBD).body(nil).post("/api/v1/period-declarations");

        assertThat(receiver.awaitReceived(3))
                .extracting(received -> received.json().getString("type") + " "
                        + received.json().getString("data.agency"))
                .containsExactlyInAnyOrder("ITEM_WITHDRAWN BBD", "ITEM_RESTORED BBD", "PERIOD_DECLARED BBD");
        disable(Identity.PRESS_BBD, webhook);
    }

    @Test
    void aCorrectionIsToldWhereItTakesBackOrBringsBack() {
        String webhook = registered("ITEM_WITHDRAWN", "ITEM_RESTORED");
        String name = Bodies.freshId();
        String item = keyed(Identity.PRESS_BBD)
                .body(Map.of("items", List.of(Bodies.item(name))))
                .post("/api/v1/submissions")
                .path("lines[0].id");

        corrected(Map.of("externalId", name, "set", Map.of("title", "Tên đúng")));
        corrected(Map.of("externalId", name, "withdraw", true));
        assertThat(receiver.awaitReceived(1).get(0).json().getString("type")).isEqualTo("ITEM_WITHDRAWN");
        corrected(Map.of("externalId", name, "withdraw", false));

        assertThat(receiver.awaitReceived(2))
                .extracting(received -> received.json().getString("type"))
                .containsExactly("ITEM_WITHDRAWN", "ITEM_RESTORED");
        assertThat(receiver.awaitReceived(2))
                .extracting(received -> received.json().getString("data.id"))
                .containsOnly(item);
        disable(Identity.PRESS_BBD, webhook);
    }

    private static String requested(Map<String, Object> line) {
        return keyed(Identity.PRESS_BBD)
                .body(Map.of("reason", "Ghi nhầm", "items", List.of(line)))
                .post("/api/v1/corrections")
                .path("id");
    }

    private static void corrected(Map<String, Object> line) {
        String correction = requested(line);
        as(Identity.APPROVER)
                .header("If-Match", "*")
                .post("/api/v1/corrections/" + correction + "/approve")
                .then()
                .statusCode(200);
    }

    @Test
    void thatACorrectionWasDecidedIsToldToItsAgency() {
        String webhook = registered("CORRECTION_DECIDED");
        String name = Bodies.freshId();
        keyed(Identity.PRESS_BBD)
                .body(Map.of("items", List.of(Bodies.item(name))))
                .post("/api/v1/submissions");
        String refused = requested(Map.of("externalId", name, "withdraw", true));
        as(Identity.APPROVER)
                .header("If-Match", "*")
                .body(Map.of("reason", "Không đúng"))
                .post("/api/v1/corrections/" + refused + "/refuse")
                .then()
                .statusCode(200);
        String approved = requested(Map.of("externalId", name, "set", Map.of("title", "Tên đúng")));
        as(Identity.APPROVER)
                .header("If-Match", "*")
                .post("/api/v1/corrections/" + approved + "/approve")
                .then()
                .statusCode(200);

        assertThat(receiver.awaitReceived(2))
                .extracting(told ->
                        told.json().getString("type") + " " + told.json().getString("data.links.self"))
                .containsExactlyInAnyOrder(
                        "CORRECTION_DECIDED /api/v1/corrections/" + refused,
                        "CORRECTION_DECIDED /api/v1/corrections/" + approved);
        disable(Identity.PRESS_BBD, webhook);
    }

    /** rules.md §4: an officer who follows all agencies is not told of what is no figure. */
    @Test
    void ofAnAgencyForPracticeItsOwnWebhooksAloneAreTold() {
        String code = "TH-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        as(Identity.OFFICER)
                .body(Map.of(
                        "code",
                        code,
                        "name",
                        "Báo mẫu",
                        "level",
                        "PROVINCIAL",
                        "pressTypes",
                        List.of("PRINT"),
                        "practice",
                        true))
                .post("/api/v1/press-agencies")
                .then()
                .statusCode(201);
        Identity client = Identity.PRESS_BBD.of(code);
        String all = register(Identity.OFFICER, receiver.url("/tat-ca"), "SUBMISSION_FINISHED")
                .extract()
                .path("id");
        String own = register(client, receiver.url("/tap-su"), "SUBMISSION_FINISHED")
                .extract()
                .path("id");
        for (Identity who : List.of(client, Identity.PRESS_BBD)) {
            keyed(who)
                    .body(Map.of("items", List.of(Bodies.item(Bodies.freshId()))))
                    .post("/api/v1/submissions")
                    .then()
                    .statusCode(201);
        }

        receiver.awaitReceived(2);
        assertThat(told(Identity.OFFICER, all)).contains("BBD").doesNotContain(code);
        assertThat(told(client, own)).containsExactly(code);
        disable(Identity.OFFICER, all);
        disable(client, own);
    }

    /** The agencies that a webhook was told of. */
    private static List<String> told(Identity who, String webhook) {
        List<String> bodies =
                as(who).get(WEBHOOKS + "/" + webhook + "/deliveries").jsonPath().getList("items.body");
        return bodies.stream()
                .map(body -> JsonPath.from(body).getString("data.agency"))
                .toList();
    }

    @Test
    void whatIsRolledBackIsNotTold() {
        String webhook = registered("SUBMISSION_FINISHED");

        keyed(Identity.PRESS_BBD)
                .queryParam("atomic", true)
                .body(Map.of("items", List.of(Bodies.item(Bodies.freshId()), Map.of("externalId", "x"))))
                .post("/api/v1/submissions")
                .then()
                .statusCode(400);

        assertThat(log(webhook).getInt("page.totalItems")).isZero();
        disable(Identity.PRESS_BBD, webhook);
    }
}
