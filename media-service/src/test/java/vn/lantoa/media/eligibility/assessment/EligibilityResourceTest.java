package vn.lantoa.media.eligibility.assessment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import vn.lantoa.media.MediaApi;
import vn.lantoa.platform.testing.service.Body;
import vn.lantoa.platform.testing.token.Identity;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** R040–R043, rules.md §4. Rules here begin in years that no other test asks for. */
@QuarkusTest
class EligibilityResourceTest extends MediaApi {

    private static final String RULES = "/api/v1/eligibility-rules";
    private static final String PRESS = "/api/v1/press-agencies";

    private final String code =
            "XET-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);

    private static Map<String, Object> rule(String from) {
        Map<String, Object> rule = new LinkedHashMap<>();
        rule.put("minCirculation", 10_000);
        rule.put("minMonthlyVisits", 300_000);
        rule.put("validFrom", from);
        rule.put("legalBasis", "Quy định mẫu (dữ liệu tổng hợp)");
        return rule;
    }

    private static ValidatableResponse add(Map<String, Object> rule) {
        return as(Identity.OFFICER).body(rule).post(RULES).then();
    }

    private static int version(Map<String, Object> rule) {
        return add(rule).statusCode(201).extract().path("version");
    }

    private void register(List<String> types, Long visits) {
        as(Identity.OFFICER).body(agency(types, visits)).post(PRESS).then().statusCode(201);
    }

    private Map<String, Object> agency(List<String> types, Long visits) {
        Map<String, Object> agency = new LinkedHashMap<>();
        agency.put("code", code);
        agency.put("name", "Báo mẫu xét chọn");
        agency.put("level", "CENTRAL");
        agency.put("pressTypes", types);
        agency.put("circulation", 20_000);
        agency.put("monthlyVisits", visits);
        agency.put("missionFit", true);
        agency.put("residentOffice", true);
        agency.put("validFrom", "1900-01-01");
        return agency;
    }

    private static ValidatableResponse assess(String agency, Map<String, Object> body) {
        return as(Identity.OFFICER)
                .body(body)
                .post(PRESS + "/" + agency + "/eligibility-assessments")
                .then();
    }

    @Test
    void anAssessmentExplainsItselfAndStandsBesideTheOtherReading() {
        int version = version(rule("1971-01-01"));
        register(List.of("MAGAZINE"), 500_000L);
        Map<String, Object> evidence = Map.of(
                "criterion",
                "CIRCULATION",
                "url",
                "HTTPS://Example.vn/so lieu",
                "documentNumber",
                "12/BC",
                "note",
                "ghi");

        ValidatableResponse made = assess(code, Map.of("on", "1971-06-30", "evidence", List.of(evidence)))
                .statusCode(201)
                .body("ruleVersion", equalTo(version))
                .body("eligible", equalTo(false))
                .body("priority", nullValue())
                .body("magazine", equalTo(true))
                .body("magazineExclusion", equalTo("PARTNERSHIP"))
                .body("otherReading.magazineExclusion", equalTo("PRIORITY_ONLY"))
                .body("otherReading.eligible", equalTo(true))
                .body("otherReading.priority", nullValue())
                .body("criteria.code", contains("CIRCULATION", "MONTHLY_VISITS", "MISSION_FIT"))
                .body("criteria.met", contains(true, true, true))
                .body("criteria[0].value", equalTo(20_000))
                .body("criteria[0].threshold", equalTo(10_000))
                .body("criteria[0].evidence[0].url", equalTo("https://example.vn/so%20lieu"))
                .body("criteria[1].evidence", empty())
                .body("priorities.code", contains("KEY_MULTIMEDIA", "RESIDENT_OFFICE"))
                .body("priorities.met", contains(false, true));
        String location = made.extract().header("Location");
        as(Identity.VIEWER).get(location).then().statusCode(200).body("on", equalTo("1971-06-30"));
    }

