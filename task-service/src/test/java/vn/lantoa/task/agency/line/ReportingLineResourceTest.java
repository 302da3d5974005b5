package vn.lantoa.task.agency.line;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.task.TaskApi;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

@QuarkusTest
class ReportingLineResourceTest extends TaskApi {

    private static String office() {
        String code = "TUYEN-" + System.nanoTime();
        as(Identity.OFFICER)
                .body(Map.of("code", code, "name", "Sở", "level", "DEPARTMENT", "validFrom", "2024-01-01"))
                .post("/api/v1/agencies")
                .then()
                .statusCode(201);
        return code;
    }

    private static Map<String, Object> line(String to, String kind, String from, String last) {
        Map<String, Object> line = new HashMap<>(Map.of("to", to, "kind", kind));
        line.put("validFrom", from);
        line.put("validTo", last);
        return line;
    }

    private static ValidatableResponse enter(String code, Map<String, Object> line) {
        return as(Identity.OFFICER)
                .body(line)
                .post("/api/v1/agencies/{code}/reporting-lines", code)
                .then();
    }

    private static ValidatableResponse lines(String code, String parameter, String value) {
        return as(Identity.PRESS_BBD)
                .queryParam(parameter, value)
                .get("/api/v1/agencies/{code}/reporting-lines", code)
                .then()
                .statusCode(200);
    }

    @Test
    void theSteeringChainOfThePlanIsThere() {
        lines("UBND", "kind", "LEADERSHIP").body("items.to", contains("TINHUY"));
        lines("SDL", "kind", "MANAGEMENT").body("items.to", contains("UBND"));
        lines("SDL", "kind", "CONSOLIDATION").body("items.to", contains("STTTT"));
    }

    @Test
    void aLineHoldsOnItsDaysAndEndsByAPut() {
        String code = office();
        String id = enter(code, line("UBND", "MANAGEMENT", "2024-01-01", null))
                .statusCode(201)
                .body("from", equalTo(code))
                .extract()
                .path("id");
        enter(code, line("UBND", "MANAGEMENT", "2024-07-01", null))
                .statusCode(409)
                .body("code", equalTo("REPORTING_LINE_EXISTS"));

        as(Identity.OFFICER)
                .header("If-Match", "\"0\"")
                .body(line("UBND", "MANAGEMENT", "2024-01-01", "2024-06-30"))
                .put("/api/v1/agencies/{code}/reporting-lines/{id}", code, id)
                .then()
                .statusCode(200);

        lines(code, "asOf", "2024-06-30").body("items.id", contains(id));
        lines(code, "asOf", "2024-07-01").body("items", empty());
        enter(code, line("UBND", "MANAGEMENT", "2024-07-01", null)).statusCode(201);
    }

    @Test
    void aLineIsOfItsAgencyOnly() {
        String id = enter(office(), line("UBND", "MANAGEMENT", null, null))
                .statusCode(201)
                .extract()
                .path("id");

        as(Identity.VIEWER)
                .get("/api/v1/agencies/{code}/reporting-lines/{id}", office(), id)
                .then()
                .statusCode(404)
                .body("code", equalTo("REPORTING_LINE_NOT_FOUND"));
    }

    @Test
    void linesOfOneKindMakeNoCircleOnAnyDay() {
        List<String> chain = List.of(office(), office(), office());
        enter(chain.get(0), line(chain.get(1), "LEADERSHIP", null, "2024-06-30"))
                .statusCode(201);
        enter(chain.get(1), line(chain.get(2), "LEADERSHIP", null, null)).statusCode(201);

        enter(chain.get(2), line(chain.get(0), "LEADERSHIP", "2024-06-30", null))
                .statusCode(400)
                .body("code", equalTo("REPORTING_LINE_CIRCULAR"));
        enter(chain.get(0), line(chain.get(0), "LEADERSHIP", null, null)).statusCode(400);
        enter(chain.get(2), line(chain.get(0), "MANAGEMENT", null, null)).statusCode(201);
        enter(chain.get(2), line(chain.get(0), "LEADERSHIP", "2024-07-01", null))
                .statusCode(201);
    }

    /** The two lines back overlap the new one on days of their own, and hold together on none. */
    @Test
    void linesThatHoldOnNoDayTogetherMakeNoCircle() {
        List<String> chain = List.of(office(), office(), office());
        enter(chain.get(0), line(chain.get(1), "LEADERSHIP", null, "2024-06-30"))
                .statusCode(201);
        enter(chain.get(1), line(chain.get(2), "LEADERSHIP", "2024-07-01", null))
                .statusCode(201);

        enter(chain.get(2), line(chain.get(0), "LEADERSHIP", null, null)).statusCode(201);
    }

    @ParameterizedTest(name = "to {0}, {1} to {2}: {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "NOBODY, -, -, REPORTING_LINE_AGENCY_UNKNOWN, to",
                "UBND, 2024-02-01, 2024-01-31, REPORTING_LINE_VALIDITY_REVERSED, validTo",
                "UBND, -, 2023-12-31, REPORTING_LINE_AGENCY_NOT_VALID, validTo"
            })
    void aSpoiledLineIsRefused(String to, String from, String last, String code, String field) {
        enter(office(), line(to, "CONSOLIDATION", from, last))
                .statusCode(400)
                .body("code", equalTo(code))
                .body("violations.field", hasItem(field));
    }

    @Test
    void whoReportsIsTheAgencyOfTheAddress() {
        Map<String, Object> line = line("UBND", "MANAGEMENT", null, null);
        line.put("from", "STC");

        String office = office();
        enter(office, line).statusCode(400).body("code", equalTo("REPORTING_LINE_FROM_MISMATCH"));
        lines(office, "kind", "MANAGEMENT").body("items", empty());
    }
}
