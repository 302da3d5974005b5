package vn.lantoa.task.overview;

import java.util.Map;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.task.PlanDocuments;
import vn.lantoa.task.TaskApi;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class PlanOverviewTest extends TaskApi {

    @Test
    void itTellsWhatIsMissingAndHowFarTheTimeIs() {
        UUID plan = aPlan(PlanDocuments.fresh()
                .replace("ngày 05 tháng 02 năm 2024", "ngày tháng 02 năm 2024")
                .replaceFirst("Số: \\d+/", "Số: /"));

        overview(plan, "2024-01-31")
                .header("ETag", nullValue())
                .body("header.missing", contains("number", "issuedOn"))
                .body("days.elapsed", equalTo(31))
                .body("days.left", equalTo(335))
                .body("proposals", empty())
                .body("audiences.uncovered", contains("A1", "D1"))
                .body("themes.items.tasks", contains(0, 0))
                .body("requirements.percent", nullValue());
    }

    @Test
    void itCountsWhatIsInForceAndWhoAcknowledged() {
        UUID plan = aPlan(PlanDocuments.fresh()
                .replace(
                        "Căn cứ một văn bản mẫu;",
                        "Căn cứ Nghị định số 72/2015/NĐ-CP ngày 07/9/2015 của Chính phủ;\n\n"
                                + "Căn cứ Tờ trình số 09/TTr-STTTT ngày 01/02/2024 của Sở Thông tin và Truyền thông;"));
        post(plan, "recipients", Map.of("label", "Lưu: VT", "channel", "FILE"));
        post(plan, "recipients", Map.of("label", "Sở Tài chính", "agency", "STC"));
        post(plan, "recipients", acknowledged());
        post(plan, "requirements", Map.of("text", "a", "met", true, "lastChecked", "2024-03-01"));

        as(Identity.OFFICER)
                .header("If-Match", "\"0\"")
                .body(Map.of("validTo", "2024-05-31"))
                .put("/api/v1/plans/{id}/legal-bases/1", plan)
                .then()
                .statusCode(200)
                .body("version", equalTo(1));

        overview(plan, "2024-06-01")
                .body("legalBases.total", equalTo(2))
                .body("legalBases.planDay", equalTo("2024-02-05"))
                .body("legalBases.inForceOnPlanDay", equalTo(2))
                .body("legalBases.inForce", equalTo(1))
                .body("proposals.daysToIssue", contains(4))
                .body("requirements.met", equalTo(1))
                .body("recipients.filed", equalTo(1))
                .body("recipients.percent", equalTo(50))
                .body("objectives.percent", equalTo(0));
    }

    private static Map<String, Object> acknowledged() {
        return Map.of(
                "label",
                "Sở Du lịch",
                "agency",
                "SDL",
                "sentAt",
                "2024-02-06T00:00:00Z",
                "ackAt",
                "2024-02-07T00:00:00Z");
    }

    private static void post(UUID plan, String kind, Map<String, Object> body) {
        as(Identity.OFFICER)
                .body(body)
                .post("/api/v1/plans/{id}/{kind}", plan, kind)
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse overview(UUID plan, String on) {
        return as(Identity.VIEWER)
                .queryParam("on", on)
                .get("/api/v1/plans/{id}/overview", plan)
                .then()
                .statusCode(200);
    }
}
