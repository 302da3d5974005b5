package vn.lantoa.media.clearance;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.lantoa.media.Bodies;
import vn.lantoa.media.MediaApi;
import vn.lantoa.media.order.OrderMother;
import vn.lantoa.platform.testing.service.Body;
import vn.lantoa.platform.testing.token.Identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

/** R010: works are cleared, and what an order requires to be cleared counts for nothing without. */
@QuarkusTest
class ContentClearanceTest extends MediaApi {

    private static final String CLEARANCES = "/api/v1/content-clearances";

    private final String work = Bodies.freshId();

    private Map<String, Object> clearance(String clearedOn) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("agency", "BBD");
        body.put("workId", work);
        body.put("number", "07/XN-STTTT");
        body.put("clearedBy", "Người duyệt mẫu");
        body.put("clearedOn", clearedOn);
        body.put("classification", "PUBLIC");
        return body;
    }

    private static ValidatableResponse record(Map<String, Object> clearance) {
        return as(Identity.OFFICER).body(clearance).post(CLEARANCES).then();
    }

    private static String recorded(Map<String, Object> clearance) {
        return record(clearance).statusCode(201).extract().path("id");
    }

    @SafeVarargs
    private static ValidatableResponse submit(Map<String, Object>... items) {
        return keyed(Identity.PRESS_BBD)
                .body(Map.of("items", Arrays.asList(items)))
                .post("/api/v1/submissions")
                .then()
                .statusCode(201);
    }

    @Test
    void aClearanceIsRecordedByAnOfficerAndReadByItsAgencyOnly() {
        String id = record(clearance("2024-03-01"))
                .statusCode(201)
                .body("classification", equalTo("PUBLIC"))
                .body("createdBy", equalTo("officer"))
                .extract()
                .path("id");

        record(clearance("2024-03-02")).statusCode(409).body("code", equalTo("CLEARANCE_EXISTS"));
        as(Identity.PRESS_BBD).get(CLEARANCES + "/" + id).then().statusCode(200).body("workId", equalTo(work));
        as(Identity.PRESS_BTV)
                .get(CLEARANCES + "/" + id)
                .then()
                .statusCode(404)
                .body("code", equalTo("CLEARANCE_NOT_FOUND"));
        for (Identity who : List.of(Identity.VIEWER, Identity.PRESS_BBD)) {
            as(who).queryParam("workId", work).get(CLEARANCES).then().body("items.id", contains(id));
        }
        as(Identity.PRESS_BTV).queryParam("workId", work).get(CLEARANCES).then().body("items", empty());
        as(Identity.PRESS_BBD)
                .body(clearance("2024-03-01"))
                .post(CLEARANCES)
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @CsvSource({
        "classification, SECRET, CLEARANCE_CLASSIFIED",
        "classification, TOP_SECRET, CLEARANCE_CLASSIFIED",
        "classification, ULTRA_SECRET, CLEARANCE_CLASSIFIED",
        "agency, NOBODY, CLEARANCE_AGENCY_UNKNOWN",
        "clearedOn, 2999-01-01, CLEARANCE_IN_FUTURE",
    })
    void whatIsClassifiedOrWrongIsNotKept(String field, String value, String code) {
        record(Body.with(clearance("2024-03-01"), field, value))
                .statusCode(400)
                .body("code", equalTo(code))
                .body("violations.field", contains(field));
        as(Identity.VIEWER).queryParam("workId", work).get(CLEARANCES).then().body("items", empty());
    }

    @Test
    void anItemNamesAClearanceOfItsOwnWork() {
        String id = recorded(clearance("2024-03-01"));
        String others = recorded(Body.with(clearance("2024-03-01"), "agency", "BTV"));
        Map<String, Object> item = Body.with(Bodies.item(work), "clearanceId", id);

        submit(
                        item,
                        Body.with(Body.with(item, "externalId", work + "-lai"), "workId", work),
                        Body.with(item, "externalId", work + "-khac"),
                        Body.with(Body.with(item, "externalId", work + "-btv"), "clearanceId", others))
                .body("lines.status", contains("CREATED", "CREATED", "REJECTED", "REJECTED"))
                .body("lines[2].errors.field", contains("clearanceId"))
                .body("lines[2].errors.code", contains("CLEARANCE_UNKNOWN"))
                .body("lines[3].errors.code", contains("CLEARANCE_UNKNOWN"));
        submit(item).body("lines.status", contains("UNCHANGED"));
        as(Identity.PRESS_BBD)
                .queryParam("externalId", work)
                .get("/api/v1/content-items")
                .then()
                .body("items.clearanceId", contains(id));
        corrected(work, "clearanceId", others)
                .body("lines[0].errors.field", contains("set.clearanceId"))
                .body("lines[0].errors.code", contains("CLEARANCE_UNKNOWN"));
    }

    @Test
    void whatAnOrderRequiresToBeClearedIsNotAcceptedWithout() {
        String order = anOrder();
        String id = recorded(clearance("2024-06-02"));
        Map<String, Object> item = Body.with(Bodies.item(work), "orderId", order);
        item = Body.with(item, "url", "https://example.vn/" + work);
        Map<String, Object> early = Body.with(item, "publishedAt", "2024-06-01T08:00:00+07:00");
        submit(early);

        verdictOf(order, "NOT_CLEARED");
        refused(order);
        reasonOf(order, "UNNAMED");
        submit(Body.with(early, "clearanceId", id));
        verdictOf(order, "NOT_CLEARED");
        reasonOf(order, "LATER");
        submit(Body.with(Body.with(item, "publishedAt", "2024-06-02T00:30:00+07:00"), "clearanceId", id));
        verdictOf(order, "MATCHED");
        reasonOf(order, null);
        accept(order, Map.of("acceptedBy", "Mẫu")).statusCode(201).body("items.externalId", contains(work));
    }

    /** What was accepted under it stays; nothing else counts under it, and no line may name it any more. */
    @Test
    void aRevokedClearanceIsNoneForWhatIsNotAcceptedYet() {
        String order = anOrder();
        String id = recorded(clearance("2024-06-01"));
        Map<String, Object> item = Body.with(Bodies.item(work), "publishedAt", "2024-06-02T08:00:00+07:00");
        item = Body.with(Body.with(item, "url", "https://example.vn/" + work), "clearanceId", id);
        Map<String, Object> ordered = Body.with(item, "orderId", order);
        Map<String, Object> later = Body.with(Body.with(ordered, "externalId", work + "-2"), "workId", work);
        submit(ordered);
        accept(order, Map.of("acceptedBy", "Mẫu")).statusCode(201);
        submit(later);

        as(Identity.PRESS_BBD)
                .header("If-Match", "\"0\"")
                .body(Map.of("reason", "Nhầm"))
                .post(CLEARANCES + "/" + id + "/revocation")
                .then()
                .statusCode(403);
        revoke(id, "\"7\"").statusCode(412);
        revoke(id, "\"0\"")
                .statusCode(200)
                .body("revokedBy", equalTo("officer"))
                .body("revocationReason", equalTo("Văn bản bị thay"))
                .body("version", equalTo(1));
        revoke(id, "\"1\"").statusCode(200).body("version", equalTo(1));

        as(Identity.PRESS_BBD)
                .get("/api/v1/orders/" + order + "/match")
                .then()
                .body("items.clearanceRevoked", contains(true, true))
                .body("items.verdict", contains("MATCHED", "NOT_CLEARED"))
                .body("totals.closedVnd", equalTo(1));
        reasonOf(order, "REVOKED");
        submit(
                        ordered,
                        Body.with(Body.with(item, "externalId", work + "-3"), "workId", work),
                        Body.with(Body.with(ordered, "clearanceId", null), "externalId", work + "-4"))
                .body("lines.status", contains("REJECTED", "CREATED", "CREATED"))
                .body("lines[0].errors.code", contains("CLEARANCE_REVOKED"))
                .body("lines[1].warnings.code", contains("CLEARANCE_REVOKED"));
        corrected(work + "-3", "orderId", order)
                .body("lines[0].errors.field", contains("set.clearanceId"))
                .body("lines[0].errors.code", contains("CLEARANCE_REVOKED"));
        corrected(work, "title", "Nhan đề khác").body("rejected", equalTo(0));
    }

    @Test
    void whatWasPublishedWithoutTheClearanceThatItsOrderRequiresIsCounted() {
        String order = anOrder();
        String id = recorded(clearance("1999-06-02"));
        Map<String, Object> item = Body.with(Bodies.item(work), "orderId", order);
        item = Body.with(Body.with(item, "workId", work), "publishedAt", "1999-06-02T08:00:00+07:00");
        Map<String, Object> withdrawn = Body.with(item, "externalId", work + "-go");
        submit(
                Body.with(item, "clearanceId", id),
                Body.with(item, "externalId", work + "-2"),
                withdrawn,
                Body.without(Body.with(item, "externalId", work + "-3"), "orderId"),
                Body.with(Body.with(item, "externalId", work + "-4"), "publishedAt", "1999-06-03T08:00:00+07:00"));
        withdraw(work + "-go");

        summary(Identity.VIEWER, "agency=BBD&from=1999-06-02&to=1999-06-03")
                .body("required", equalTo(2))
                .body("cleared", equalTo(1))
                .body("uncleared", equalTo(1))
                .body("items.externalId", contains(work + "-2"))
                .body("items.orderId", contains(order))
                .body("items.reason", contains("UNNAMED"));
        summary(Identity.PRESS_BBD, "from=1999-06-02&to=1999-06-04").body("uncleared", equalTo(2));
        summary(Identity.PRESS_BTV, "from=1999-06-02&to=1999-06-04").body("required", equalTo(0));
        summary(Identity.VIEWER, "agency=BTV&from=1999-06-02&to=1999-06-04").body("items", empty());
        for (String wrong : List.of("agency=NOBODY", "from=1999-06-02&to=1999-06-02")) {
            as(Identity.VIEWER).get(CLEARANCES + "/summary?" + wrong).then().statusCode(400);
        }
    }

    private static void withdraw(String externalId) {
        String id = as(Identity.PRESS_BBD)
                .queryParam("externalId", externalId)
                .get("/api/v1/content-items")
                .then()
                .extract()
                .path("items[0].id");
        as(Identity.PRESS_BBD)
                .header("If-Match", "*")
                .body(Map.of("reason", "Nhầm"))
                .post("/api/v1/content-items/" + id + "/withdrawal")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse summary(Identity who, String question) {
        return as(who).get(CLEARANCES + "/summary?" + question).then().statusCode(200);
    }

    /** Why the one item of the order that is not cleared is not; null: there is none. */
    private static void reasonOf(String order, @Nullable String reason) {
        List<Map<String, String>> items = summary(Identity.PRESS_BBD, "from=2024-06-01&to=2024-07-01")
                .extract()
                .path("items");
        assertThat(items)
                .filteredOn(item -> order.equals(item.get("orderId")))
                .extracting(item -> item.get("reason"))
                .isEqualTo(reason == null ? List.of() : List.of(reason));
    }

    private static ValidatableResponse revoke(String id, String version) {
        return as(Identity.OFFICER)
                .header("If-Match", version)
                .body(Map.of("reason", "Văn bản bị thay"))
                .post(CLEARANCES + "/" + id + "/revocation")
                .then();
    }

    private static ValidatableResponse corrected(String externalId, String field, Object value) {
        return keyed(Identity.PRESS_BBD)
                .body(Map.of(
                        "reason",
                        "Ghi nhầm",
                        "items",
                        List.of(Map.of("externalId", externalId, "set", Map.of(field, value)))))
                .post("/api/v1/corrections")
                .then()
                .statusCode(201);
    }

    private static String anOrder() {
        String partnership = as(Identity.OFFICER)
                .body(OrderMother.partnership("BBD"))
                .post("/api/v1/partnerships")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return as(Identity.OFFICER)
                .body(Body.with(OrderMother.order(OrderMother.news(1, 1)), "requiresClearance", true))
                .post("/api/v1/partnerships/" + partnership + "/orders")
                .then()
                .statusCode(201)
                .body("requiresClearance", equalTo(true))
                .extract()
                .path("id");
    }

    private static ValidatableResponse accept(String order, Map<String, Object> acceptance) {
        return as(Identity.OFFICER)
                .body(acceptance)
                .post("/api/v1/orders/" + order + "/acceptances")
                .then();
    }

    private void refused(String order) {
        accept(order, Map.of("acceptedBy", "Mẫu")).statusCode(409).body("code", equalTo("ORDER_NOTHING_TO_ACCEPT"));
        accept(order, Map.of("acceptedBy", "Mẫu", "items", List.of(work), "note", "Đồng ý"))
                .statusCode(409)
                .body("code", equalTo("ORDER_ITEM_NOT_ACCEPTABLE"));
    }

    private static void verdictOf(String order, String verdict) {
        as(Identity.PRESS_BBD)
                .get("/api/v1/orders/" + order + "/match")
                .then()
                .statusCode(200)
                .body("items.verdict", contains(verdict))
                .body("totals.notCleared", equalTo("NOT_CLEARED".equals(verdict) ? 1 : 0));
    }
}
