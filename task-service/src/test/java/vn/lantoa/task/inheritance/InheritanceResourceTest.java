package vn.lantoa.task.inheritance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import vn.lantoa.platform.testing.service.Body;
import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.task.IssuedPlans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.params.provider.Arguments.arguments;

@QuarkusTest
class InheritanceResourceTest extends IssuedPlans {

    private static Map<String, Object> header(UUID parent, String issuer) {
        Map<String, Object> header = new LinkedHashMap<>(
                Map.of("planYear", 2024, "title", "Kế hoạch mẫu", "startOn", "2024-01-01", "endOn", "2024-12-31"));
        header.put("reportCalendar", "DECREE");
        header.put("issuerCode", issuer);
        header.put("parentPlanId", parent == null ? null : parent.toString());
        return header;
    }

    private static ValidatableResponse put(UUID plan, String what, Map<String, Object> body) {
        return as(Identity.OFFICER)
                .header("If-Match", "*")
                .body(body)
                .put("/api/v1/plans/{id}" + what, plan)
                .then();
    }

    private static ValidatableResponse read(UUID plan, String what) {
        return as(Identity.VIEWER).get("/api/v1/plans/{id}" + what, plan).then().statusCode(200);
    }

    /** A plan below another one, of an agency of its own. */
    private static UUID subPlan(UUID parent, String issuer) {
        as(Identity.OFFICER)
                .body(Map.of("code", issuer, "name", "UBND huyện mẫu", "level", "DISTRICT", "parentCode", "UBND"))
                .post("/api/v1/agencies")
                .then()
                .statusCode(201);
        UUID sub = aPlan();
        put(sub, "", header(parent, issuer)).statusCode(200).body("warnings", empty());
        return sub;
    }

    private static Map<String, Object> links(String path, String... above) {
        return Map.of("items", List.of(link(path, above)));
    }

    private static Map<String, Object> link(String path, String... above) {
        return Map.of("path", path, "parentPaths", List.of(above));
    }

    @Test
    void theMatrixSaysWhoPickedUpWhatAndWhatNobodyDid() {
        UUID plan = aPlan();
        put(plan, "", header(null, "UBND")).statusCode(200);
        String district = "HUYEN-" + System.nanoTime();
        UUID sub = subPlan(plan, district);
        put(plan, "/expected-sub-plans", Map.of("agencies", List.of("SDL", district)))
                .statusCode(200)
                .body("chosen", equalTo(true));
        read(sub, "/inherited-clauses").body("proposals.likeness", contains(1.0f, 1.0f, 1.0f));
        put(sub, "/inherited-clauses", links("II.3-1", "II.3-2", "II.3-1")).statusCode(200);

        read(sub, "/inherited-clauses")
                .body("items.parentPaths", contains(List.of("II.3-1", "II.3-2")))
                .body("proposals.path", contains("II.3-2", "II.3-3"));
        read(plan, "/inheritance")
                .body("drafted", equalTo(1))
                .body("inherited", equalTo(0))
                .body("gaps.clauses", contains("II.3-1", "II.3-2", "II.3-3"));

        as(Identity.OFFICER)
                .header("If-Match", "*")
                .body(Map.of("to", "ISSUED"))
                .post("/api/v1/plans/{id}/transitions", sub)
                .then()
                .statusCode(200);
        read(plan, "/inheritance")
                .body("actionClauses", equalTo(3))
                .body("inherited", equalTo(2))
                .body("expected", equalTo(2))
                .body("issued", equalTo(1))
                .body("drafted", equalTo(0))
                .body("clauses[1].carriedBy.agency", contains(district))
                .body("clauses[1].carriedBy[0].paths", contains("II.3-1"))
                .body("agencies.agency", contains(district, "SDL"))
                .body("agencies.state", contains("ISSUED", "NONE"))
                .body("agencies[0].subPlans[0].unlinked", contains("II.3-2", "II.3-3"))
                .body("gaps.clauses", contains("II.3-3"))
                .body("gaps.agencies", contains("SDL"));
        as(Identity.PRESS_BBD)
                .queryParam("parentId", plan)
                .get("/api/v1/plans")
                .then()
                .body("items.id", contains(sub.toString()));
    }

