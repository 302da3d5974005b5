package vn.lantoa.media.order.match;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.lantoa.media.Bodies;
import vn.lantoa.media.MediaApi;
import vn.lantoa.media.order.OrderMother;
import vn.lantoa.platform.testing.service.Body;
import vn.lantoa.platform.testing.token.Identity;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

/** R044: an order's agency and its successor both deliver on it, under the same identifier. */
@QuarkusTest
class OrderSuccessorTest extends MediaApi {

    private final String former =
            "CU-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    private final String successor = former + "-2";
    private final String externalId = Bodies.freshId();

    private String acceptances;
    private String match;
    private String formerItem;
    private String successorItem;

    private static void register(Map<String, Object> agency) {
        as(Identity.OFFICER).body(agency).post("/api/v1/press-agencies").then().statusCode(201);
    }

    private static Map<String, Object> agency(String code) {
        return Map.of("code", code, "name", "Báo mẫu", "level", "CENTRAL", "pressTypes", List.of("PRINT"));
    }

    private static String created(String path, Map<String, Object> body) {
        return as(Identity.OFFICER)
                .body(body)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String submit(String agency, Map<String, Object> item) {
        return keyed(Identity.PRESS_BBD.of(agency))
                .body(Map.of("items", List.of(item)))
                .post("/api/v1/submissions")
                .then()
                .statusCode(201)
                .body("created", equalTo(1))
                .extract()
                .path("lines[0].id");
    }

    @BeforeEach
    void bothDeliver() {
        register(agency(former));
        register(Body.with(agency(successor), "predecessors", List.of(former)));
        String partnership = created("/api/v1/partnerships", OrderMother.partnership(former));
        String order =
                created("/api/v1/partnerships/" + partnership + "/orders", OrderMother.order(OrderMother.news(5, 100)));
        acceptances = "/api/v1/orders/" + order + "/acceptances";
        match = "/api/v1/orders/" + order + "/match";
        Map<String, Object> item = Body.with(Bodies.item(externalId), "orderId", order);
        item = Body.with(item, "url", "https://example.vn/" + externalId);
        formerItem = submit(former, Body.with(item, "publishedAt", "2024-06-01T08:00:00+07:00"));
        successorItem = submit(successor, Body.with(item, "publishedAt", "2024-06-02T08:00:00+07:00"));
    }

    private ValidatableResponse accept(String... items) {
        return as(Identity.OFFICER)
                .body(Map.of("acceptedBy", "Mẫu", "items", List.of(items)))
                .post(acceptances)
                .then();
    }

    private static ValidatableResponse read(Identity who, String path) {
        return as(who).get(path).then().statusCode(200);
    }

    @Test
    void whatSeveralAgenciesCallTheSameIsAcceptedByItsId() {
        accept(externalId)
                .statusCode(400)
                .body("code", equalTo("ORDER_ITEM_AMBIGUOUS"))
                .body("detail", containsString(former + ", " + successor))
                .body("violations.field", contains("items[0]"));

        accept(successorItem)
                .statusCode(201)
                .body("items.itemId", contains(successorItem))
                .body("amountVnd", equalTo(100));
        accept(formerItem).statusCode(201).body("items.itemId", contains(formerItem));
        read(Identity.OFFICER, match).body("totals.closedVnd", equalTo(200));
    }

    @Test
    void anAgencySeesItsOwnItemsOnlyAndTheFiguresOfAll() {
        String acceptance =
                accept(formerItem, successorItem).statusCode(201).extract().header("Location");
        Identity own = Identity.PRESS_BBD.of(former);

        read(own, match)
                .body("items.itemId", contains(formerItem))
                .body("deliverables[0].closed", equalTo(2))
                .body("totals.items", equalTo(2));
        read(own, acceptance).body("items.itemId", contains(formerItem)).body("amountVnd", equalTo(200));
        read(own, acceptances).body("items[0].items.itemId", contains(formerItem));
        for (Identity other : List.of(Identity.PRESS_BBD.of(successor), Identity.VIEWER)) {
            read(other, match).body("items", hasSize(2));
            read(other, acceptance).body("items", hasSize(2));
        }
    }
}
