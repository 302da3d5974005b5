package vn.lantoa.media.correction;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import vn.lantoa.media.Bodies;
import vn.lantoa.media.contract.ContentItemsRecorded;
import vn.lantoa.media.contract.CorrectionChanged;
import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.platform.testing.topic.TopicProbe;
import vn.lantoa.platform.web.identity.Roles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

/** Who asks for a correction, who decides on it, and what is told of it. */
@QuarkusTest
class CorrectionResourceTest extends CorrectionApi {

    private static final TopicProbe TOLD = new TopicProbe(CorrectionChanged.TOPIC);
    private static final TopicProbe ITEMS = new TopicProbe(ContentItemsRecorded.TOPIC);

    @Test
    void whatWasTakenBackAndThenCorrectedIsStillWithdrawnForItsFirstReasonAndNamesTheCorrectionUntilItIsSentAgain() {
        String name = Bodies.freshId();
        String item = stored(name, "2024-03-20");
        String back = requested(Map.of("externalId", name, "withdraw", true));
        approve(back, 0).then().statusCode(200);
        assertThat(item(item).getString("withdrawalReason")).isEqualTo("Ghi nhầm");
        String id = as(Identity.PRESS_BTV)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("reason", "Sai tên", "items", List.of(set(name, Map.of("title", "Tên đúng")))))
                .post(CORRECTIONS)
                .path("id");
        approve(id, 0).then().statusCode(200);

