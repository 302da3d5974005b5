package vn.lantoa.media.partnership;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import vn.lantoa.media.MediaApi;
import vn.lantoa.media.order.OrderMother;
import vn.lantoa.platform.testing.service.Body;
import vn.lantoa.platform.testing.token.Identity;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** R044, R063, R065: agreements, their revisions, and who reads them. */
@QuarkusTest
class PartnershipResourceTest extends MediaApi {

    private static final String PATH = "/api/v1/partnerships";

    private static ValidatableResponse create(Map<String, Object> partnership) {
        return as(Identity.OFFICER).body(partnership).post(PATH).then();
    }

    private static ValidatableResponse amend(String id, String tag, Map<String, Object> partnership) {
        return as(Identity.OFFICER)
                .header("If-Match", tag)
                .body(partnership)
                .put(PATH + "/" + id)
                .then();
    }

    @Test
    void anAmendmentIsARevisionAndThoseBeforeStay() {
        Map<String, Object> partnership = OrderMother.partnership("BBD");
        ValidatableResponse made = create(partnership)
                .statusCode(201)
                .body("revision", equalTo(1))
                .body("valueVnd", nullValue())
                .body("warnings.field", contains("planId"))
                .body("warnings.code", contains("CODE_NOT_KNOWN_YET"));
        String id = made.extract().path("id");
        String tag = made.extract().header("ETag");

        amend(id, tag, partnership).statusCode(200).header("ETag", tag).body("revision", equalTo(1));
        Map<String, Object> longer =
                Body.with(Body.with(partnership, "validTo", "2025-03-31"), "valueVnd", 900_000_000L);
        amend(id, tag, Body.without(longer, "agency"))
                .statusCode(200)
                .body("agency", equalTo("BBD"))
                .body("revision", equalTo(2))
                .body("valueVnd", equalTo(900_000_000));
        amend(id, tag, longer).statusCode(412);
        amend(id, "*", Body.with(partnership, "agency", "BTV"))
                .statusCode(400)
                .body("code", equalTo("PARTNERSHIP_FIXED"));

        as(Identity.VIEWER).get(PATH + "/" + id).then().statusCode(200).body("warnings", nullValue());
        as(Identity.PRESS_BBD)
                .get(PATH + "/" + id + "/revisions")
                .then()
                .statusCode(200)
                .body("items.revision", contains(1, 2))
                .body("items.terms.validTo", contains("2024-12-31", "2025-03-31"));
    }

    @Test
    void theTermKeepsTheDaysOfItsOrders() {
        Map<String, Object> partnership = OrderMother.partnership("BBD");
        String id = create(partnership).extract().path("id");
        String order = as(Identity.OFFICER)
                .body(OrderMother.order(OrderMother.news(1, 1)))
                .post(PATH + "/" + id + "/orders")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        Map<String, Object> shorter = Body.with(partnership, "validTo", "2024-06-29");

        amend(id, "*", shorter)
                .statusCode(409)
                .body("code", equalTo("PARTNERSHIP_ORDER_OUTSIDE"))
                .body("violations.field", contains("validTo"))
                .body("detail", containsString("2024-06-30"));
        amend(id, "*", Body.with(partnership, "validFrom", "2024-07-01"))
                .statusCode(409)
                .body("violations.field", contains("validFrom"));
        as(Identity.OFFICER)
                .header("If-Match", "*")
                .body(Body.with(OrderMother.order(OrderMother.news(1, 1)), "dueOn", "2024-06-29"))
                .put(order)
                .then()
                .statusCode(200);
        amend(id, "*", shorter).statusCode(200).body("revision", equalTo(2));
    }

