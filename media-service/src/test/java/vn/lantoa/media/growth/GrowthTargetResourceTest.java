package vn.lantoa.media.growth;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import vn.lantoa.media.MediaApi;
import vn.lantoa.platform.testing.service.Body;
import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.platform.web.identity.Roles;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

@QuarkusTest
class GrowthTargetResourceTest extends MediaApi {

    private static final String TARGETS = "/api/v1/growth-targets/";

    private static String aTarget() {
        return aTarget(TargetMother.target());
    }

    private static String aTarget(Map<String, Object> body) {
        return as(Identity.OFFICER)
                .body(body)
                .post("/api/v1/growth-targets")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Response aBaseline(String target, String agency, Map<String, Object> body) {
        return as(Identity.OFFICER)
                .header("If-None-Match", "*")
                .body(body)
                .put(TARGETS + target + "/baselines/" + agency + "/NEWS_ITEMS");
    }

    private static Response approval(Identity who, String target) {
        return as(who).header("If-Match", "*").post(TARGETS + target + "/approve");
    }

    @Test
    void aTargetIsADraftWithTheUsualDefinition() {
        Response created = as(Identity.OFFICER).body(TargetMother.target()).post("/api/v1/growth-targets");

        created.then()
                .statusCode(201)
                .header("Location", endsWith(TARGETS + created.path("id")))
                .body("state", equalTo("DRAFT"))
                .body("definitionVersion", equalTo(1))
                .body("countingVersion", nullValue())
                .body("growthPercent", equalTo(20))
                .body("genreMap.ARTICLES", contains("ARTICLE", "REPORTAGE"))
                .body("createdBy", equalTo("officer"));
        as(Identity.PRESS_BBD)
                .get(TARGETS + created.path("id"))
                .then()
                .statusCode(200)
                .header("ETag", created.header("ETag"));
    }

    /** Else a target with a misspelt plan would stand in no scorecard and no report, and nobody would know. */
    @Test
    void aPlanThatNobodyToldOfIsTakenWithAWarning() {
        Response created = as(Identity.OFFICER).body(TargetMother.target()).post("/api/v1/growth-targets");

        created.then().body("warnings.field", contains("planId")).body("warnings.code", contains("CODE_NOT_KNOWN_YET"));
        String path = TARGETS + created.path("id");
        as(Identity.OFFICER).get(path).then().body("warnings", nullValue());
        revised(path, TargetMother.target()).body("warnings.field", contains("planId"));
        revised(path, Body.with(TargetMother.target(), "planId", null)).body("warnings", empty());
    }

    private static ValidatableResponse revised(String path, Map<String, Object> body) {
        return as(Identity.OFFICER)
                .header("If-Match", "*")
                .body(body)
                .put(path)
                .then()
                .statusCode(200);
    }

    static Stream<Arguments> spoiledTargets() {
        return Stream.of(
                arguments("name", null, "REQUEST_INVALID", "name"),
                arguments("name", " ", "REQUEST_INVALID", "name"),
                arguments("planId", "not a plan", "REQUEST_INVALID", "planId"),
                arguments("baselineYear", null, "REQUEST_INVALID", "baselineYear"),
                arguments("baselineYear", 2023.5, "REQUEST_INVALID", "baselineYear"),
                arguments("baselineYear", 1899, "REQUEST_INVALID", "baselineYear"),
                arguments("targetYear", 2022, "GROWTH_TARGET_YEARS_REVERSED", "targetYear"),
                arguments("maxReuseRatio", 1.5, "REQUEST_INVALID", "maxReuseRatio"),
                arguments("maxReuseRatio", "0.5", "REQUEST_INVALID", "maxReuseRatio"),
                arguments("growthPercent", -1, "REQUEST_INVALID", "growthPercent"),
                arguments("tolerancePoints", 101, "REQUEST_INVALID", "tolerancePoints"),
                arguments("purposes", List.of(), "REQUEST_INVALID", "purposes"),
                arguments("purposes", List.of("FUN"), "REQUEST_INVALID", "purposes[0]"),
                arguments("measures", List.of("MINUTES"), "REQUEST_INVALID", "measures[0]"),
                arguments("calendar", "LUNAR", "REQUEST_INVALID", "calendar"),
                arguments("agencyLevel", "VILLAGE", "REQUEST_INVALID", "agencyLevel"),
                arguments("genreMap", Map.of("MINUTES", List.of("NEWS")), "REQUEST_INVALID", "genreMap"),
                arguments(
                        "genreMap",
                        Map.of("ARTICLES", List.of("ARTICLE")),
                        "GROWTH_TARGET_MEASURE_WITHOUT_GENRE",
                        "genreMap"),
                arguments("state", "APPROVED", "FIELD_UNKNOWN", "state"),
                arguments("definitionVersion", 7, "FIELD_UNKNOWN", "definitionVersion"));
    }

    @ParameterizedTest(name = "{0} = {1}: {2} at {3}")
    @MethodSource("spoiledTargets")
    void aSpoiledTargetIsRefusedByFieldAndReason(String field, Object value, String code, String where) {
        as(Identity.OFFICER)
                .body(Body.with(TargetMother.target(), field, value))
                .post("/api/v1/growth-targets")
                .then()
                .statusCode(400)
                .body("code", equalTo(code))
                .body("violations.field", hasItem(where));
    }

    @Test
    void listsByPlanAndState() {
        Map<String, Object> body = TargetMother.target();
        String draft = aTarget(body);
        String approved = aTarget(body);
        approval(Identity.APPROVER, approved).then().statusCode(200);

        as(Identity.VIEWER)
                .queryParam("planId", body.get("planId"))
                .queryParam("sort", "-name,createdAt")
                .get("/api/v1/growth-targets")
                .then()
                .statusCode(200)
                .body("items.id", contains(draft, approved));
        as(Identity.VIEWER)
                .queryParam("planId", body.get("planId"))
                .queryParam("state", "DRAFT")
                .get("/api/v1/growth-targets")
                .then()
                .body("items.id", contains(draft));
    }

    @Test
    void aRevisionKeepsEveryEarlierVersionReadable() {
        String target = aTarget();
        approval(Identity.APPROVER, target).then().statusCode(200).body("state", equalTo("APPROVED"));

        as(Identity.OFFICER)
                .header("If-Match", "*")
                .body(Body.with(TargetMother.target(), "growthPercent", 25))
                .put(TARGETS + target)
                .then()
                .statusCode(200)
                .body("state", equalTo("DRAFT"))
                .body("definitionVersion", equalTo(2))
                .body("countingVersion", equalTo(1))
                .body("approvedAt", nullValue());

        as(Identity.AUDITOR)
                .get(TARGETS + target + "/versions")
                .then()
                .statusCode(200)
                .body("items.definitionVersion", contains(1, 2))
                .body("items.state", contains("APPROVED", "DRAFT"))
                .body("items.definition.growthPercent", contains(20, 25))
                .body("items[1].explanation.en", containsString("grow by 25 % over 2023"));
        as(Identity.AUDITOR)
                .get(TARGETS + target + "/versions/diff")
                .then()
                .statusCode(200)
                .body("from", equalTo(1))
                .body("to", equalTo(2))
                .body("changes.field", contains("planId", "growthPercent"))
                .body("changes[1].before", equalTo(20))
                .body("changes[1].after", equalTo(25))
                .body("before.vi", containsString("approver duyệt"))
                .body("after.vi", containsString("chưa được duyệt"));
        as(Identity.AUDITOR)
                .get(TARGETS + target + "/versions/diff?from=1&to=3")
                .then()
                .statusCode(404)
                .body("code", equalTo("GROWTH_TARGET_VERSION_NOT_FOUND"));
    }

    @Test
    void aStaleRevisionIsRefused() {
        String target = aTarget();
        String seen = as(Identity.OFFICER).get(TARGETS + target).header("ETag");
        aBaseline(target, "BBD", TargetMother.baseline()).then().statusCode(201);

        as(Identity.OFFICER)
                .header("If-Match", seen)
                .body(TargetMother.target())
                .put(TARGETS + target)
                .then()
                .statusCode(412);
        as(Identity.OFFICER)
                .body(TargetMother.target())
                .put(TARGETS + target)
                .then()
                .statusCode(428);
        as(Identity.APPROVER).post(TARGETS + target + "/approve").then().statusCode(428);
    }

    @Test
    void approvalMakesTheTargetAndItsBaselinesCount() {
        String target = aTarget();
        aBaseline(target, "BBD", TargetMother.baseline())
                .then()
                .statusCode(201)
                .body("approved", equalTo(false))
                .body("value", equalTo(1300));

        approval(Identity.APPROVER, target)
                .then()
                .statusCode(200)
                .body("approvedBy", equalTo("approver"))
                .body("approvedAt", notNullValue());

        as(Identity.OFFICER)
                .get(TARGETS + target + "/baselines")
                .then()
                .statusCode(200)
                .body("items.approved", contains(true))
                .body("items.counting.value", contains(1300));
        approval(Identity.APPROVER, target)
                .then()
                .statusCode(409)
                .body("code", equalTo("GROWTH_TARGET_NOTHING_TO_APPROVE"));
    }

    @Test
    void aBaselineRevisedAfterApprovalWaitsWhileTheFormerOneCounts() {
        String target = aTarget();
        String baseline = TARGETS + target + "/baselines/BBD/NEWS_ITEMS";
        aBaseline(target, "BBD", TargetMother.baseline()).then().statusCode(201);
        approval(Identity.APPROVER, target).then().statusCode(200);
        String approved = as(Identity.OFFICER).get(baseline).header("ETag");

        as(Identity.OFFICER)
                .header("If-Match", approved)
                .body(Map.of("calendar", "DECREE", "value", 1000, "source", "sửa lại"))
                .put(baseline)
                .then()
                .statusCode(200)
                .body("revision", equalTo(2))
                .body("approved", equalTo(false))
                .body("months", nullValue())
                .body("counting.revision", equalTo(1))
                .body("counting.value", equalTo(1300));
        approval(Identity.APPROVER, target).then().statusCode(200);

        as(Identity.OFFICER).get(baseline).then().body("counting.value", equalTo(1000));
        as(Identity.OFFICER)
                .get(baseline + "/revisions")
                .then()
                .statusCode(200)
                .body("items.value", contains(1300, 1000))
                .body("items.approved", contains(true, true));
    }

    /** Who sends it again, as it is read or as it was sent, changes nothing, and it stays approved. */
    @Test
    void aBaselineThatSaysTheSameIsNoRevision() {
        String target = aTarget();
        String baseline = TARGETS + target + "/baselines/BBD/NEWS_ITEMS";
        aBaseline(target, "BBD", TargetMother.baseline()).then().statusCode(201);
        approval(Identity.APPROVER, target).then().statusCode(200);
        String approved = as(Identity.OFFICER).get(baseline).header("ETag");
        String before = as(Identity.OFFICER).get(TARGETS + target).asString();
        int sum = as(Identity.OFFICER).get(baseline).path("value");

        for (Map<String, Object> body :
                List.of(TargetMother.baseline(), Body.with(TargetMother.baseline(), "value", sum))) {
            as(Identity.OFFICER)
                    .header("If-Match", approved)
                    .body(body)
                    .put(baseline)
                    .then()
                    .statusCode(200)
                    .header("ETag", equalTo(approved))
                    .body("revision", equalTo(1))
                    .body("approved", equalTo(true));
        }
        as(Identity.OFFICER).get(baseline + "/revisions").then().body("items", hasSize(1));
        as(Identity.OFFICER).get(TARGETS + target).then().body(equalTo(before));
        approval(Identity.APPROVER, target)
                .then()
                .statusCode(409)
                .body("code", equalTo("GROWTH_TARGET_NOTHING_TO_APPROVE"));
        as(Identity.OFFICER)
                .header("If-Match", approved)
                .body(Map.of("calendar", "DECREE", "value", sum, "source", "số liệu mẫu"))
                .put(baseline)
                .then()
                .statusCode(200)
                .body("revision", equalTo(2));
    }

    @Test
    void nobodyApprovesWhatTheyCreated() {
        Identity officerInBothOffices = new Identity("officer", Roles.APPROVER, Optional.of("UBND"), false);

        approval(officerInBothOffices, aTarget())
                .then()
                .statusCode(403)
                .body("code", equalTo("GROWTH_TARGET_OWN_WORK"));
    }

    @Test
    void theAuthorOfABaselineDoesNotApproveItEither() {
        Identity colleague = new Identity("colleague", Roles.PLAN_ADMIN, Optional.of("STTTT"), false);
        Identity colleagueInBothOffices = new Identity("colleague", Roles.APPROVER, Optional.of("UBND"), false);
        String target = aTarget();
        as(colleague)
                .header("If-None-Match", "*")
                .body(TargetMother.baseline())
                .put(TARGETS + target + "/baselines/BTV/TV_SECONDS")
                .then()
                .statusCode(201);

        approval(colleagueInBothOffices, target).then().statusCode(403).body("code", equalTo("GROWTH_TARGET_OWN_WORK"));
        approval(Identity.APPROVER, target).then().statusCode(200);
    }

    static Stream<Arguments> spoiledBaselines() {
        return Stream.of(
                arguments("BBD", "calendar", "CALENDAR", "BASELINE_CALENDAR_MISMATCH", "calendar"),
                arguments("BBD", "calendar", null, "REQUEST_INVALID", "calendar"),
                arguments("BBD", "source", null, "REQUEST_INVALID", "source"),
                arguments("BBD", "months", TargetMother.months(11), "BASELINE_MONTHS_NOT_TWELVE", "months"),
                arguments("BBD", "months", null, "BASELINE_MONTHS_OR_VALUE", "months"),
                arguments("BBD", "value", 12, "BASELINE_MONTHS_OR_VALUE", "months"),
                arguments("BBD", "value", -1, "REQUEST_INVALID", "value"),
                arguments(
                        "BBD", "months", List.of(-1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1), "REQUEST_INVALID", "months[0]"),
                arguments("BBD", "months", List.of(1.5), "REQUEST_INVALID", "months[0]"),
                arguments("BBD", "approved", true, "FIELD_UNKNOWN", "approved"),
                arguments("NOBODY", "source", "x", "BASELINE_AGENCY_UNKNOWN", "agency"));
    }

    @ParameterizedTest(name = "{0} {1} = {2}: {3} at {4}")
    @MethodSource("spoiledBaselines")
    void aSpoiledBaselineIsRefusedByFieldAndReason(
            String agency, String field, Object value, String code, String where) {
        aBaseline(aTarget(), agency, Body.with(TargetMother.baseline(), field, value))
                .then()
                .statusCode(400)
                .body("code", equalTo(code))
                .body("violations.field", hasItem(where));
    }

    @Test
    void aMeasureOfAnotherTargetHasNoBaseline() {
        String target = aTarget(Body.with(TargetMother.target(), "measures", List.of("ARTICLES")));

        aBaseline(target, "BBD", TargetMother.baseline())
                .then()
                .statusCode(400)
                .body("code", equalTo("BASELINE_MEASURE_NOT_IN_TARGET"))
                .body("violations.in", contains("path"));
        as(Identity.OFFICER)
                .header("If-None-Match", "*")
                .body(TargetMother.baseline())
                .put(TARGETS + target + "/baselines/BBD/MINUTES")
                .then()
                .statusCode(400)
                .body("code", equalTo("PARAMETER_INVALID"));
    }

    @Test
    void putCreatesABaselineOnlyWhenAskedTo() {
        String target = aTarget();
        as(Identity.OFFICER)
                .header("If-Match", "*")
                .body(TargetMother.baseline())
                .put(TARGETS + target + "/baselines/BBD/NEWS_ITEMS")
                .then()
                .statusCode(404)
                .body("code", equalTo("BASELINE_NOT_FOUND"));
        aBaseline(target, "BBD", TargetMother.baseline()).then().statusCode(201);
        aBaseline(target, "BBD", TargetMother.baseline())
                .then()
                .statusCode(409)
                .body("code", equalTo("BASELINE_EXISTS"));
    }

    @Test
    void aPressAgencySeesItsOwnBaselinesOnly() {
        String target = aTarget();
        aBaseline(target, "BBD", TargetMother.baseline()).then().statusCode(201);
        aBaseline(target, "BTV", TargetMother.baseline()).then().statusCode(201);
        String path = TARGETS + target + "/baselines";

        as(Identity.PRESS_BBD).get(path).then().statusCode(200).body("items.agency", contains("BBD"));
        as(Identity.VIEWER).get(path).then().body("items.agency", containsInAnyOrder("BBD", "BTV"));
        as(Identity.PRESS_VNBD).get(path).then().body("items", hasSize(0));
        as(Identity.PRESS_BBD).get(path + "/BBD/NEWS_ITEMS").then().statusCode(200);
        as(Identity.PRESS_BBD)
                .get(path + "/BTV/NEWS_ITEMS")
                .then()
                .statusCode(404)
                .body("code", equalTo("BASELINE_NOT_FOUND"));
        as(Identity.PRESS_BBD).get(path + "/BTV/NEWS_ITEMS/revisions").then().statusCode(404);
    }

    @Test
    void anUnknownTargetIsNotFound() {
        String nowhere = TARGETS + "018f2c5a-7b00-7a10-8f00-00000000dead";

        for (String path : List.of("", "/versions", "/baselines")) {
            as(Identity.VIEWER)
                    .get(nowhere + path)
                    .then()
                    .statusCode(404)
                    .body("code", equalTo("GROWTH_TARGET_NOT_FOUND"));
        }
        approval(Identity.APPROVER, "018f2c5a-7b00-7a10-8f00-00000000dead")
                .then()
                .statusCode(404);
    }

    static Stream<Arguments> thoseWhoMayNot() {
        return Stream.of(
                        Identity.APPROVER,
                        Identity.PRESS_BBD,
                        Identity.VIEWER,
                        Identity.AUDITOR,
                        Identity.REPORTING_JOB)
                .map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("thoseWhoMayNot")
    void onlyOfficersWriteTargets(Identity who) {
        as(who).body(TargetMother.target())
                .post("/api/v1/growth-targets")
                .then()
                .statusCode(403);
    }

    @Test
    void everyWriteLeavesItsTrail() {
        String target = aTarget();
        aBaseline(target, "BBD", TargetMother.baseline()).then().statusCode(201);
        approval(Identity.APPROVER, target).then().statusCode(200);

        as(Identity.AUDITOR)
                .queryParam("resource", "growth-targets/" + target)
                .get("/api/v1/audit/media")
                .then()
                .body("items.action", contains("CREATED", "TRANSITIONED"))
                .body("items.actor", contains("officer", "approver"));
        as(Identity.AUDITOR)
                .queryParam("resource", "growth-targets/" + target + "/baselines/BBD/NEWS_ITEMS")
                .get("/api/v1/audit/media")
                .then()
                .body("items.action", contains("CREATED", "TRANSITIONED"));
    }
}
