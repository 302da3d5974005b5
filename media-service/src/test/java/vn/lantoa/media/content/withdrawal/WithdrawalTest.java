package vn.lantoa.media.content.withdrawal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import vn.lantoa.media.Bodies;
import vn.lantoa.media.MediaApi;
import vn.lantoa.media.StoredItems;
import vn.lantoa.media.StoredItems.Draft;
import vn.lantoa.media.contract.ContentItemsRecorded;
import vn.lantoa.platform.testing.service.Body;
import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.platform.testing.topic.TopicProbe;
import vn.lantoa.platform.testing.topic.TopicProbe.Seen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

/** What was taken back counts no more, and stays readable. */
@QuarkusTest
class WithdrawalTest extends MediaApi {

    private static final TopicProbe ITEMS = new TopicProbe(ContentItemsRecorded.TOPIC);

    @Inject
    DataSource database;

    private String anItemOf(String agency) {
        UUID id = new StoredItems(database).store(Draft.news(agency, "Tin", LocalDate.of(2024, 3, 14)));
        return id.toString();
    }

    private static Response withdraw(Identity who, String id) {
        return turn(who, id, "withdrawal", 1, "Đăng nhầm");
    }

    private static Response turn(Identity who, String id, String what, int seen, String reason) {
        return as(who).header("If-Match", "\"" + seen + "\"")
                .body(Map.of("reason", reason))
                .post("/api/v1/content-items/" + id + "/" + what);
    }

    @Test
    void isATransitionLikeEveryOther() {
        String item = anItemOf("BBD");

        as(Identity.PRESS_BBD)
                .body(Map.of("reason", "Đăng nhầm"))
                .post("/api/v1/content-items/" + item + "/withdrawal")
                .then()
                .statusCode(428);
        turn(Identity.PRESS_BBD, item, "withdrawal", 7, "Đăng nhầm").then().statusCode(412);
        turn(Identity.PRESS_BBD, item, "withdrawal", 1, " ").then().statusCode(400);
        turn(Identity.PRESS_BBD, item, "restoration", 1, "Không nhầm")
                .then()
                .statusCode(409)
                .body("code", equalTo("CONTENT_ITEM_NOT_WITHDRAWN"));
        as(Identity.PRESS_BBD)
                .header("If-Match", "\"1\"")
                .body(Map.of("reason", "Đăng nhầm", "force", true))
                .post("/api/v1/content-items/" + item + "/withdrawal")
                .then()
                .statusCode(400)
                .body("code", equalTo("FIELD_UNKNOWN"));
    }

    @Test
    void isANewRevisionWithAReasonAndARestorationIsAnother() {
        String item = anItemOf("BBD");

        turn(Identity.PRESS_BBD, item, "withdrawal", 1, "Đăng nhầm")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("withdrawn", equalTo(true))
                .body("reason", equalTo("Đăng nhầm"))
                .body("updatedBy", equalTo("press-bbd"));
        turn(Identity.PRESS_BBD, item, "withdrawal", 2, "Đăng nhầm")
                .then()
                .statusCode(409)
                .body("code", equalTo("CONTENT_ITEM_WITHDRAWN"));
        turn(Identity.PRESS_BBD, item, "restoration", 2, "Không nhầm")
                .then()
                .statusCode(200)
                .header("ETag", "\"3\"")
                .body("withdrawn", equalTo(false));

        as(Identity.VIEWER)
                .get("/api/v1/content-items/" + item + "/revisions")
                .then()
                .body("items.revision", contains(1, 2, 3))
                .body("items.reason", contains(null, "Đăng nhầm", "Không nhầm"))
                .body("items[1].changes.field", contains("withdrawn"));
        as(Identity.AUDITOR)
                .queryParam("resource", "content-items/" + item)
                .get("/api/v1/audit/media")
                .then()
                .body("items.action", contains("TRANSITIONED", "TRANSITIONED"));
    }

