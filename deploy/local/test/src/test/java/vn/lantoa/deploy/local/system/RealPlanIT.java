package vn.lantoa.deploy.local.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import vn.lantoa.platform.testing.token.Identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;

/** The province's plan of 2024, as it was published: a person's reading of it against ours. */
@SystemTest
class RealPlanIT {

    private static byte[] document;
    private static JsonPath report;

    @BeforeAll
    static void importTheDocument() throws IOException {
        Optional<Path> file = Documents.real();
        Assumptions.assumeTrue(
                file.isPresent(), "the real document is not in git and shared/data/plan-2024.vi.md is not in reach");
        document = Files.readAllBytes(file.get());
        report = importAgain().then().statusCode(201).extract().jsonPath();
    }

    private static Response importAgain() {
        return As.theOfficer().contentType(As.MARKDOWN).body(document).post("/api/v1/plans/imports?planYear=2024");
    }

    @Test
    void has65Clauses17OfThemAction() {
        assertThat(report.getInt("clauses")).isEqualTo(65);
        assertThat(report.getInt("actionClauses")).isEqualTo(17);
    }

    @Test
    void sectionIvIsMissed() {
        assertThat(report.getString("findings.find { it.code == 'SECTION_MISSING' }.path"))
                .isEqualTo("IV");
    }

    @Test
    void theBlankNumberAndTheBlankDateAreFound() {
        assertThat(report.getList("findings.code", String.class)).contains("NUMBER_BLANK", "DATE_BLANK");
    }

    @Test
    void theSameBytesAgainAreTheSamePlan() {
        importAgain().then().statusCode(200).body("planId", equalTo(report.getString("planId")));
    }

    @Test
    void itsBytesAreKeptUntouched() {
        assertThat(reading("/source").asByteArray()).isEqualTo(document);
    }

    @Test
    void theClausesStandUnderTheirPaths() {
        List<Map<String, Object>> clauses = reading("/clauses").path("items");

        assertThat(clauses).hasSize(65);
        assertThat(clauses)
                .filteredOn(clause -> (boolean) clause.get("action"))
                .extracting(clause -> clause.get("path"))
                .containsExactly(
                        "II.3.1.a-1",
                        "II.3.1.a-2",
                        "II.3.1.b-1",
                        "II.3.1.b-2",
                        "II.3.1.c-1",
                        "II.3.1.c-2",
                        "II.3.2.a-1",
                        "II.3.2.a-2",
                        "II.3.2.b-1",
                        "II.3.2.b-2",
                        "II.3.2.c-1",
                        "II.3.2.c-2",
                        "II.3.2.c-3",
                        "II.3.2.c-4",
                        "II.3.2.d-1",
                        "II.3.2.d-2",
                        "II.3.2.d-3");
    }

    @Test
    void aClausesTextIsTheDocumentsWithoutMarks() {
        String text = reading("/clauses/II.2-8").path("text");

        assertThat(text)
                .startsWith("Thông tin, tuyên truyền")
                .contains("trên địa bàn tính.")
                .doesNotContain("*", "\n");
    }

    @Test
    void themesAndAudiencesComeOutOfIt() {
        reading("/api/v1/content-themes?planId=", "").then().body("items", hasSize(10));
        Response audiences = reading("/api/v1/audiences?planId=", "");
        assertThat(audiences.<List<String>>path("items.code"))
                .containsExactly("A1", "A2", "A3", "A4", "A5", "D1", "D2", "D3", "D4");
    }

    @Test
    void wordsAreFoundWithoutTheirAccents() {
        reading("/clauses?q=thao hoi")
                .then()
                .body("items.text", hasItem(containsString("hội thảo")))
                .body("items", hasSize(lessThan(10)));
        reading("/clauses?q=hoi thao khongco").then().body("items", hasSize(0));
    }

    private static Response reading(String below) {
        return reading("/api/v1/plans/", below);
    }

    private static Response reading(String before, String after) {
        Response answer = As.the(Identity.VIEWER).get(before + report.getString("planId") + after);
        answer.then().statusCode(200);
        return answer;
    }
}
