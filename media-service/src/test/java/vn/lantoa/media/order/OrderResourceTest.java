package vn.lantoa.media.order;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import vn.lantoa.media.MediaApi;
import vn.lantoa.media.contract.OrderChanged;
import vn.lantoa.platform.testing.service.Body;
import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.platform.testing.topic.TopicProbe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static vn.lantoa.media.order.OrderMother.news;
import static vn.lantoa.media.order.OrderMother.order;
import static vn.lantoa.media.order.OrderMother.partnership;

/** R044: orders, their revisions, and who reads them. */
@QuarkusTest
class OrderResourceTest extends MediaApi {

    private static final String ORDERS = "/api/v1/orders";

    @Inject
    DataSource database;

    private static String aPartnership() {
        return as(Identity.OFFICER)
                .body(partnership("BBD"))
                .post("/api/v1/partnerships")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse place(String partnership, Map<String, Object> order) {
        return as(Identity.OFFICER)
                .body(order)
                .post("/api/v1/partnerships/" + partnership + "/orders")
                .then();
    }

    @Test
    void ordersOfCentralAgenciesAreFoundBesideThoseOfTheProvince() {
        String central = "TW-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        as(Identity.OFFICER)
                .body(Map.of("code", central, "name", "Báo mẫu", "level", "CENTRAL", "pressTypes", List.of("PRINT")))
                .post("/api/v1/press-agencies")
                .then()
                .statusCode(201);
        String partnership = as(Identity.OFFICER)
                .body(partnership(central))
                .post("/api/v1/partnerships")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String order = place(partnership, order(news(1, 1)))
                .statusCode(201)
                .body("agencyLevel", equalTo("CENTRAL"))
                .extract()
                .path("id");
        place(aPartnership(), order(news(1, 1))).statusCode(201).body("agencyLevel", equalTo("PROVINCIAL"));

        as(Identity.VIEWER)
                .queryParam("level", "CENTRAL")
                .queryParam("agency", central)
                .get(ORDERS)
                .then()
                .body("items.id", contains(order))
                .body("items.agencyLevel", contains("CENTRAL"));
        as(Identity.VIEWER)
                .queryParam("level", "PROVINCIAL")
                .queryParam("agency", central)
                .get(ORDERS)
                .then()
                .statusCode(200)
                .body("items", empty());
        as(Identity.VIEWER)
                .queryParam("level", "PROVINCIAL")
                .get(ORDERS)
                .then()
                .body("items.agencyLevel", everyItem(equalTo("PROVINCIAL")));
    }

    /** Who has it from before is not told that it is as it was. */
    @Test
    void theTagOfAnOrderChangesWithTheLevelOfItsAgency() {
        String agency = "TW-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        Map<String, Object> body =
                Map.of("code", agency, "name", "Báo mẫu", "level", "CENTRAL", "pressTypes", List.of("PRINT"));
        as(Identity.OFFICER).body(body).post("/api/v1/press-agencies").then().statusCode(201);
        String partnership = as(Identity.OFFICER)
                .body(partnership(agency))
                .post("/api/v1/partnerships")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        ValidatableResponse placed = place(partnership, order(news(1, 1))).statusCode(201);
        String location = placed.extract().header("Location");
        String seen = placed.extract().header("ETag");
        as(Identity.OFFICER).header("If-None-Match", seen).get(location).then().statusCode(304);

        as(Identity.OFFICER)
                .header("If-Match", "*")
                .body(Body.with(body, "level", "OTHER_PROVINCE"))
                .put("/api/v1/press-agencies/" + agency)
                .then()
                .statusCode(200);
        as(Identity.OFFICER)
                .header("If-None-Match", seen)
                .get(location)
                .then()
                .statusCode(200)
                .body("agencyLevel", equalTo("OTHER_PROVINCE"));
        as(Identity.OFFICER)
                .header("If-Match", seen)
                .body(order(news(2, 1)))
                .put(location)
                .then()
                .statusCode(200);
    }

    @Test
    void anOrderIsPlacedFoundAndAmended() {
        String partnership = aPartnership();
        Map<String, Object> order = order(Body.with(Body.with(news(10, 500_000), "language", "VI"), "theme", "T99"));
        ValidatableResponse made = place(partnership, order)
                .statusCode(201)
                .body("agency", equalTo("BBD"))
                .body("partnershipId", equalTo(partnership))
                .body("deliverables[0].language", equalTo("vi"))
                .body("orderedVnd", equalTo(5_000_000))
                .body("revision", equalTo(1))
                .body("warnings.field", contains("deliverables[0].theme"));
        String location = made.extract().header("Location");
        String id = made.extract().path("id");

        as(Identity.OFFICER)
                .header("If-Match", made.extract().header("ETag"))
                .body(Body.with(order(news(12, 500_000)), "dueOn", "2024-07-31"))
                .put(location)
                .then()
                .statusCode(200)
                .body("revision", equalTo(2))
                .body("orderedVnd", equalTo(6_000_000));
        as(Identity.PRESS_BBD)
                .get(location + "/revisions")
                .then()
                .statusCode(200)
                .body("items.terms.dueOn", contains("2024-06-30", "2024-07-31"))
                .body("items.terms.deliverables.flatten().quantity", contains(10, 12));
        as(Identity.PRESS_BBD)
                .queryParam("partnershipId", partnership)
                .queryParam("from", "2024-07-31")
                .queryParam("to", "2024-08-01")
                .get(ORDERS)
                .then()
                .body("items.id", contains(id));
        as(Identity.PRESS_BBD)
                .get("/api/v1/partnerships/" + partnership + "/orders")
                .then()
                .body("items.id", contains(id));
        as(Identity.FINANCE).get(ORDERS).then().statusCode(200);
        as(Identity.PRESS_BTV).get(location).then().statusCode(404).body("code", equalTo("ORDER_NOT_FOUND"));
        as(Identity.PRESS_BTV).get(location + "/revisions").then().statusCode(404);
        as(Identity.PRESS_BTV).get(ORDERS).then().body("items.agency", everyItem(equalTo("BTV")));
        assertThat(new TopicProbe(OrderChanged.TOPIC).of(id, 2))
                .extracting(seen -> seen.data().getInt("revision"), seen -> seen.data()
                        .getInt("orderedVnd"))
                .containsExactly(tuple(1, 5_000_000), tuple(2, 6_000_000));
    }

    @Test
    void whoPlacesAnOrderIsToldOfChannelsThatAreNotListed() {
        place(aPartnership(), order(news(1, 1), Body.with(news(1, 1), "channel", "Báo Bình Đinh Onlin")))
                .statusCode(201)
                .body("warnings.field", contains("deliverables[1].channel"))
                .body("warnings.code", contains("CHANNEL_UNKNOWN"));
    }

    /** The second amendment waits for the first, and is one of what that wrote. */
    @Test
    void amendmentsThatMeetFollowOneAnother() throws Exception {
        ValidatableResponse made = place(aPartnership(), order(news(1, 1)));
        String location = made.extract().header("Location");
        CompletableFuture<ValidatableResponse> second;
        try (Connection first = database.getConnection()) {
            first.setAutoCommit(false);
            amendByHand(first, UUID.fromString(made.extract().path("id")));
            second = CompletableFuture.supplyAsync(() -> as(Identity.OFFICER)
                    .header("If-Match", "*")
                    .body(order(news(3, 1)))
                    .put(location)
                    .then());
            assertThatThrownBy(() -> second.get(2, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
            first.commit();
        }

        second.get(20, TimeUnit.SECONDS).statusCode(200).body("revision", equalTo(3));
    }

    private static void amendByHand(Connection connection, UUID order) throws SQLException {
        for (String statement : List.of(
                "INSERT INTO order_terms SELECT gen_random_uuid(), version, created_at, created_by, updated_at,"
                        + " updated_by, order_id, 2, number || '/2', due_on, note FROM order_terms WHERE order_id = ?",
                "INSERT INTO order_deliverable SELECT newer.id, ordinal, genre, language, theme, channel, quantity,"
                        + " seconds, unit_price_vnd FROM order_terms AS newer"
                        + " JOIN order_terms AS older USING (order_id) JOIN order_deliverable ON terms_id = older.id"
                        + " WHERE order_id = ? AND newer.revision = 2 AND older.revision = 1",
                "UPDATE press_order AS one SET version = one.version + 1, terms_id = terms.id FROM order_terms AS terms"
                        + " WHERE one.id = ? AND order_id = one.id AND revision = 2")) {
            try (var prepared = connection.prepareStatement(statement)) {
                prepared.setObject(1, order);
                prepared.executeUpdate();
            }
        }
    }

    @Test
    void aPriceTimesAQuantityIsExact() {
        place(aPartnership(), order(news(9_007, 999_999_999_999L)))
                .statusCode(201)
                .body("orderedVnd", equalTo(9_006_999_999_990_993L));
    }

    static Stream<Arguments> spoiledOrders() {
        return Stream.of(
                arguments("dueOn", "2025-01-01", "ORDER_DUE_OUTSIDE", "dueOn"),
                arguments("dueOn", "2023-12-31", "ORDER_DUE_OUTSIDE", "dueOn"),
                arguments("dueOn", null, "REQUEST_INVALID", "dueOn"),
                arguments("number", "", "REQUEST_INVALID", "number"),
                arguments("deliverables", List.of(), "REQUEST_INVALID", "deliverables"),
                arguments("state", "DONE", "FIELD_UNKNOWN", "state"));
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @MethodSource("spoiledOrders")
    void aSpoiledOrderIsRefusedByFieldAndReason(String field, Object value, String problem, String where) {
        place(aPartnership(), Body.with(order(news(1, 1)), field, value))
                .statusCode(400)
                .body("code", equalTo(problem))
                .body("violations.field", hasItem(where));
    }

    static Stream<Arguments> spoiledDeliverables() {
        return Stream.of(
                arguments("genre", "TWEET", "REQUEST_INVALID", "deliverables[0].genre"),
                arguments("language", "vn", "ORDER_LANGUAGE_INVALID", "deliverables[0].language"),
                arguments("quantity", 0, "REQUEST_INVALID", "deliverables[0].quantity"),
                arguments("quantity", 1.5, "REQUEST_INVALID", "deliverables[0].quantity"),
                arguments("quantity", null, "ORDER_QUANTITY_REQUIRED", "deliverables[0]"),
                arguments("seconds", -5, "REQUEST_INVALID", "deliverables[0].seconds"),
                arguments("unitPriceVnd", null, "REQUEST_INVALID", "deliverables[0].unitPriceVnd"),
                arguments("unitPriceVnd", -1, "REQUEST_INVALID", "deliverables[0].unitPriceVnd"),
                arguments("quantity", 1_000_000_000_000L, "ORDER_VALUE_TOO_LARGE", "deliverables"),
                arguments("price", 1, "FIELD_UNKNOWN", "deliverables[0].price"));
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @MethodSource("spoiledDeliverables")
    void aSpoiledDeliverableIsRefusedByFieldAndReason(String field, Object value, String problem, String where) {
        place(aPartnership(), order(Body.with(news(1, 500_000), field, value)))
                .statusCode(400)
                .body("code", equalTo(problem))
                .body("violations.field", hasItem(where));
    }

    @Test
    void onlyOfficersPlaceAndAmend() {
        String partnership = aPartnership();
        String location = place(partnership, order(news(1, 1))).extract().header("Location");

        as(Identity.PRESS_BBD)
                .body(order(news(1, 1)))
                .post("/api/v1/partnerships/" + partnership + "/orders")
                .then()
                .statusCode(403);
        as(Identity.PRESS_BBD)
                .header("If-Match", "*")
                .body(order(news(1, 1)))
                .put(location)
                .then()
                .statusCode(403);
        as(Identity.OFFICER).body(order(news(1, 1))).put(location).then().statusCode(428);
        place("018f2c5a-7b00-7a10-8f00-00000000dead", order(news(1, 1)))
                .statusCode(404)
                .body("code", equalTo("PARTNERSHIP_NOT_FOUND"));
    }
}