    @Test
    void aClauseThatAnAmendmentRemovedCarriesOutNothing() {
        UUID plan = anIssuedPlan();
        UUID sub = subPlan(plan, "HUYEN-" + System.nanoTime());
        put(sub, "/inherited-clauses", links("II.3-1", "II.3-2", "II.3-1")).statusCode(200);
        String amendment =
                propose(plan, removal("II.3-2")).statusCode(201).extract().path("id");
        step(Identity.APPROVER, plan, amendment, "approve", Map.of()).statusCode(200);

        List<Object> items = read(sub, "/inherited-clauses")
                .body("items.parentPaths", contains(List.of("II.3-1")))
                .extract()
                .path("items");
        put(sub, "/inherited-clauses", Map.of("items", items)).statusCode(200);
    }

    @Test
    void thePlanOfAPredecessorIsItsSuccessorsToo() {
        UUID plan = aPlan();
        put(plan, "", header(null, "UBND")).statusCode(200);
        String old = "HUYEN-CU-" + System.nanoTime();
        subPlan(plan, old);
        String heir = old.replace("CU", "MOI");
        as(Identity.OFFICER)
                .body(Map.of("code", heir, "name", "Xã", "level", "COMMUNE", "predecessors", List.of(old)))
                .post("/api/v1/agencies")
                .then()
                .statusCode(201);
        as(Identity.OFFICER)
                .header("If-Match", "*")
                .body(Map.of("name", "UBND huyện mẫu", "level", "DISTRICT", "validTo", "2025-06-30"))
                .put("/api/v1/agencies/{code}", old)
                .then()
                .statusCode(200);

        put(plan, "/expected-sub-plans", Map.of("agencies", List.of(heir))).statusCode(200);

        read(plan, "/inheritance")
                .body("drafted", equalTo(1))
                .body("agencies.agency", contains(old, heir))
                .body("agencies.state", contains("DRAFTED", "DRAFTED"))
                .body("agencies.expected", contains(false, true))
                .body("agencies.answeredBy", contains(List.of(heir), List.of(heir)));
    }

    @Test
    void unlessSomebodySaysSoADepartmentAndADistrictAreExpected() {
        UUID plan = aPlan();
        put(plan, "", header(null, "STTTT")).statusCode(200);

        read(plan, "/expected-sub-plans")
                .body("chosen", equalTo(false))
                .body("agencies", hasItems("SDL", "UBND-QUYNHON"))
                .body("agencies", not(hasItem("STTTT")))
                .body("agencies", not(hasItem("HLHPN")));
    }

    @Test
    void aSubPlanIsBelowAnotherIssuersPlanInNoCircle() {
        UUID plan = aPlan();
        put(plan, "", header(null, "UBND")).statusCode(200);
        UUID sub = subPlan(plan, "HUYEN-" + System.nanoTime());

        put(plan, "", header(sub, "UBND")).statusCode(400).body("code", equalTo("PLAN_PARENT_CIRCULAR"));
        put(plan, "", header(plan, null)).statusCode(400).body("code", equalTo("PLAN_PARENT_CIRCULAR"));
        put(sub, "", header(UUID.randomUUID(), "SDL")).statusCode(400).body("code", equalTo("PLAN_PARENT_UNKNOWN"));
        put(sub, "", header(plan, "UBND"))
                .statusCode(400)
                .body("code", equalTo("PLAN_PARENT_ISSUER_SAME"))
                .body("violations[0].field", equalTo("issuerCode"));
        put(sub, "", Body.with(header(plan, "SDL"), "endOn", "2025-01-31"))
                .statusCode(200)
                .body("parentPlanId", equalTo(plan.toString()))
                .body("warnings.code", contains("PLAN_PARENT_PERIOD_OUTSIDE"))
                .body("warnings.field", contains("endOn"));
    }

    @Test
    void aPlanOfSeveralYearsIsFoundInEachOfThem() {
        UUID plan = aPlan();
        put(plan, "", Body.with(header(null, "UBND"), "endOn", "2026-12-31")).statusCode(200);

        for (String day : List.of("2024-01-01", "2026-12-31")) {
            as(Identity.VIEWER)
                    .queryParam("validOn", day)
                    .queryParam("size", 200)
                    .get("/api/v1/plans")
                    .then()
                    .body("items.id", hasItem(plan.toString()));
        }
    }