    static Stream<Arguments> spoiledPartnerships() {
        return Stream.of(
                arguments("agency", "NOBODY", "PARTNERSHIP_AGENCY_UNKNOWN"),
                arguments("agency", null, "PARTNERSHIP_AGENCY_REQUIRED"),
                arguments("planId", null, "REQUEST_INVALID"),
                arguments("planId", "KH-2024", "REQUEST_INVALID"),
                arguments("kind", "LOCAL", "REQUEST_INVALID"),
                arguments("kind", "INTERNATIONAL", "PARTNERSHIP_COUNTRY_REQUIRED"),
                arguments("method", null, "REQUEST_INVALID"),
                arguments("number", " ", "REQUEST_INVALID"),
                arguments("signedOn", "2024-02-30", "REQUEST_INVALID"),
                arguments("validTo", "2023-12-31", "PARTNERSHIP_VALIDITY_REVERSED"),
                arguments("valueVnd", -1, "REQUEST_INVALID"),
                arguments("valueVnd", 0.5, "REQUEST_INVALID"),
                arguments("valueVnd", "9", "REQUEST_INVALID"),
                arguments("valueVnd", 1_000_000_000_001L, "NUMBER_TOO_LARGE"),
                arguments("country", "XX", "PARTNERSHIP_COUNTRY_UNKNOWN"),
                arguments("country", "vn", "REQUEST_INVALID"),
                arguments("version", 1, "FIELD_UNKNOWN"),
                arguments("orders", List.of(), "FIELD_UNKNOWN"));
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @MethodSource("spoiledPartnerships")
    void aSpoiledAgreementIsRefusedByFieldAndReason(String field, Object value, String problem) {
        create(Body.with(OrderMother.partnership("BBD"), field, value))
                .statusCode(400)
                .body("code", equalTo(problem));
    }

    @Test
    void anInternationalOneMayBeWithAnotherPartnerAndTakesNoOrders() {
        Map<String, Object> abroad = Body.without(OrderMother.partnership("BBD"), "agency");
        abroad = Body.with(Body.with(abroad, "kind", "INTERNATIONAL"), "country", "JP");
        create(abroad).statusCode(400).body("code", equalTo("PARTNERSHIP_PARTNER_REQUIRED"));

        String id = create(Body.with(abroad, "partner", "Đài truyền hình mẫu"))
                .statusCode(201)
                .body("agency", nullValue())
                .extract()
                .path("id");

        as(Identity.OFFICER)
                .body(OrderMother.order(OrderMother.news(1, 1)))
                .post(PATH + "/" + id + "/orders")
                .then()
                .statusCode(409)
                .body("code", equalTo("ORDER_AGENCY_REQUIRED"));
        as(Identity.PRESS_BBD).get(PATH + "/" + id).then().statusCode(404);
        as(Identity.VIEWER)
                .queryParam("kind", "INTERNATIONAL")
                .queryParam("country", "JP")
                .get(PATH)
                .then()
                .body("items.id", hasItem(id))
                .body("items.kind", everyItem(equalTo("INTERNATIONAL")));
    }

    @Test
    void aPressAgencyReadsItsOwnOnly() {
        String id =
                create(OrderMother.partnership("BBD")).statusCode(201).extract().path("id");

        as(Identity.PRESS_BBD).get(PATH + "/" + id).then().statusCode(200);
        as(Identity.PRESS_BTV)
                .get(PATH + "/" + id)
                .then()
                .statusCode(404)
                .body("code", equalTo("PARTNERSHIP_NOT_FOUND"));
        as(Identity.PRESS_BTV).get(PATH + "/" + id + "/revisions").then().statusCode(404);
        as(Identity.PRESS_BTV).get(PATH + "/" + id + "/orders").then().statusCode(404);
        as(Identity.PRESS_BBD)
                .queryParam("level", "PROVINCIAL")
                .queryParam("validOn", "2024-05-01")
                .queryParam("planId", OrderMother.PLAN)
                .queryParam("method", "ORDER")
                .queryParam("size", 200)
                .get(PATH)
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id))
                .body("items.agency", everyItem(equalTo("BBD")));
        as(Identity.PRESS_BBD)
                .body(OrderMother.partnership("BBD"))
                .post(PATH)
                .then()
                .statusCode(403);
        as(Identity.VIEWER)
                .queryParam("country", "XX")
                .get(PATH)
                .then()
                .statusCode(400)
                .body("code", equalTo("PARAMETER_CODE_UNKNOWN"));
        as(Identity.VIEWER)
                .queryParam("agency", "NOBODY")
                .get(PATH)
                .then()
                .statusCode(400)
                .body("detail", containsString("NOBODY"));
    }
}
