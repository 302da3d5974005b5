package vn.lantoa.task.agency;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.lantoa.platform.testing.service.Body;
import vn.lantoa.platform.testing.token.Identity;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.params.provider.Arguments.arguments;

@QuarkusTest
class AgencyResourceTest extends AgencyApi {

    private static Map<String, Object> agency(String code) {
        return Body.with(Map.of("name", "Trung tâm mẫu", "level", "DEPARTMENT", "parentCode", "UBND"), "code", code);
    }

    @Test
    void theProvincesElevenDistrictsAreThere() {
        as(Identity.PRESS_BBD)
                .queryParam("level", "DISTRICT")
                .get("/api/v1/agencies")
                .then()
                .statusCode(200)
                .body("page.totalItems", equalTo(11))
                .body("items.code", hasItems("UBND-QUYNHON", "UBND-HOAINHON", "UBND-VINHTHANH"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"quy nhon", "QUY NHƠN", "Quy Nho\u031bn"})
    void searchKnowsNoAccentsCaseOrUnicodeForm(String q) {
        as(Identity.VIEWER)
                .queryParam("q", q)
                .get("/api/v1/agencies")
                .then()
                .body("items.code", contains("UBND-QUYNHON"));
    }

    @Test
    void namesSortByTheVietnameseAlphabet() {
        for (String name : List.of("Đà", "Dak", "Bình", "Ân", "Ăn", "Án", "An")) {
            as(Identity.OFFICER)
                    .body(Map.of("code", "SORT-" + System.nanoTime(), "name", name, "level", "COMMUNE"))
                    .post("/api/v1/agencies")
                    .then()
                    .statusCode(201);
        }

        as(Identity.VIEWER)
                .queryParam("level", "COMMUNE")
                .queryParam("sort", "name")
                .get("/api/v1/agencies")
                .then()
                .body("items.name", contains("An", "Án", "Ăn", "Ân", "Bình", "Dak", "Đà"));
    }

    static Stream<Arguments> spoiledAgencies() {
        return Stream.of(
                arguments("code", null, "AGENCY_CODE_MISMATCH", "code"),
                arguments("code", "so-dl", "REQUEST_INVALID", "code"),
                arguments("name", " ", "REQUEST_INVALID", "name"),
                arguments("level", "VILLAGE", "REQUEST_INVALID", "level"),
                arguments("level", 1, "REQUEST_INVALID", "level"),
                arguments("parentCode", "NOBODY", "AGENCY_PARENT_UNKNOWN", "parentCode"),
                arguments("predecessors", List.of("NOBODY"), "AGENCY_PREDECESSOR_UNKNOWN", "predecessors"),
                arguments("electronicId", "a.b", "REQUEST_INVALID", "electronicId"),
                arguments("createdBy", "me", "FIELD_UNKNOWN", "createdBy"));
    }

    @ParameterizedTest(name = "{0} = {1}: {2} at {3}")
    @MethodSource("spoiledAgencies")
    void aSpoiledAgencyIsRefusedByFieldAndReason(String field, Object value, String code, String where) {
        as(Identity.OFFICER)
                .body(Body.with(agency("MAU-SAI"), field, value))
                .post("/api/v1/agencies")
                .then()
                .statusCode(400)
                .body("code", equalTo(code))
                .body("violations.field", hasItem(where));
    }

    @Test
    void anAgencyDoesNotEndBeforeItBegins() {
        as(Identity.OFFICER)
                .body(Body.with(Body.with(agency("MAU-SAI"), "validFrom", "2024-02-01"), "validTo", "2024-01-31"))
                .post("/api/v1/agencies")
                .then()
                .statusCode(400)
                .body("code", equalTo("AGENCY_VALIDITY_REVERSED"))
                .body("violations.field", contains("validTo"));
    }

    @Test
    void aCodeIsTakenOnce() {
        as(Identity.OFFICER)
                .body(agency("MAU-1"))
                .post("/api/v1/agencies")
                .then()
                .statusCode(201);

        as(Identity.OFFICER)
                .body(agency("MAU-1"))
                .post("/api/v1/agencies")
                .then()
                .statusCode(409)
                .body("code", equalTo("AGENCY_EXISTS"));
    }

    @Test
    void putCreatesOnlyWhenAskedTo() {
        as(Identity.OFFICER)
                .body(agency("MAU-2"))
                .put("/api/v1/agencies/MAU-2")
                .then()
                .statusCode(404)
                .body("code", equalTo("AGENCY_NOT_FOUND"));
        as(Identity.OFFICER)
                .header("If-None-Match", "*")
                .body(agency("MAU-2"))
                .put("/api/v1/agencies/MAU-2")
                .then()
                .statusCode(201);
    }

    @Test
    void anAgencyCannotBelongToOneBelowIt() {
        as(Identity.OFFICER)
                .header("If-Match", "*")
                .body(Map.of("name", "UBND tỉnh", "level", "PROVINCE", "parentCode", "STTTT"))
                .put("/api/v1/agencies/UBND")
                .then()
                .statusCode(400)
                .body("code", equalTo("AGENCY_PARENT_CIRCULAR"));
    }

    @Test
    void everyWriteLeavesItsTrail() {
        as(Identity.OFFICER)
                .body(agency("MAU-3"))
                .post("/api/v1/agencies")
                .then()
                .statusCode(201);

        as(Identity.AUDITOR)
                .queryParam("resource", "agencies/MAU-3")
                .get("/api/v1/audit/task")
                .then()
                .statusCode(200)
                .body("items.action", contains("CREATED"))
                .body("items.actor", contains("officer"))
                .body("items.org", contains("STTTT"));
    }

    @Test
    void aSubtreeGoesDownToTheLastLeaf() {
        register(office("CAY", null, null, null)).statusCode(201);
        register(office("CAY-1", "CAY", null, null)).statusCode(201);
        register(office("CAY-1-1", "CAY-1", null, null)).statusCode(201);

        under("CAY", "2025-07-01").body("items.code", containsInAnyOrder("CAY-1", "CAY-1-1"));
        under("CAY-1-1", "2025-07-01").body("items", hasSize(0));
    }
}
