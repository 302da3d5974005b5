package vn.lantoa.task.plan;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.task.PlanDocuments;
import vn.lantoa.task.TaskApi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class PlanResourceTest extends TaskApi {

    @Test
    void aHeaderIsCompletedByWhoHasSeenIt() {
        UUID plan = aPlan();

        put(plan, header(2024), "\"0\"")
                .statusCode(200)
                .body("number", equalTo("18"))
                .body("headerCompleteness", equalTo(100.0f))
                .body("version", equalTo(1));
        put(plan, header(2024), "\"0\"").statusCode(412);
    }

    @Test
    void anUnknownIssuerAndReversedDatesAreNamedTogether() {
        Map<String, Object> spoiled = header(2024);
        spoiled.put("issuerCode", "NOBODY");
        spoiled.put("endOn", "2023-01-01");

        put(aPlan(), spoiled, "\"0\"").statusCode(400).body("violations.field", contains("endOn", "issuerCode"));
    }

    @Test
    void oneIssuerHasOnePlanInForceInAYear() {
        int year = 2091;
        UUID first = aPlan();
        UUID second = aPlan();
        put(first, header(year), "\"0\"").statusCode(200);
        put(second, header(year), "\"0\"").statusCode(200);

        become(first, "ISSUED").statusCode(200).body("status", equalTo("ISSUED"));
        become(second, "ISSUED").statusCode(409).body("code", equalTo("PLAN_ALREADY_ISSUED"));
        become(first, "DRAFT").statusCode(409).body("code", equalTo("PLAN_TRANSITION_ILLEGAL"));
        become(first, "AMENDED").statusCode(409).body("code", equalTo("PLAN_AMENDED_BY_AMENDMENT"));
        become(first, "SUPERSEDED").statusCode(200);
        become(second, "ISSUED").statusCode(200);
    }

    @Test
    void theDocumentComesBackByteForByte() {
        byte[] document = (PlanDocuments.fresh().replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8);
        String plan = as(Identity.OFFICER)
                .contentType("text/markdown; charset=UTF-8")
                .body(document)
                .queryParam("planYear", 2024)
                .post("/api/v1/plans/imports")
                .then()
                .statusCode(201)
                .extract()
                .path("planId");

        byte[] found = as(Identity.VIEWER)
                .get("/api/v1/plans/{id}/source", plan)
                .then()
                .statusCode(200)
                .contentType("text/markdown")
                .extract()
                .asByteArray();

        assertThat(found).isEqualTo(document);
    }

    @Test
    void themesAndAudiencesComeFromTheDocument() {
        UUID plan = aPlan();

        as(Identity.REPORTING_JOB)
                .queryParam("planId", plan)
                .get("/api/v1/content-themes")
                .then()
                .statusCode(200)
                .body("items.code", contains("T01", "T02"))
                .body("items.clausePath", contains("II.2-1", "II.2-2"));
        as(Identity.REPORTING_JOB)
                .queryParam("planId", plan)
                .get("/api/v1/audiences")
                .then()
                .body("items.code", contains("A1", "D1"));
    }

    @Test
    void aFindingKeepsWhatCameOfIt() {
        String document =
                PlanDocuments.fresh().replaceFirst("Số: \\d+/", "Số: /") + "\n<!-- " + UUID.randomUUID() + " -->\n";
        String plan = as(Identity.OFFICER)
                .contentType("text/markdown; charset=UTF-8")
                .body(document)
                .queryParam("planYear", 2024)
                .post("/api/v1/plans/imports")
                .then()
                .statusCode(201)
                .body("findings.code", hasItem("NUMBER_BLANK"))
                .extract()
                .path("planId");
        String finding = findings(plan, "false").extract().path("items.find { it.code == 'NUMBER_BLANK' }.id");

        as(Identity.OFFICER)
                .header("If-Match", "*")
                .body("{\"resolution\": null}")
                .put("/api/v1/plans/{id}/integrity-findings/{finding}", plan, finding)
                .then()
                .statusCode(200)
                .body("resolution", nullValue());
        findings(plan, "false").body("items.code", hasItem("NUMBER_BLANK"));
        as(Identity.OFFICER)
                .header("If-Match", "*")
                .body(Map.of("resolution", "Số 18, tra ở văn thư"))
                .put("/api/v1/plans/{id}/integrity-findings/{finding}", plan, finding)
                .then()
                .statusCode(200);

        findings(plan, "false").body("items.code", not(hasItem("NUMBER_BLANK")));
    }

    private static ValidatableResponse findings(String plan, String resolved) {
        return as(Identity.VIEWER)
                .queryParam("code", "NUMBER_BLANK")
                .queryParam("resolved", resolved)
                .get("/api/v1/plans/{id}/integrity-findings", plan)
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> header(int year) {
        Map<String, Object> header = new LinkedHashMap<>();
        header.put("planYear", year);
        header.put("number", "18");
        header.put("symbol", "KH-UBND");
        header.put("place", "Quy Nhơn");
        header.put("issuedOn", year + "-02-05");
        header.put("title", "Kế hoạch mẫu");
        header.put("issuerCode", "UBND");
        header.put("startOn", year + "-01-01");
        header.put("endOn", year + "-12-31");
        header.put("reportCalendar", "DECREE");
        return header;
    }

    private static ValidatableResponse put(UUID plan, Map<String, Object> header, String ifMatch) {
        return as(Identity.OFFICER)
                .header("If-Match", ifMatch)
                .body(header)
                .put("/api/v1/plans/{id}", plan)
                .then();
    }

    private static ValidatableResponse become(UUID plan, String to) {
        return as(Identity.OFFICER)
                .header("If-Match", "*")
                .body(Map.of("to", to))
                .post("/api/v1/plans/{id}/transitions", plan)
                .then();
    }
}
