package vn.lantoa.media.declaration;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import vn.lantoa.media.MediaApi;
import vn.lantoa.media.StoredItems;
import vn.lantoa.media.StoredItems.Draft;
import vn.lantoa.platform.testing.token.Identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

@QuarkusTest
class PeriodDeclarationResourceTest extends MediaApi {

    private static final String DECLARATIONS = "/api/v1/period-declarations";

    @Inject
    DataSource database;

    private static Map<String, Object> body(String period, String calendar, long items, long seconds) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("period", period);
        body.put("calendar", calendar);
        body.put("items", items);
        body.put("seconds", seconds);
        body.put("nil", false);
        return body;
    }

    private static Response declare(Identity who, Map<String, Object> body) {
        return keyed(who).body(body).post(DECLARATIONS);
    }

    @Test
    void aDeclarationIsHeldAgainstWhatIsStoredInTheMonth() {
        StoredItems stored = new StoredItems(database);
        stored.store(Draft.news("BBD", "trước", LocalDate.of(2021, 3, 14)).seconds(1));
        stored.store(Draft.news("BBD", "đầu tháng", LocalDate.of(2021, 3, 15)).seconds(60));
        stored.store(Draft.news("BBD", "cuối tháng", LocalDate.of(2021, 4, 14)));
        stored.store(Draft.news("BBD", "sau", LocalDate.of(2021, 4, 15)).seconds(4));
        stored.store(
                Draft.news("BBD", "rút", LocalDate.of(2021, 4, 1)).seconds(8).takenBack());
        stored.store(Draft.news("BTV", "của đài", LocalDate.of(2021, 4, 1)).seconds(16));

        declare(Identity.PRESS_BBD, body("2021-04", "DECREE", 2, 60))
                .then()
                .statusCode(201)
                .body("stored.items", equalTo(2))
                .body("stored.seconds", equalTo(60))
                .body("matches", equalTo(true));
        declare(Identity.PRESS_BBD, body("2021-04", "CALENDAR", 5, 60))
                .then()
                .statusCode(201)
                .body("stored.items", equalTo(2))
                .body("stored.seconds", equalTo(4))
                .body("difference.items", equalTo(3))
                .body("difference.seconds", equalTo(56))
                .body("matches", equalTo(false));
    }

    @Test
    void declaringAgainIsAnotherRevision() {
        declare(Identity.PRESS_BBD, body("2021-06", "DECREE", 1, 0))
                .then()
                .statusCode(201)
                .body("revision", equalTo(1));
        declare(Identity.PRESS_BBD, body("2021-06", "CALENDAR", 1, 0)).then().body("revision", equalTo(1));
        Response second = declare(Identity.PRESS_BBD, body("2021-06", "DECREE", 2, 0));
        second.then().body("revision", equalTo(2)).header("Location", endsWith(DECLARATIONS + "/" + second.path("id")));

        as(Identity.VIEWER)
                .queryParam("agency", "BBD")
                .queryParam("period", "2021-06")
                .queryParam("calendar", "DECREE")
                .queryParam("sort", "-revision")
                .get(DECLARATIONS)
                .then()
                .statusCode(200)
                .body("items.items", contains(2, 1));
    }

    /** rules.md §5: what is said twice is said once. */
    @Test
    void theSameBodyTwiceIsOneRevision() {
        Response first = declare(Identity.PRESS_BBD, body("2021-09", "DECREE", 1, 0));
        first.then().statusCode(201).body("revision", equalTo(1));

        declare(Identity.PRESS_BBD, body("2021-09", "DECREE", 1, 0))
                .then()
                .statusCode(200)
                .body("revision", equalTo(1))
                .body("id", equalTo(first.path("id")));
        declare(Identity.PRESS_BBD, body("2021-09", "DECREE", 2, 0)).then().body("revision", equalTo(2));
        declare(Identity.PRESS_BBD, body("2021-09", "DECREE", 1, 0))
                .then()
                .statusCode(201)
                .body("revision", equalTo(3));
    }

    @Test
    void aKeyIsRequiredAndGivesTheFirstAnswerAgain() {
        as(Identity.PRESS_BBD)
                .body(body("2021-10", "DECREE", 1, 0))
                .post(DECLARATIONS)
                .then()
                .statusCode(400)
                .body("code", equalTo("IDEMPOTENCY_KEY_REQUIRED"));
        String key = UUID.randomUUID().toString();
        Response first = declare(key, body("2021-10", "DECREE", 1, 0));
        first.then().statusCode(201).header("Idempotency-Replayed", nullValue());
        Response again = declare(key, body("2021-10", "DECREE", 1, 0));
        again.then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .header("Location", equalTo(first.header("Location")))
                .header("ETag", equalTo(first.header("ETag")));
        assertThat(again.asString()).isEqualTo(first.asString());
        declare(key, body("2021-10", "DECREE", 2, 0))
                .then()
                .statusCode(422)
                .body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
    }

    private static Response declare(String key, Map<String, Object> body) {
        return as(Identity.PRESS_BBD).header("Idempotency-Key", key).body(body).post(DECLARATIONS);
    }

    /** rules.md §5: what counts is the declared month, not the day of sending. */
    @Test
    void theLastMonthOfAnAgencyThatEndedIsDeclaredAndTheNextIsNot() {
        String code = "CU-" + System.nanoTime();
        as(Identity.OFFICER)
                .body(Map.of(
                        "code",
                        code,
                        "name",
                        "Báo cũ",
                        "level",
                        "PROVINCIAL",
                        "pressTypes",
                        List.of("PRINT"),
                        "validTo",
                        "2021-04-15"))
                .post("/api/v1/press-agencies")
                .then()
                .statusCode(201);

        declare(Identity.PRESS_BBD.of(code), body("2021-05", "DECREE", 0, 0))
                .then()
                .statusCode(201);
        keyed(Identity.OFFICER)
                .queryParam("onBehalfOf", code)
                .body(body("2021-04", "CALENDAR", 0, 0))
                .post(DECLARATIONS)
                .then()
                .statusCode(201);
        declare(Identity.PRESS_BBD.of(code), body("2021-05", "CALENDAR", 0, 0))
                .then()
                .statusCode(403)
                .body("code", equalTo("PRESS_AGENCY_NOT_VALID"));
    }

    @Test
    void nothingIsDeclaredAsNil() {
        declare(Identity.PRESS_VNBD, Map.of("period", "2021-06", "calendar", "DECREE", "nil", true))
                .then()
                .statusCode(201)
                .body("items", equalTo(0))
                .body("nil", equalTo(true))
                .body("matches", equalTo(true));
    }

    static Stream<Arguments> spoiledDeclarations() {
        return Stream.of(
                arguments("period", null, "REQUEST_INVALID", "period"),
                arguments("period", "2021-Q2", "DECLARATION_PERIOD_NOT_A_MONTH", "period"),
                arguments("period", "0000-01", "DECLARATION_PERIOD_NOT_A_MONTH", "period"),
                arguments("period", "2199-01", "DECLARATION_PERIOD_OPEN", "period"),
                arguments("calendar", null, "REQUEST_INVALID", "calendar"),
                arguments("calendar", "LUNAR", "REQUEST_INVALID", "calendar"),
                arguments("items", -1, "REQUEST_INVALID", "items"),
                arguments("items", 1.5, "REQUEST_INVALID", "items"),
                arguments("items", null, "DECLARATION_TOTALS_REQUIRED", "items"),
                arguments("seconds", null, "DECLARATION_TOTALS_REQUIRED", "seconds"),
                arguments("nil", true, "DECLARATION_NIL_WITH_OUTPUT", "items"),
                arguments("nil", "yes", "REQUEST_INVALID", "nil"),
                arguments("revision", 7, "FIELD_UNKNOWN", "revision"),
                arguments("agency", "BTV", "FIELD_UNKNOWN", "agency"));
    }

    @ParameterizedTest(name = "{0} = {1}: {2} at {3}")
    @MethodSource("spoiledDeclarations")
    void aSpoiledDeclarationIsRefusedByFieldAndReason(String field, Object value, String code, String where) {
        Map<String, Object> spoiled = body("2021-05", "DECREE", 3, 10);
        spoiled.put(field, value);

        declare(Identity.PRESS_BBD, spoiled)
                .then()
                .statusCode(400)
                .body("code", equalTo(code))
                .body("violations.field", hasItem(where));
    }

    @Test
    void anOfficerDeclaresForAnAgencyAndBothNamesAreKept() {
        String id = keyed(Identity.OFFICER)
                .queryParam("onBehalfOf", "VNBD")
                .body(body("2021-07", "DECREE", 1, 0))
                .post(DECLARATIONS)
                .then()
                .statusCode(201)
                .body("agency", equalTo("VNBD"))
                .body("createdBy", equalTo("officer"))
                .extract()
                .path("id");

        as(Identity.AUDITOR)
                .queryParam("resource", "period-declarations/" + id)
                .get("/api/v1/audit/media")
                .then()
                .body("items.actor", contains("officer"))
                .body("items.onBehalfOf", contains("VNBD"));
        declare(Identity.OFFICER, body("2021-07", "DECREE", 1, 0))
                .then()
                .statusCode(400)
                .body("code", equalTo("ON_BEHALF_OF_REQUIRED"));
    }

    @Test
    void anAgencyDeclaresAndReadsForItselfOnly() {
        String foreign =
                declare(Identity.PRESS_BTV, body("2021-08", "DECREE", 1, 0)).path("id");

        keyed(Identity.PRESS_BBD)
                .queryParam("onBehalfOf", "BTV")
                .body(body("2021-08", "DECREE", 1, 0))
                .post(DECLARATIONS)
                .then()
                .statusCode(403)
                .body("code", equalTo("NOT_YOUR_ORG"));
        declare(Identity.PRESS_BBD, body("2021-08", "DECREE", 1, 0)).then().statusCode(201);
        as(Identity.PRESS_BBD)
                .queryParam("period", "2021-08")
                .get(DECLARATIONS)
                .then()
                .body("items", hasSize(1))
                .body("items.agency", everyItem(equalTo("BBD")));
        as(Identity.PRESS_BBD)
                .queryParam("agency", "BTV")
                .get(DECLARATIONS)
                .then()
                .body("items", hasSize(0));
        as(Identity.PRESS_BBD)
                .get(DECLARATIONS + "/" + foreign)
                .then()
                .statusCode(404)
                .body("code", equalTo("DECLARATION_NOT_FOUND"));
        as(Identity.REPORTING_JOB)
                .queryParam("period", "2021-08")
                .get(DECLARATIONS)
                .then()
                .body("items.agency", hasItems("BBD", "BTV"));
        as(Identity.PRESS_BTV).get(DECLARATIONS + "/" + foreign).then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({"agency=bbd, agency", "agency=, agency", "period=2021-13, period", "period=, period"})
    void aListOfNothingThereIsIsAMistake(String query, String field) {
        as(Identity.VIEWER)
                .get(DECLARATIONS + "?" + query)
                .then()
                .statusCode(400)
                .body("violations.field", contains(field));
    }

    @Test
    void othersDoNotDeclare() {
        for (Identity who : new Identity[] {Identity.VIEWER, Identity.AUDITOR, Identity.APPROVER, Identity.QUYNHON}) {
            declare(who, body("2021-05", "DECREE", 1, 0)).then().statusCode(403);
        }
    }
}