    /** By a code of a later law, and not when a law after that calls it none. */
    @Test
    void whetherItIsAMagazineIsJudgedByTheLawOfTheDay() {
        version(rule("1979-01-01"));
        String type = code.replace('-', '_');
        addType(type, "2018-01-01", true);
        addType(type, "2020-01-01", false);
        register(List.of(type), 500_000L);

        assess(code, Map.of("on", "1979-06-30"))
                .statusCode(201)
                .body("magazine", equalTo(true))
                .body("eligible", equalTo(false))
                .body("otherReading.eligible", equalTo(true));
        assess(code, Map.of("on", "2019-12-31")).statusCode(201).body("magazine", equalTo(true));
        assess(code, Map.of("on", "2020-01-01")).statusCode(201).body("magazine", equalTo(false));
    }

    private static void addType(String code, String from, boolean magazine) {
        as(Identity.OFFICER)
                .body(Map.of(
                        "code", code,
                        "name", "Tạp chí mẫu",
                        "legalBasis", "Luật mẫu (dữ liệu tổng hợp)",
                        "validFrom", from,
                        "magazine", magazine))
                .post("/api/v1/press-types")
                .then()
                .statusCode(201);
    }

    /** An office of 1977, and a reporter from July 1978 on: in between nobody resides in the province. */
    @Test
    void whoResidesInTheProvinceIsJudgedForTheDayOfTheAssessment() {
        version(rule("1977-01-01"));
        List<String> types = List.of("PRINT", "ELECTRONIC");
        register(types, 500_000L);
        List<Map<String, String>> residences = List.of(
                Map.of("kind", "OFFICE", "code", "VP", "validFrom", "1977-01-01", "validTo", "1977-12-31"),
                Map.of("kind", "REPORTER", "code", "PV", "validFrom", "1978-07-01"));
        as(Identity.OFFICER)
                .header("If-Match", "*")
                .body(Body.with(agency(types, 500_000L), "residences", residences))
                .put(PRESS + "/" + code)
                .then()
                .statusCode(200);

        for (String day : List.of("1977-12-31", "1978-07-01")) {
            assess(code, Map.of("on", day)).statusCode(201).body("priority", equalTo(2));
        }
        for (String day : List.of("1978-01-01", "1978-06-30")) {
            assess(code, Map.of("on", day))
                    .statusCode(201)
                    .body("eligible", equalTo(true))
                    .body("priority", nullValue())
                    .body("priorities.met", contains(false, false));
        }
    }

    @Test
    void whatNobodyKnowsIsNotMetAndToldApart() {
        version(rule("1973-01-01"));
        register(List.of("PRINT", "ELECTRONIC"), null);

        assess(code, Map.of("on", "1973-06-30"))
                .statusCode(201)
                .body("eligible", equalTo(false))
                .body("criteria[1].value", nullValue())
                .body("criteria[1].met", equalTo(false))
                .body("criteria[1].state", equalTo("NOT_KNOWN"))
                .body("otherReading.eligible", equalTo(false));
    }

    @Test
    void aLaterVersionChangesNeitherTheEarlierOnesNorWhatWasAssessed() {
        int first = version(rule("1975-01-01"));
        register(List.of("PRINT", "ELECTRONIC"), 500_000L);
        String before = assess(code, Map.of("on", "1975-06-30"))
                .statusCode(201)
                .body("eligible", equalTo(true))
                .body("priority", equalTo(2))
                .extract()
                .path("id");
        int second = version(Body.with(rule("1975-04-01"), "minCirculation", 20_001));

        assess(code, Map.of("on", "1975-06-30"))
                .body("ruleVersion", equalTo(second))
                .body("eligible", equalTo(false));
        assess(code, Map.of("on", "1975-03-31"))
                .body("ruleVersion", equalTo(first))
                .body("eligible", equalTo(true));
        as(Identity.VIEWER)
                .get(PRESS + "/" + code + "/eligibility-assessments/" + before)
                .then()
                .body("ruleVersion", equalTo(first))
                .body("eligible", equalTo(true));
        as(Identity.VIEWER)
                .queryParam("eligible", false)
                .get(PRESS + "/" + code + "/eligibility-assessments")
                .then()
                .body("items", hasSize(1));
        as(Identity.PRESS_BBD)
                .queryParam("on", "1975-03-31")
                .get(RULES)
                .then()
                .statusCode(200)
                .body("items.version", contains(first));
    }

