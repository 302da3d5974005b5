package vn.lantoa.task.plan;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.task.PlanDocuments;
import vn.lantoa.task.TaskApi;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class PlanImportTest extends TaskApi {

    private static final String NUMBERED = """

            ## III. VIỆC KHÁC

            1) Sửa loa

            2) Thay bảng
            """;

    @Test
    void aDocumentBecomesADraftPlan() {
        as(Identity.OFFICER)
                .contentType("text/markdown; charset=UTF-8")
                .body(PlanDocuments.fresh())
                .queryParam("planYear", 2024)
                .post("/api/v1/plans/imports")
                .then()
                .statusCode(201)
                .header("Location", notNullValue())
                .body("planId", notNullValue())
                .body("clauses", equalTo(9))
                .body("actionClauses", equalTo(3));
    }

    @Test
    void theClausesComeOutInTheDocumentsOrder() {
        UUID plan = aPlan();

        as(Identity.VIEWER)
                .get("/api/v1/plans/{id}/clauses", plan)
                .then()
                .statusCode(200)
                .body("items", hasSize(9))
                .body("items.findAll { it.action }.path", contains("II.3-1", "II.3-2", "II.3-3"));
    }

    @Test
    void theSameBytesAgainAreTheSamePlan() {
        String document = PlanDocuments.fresh();
        var first = importing(document, 2024).then().statusCode(201).extract();

        importing(document, 2024).then().statusCode(200).body("planId", equalTo(first.path("planId")));
        importing(document, 2025)
                .then()
                .statusCode(409)
                .body("code", equalTo("PLAN_ALREADY_IMPORTED"))
                .body("type", endsWith("/problems/task/PLAN_ALREADY_IMPORTED"));
    }

    @Test
    void aDryRunWritesNothing() {
        String document = PlanDocuments.fresh();

        as(Identity.OFFICER)
                .contentType("text/markdown; charset=UTF-8")
                .body(document)
                .queryParam("planYear", 2024)
                .queryParam("dryRun", true)
                .post("/api/v1/plans/imports")
                .then()
                .statusCode(200)
                .body("planId", nullValue())
                .body("clauses", equalTo(9));
        importing(document, 2024).then().statusCode(201);
    }

    @Test
    void aDryRunShowsTheWholeTree() {
        reading(PlanDocuments.fresh(), true)
                .statusCode(200)
                .body("header.title", equalTo("Truyền thông mẫu (dữ liệu tổng hợp)"))
                .body("sections.path", hasItems("I", "II", "II.1.2", "II.3"))
                .body("items", hasSize(9))
                .body("items.findAll { it.action }.path", contains("II.3-1", "II.3-2", "II.3-3"))
                .body("items[1].text", equalTo("Mục đích thứ nhất của tài liệu mẫu."))
                .body("items[1].line", notNullValue());
    }

    @Test
    void anImportAnswersNoTree() {
        reading(PlanDocuments.fresh(), false).statusCode(201).body("items", nullValue());
    }

    @Test
    void anOfficerSaysWhatIsAHeading() {
        String document = PlanDocuments.fresh() + NUMBERED;
        reading(document, true).statusCode(200).body("sections.title", not(hasItem("Sửa loa")));
        reading(document, true, "headings:1)").statusCode(200).body("sections.title", hasItem("Sửa loa"));

        String first = reading(document, false).statusCode(201).extract().path("planId");
        String second = reading(document, false, "headings:1)")
                .statusCode(201)
                .extract()
                .path("planId");
        reading(document, false, "headings:1)").statusCode(200).body("planId", equalTo(second));
        reading(document, false).statusCode(200).body("planId", equalTo(second));
        as(Identity.OFFICER)
                .get("/api/v1/plans/{id}", second)
                .then()
                .body("readingOptions", contains("headings:1)"))
                .body("status", equalTo("DRAFT"));
        as(Identity.OFFICER).get("/api/v1/plans/{id}", first).then().body("status", equalTo("SUPERSEDED"));
        as(Identity.AUDITOR)
                .queryParam("resource", "plans/" + second)
                .get("/api/v1/audit/task")
                .then()
                .body("items.action", contains("CREATED"))
                .body("items[0].changedFields", hasItem("readingOptions"));
    }

    @Test
    void aPlanInUseIsNotReadAnew() {
        String document = PlanDocuments.fresh() + NUMBERED;
        String plan = reading(document, false).statusCode(201).extract().path("planId");
        as(Identity.OFFICER)
                .contentType("application/json")
                .body(Map.of("planId", plan, "title", "Việc", "lead", "SDL"))
                .post("/api/v1/tasks")
                .then()
                .statusCode(201);
        reading(document, false, "headings:1)").statusCode(409).body("code", equalTo("PLAN_READ_OTHERWISE"));
    }

    @Test
    void whatAnOfficerDidToADraftIsNotReadAway() {
        String headed = PlanDocuments.fresh() + NUMBERED;
        String plan = reading(headed, false).statusCode(201).extract().path("planId");
        Response read = as(Identity.OFFICER).get("/api/v1/plans/{id}", plan);
        Map<String, Object> header = Map.of(
                "planYear", 2024,
                "title", "Tên khác",
                "startOn", "2024-01-01",
                "endOn", "2024-12-31",
                "reportCalendar", "DECREE");
        as(Identity.OFFICER)
                .contentType("application/json")
                .header("If-Match", read.header("ETag"))
                .body(header)
                .put("/api/v1/plans/{id}", plan)
                .then()
                .statusCode(200);
        reading(headed, false, "headings:1)").statusCode(409).body("code", equalTo("PLAN_READ_OTHERWISE"));

        String found = PlanDocuments.fresh().replaceFirst("Số: \\d+/", "Số:      /") + NUMBERED + "\n3) Việc "
                + UUID.randomUUID() + "\n";
        String other = reading(found, false).statusCode(201).extract().path("planId");
        String finding = as(Identity.OFFICER)
                .get("/api/v1/plans/{id}/integrity-findings", other)
                .path("items[0].id");
        Response noted = as(Identity.OFFICER).get("/api/v1/plans/{id}/integrity-findings/{finding}", other, finding);
        as(Identity.OFFICER)
                .contentType("application/json")
                .header("If-Match", noted.header("ETag"))
                .body(Map.of("resolution", "Đã xem"))
                .put("/api/v1/plans/{id}/integrity-findings/{finding}", other, finding)
                .then()
                .statusCode(200);
        reading(found, false, "headings:1)").statusCode(409).body("code", equalTo("PLAN_READ_OTHERWISE"));
    }

    @Test
    void anOptionCanBeTakenBack() {
        String document = PlanDocuments.fresh() + NUMBERED;
        String wrong = reading(document, false, "headings:1)")
                .statusCode(201)
                .extract()
                .path("planId");
        reading(document, true, "headings:1)").body("planId", equalTo(wrong));
        reading(document, true).body("planId", nullValue());
        reading(document, true, "none").body("planId", nullValue()).body("sections.title", not(hasItem("Sửa loa")));

        String right =
                reading(document, false, "none").statusCode(201).extract().path("planId");

        as(Identity.OFFICER).get("/api/v1/plans/{id}", right).then().body("readingOptions", hasSize(0));
        as(Identity.OFFICER).get("/api/v1/plans/{id}", wrong).then().body("status", equalTo("SUPERSEDED"));
        reading(document, false, "none").statusCode(200).body("planId", equalTo(right));
        reading(document, true, "none", "headings:1)").statusCode(400).body("code", equalTo("PLAN_READING_INVALID"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"headings", "headings:", "headings:x", "items:9999", "title:1.", "title:1-20", "headings:Q."})
    void anOptionThatDoesNotFitIsRefused(String option) {
        reading(PlanDocuments.fresh(), true, option)
                .statusCode(400)
                .body("code", equalTo("PLAN_READING_INVALID"))
                .body("violations[0].field", equalTo("reading"))
                .body("violations[0].in", equalTo("query"));
    }

    @Test
    void whatHangsOnADraftIsNotReadAway() {
        String themed = PlanDocuments.fresh() + NUMBERED;
        String plan = reading(themed, false).statusCode(201).extract().path("planId");
        String theme = as(Identity.VIEWER)
                .queryParam("planId", plan)
                .get("/api/v1/content-themes")
                .path("items[0].id");
        as(Identity.OFFICER)
                .contentType("application/json")
                .header("If-Match", "*")
                .body(Map.of("items", List.of(Map.of("eventCode", "F1H2O-2024", "priority", 1))))
                .put("/api/v1/content-themes/{id}/focus-events", theme)
                .then()
                .statusCode(200);
        reading(themed, false, "headings:1)").statusCode(409).body("code", equalTo("PLAN_READ_OTHERWISE"));

        String above = PlanDocuments.fresh() + NUMBERED;
        String parent = reading(above, false).statusCode(201).extract().path("planId");
        as(Identity.OFFICER)
                .contentType("application/json")
                .header("If-Match", "*")
                .body(Map.of(
                        "planYear", 2024,
                        "title", "Kế hoạch của huyện",
                        "startOn", "2024-01-01",
                        "endOn", "2024-12-31",
                        "reportCalendar", "DECREE",
                        "parentPlanId", parent))
                .put("/api/v1/plans/{id}", aPlan())
                .then()
                .statusCode(200);
        reading(above, false, "headings:1)").statusCode(409).body("code", equalTo("PLAN_READ_OTHERWISE"));
    }

    @Test
    void aDocumentWithoutAClauseIsRefusedWithItsLine() {
        importing("# Not a plan\n\nhello", 2024)
                .then()
                .statusCode(400)
                .body("code", equalTo("PLAN_DOCUMENT_UNREADABLE"))
                .body("violations[0].field", equalTo("line 3"));
    }

    private static ValidatableResponse reading(String document, boolean dryRun, String... options) {
        RequestSpecification request = as(Identity.OFFICER)
                .contentType("text/markdown; charset=UTF-8")
                .body(document)
                .queryParam("planYear", 2024)
                .queryParam("dryRun", dryRun);
        for (String option : options) {
            request = request.queryParam("reading", option);
        }
        return request.post("/api/v1/plans/imports").then();
    }

    private static Response importing(String document, int year) {
        return as(Identity.OFFICER)
                .contentType("text/markdown; charset=UTF-8")
                .body(document)
                .queryParam("planYear", year)
                .post("/api/v1/plans/imports");
    }
}