        assertThat(item(item).getString("withdrawalReason")).isEqualTo("Ghi nhầm");
        assertThat(item(item).getString("lastCorrectionId")).isEqualTo(id);
        send(programme(name, "2024-03-20")).then().statusCode(201);
        assertThat(item(item).getString("withdrawalReason")).isEqualTo("Ghi nhầm");
        assertThat(item(item).getString("lastCorrectionId")).isNull();
    }

    @Test
    void isAppliedWholeOrNotAtAll() {
        String good = Bodies.freshId();
        String id = stored(good, "2024-03-20");

        String correction =
                requested(set(good, Map.of("title", "Tên đúng")), set(Bodies.freshId(), Map.of("title", "Tên đúng")));
        approve(correction, 0).then().statusCode(409).body("code", equalTo("CORRECTION_LINES_REJECTED"));
        assertThat(item(id).getInt("revision")).isEqualTo(1);
    }

    @Test
    void isDecidedOnceBySomebodyElseOnTheVersionThatTheySaw() {
        String name = Bodies.freshId();
        stored(name, "2024-03-20");
        String id = requested(set(name, Map.of("title", "Tên đúng")));
        String path = CORRECTIONS + "/" + id;

        as(Identity.APPROVER).post(path + "/approve").then().statusCode(428);
        approve(id, 7).then().statusCode(412);
        as(Identity.OFFICER)
                .header("If-Match", "\"0\"")
                .post(path + "/approve")
                .then()
                .statusCode(403);
        as(Identity.PRESS_BTV)
                .header("If-Match", "\"0\"")
                .post(path + "/approve")
                .then()
                .statusCode(403);
        as(Identity.APPROVER)
                .header("If-Match", "\"0\"")
                .body(Map.of("reason", " "))
                .post(path + "/refuse")
                .then()
                .statusCode(400);
        as(Identity.APPROVER)
                .header("If-Match", "\"0\"")
                .body(Map.of("reason", "Chưa rõ"))
                .post(path + "/refuse")
                .then()
                .statusCode(200)
                .body("state", equalTo("REFUSED"))
                .body("refusal", equalTo("Chưa rõ"));
        approve(id, 1).then().statusCode(409).body("code", equalTo("CORRECTION_DECIDED"));
        assertThat(TOLD.of(id, seen -> seen.size() >= 2))
                .extracting(event -> event.data().getString("state"))
                .containsExactly("REQUESTED", "REFUSED");
    }

    @Test
    void whoAskedForItNeitherApprovesNorRefusesIt() {
        Identity colleague = new Identity("colleague", Roles.PLAN_ADMIN, Optional.of("STTTT"), false);
        Identity colleagueInBothOffices = new Identity("colleague", Roles.APPROVER, Optional.of("UBND"), false);
        String name = Bodies.freshId();
        stored(name, "2024-03-20");
        String id = keyed(colleague)
                .queryParam("onBehalfOf", "BTV")
                .body(Map.of("reason", "Thay mặt", "items", List.of(set(name, Map.of("title", "Tên đúng")))))
                .post(CORRECTIONS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        approve(colleagueInBothOffices, id, 0).then().statusCode(403).body("code", equalTo("CORRECTION_OWN_WORK"));
        as(colleagueInBothOffices)
                .header("If-Match", "\"0\"")
                .body(Map.of("reason", "Chưa rõ"))
                .post(CORRECTIONS + "/" + id + "/refuse")
                .then()
                .statusCode(403)
                .body("code", equalTo("CORRECTION_OWN_WORK"));
        approve(id, 0).then().statusCode(200);
    }

    @Test
    void isTheAgencysOwnOrAskedForOnItsBehalf() {
        String name = Bodies.freshId();
        stored(name, "2024-03-20");
        String id = requested(set(name, Map.of("title", "Tên đúng")));

        as(Identity.PRESS_BBD).get(CORRECTIONS + "/" + id).then().statusCode(404);
        as(Identity.PRESS_BBD).get(CORRECTIONS).then().body("items.agency", not(hasItem("BTV")));
        as(Identity.APPROVER)
                .get(CORRECTIONS + "?agency=BTV&state=REQUESTED&size=200")
                .then()
                .statusCode(200)
                .body("items.agency", everyItem(equalTo("BTV")))
                .body("items.id", hasItem(id));
        request(Identity.PRESS_BBD, set(name, Map.of("title", "Tên đúng")))
                .then()
                .body("lines[0].errors.code", contains("ITEM_UNKNOWN"));
        keyed(Identity.OFFICER)
                .queryParam("onBehalfOf", "BTV")
                .body(Map.of("reason", "Thay mặt", "items", List.of(set(name, Map.of("title", "Tên đúng")))))
                .post(CORRECTIONS)
                .then()
                .statusCode(201)
                .body("agency", equalTo("BTV"))
                .body("createdBy", equalTo("officer"))
                .body("refusal", nullValue());
        request(Identity.OFFICER, set(name, Map.of("title", "Tên đúng"))).then().statusCode(400);
    }

    @Test
    void needsAKeyAndAWholeEnvelope() {
        Map<String, Object> body = Map.of("reason", "Ghi nhầm", "items", List.of());
        as(Identity.PRESS_BTV).body(body).post(CORRECTIONS).then().statusCode(400);
        keyed(Identity.PRESS_BTV).body(body).post(CORRECTIONS).then().statusCode(400);
        keyed(Identity.PRESS_BTV)
                .body(Map.of("items", List.of(Map.of("externalId", "x", "withdraw", true))))
                .post(CORRECTIONS)
                .then()
                .statusCode(400);
        keyed(Identity.PRESS_BTV)
                .body(Map.of("reason", "Ghi nhầm", "lines", List.of()))
                .post(CORRECTIONS)
                .then()
                .statusCode(400)
                .body("code", equalTo("FIELD_UNKNOWN"));
        as(Identity.VIEWER).get(CORRECTIONS + "/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void hasTwoHundredItemsAtMost() {
        Object[] most = IntStream.range(0, NewCorrection.MOST_ITEMS)
                .mapToObj(i -> Map.of("externalId", "khong-co-" + i, "withdraw", true))
                .toArray();
        request(Identity.PRESS_BTV, most).then().statusCode(201).body("received", equalTo(200));

        Object[] more = Arrays.copyOf(most, most.length + 1);
        more[most.length] = Map.of("externalId", "khong-co", "withdraw", true);
        request(Identity.PRESS_BTV, more).then().statusCode(400).body("violations.field", contains("items"));
    }

    @Test
    void theOthersAreToldOfTheItemAsItIsCorrected() {
        String name = Bodies.freshId();
        String item = stored(name, "2024-03-20");
        approve(requested(set(name, Map.of("durationSeconds", 30))), 0).then().statusCode(200);

        String told = "items.find { it.id == '%s' && it.revision == 2 }.durationSeconds".formatted(item);
        assertThat(ITEMS.of(
                        "BTV",
                        event -> event.mentions(item)
                                && Integer.valueOf(30).equals(event.data().get(told)),
                        1))
                .isNotEmpty();
    }
}