    static Stream<Arguments> spoiledRules() {
        return Stream.of(
                arguments("minCirculation", -1, "REQUEST_INVALID"),
                arguments("minCirculation", null, "REQUEST_INVALID"),
                arguments("minMonthlyVisits", 1.5, "REQUEST_INVALID"),
                arguments("minMonthlyVisits", 1_000_000_000_001L, "NUMBER_TOO_LARGE"),
                arguments("magazineExclusion", "NONE", "REQUEST_INVALID"),
                arguments("validFrom", "2024-02-30", "REQUEST_INVALID"),
                arguments("legalBasis", " ", "REQUEST_INVALID"),
                arguments("version", 3, "FIELD_UNKNOWN"));
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @MethodSource("spoiledRules")
    void aSpoiledRuleIsRefusedByFieldAndReason(String field, Object value, String problem) {
        add(Body.with(rule("1979-01-01"), field, value))
                .statusCode(400)
                .body("code", equalTo(problem))
                .body("violations.field", hasItem(field));
    }

    static Stream<Arguments> spoiledAssessments() {
        return Stream.of(
                arguments(
                        "evidence", List.of(Map.of("criterion", "AGE", "url", "https://a.vn")), 400, "REQUEST_INVALID"),
                arguments("evidence", List.of(Map.of("criterion", "CIRCULATION")), 400, "ELIGIBILITY_EVIDENCE_EMPTY"),
                arguments(
                        "evidence",
                        List.of(Map.of("criterion", "CIRCULATION", "url", "ftp://a.vn")),
                        400,
                        "ELIGIBILITY_EVIDENCE_URL"),
                arguments("on", "1850-01-01", 400, "ELIGIBILITY_AGENCY_NOT_VALID"),
                arguments("on", "1900-01-01", 409, "ELIGIBILITY_RULE_MISSING"),
                arguments("eligible", true, 400, "FIELD_UNKNOWN"));
    }

    @ParameterizedTest(name = "{0} = {1}: {3}")
    @MethodSource("spoiledAssessments")
    void aSpoiledAssessmentIsRefused(String field, Object value, int status, String problem) {
        register(List.of("PRINT"), 1L);

        assess(code, Body.with(Map.of("on", "1975-06-30"), field, value))
                .statusCode(status)
                .body("code", equalTo(problem));
    }

    @Test
    void officersAssessAndAPressAgencyReadsItsOwn() {
        version(rule("1977-01-01"));
        String id = assess("BBD", Map.of()).statusCode(201).extract().path("id");
        String own = PRESS + "/BBD/eligibility-assessments";

        as(Identity.PRESS_BBD).body(Map.of()).post(own).then().statusCode(403);
        as(Identity.PRESS_BBD).body(rule("1977-01-01")).post(RULES).then().statusCode(403);
        as(Identity.PRESS_BBD).get(own + "/" + id).then().statusCode(200);
        as(Identity.PRESS_BTV).get(own + "/" + id).then().statusCode(404);
        as(Identity.PRESS_BTV).get(own).then().statusCode(404).body("code", equalTo("PRESS_AGENCY_NOT_FOUND"));
        assess("NOBODY", Map.of()).statusCode(404).body("code", equalTo("PRESS_AGENCY_NOT_FOUND"));
        as(Identity.AUDITOR)
                .queryParam("resource", "press-agencies/BBD/eligibility-assessments/" + id)
                .get("/api/v1/audit/media")
                .then()
                .body("items.action", contains("CREATED"));
    }
}
