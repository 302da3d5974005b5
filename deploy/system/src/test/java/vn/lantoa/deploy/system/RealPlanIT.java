package vn.lantoa.deploy.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.platform.web.hash.Sha256;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

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
    void itsSlipsAreFoundAndNoOthers() {
        assertThat(report.<Map<String, String>>getList("findings"))
                .extracting(finding -> finding.get("code") + " " + finding.get("path"))
                .containsExactly(
                        "SECTION_MISSING IV",
                        "NUMBER_BLANK null",
                        "DATE_BLANK null",
                        "DUPLICATE_TITLE II.3.2.d",
                        "HEADING_LEVEL_UNEVEN null",
                        "HEADING_LEVEL_UNEVEN I",
                        "HEADING_LEVEL_UNEVEN II",
                        "HEADING_LEVEL_UNEVEN II.3",
                        "HEADING_LEVEL_UNEVEN II.3.1",
                        "HEADING_LEVEL_UNEVEN II.3.2",
                        "BULLET_BROKEN II.2-8",
                        "OCR_SUSPECT II.2-5",
                        "OCR_SUSPECT II.2-8",
                        "OCR_SUSPECT II.3.1.b-1",
                        "BASELINE_MISSING II.3.1.a-2",
                        "AMBIGUOUS_SCOPE II.3.1.a-1");
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

    /** Its SHA-256 stands for the sentences, of which no more is quoted here than a test needs. */
    @Test
    void aClausesTextIsTheDocumentsWithoutMarks() {
        Response clause = reading("/clauses/II.2-8");

        assertThat(clause.<String>path("sha256"))
                .isEqualTo("6dcfad2fbf1604e4870962639a63a6d041899ae0fedcd60bce6c5405a13f24c6")
                .isEqualTo(Sha256.of(clause.<String>path("text")));
    }

    @Test
    void themesAndAudiencesComeOutOfIt() {
        Response themes = reading("/api/v1/content-themes?planId=", "");
        assertThat(themes.<List<String>>path("items.code"))
                .containsExactly("T01", "T02", "T03", "T04", "T05", "T06", "T07", "T08", "T09", "T10");
        assertThat(themes.<List<String>>path("items.clausePath"))
                .isEqualTo(
                        IntStream.rangeClosed(1, 10).mapToObj(n -> "II.2-" + n).toList());
        Response audiences = reading("/api/v1/audiences?planId=", "");
        assertThat(audiences.<List<String>>path("items.code"))
                .containsExactly("A1", "A2", "A3", "A4", "A5", "D1", "D2", "D3", "D4");
    }

    @ParameterizedTest
    @CsvSource({
        "thao hoi, II.3.1.b-1 II.3.1.c-1 II.3.2.c-1 II.3.2.c-2",
        "Thảo Hội, II.3.1.b-1 II.3.1.c-1 II.3.2.c-1 II.3.2.c-2",
        "hoi thao khongco, ''"
    })
    void wordsAreFoundInAnyOrderWithoutTheirAccents(String words, String paths) {
        Response found = reading("/clauses?q=" + words);
        assertThat(String.join(" ", found.<List<String>>path("items.path"))).isEqualTo(paths);
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