    @Test
    void manyAreTakenBackByTheirExternalIds() {
        String first = Bodies.freshId();
        String second = Bodies.freshId();
        send(Bodies.item(first), Bodies.item(second));
        List<Map<String, Object>> named = List.of(
                Map.of("externalId", first, "revision", 1),
                Map.of("externalId", second, "revision", 4),
                Map.of("externalId", Bodies.freshId()),
                Map.of("externalId", first));

        many("withdrawal", named)
                .then()
                .statusCode(200)
                .body("received", equalTo(4))
                .body("updated", equalTo(1))
                .body("rejected", equalTo(3))
                .body("lines.status", contains("UPDATED", "REJECTED", "REJECTED", "REJECTED"))
                .body("lines[0].revision", equalTo(2))
                .body("lines[0].changed", contains("withdrawn"))
                .body("lines[1].errors.code", contains("ITEM_REVISION_STALE"))
                .body("lines[2].errors.code", contains("ITEM_UNKNOWN"))
                .body("lines[3].errors.code", contains("DUPLICATE_IN_BODY"));
        many("withdrawal", List.of(Map.of("externalId", first))).then().body("unchanged", equalTo(1));
        many("restoration", List.of(Map.of("externalId", first))).then().body("updated", equalTo(1));
    }

    private static Response many(String what, List<Map<String, Object>> named) {
        return as(Identity.PRESS_BBD)
                .body(Map.of("reason", "Đăng nhầm", "items", named))
                .post("/api/v1/content-items/" + what);
    }

    @SafeVarargs
    private static ValidatableResponse send(Map<String, Object>... items) {
        return keyed(Identity.PRESS_BBD)
                .body(Map.of("items", List.of(items)))
                .post("/api/v1/submissions")
                .then()
                .statusCode(201);
    }

    /** rules.md §5: each time, also where nothing of the item is new, and with metrics of it. */
    @Test
    void whatIsSentAgainWarnsAndARestorationBringsItBack() {
        String name = Bodies.freshId();
        String item = send(Bodies.item(name)).extract().path("lines[0].id");
        withdraw(Identity.PRESS_BBD, item).then().statusCode(200);

        for (Map<String, Object> again : List.of(
                Bodies.item(name),
                Bodies.item(name),
                Body.with(Bodies.item(name), "title", "Khác"),
                Body.with(Body.with(Bodies.item(name), "title", "Khác"), "metrics", Map.of("views", 3)))) {
            send(again).body("lines[0].warnings.code", contains("ITEM_IS_WITHDRAWN"));
        }
        keyed(Identity.PRESS_BBD)
                .body(Map.of("items", List.of(Bodies.observation(name))))
                .post("/api/v1/metric-observations")
                .then()
                .body("lines.status", contains("CREATED"))
                .body("lines[0].warnings.code", contains("ITEM_IS_WITHDRAWN"));

        as(Identity.VIEWER)
                .get("/api/v1/content-items/" + item)
                .then()
                .body("revision", equalTo(3))
                .body("reason", nullValue())
                .body("withdrawalReason", equalTo("Đăng nhầm"));
        turn(Identity.PRESS_BBD, item, "restoration", 3, "Không nhầm")
                .then()
                .statusCode(200)
                .body("reason", equalTo("Không nhầm"))
                .body("withdrawalReason", nullValue());
        send(Body.with(Bodies.item(name), "title", "Khác"))
                .body("lines.status", contains("UNCHANGED"))
                .body("lines[0].warnings", hasSize(0));
    }

    @Test
    void isToldToTheOthers() {
        String item = anItemOf("BBD");
        withdraw(Identity.PRESS_BBD, item).then().statusCode(200);

        List<Seen> seen = ITEMS.of(
                "BBD",
                event ->
                        event.mentions(item) && event.data().getList("items.id").contains(item),
                1);
        assertThat(seen).singleElement().satisfies(event -> {
            assertThat(event.type()).isEqualTo(ContentItemsRecorded.TYPE);
            assertThat(event.data().getList("items.withdrawn")).containsExactly(true);
            assertThat(event.data().getList("items.revision")).containsExactly(2);
            assertThat(event.data().getList("items.reason")).containsExactly("Đăng nhầm");
        });
    }

    @Test
    void anotherAgencysItemIsNotFound() {
        withdraw(Identity.PRESS_BTV, anItemOf("BBD"))
                .then()
                .statusCode(404)
                .body("code", equalTo("CONTENT_ITEM_NOT_FOUND"));
        withdraw(Identity.VIEWER, anItemOf("BBD")).then().statusCode(403);
    }

    @Test
    void anOfficerWithdrawsForAnAgency() {
        String item = anItemOf("VNBD");
        withdraw(Identity.OFFICER, item).then().statusCode(200).body("updatedBy", equalTo("officer"));

        as(Identity.AUDITOR)
                .queryParam("resource", "content-items/" + item)
                .get("/api/v1/audit/media")
                .then()
                .body("items.onBehalfOf", contains("VNBD"));
    }
}
