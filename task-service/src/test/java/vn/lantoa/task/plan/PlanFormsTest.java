package vn.lantoa.task.plan;

import java.nio.charset.StandardCharsets;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.platform.web.hash.Sha256;
import vn.lantoa.task.PlanDocuments;
import vn.lantoa.task.TaskApi;
import vn.lantoa.task.document.OfficeFile;
import vn.lantoa.task.document.OfficeForms;
import vn.lantoa.task.document.PdfMother;
import vn.lantoa.task.document.PlanForm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

/**
 * A plan document comes in each form, is kept with its bytes, and is refused by its own code where it cannot be opened.
 */
@QuarkusTest
class PlanFormsTest extends TaskApi {

    @ParameterizedTest
    @EnumSource(PlanForm.class)
    void eachFormBecomesAPlanWithItsSource(PlanForm form) {
        byte[] file = file(form);

        String plan = importing(file, form)
                .then()
                .statusCode(201)
                .body("clauses", equalTo(9))
                .body("actionClauses", equalTo(3))
                .extract()
                .path("planId");

        as(Identity.VIEWER)
                .get("/api/v1/plans/{id}", plan)
                .then()
                .statusCode(200)
                .body("source.mediaType", equalTo(form.mediaType()))
                .body("source.size", equalTo(file.length))
                .body("source.sha256", equalTo(Sha256.of(file)))
                .body("source.fileName", equalTo("Kế hoạch." + form.extension()));
        Response source = as(Identity.VIEWER).get("/api/v1/plans/{id}/source", plan);
        source.then()
                .statusCode(200)
                .contentType(form.mediaType())
                .header("Content-Disposition", endsWith("." + form.extension() + "\""));
        assertThat(source.asByteArray()).isEqualTo(file);
        importing(file, form).then().statusCode(200).body("planId", equalTo(plan));
    }

    @Test
    void theSameDocumentHasTheSameClausesInEachForm() {
        String document = PlanDocuments.fresh();
        byte[] markdown = document.getBytes(StandardCharsets.UTF_8);
        Object clauses = clauses(markdown, PlanForm.MARKDOWN);

        assertThat(clauses(OfficeForms.docx(document), PlanForm.WORD)).isEqualTo(clauses);
        assertThat(clauses(OfficeForms.html(document).getBytes(StandardCharsets.UTF_8), PlanForm.HTML))
                .isEqualTo(clauses);
        assertThat(clauses(PdfMother.pdf(document), PlanForm.PDF)).isEqualTo(clauses);
    }

    @Test
    void aFileThatIsNotWhatItSaysIsRefusedAndNothingIsWritten() {
        byte[] markdown = file(PlanForm.MARKDOWN);
        refused(markdown, PlanForm.WORD, 400, "PLAN_FILE_TYPE_DIFFERS");
        refused(markdown, PlanForm.PDF, 400, "PLAN_FILE_TYPE_DIFFERS");
        refused(new byte[20 * 1024 * 1024 + 1], PlanForm.PDF, 413, "PLAN_FILE_TOO_LARGE");
        refused("%PDF-1.7 broken".getBytes(StandardCharsets.US_ASCII), PlanForm.PDF, 400, "PLAN_FILE_BROKEN");
        refused("<p>\u00ff</p>".getBytes(StandardCharsets.ISO_8859_1), PlanForm.HTML, 400, "PLAN_FILE_CHARSET");
        refused("<p>hello</p>".getBytes(StandardCharsets.UTF_8), PlanForm.HTML, 400, "PLAN_DOCUMENT_UNREADABLE");
        as(Identity.OFFICER)
                .contentType("text/plain; charset=UTF-8")
                .body("I. MỤC TIÊU")
                .queryParam("planYear", 2024)
                .post("/api/v1/plans/imports")
                .then()
                .statusCode(415);
    }

    @Test
    void trackedChangesAreToldInADryRun() {
        byte[] file = OfficeFile.of(
                        "<w:p><w:r><w:t>I. NHIỆM VỤ</w:t></w:r></w:p><w:p><w:ins><w:r><w:t>Mở bản tin.</w:t></w:r></w:ins></w:p>")
                .bytes();
        as(Identity.OFFICER)
                .contentType(PlanForm.WORD.mediaType())
                .body(file)
                .queryParam("planYear", 2024)
                .queryParam("dryRun", true)
                .post("/api/v1/plans/imports")
                .then()
                .statusCode(200)
                .body("planId", nullValue())
                .body("findings.code", hasItem("TRACKED_CHANGES"));
    }

    private static Object clauses(byte[] file, PlanForm form) {
        String plan = importing(file, form).then().statusCode(201).extract().path("planId");
        return as(Identity.VIEWER)
                .queryParam("size", 200)
                .get("/api/v1/plans/{id}/clauses", plan)
                .then()
                .statusCode(200)
                .extract()
                .path("items.collect { [it.path, it.kind, it.text, it.sha256, it.action] }");
    }

    private static void refused(byte[] file, PlanForm form, int status, String code) {
        importing(file, form)
                .then()
                .statusCode(status)
                .body("code", equalTo(code))
                .body("type", endsWith("/problems/task/" + code));
    }

    private static byte[] file(PlanForm form) {
        String document = PlanDocuments.fresh();
        return switch (form) {
            case MARKDOWN -> document.getBytes(StandardCharsets.UTF_8);
            case WORD -> OfficeForms.docx(document);
            case HTML -> OfficeForms.html(document).getBytes(StandardCharsets.UTF_8);
            case PDF -> PdfMother.pdf(document);
        };
    }

    private static Response importing(byte[] file, PlanForm form) {
        return as(Identity.OFFICER)
                .contentType(form.mediaType() + (form.mediaType().startsWith("text/") ? "; charset=UTF-8" : ""))
                .body(file)
                .queryParam("planYear", 2024)
                .queryParam("fileName", "Kế hoạch." + form.extension())
                .post("/api/v1/plans/imports");
    }
}
