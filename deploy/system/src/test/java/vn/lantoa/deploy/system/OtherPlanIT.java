package vn.lantoa.deploy.system;

import java.text.Normalizer;
import java.util.List;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import vn.lantoa.platform.testing.token.Identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

/** A synthetic plan of another wording and structure: plain text of Windows, decomposed letters, numbered lists. */
@SystemTest
class OtherPlanIT {

    private static String planId;

    @BeforeAll
    static void importTheDocument() {
        planId = importing()
                .then()
                .statusCode(201)
                .body("findings", equalTo(List.of()))
                .extract()
                .path("planId");
    }

    private static Response importing() {
        return As.theOfficer()
                .contentType(As.MARKDOWN)
                .body(Documents.fromWindows())
                .post("/api/v1/plans/imports?planYear=2032");
    }

    @Test
    void itsHeaderIsRead() {
        JsonPath plan = reading("").jsonPath();

        assertThat(plan.getString("number")).isEqualTo("42");
        assertThat(plan.getString("symbol")).isEqualTo("KH-UBND");
        assertThat(plan.getString("issuedOn")).isEqualTo("2032-04-09");
        assertThat(plan.getString("title")).isEqualTo("Quảng bá nghề dệt năm 2032 (Văn bản giả định)");
    }

    @Test
    void itsClausesStandUnderTheirPaths() {
        reading("/clauses")
                .then()
                .body(
                        "items.path",
                        contains(
                                "preamble-1",
                                "I-1",
                                "II.1-1",
                                "II.1-2",
                                "II.2-1",
                                "III-1",
                                "III-2",
                                "IV.1.a-1",
                                "IV.1.a-2",
                                "IV.1.b-1",
                                "IV.2-1",
                                "IV.2-2",
                                "V-1",
                                "V-2",
                                "recipients-1",
                                "recipients-2"));
    }

    @Test
    void itsActionClausesAreThoseOfTasksAndSolutions() {
        reading("/clauses?action=true")
                .then()
                .body("items.path", contains("IV.1.a-1", "IV.1.a-2", "IV.1.b-1", "IV.2-1", "IV.2-2"));
    }

    @Test
    void brokenLinesAreJoinedAndLettersComposed() {
        String text = reading("/clauses/I-1").path("text");

        assertThat(text)
                .isEqualTo("Nghề dệt của tỉnh được biết đến ở mọi nơi có người Việt; mỗi tháng có một câu chuyện mới.")
                .matches(clause -> Normalizer.isNormalized(clause, Normalizer.Form.NFC));
    }

    @Test
    void itsThemesAndAudiencesComeOut() {
        viewer("/api/v1/content-themes?planId=" + planId)
                .then()
                .body("items.label", contains("Sợi và màu", "Người thợ, khung cửi và phiên chợ"));
        viewer("/api/v1/audiences?planId=" + planId).then().body("items.code", contains("A1", "D1", "D2"));
    }

    @Test
    void itsBytesAreKeptAsTheyCame() {
        assertThat(reading("/source").asByteArray()).isEqualTo(Documents.fromWindows());
    }

    @Test
    void theSameBytesForAnotherYearAreRefused() {
        As.theOfficer()
                .contentType(As.MARKDOWN)
                .body(Documents.fromWindows())
                .post("/api/v1/plans/imports?planYear=2033")
                .then()
                .statusCode(409)
                .body("code", equalTo("PLAN_ALREADY_IMPORTED"));
    }

    @Test
    void aDryRunOfANewDocumentMakesNoPlan() {
        int before = viewer("/api/v1/plans?size=1").path("page.totalItems");

        As.theOfficer()
                .contentType(As.MARKDOWN)
                .body(Documents.fresh())
                .post("/api/v1/plans/imports?planYear=2024&dryRun=true")
                .then()
                .statusCode(200)
                .body("planId", nullValue())
                .body("actionClauses", equalTo(4));

        viewer("/api/v1/plans?size=1").then().body("page.totalItems", equalTo(before));
    }

    private static Response reading(String below) {
        return viewer("/api/v1/plans/" + planId + below);
    }

    private static Response viewer(String path) {
        Response answer = As.the(Identity.VIEWER).get(path);
        answer.then().statusCode(200);
        return answer;
    }
}