    static Stream<Arguments> spoiledLinks() {
        return Stream.of(
                arguments(links("IX-1", "II.3-1"), "INHERITANCE_CLAUSE_UNKNOWN", "items[0].path"),
                arguments(links("II.3-1", "IX-1"), "INHERITANCE_PARENT_CLAUSE_UNKNOWN", "items[0].parentPaths"),
                arguments(links("II.3-1"), "REQUEST_INVALID", "items[0].parentPaths"),
                arguments(
                        Map.of("items", List.of(link("II.3-1", "II.3-1"), link("II.3-1", "II.3-2"))),
                        "INHERITANCE_CLAUSE_REPEATED",
                        "items[1].path"));
    }

    @ParameterizedTest(name = "{1} at {2}")
    @MethodSource("spoiledLinks")
    void aSpoiledLinkIsRefused(Map<String, Object> body, String code, String field) {
        UUID plan = aPlan();
        UUID sub = subPlan(plan, "HUYEN-" + System.nanoTime());

        put(sub, "/inherited-clauses", body)
                .statusCode(400)
                .body("code", equalTo(code))
                .body("violations.field", hasItem(field));
        put(plan, "/inherited-clauses", links("II.3-1", "II.3-1"))
                .statusCode(409)
                .body("code", equalTo("INHERITANCE_PARENT_MISSING"));
    }

    @Test
    void onlyKnownAgenciesOfOthersAreExpected() {
        UUID plan = aPlan();
        put(plan, "", header(null, "UBND")).statusCode(200);

        put(plan, "/expected-sub-plans", Map.of("agencies", List.of("NOBODY", "UBND")))
                .statusCode(400)
                .body("violations.field", contains("agencies[0]", "agencies[1]"));
        put(plan, "/expected-sub-plans", Map.of("agencies", List.of("SDL", "NOBODY")))
                .statusCode(400)
                .body("code", equalTo("INHERITANCE_AGENCY_UNKNOWN"))
                .body("violations.field", contains("agencies[1]"));
        put(plan, "/expected-sub-plans", Map.of("agencies", List.of("SDL", "UBND")))
                .statusCode(400)
                .body("code", equalTo("INHERITANCE_AGENCY_IS_ISSUER"))
                .body("violations.field", contains("agencies[1]"));
    }

    /** What another record changes in it is read anew, by who writes what he read nonetheless. */
    @Test
    void theTagOfExpectedSubPlansChangesWithTheAgenciesThatThereAre() {
        UUID plan = aPlan();
        put(plan, "", header(null, "UBND")).statusCode(200);
        String tag = read(plan, "/expected-sub-plans").extract().header("ETag");
        unchanged(plan, "/expected-sub-plans", tag).statusCode(304);
        String code = "SO-" + System.nanoTime();
        as(Identity.OFFICER)
                .body(Map.of("code", code, "name", "Sở mới", "level", "DEPARTMENT"))
                .post("/api/v1/agencies")
                .then()
                .statusCode(201);

        unchanged(plan, "/expected-sub-plans", tag).statusCode(200).body("agencies", hasItem(code));
        as(Identity.OFFICER)
                .header("If-Match", tag)
                .body(Map.of("agencies", List.of(code)))
                .put("/api/v1/plans/{id}/expected-sub-plans", plan)
                .then()
                .statusCode(200);
        String chosen = read(plan, "/expected-sub-plans").extract().header("ETag");
        assertThat(chosen).doesNotContain("-");
    }

    @Test
    void theTagOfInheritedClausesChangesWithThoseOfThePlanAbove() {
        UUID plan = anIssuedPlan();
        UUID sub = subPlan(plan, "HUYEN-" + System.nanoTime());
        put(sub, "/inherited-clauses", links("II.3-1", "II.3-2")).statusCode(200);
        String tag = read(sub, "/inherited-clauses").extract().header("ETag");
        unchanged(sub, "/inherited-clauses", tag).statusCode(304);
        String amendment =
                propose(plan, removal("II.3-3")).statusCode(201).extract().path("id");
        step(Identity.APPROVER, plan, amendment, "approve", Map.of()).statusCode(200);

        unchanged(sub, "/inherited-clauses", tag).statusCode(200).body("proposals.parentPath", not(hasItem("II.3-3")));
    }

    private static ValidatableResponse unchanged(UUID plan, String what, String tag) {
        return as(Identity.VIEWER)
                .header("If-None-Match", tag)
                .get("/api/v1/plans/{id}" + what, plan)
                .then();
    }

    private static Map<String, Object> removal(String path) {
        return Map.of(
                "reason",
                "Theo ý kiến chỉ đạo",
                "effectiveOn",
                "2024-07-01",
                "changes",
                List.of(Map.of("kind", "REMOVE", "path", path)));
    }
}
