package vn.lantoa.media.press;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import vn.lantoa.media.Bodies;
import vn.lantoa.media.MediaApi;
import vn.lantoa.platform.data.sql.Sql;
import vn.lantoa.platform.testing.service.Body;
import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.platform.web.time.BusinessTime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

@QuarkusTest
class PressAgencyResourceTest extends MediaApi {

    private static final String PATH = "/api/v1/press-agencies";
    private static final String SUBMISSIONS = "/api/v1/submissions";

    @Inject
    Sql sql;

    private final String code =
            "MAU-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);

    private static Map<String, Object> agency(String code) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("code", code);
        body.put("name", "Báo mẫu");
        body.put("level", "CENTRAL");
        body.put("pressTypes", List.of("PRINT", "ELECTRONIC"));
        body.put("keyMultimedia", false);
        body.put("residentOffice", true);
        return body;
    }

    private static void register(Map<String, Object> agency) {
        as(Identity.OFFICER).body(agency).post(PATH).then().statusCode(201);
    }

    private static RequestSpecification submission(Identity identity) {
        return as(identity)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("items", List.of(Bodies.item(Bodies.freshId()))));
    }

    @Test
    void predecessorsMakeNoCircle() {
        register(agency(code));
        register(Body.with(agency(code + "-2"), "predecessors", List.of(code)));
        register(Body.with(agency(code + "-3"), "predecessors", List.of(code + "-2")));

        for (String last : List.of(code, code + "-2", code + "-3")) {
            as(Identity.OFFICER)
                    .header("If-Match", "*")
                    .body(Body.with(agency(code), "predecessors", List.of(last)))
                    .put(PATH + "/" + code)
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("PRESS_AGENCY_PREDECESSOR_CIRCULAR"))
                    .body("violations[0].message", containsString(code + " → " + last));
        }
    }

    /** rules.md §2: else nobody could send or declare of the days between. */
    @Test
    void noDayLiesBetweenAnAgencyAndItsSuccessor() {
        Map<String, Object> former = Body.with(agency(code), "validTo", "2025-06-30");
        register(former);
        Map<String, Object> successor = Body.with(agency(code + "-2"), "predecessors", List.of(code));

        as(Identity.OFFICER)
                .body(Body.with(successor, "validFrom", "2025-07-02"))
                .post(PATH)
                .then()
                .statusCode(400)
                .body("code", equalTo("AGENCY_SUCCESSION_GAP"))
                .body("violations.field", contains("validFrom"))
                .body("violations[0].message", containsString(code + "-2"));
        register(Body.with(successor, "validFrom", "2025-07-01"));
        put(code, Body.with(former, "validTo", "2025-06-29"))
                .statusCode(400)
                .body("code", equalTo("AGENCY_SUCCESSION_GAP"))
                .body("violations.field", contains("validTo"));
        put(code, Body.with(former, "validTo", "2025-09-30")).statusCode(200);
        put(code + "-2", Body.with(successor, "validFrom", "2025-10-02"))
                .statusCode(400)
                .body("violations.field", contains("validFrom"));
    }

    /** They were registered when that was not refused. */
    @Test
    void aGapThatIsThereHindersNoOtherChange() {
        Map<String, Object> former = Body.with(agency(code), "validTo", "2025-06-30");
        register(former);
        Map<String, Object> successor = Body.with(agency(code + "-2"), "predecessors", List.of(code));
        register(Body.with(successor, "validFrom", "2025-07-01"));
        QuarkusTransaction.requiringNew()
                .run(() -> sql.update("UPDATE press_agency SET valid_from = '2025-09-01' WHERE code = ?", code + "-2"));

        put(code, Body.with(former, "name", "Báo khác")).statusCode(200);
        Map<String, Object> later = Body.with(successor, "validFrom", "2025-09-01");
        put(code + "-2", Body.with(later, "name", "Báo khác")).statusCode(200);
        put(code + "-2", Body.with(later, "validFrom", "2025-10-01"))
                .statusCode(400)
                .body("code", equalTo("AGENCY_SUCCESSION_GAP"));
    }

    @Test
    void theProvincesOwnPressIsThere() {
        as(Identity.PRESS_BTV)
                .queryParam("level", "PROVINCIAL")
                .get(PATH)
                .then()
                .statusCode(200)
                .body("items.code", hasItems("BBD", "BTV", "VNBD"));
        as(Identity.VIEWER).queryParam("q", "bao binh dinh").get(PATH).then().body("items.code", contains("BBD"));
    }

    static Stream<Arguments> spoiledAgencies() {
        return Stream.of(
                arguments("code", null, "PRESS_AGENCY_CODE_MISMATCH", "code"),
                arguments("code", "bao mau", "REQUEST_INVALID", "code"),
                arguments("name", " ", "REQUEST_INVALID", "name"),
                arguments("level", "VILLAGE", "REQUEST_INVALID", "level"),
                arguments("pressTypes", List.of(), "REQUEST_INVALID", "pressTypes"),
                arguments("pressTypes", List.of("báo in"), "REQUEST_INVALID", "pressTypes[0]"),
                arguments("pressTypes", List.of("PRINT", "BLOG"), "PRESS_AGENCY_TYPE_NOT_IN_FORCE", "pressTypes[1]"),
                arguments("circulation", -1, "REQUEST_INVALID", "circulation"),
                arguments("monthlyVisits", "many", "REQUEST_INVALID", "monthlyVisits"),
                arguments("keyMultimedia", "no", "REQUEST_INVALID", "keyMultimedia"),
                arguments("predecessors", List.of("NOBODY"), "PRESS_AGENCY_PREDECESSOR_UNKNOWN", "predecessors"),
                arguments("validFrom", "2024-02-30", "REQUEST_INVALID", "validFrom"),
                arguments("version", 3, "FIELD_UNKNOWN", "version"));
    }

    @ParameterizedTest(name = "{0} = {1}: {2} at {3}")
    @MethodSource("spoiledAgencies")
    void aSpoiledAgencyIsRefusedByFieldAndReason(String field, Object value, String problem, String where) {
        as(Identity.OFFICER)
                .body(Body.with(agency(code), field, value))
                .post(PATH)
                .then()
                .statusCode(400)
                .body("code", equalTo(problem))
                .body("violations.field", hasItem(where));
    }

    /** rules.md §4: what a law drops is kept by who has it while it exists, and got by nobody else. */
    @Test
    void aKindOfPressThatALawDroppedIsKeptByWhoHasItOnly() {
        String type = code.replace('-', '_');
        law(type, "2017-01-01", null);
        Map<String, Object> agency = Body.with(agency(code), "pressTypes", List.of("PRINT", type));
        register(agency);
        register(Body.with(Body.with(agency, "code", code + "-2"), "validTo", "2018-12-31"));
        law(type, "2018-01-01", "2019-12-31");

        put(code, Body.with(agency, "name", "Tên mới")).statusCode(200).body("pressTypes", contains("PRINT", type));
        put(code + "-2", Body.without(agency, "code"))
                .statusCode(400)
                .body("code", equalTo("PRESS_AGENCY_TYPE_NOT_IN_FORCE"))
                .body("violations.field", contains("pressTypes[1]"));
        as(Identity.OFFICER)
                .body(Body.with(agency, "code", code + "-3"))
                .post(PATH)
                .then()
                .statusCode(400);
        register(Body.with(Body.with(agency, "code", code + "-4"), "validTo", "2019-12-31"));
        put(code, agency(code)).statusCode(200);
        put(code, agency).statusCode(400);
    }

    private static void law(String type, String validFrom, String validTo) {
        Map<String, Object> version = new LinkedHashMap<>();
        version.put("code", type);
        version.put("name", "Loại hình mẫu");
        version.put("legalBasis", "Luật mẫu (dữ liệu tổng hợp)");
        version.put("validFrom", validFrom);
        version.put("validTo", validTo);
        as(Identity.OFFICER).body(version).post("/api/v1/press-types").then().statusCode(201);
    }

    private static ValidatableResponse put(String code, Map<String, Object> agency) {
        return as(Identity.OFFICER)
                .header("If-Match", "*")
                .body(agency)
                .put(PATH + "/" + code)
                .then();
    }

    @Test
    void whatIsLeftOutIsFalse() {
        as(Identity.OFFICER)
                .body(Body.without(Body.without(agency(code), "keyMultimedia"), "residentOffice"))
                .post(PATH)
                .then()
                .statusCode(201)
                .body("keyMultimedia", equalTo(false))
                .body("residentOffice", equalTo(false));
    }

    /** R038, R042: with their days, and nobody by name. */
    @Test
    void officesAndReportersAreKeptWithTheirDaysAndTheFlagFollowsThem() {
        Map<String, Object> office = Map.of(
                "kind",
                "OFFICE",
                "code",
                "VP-1",
                "address",
                "Quy Nhơn",
                "validFrom",
                "2020-01-01",
                "validTo",
                "2023-12-31");
        Map<String, Object> reporter = Map.of("kind", "REPORTER", "code", "PV-1", "validFrom", "2024-06-01");
        Map<String, Object> agency = Body.with(agency(code), "residences", List.of(office));
        as(Identity.OFFICER)
                .body(agency)
                .post(PATH)
                .then()
                .statusCode(201)
                .body("residentOffice", equalTo(false))
                .body("residences.validTo", contains("2023-12-31"));

        put(code, Body.with(agency, "residences", List.of(office, reporter)))
                .statusCode(200)
                .body("residentOffice", equalTo(true))
                .body("residences.code", contains("VP-1", "PV-1"))
                .body("residences[1].address", nullValue());
        put(code, agency(code))
                .statusCode(200)
                .body("residentOffice", equalTo(true))
                .body("residences", empty());
        put(
                        code,
                        Body.with(
                                agency,
                                "residences",
                                List.of(
                                        Body.with(office, "validTo", "2019-12-31"),
                                        Body.with(reporter, "address", "Nhà riêng"))))
                .statusCode(400)
                .body("violations.field", contains("residences[0].validTo", "residences[1].address"));
    }

    /** R042: as an assessment of today would have it. */
    @Test
    void whetherItResidesIsWhatItsResidencesSayOfToday() {
        LocalDate today = LocalDate.now(BusinessTime.ZONE);
        Map<String, Object> open = Map.of("kind", "OFFICE", "code", "VP-1", "validFrom", "2020-01-01");
        Map<String, Object> agency = Body.with(agency(code), "residentOffice", false);
        register(agency);
        String none = residing(agency, false);

        residing(Body.with(agency, "residences", List.of(open)), true);
        residing(Body.with(agency, "residences", List.of(Body.with(open, "validTo", "2099-12-31"))), true);
        String last =
                residing(Body.with(agency, "residences", List.of(Body.with(open, "validTo", today.toString()))), true);
        assertThat(none).doesNotContain("resident");
        assertThat(last).contains("-resident");
        Map<String, Object> said = Body.with(agency, "residentOffice", true);
        residing(Body.with(said, "residences", List.of(Body.with(open, "validFrom", "2099-01-01"))), false);
        residing(
                Body.with(
                        said,
                        "residences",
                        List.of(Body.with(open, "validTo", today.minusDays(1).toString()))),
                false);
        residing(said, true);
    }

    /** The tag that it is read with, after it was written so. */
    private String residing(Map<String, Object> agency, boolean resides) {
        put(code, agency).statusCode(200).body("residentOffice", equalTo(resides));
        as(Identity.VIEWER).queryParam("q", code).get(PATH).then().body("items.residentOffice", contains(resides));
        ValidatableResponse read = as(Identity.VIEWER)
                .get(PATH + "/" + code)
                .then()
                .statusCode(200)
                .body("residentOffice", equalTo(resides));
        return read.extract().header("ETag");
    }

    @Test
    void whoGovernsItAndItsLicenceAreKept() {
        as(Identity.OFFICER)
                .body(Body.with(
                        Body.with(agency(code), "governingBody", "Tỉnh ủy mẫu"),
                        "licence",
                        " 12/GP-BTTTT  ngày 1/2/2020"))
                .post(PATH)
                .then()
                .statusCode(201)
                .body("governingBody", equalTo("Tỉnh ủy mẫu"))
                .body("licence", equalTo("12/GP-BTTTT ngày 1/2/2020"));
        as(Identity.VIEWER).get(PATH + "/BTV").then().body("licence", nullValue());
    }

    @Test
    void validityDoesNotRunBackwards() {
        Map<String, Object> reversed =
                Body.with(Body.with(agency(code), "validFrom", "2024-02-01"), "validTo", "2024-01-31");

        as(Identity.OFFICER)
                .body(reversed)
                .post(PATH)
                .then()
                .statusCode(400)
                .body("code", equalTo("PRESS_AGENCY_VALIDITY_REVERSED"));
    }

    @Test
    void aCodeIsTakenOnceAndAnAgencyIsReplacedByWhoSawIt() {
        register(agency(code));

        as(Identity.OFFICER)
                .body(agency(code))
                .post(PATH)
                .then()
                .statusCode(409)
                .body("code", equalTo("PRESS_AGENCY_EXISTS"));
        as(Identity.OFFICER).body(agency(code)).put(PATH + "/" + code).then().statusCode(428);
        as(Identity.OFFICER)
                .header("If-Match", "\"0\"")
                .body(Body.with(agency(code), "name", "Tên mới"))
                .put(PATH + "/" + code)
                .then()
                .statusCode(200)
                .body("name", equalTo("Tên mới"))
                .body("version", equalTo(1));
        as(Identity.OFFICER)
                .header("If-Match", "\"0\"")
                .body(agency(code))
                .put(PATH + "/" + code)
                .then()
                .statusCode(412);
        as(Identity.AUDITOR)
                .queryParam("resource", "press-agencies/" + code)
                .get("/api/v1/audit/media")
                .then()
                .body("items.action", contains("CREATED", "REPLACED"));
    }

    @Test
    void whoIsNotInTheRegisterSendsNothing() {
        submission(Identity.PRESS_BBD.of("NOBODY"))
                .post(SUBMISSIONS)
                .then()
                .statusCode(403)
                .body("code", equalTo("PRESS_AGENCY_NOT_REGISTERED"));
    }

    @Test
    void whoEndedBeforeThePublicationSendsNothingOfThatDay() {
        register(Body.with(agency(code), "validTo", "2020-12-31"));

        submission(Identity.PRESS_BBD.of(code))
                .post(SUBMISSIONS)
                .then()
                .statusCode(201)
                .body("state", equalTo("REJECTED"))
                .body("lines[0].errors.field", contains("publishedAt"))
                .body("lines[0].errors.code", contains("PRESS_AGENCY_NOT_VALID"));
    }

    /** rules.md §5: what counts is the day of publication, not that of sending. */
    @Test
    void thePastOfAnAgencyThatEndedIsSentByItselfByAnOfficerAndByItsSuccessor() {
        register(Body.with(agency(code), "validTo", "2024-03-29"));
        String successor = code + "-2";
        register(Body.with(agency(successor), "predecessors", List.of(code)));

        submission(Identity.PRESS_BBD.of(code)).post(SUBMISSIONS).then().body("created", equalTo(1));
        for (Identity other : List.of(Identity.OFFICER, Identity.PRESS_BTV.of(successor))) {
            submission(other)
                    .queryParam("onBehalfOf", code)
                    .post(SUBMISSIONS)
                    .then()
                    .statusCode(201)
                    .body("state", equalTo("ACCEPTED"));
        }
    }

    /** What is known of it is kept for a second: not beyond its own change. */
    @Test
    void whoEndsSendsNothingOfLaterDaysFromThenOn() {
        register(agency(code));
        submission(Identity.PRESS_BBD.of(code)).post(SUBMISSIONS).then().statusCode(201);
        as(Identity.OFFICER)
                .header("If-Match", "\"0\"")
                .body(Body.with(agency(code), "validTo", "2020-12-31"))
                .put(PATH + "/" + code)
                .then()
                .statusCode(200);

        submission(Identity.PRESS_BBD.of(code)).post(SUBMISSIONS).then().body("rejected", equalTo(1));
    }

    @Test
    void anOfficerNamesTheAgencyThatItSendsFor() {
        submission(Identity.OFFICER)
                .post(SUBMISSIONS)
                .then()
                .statusCode(400)
                .body("code", equalTo("ON_BEHALF_OF_REQUIRED"));
        submission(Identity.OFFICER)
                .queryParam("onBehalfOf", "NOBODY")
                .post(SUBMISSIONS)
                .then()
                .statusCode(400)
                .body("code", equalTo("PRESS_AGENCY_UNKNOWN"));
    }

    @Test
    void anAgencySendsForItselfOnly() {
        submission(Identity.PRESS_BBD)
                .queryParam("onBehalfOf", "BTV")
                .post(SUBMISSIONS)
                .then()
                .statusCode(403)
                .body("code", equalTo("NOT_YOUR_ORG"));
    }

    @Test
    void aSuccessorReadsWhatItsPredecessorSent() {
        register(agency(code));
        String id = submission(Identity.PRESS_BBD.of(code))
                .post(SUBMISSIONS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String successor = code + "-2";
        register(Body.with(agency(successor), "predecessors", List.of(code)));

        as(Identity.PRESS_BTV.of(successor)).get(SUBMISSIONS + "/" + id).then().statusCode(200);
        as(Identity.PRESS_BTV).get(SUBMISSIONS + "/" + id).then().statusCode(404);
    }
}
