package vn.lantoa.deploy.system;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.lantoa.platform.testing.token.Identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

/** Progress is shown by evidence: links, which are never fetched, and files, which are kept. */
@SystemTest
class EvidenceIT {

    private static final byte[] PDF =
            "%PDF-1.7\n1 0 obj\n<< >>\nendobj\ntrailer\n<< >>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    private static final String SHA256_OF_HELLO = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";

    private String taskId;

    @BeforeEach
    void makeATask() {
        taskId = ATask.of(SamplePlan.importDocument(), "Có minh chứng").create();
    }

    @Test
    void aHundredPercentNeedsEvidence() {
        report(100).statusCode(400).body("code", equalTo("PROGRESS_EVIDENCE_REQUIRED"));
    }

    @Test
    void aLinkIsEvidence() {
        report(100, Map.of("title", "Bài báo", "url", "https://example.vn/bai-bao"))
                .statusCode(201)
                .body("evidence.url", contains("https://example.vn/bai-bao"));
        task().body("percent", equalTo(100)).body("doneOn", equalTo("2024-03-01"));
    }

    @Test
    void aFileIsEvidence() {
        String file = sendRaw("text/plain", "hello".getBytes(StandardCharsets.UTF_8), "chao.txt");

        report(100, Map.of("title", "Tệp", "attachmentId", file))
                .statusCode(201)
                .body("evidence.attachmentId", contains(file));
    }

    @Test
    void aFileThatIsNotThereIsNoEvidence() {
        report(50, Map.of("title", "Tệp", "attachmentId", UUID.randomUUID().toString()))
                .statusCode(400)
                .body("code", equalTo("PROGRESS_ATTACHMENT_UNKNOWN"))
                .body("violations.field", contains("evidence[0].attachmentId"));
    }

    @Test
    void anAddressThatIsNoWebAddressIsNoEvidence() {
        report(50, Map.of("title", "Bài báo", "url", "javascript:alert(1)"))
                .statusCode(400)
                .body("code", equalTo("PROGRESS_EVIDENCE_URL"));
    }

    @Test
    void progressOfTomorrowIsRefused() {
        As.theOfficer()
                .body(Map.of("effectiveOn", "2999-01-01", "percent", 10))
                .post(updates())
                .then()
                .statusCode(400)
                .body("code", equalTo("PROGRESS_IN_FUTURE"));
    }

    @Test
    void aFileThatIsTheWholeBodyIsKept() {
        String id = sendRaw("text/plain", "hello".getBytes(StandardCharsets.UTF_8), "lời chào.txt");

        As.the(Identity.VIEWER)
                .accept(ContentType.JSON)
                .get("/api/v1/attachments/" + id)
                .then()
                .statusCode(200)
                .body("fileName", equalTo("lời chào.txt"))
                .body("size", equalTo(5))
                .body("sha256", equalTo(SHA256_OF_HELLO));
    }

    @Test
    void aFileComesAsItsBytesUnlessJsonIsAskedFor() {
        byte[] hello = "hello".getBytes(StandardCharsets.UTF_8);
        String id = sendRaw("text/plain", hello, "chao.txt");

        Response file = As.the(Identity.VIEWER).get("/api/v1/attachments/" + id);

        file.then().statusCode(200).contentType("text/plain").header("ETag", equalTo("\"" + SHA256_OF_HELLO + "\""));
        assertThat(file.asByteArray()).isEqualTo(hello);
    }

    @Test
    void aFileInAFormIsKept() {
        String id = As.the(Identity.TOURISM)
                .contentType("multipart/form-data")
                .multiPart("file", "bao-cao.pdf", PDF, "application/pdf")
                .post("/api/v1/attachments")
                .then()
                .statusCode(201)
                .body("org", equalTo("SDL"))
                .body("mediaType", equalTo("application/pdf"))
                .extract()
                .path("id");

        Response download = As.the(Identity.VIEWER).get("/api/v1/attachments/" + id + "/content");
        download.then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Disposition", containsString("bao-cao.pdf"))
                .header("X-Content-Type-Options", equalTo("nosniff"));
        assertThat(download.asByteArray()).isEqualTo(PDF);
    }

    @Test
    void aFileOfATypeThatIsNotListedIsRefused() {
        As.theOfficer()
                .contentType("multipart/form-data")
                .multiPart("file", "a.svg", "<svg/>".getBytes(StandardCharsets.UTF_8), "image/svg+xml")
                .post("/api/v1/attachments")
                .then()
                .statusCode(415);
    }

    @Test
    void reportsStayInTheOrderInWhichTheyWereRecorded() {
        ATask.report(taskId, "2024-05-01", 60);
        ATask.report(taskId, "2024-04-01", 30);

        As.the(Identity.VIEWER)
                .get(updates())
                .then()
                .statusCode(200)
                .body("items.percent", contains(60, 30))
                .body("items.backdated", contains(true, true));
        task().body("percent", equalTo(60));
    }

    private ValidatableResponse task() {
        return As.the(Identity.VIEWER).get("/api/v1/tasks/" + taskId).then().statusCode(200);
    }

    @SafeVarargs
    private final ValidatableResponse report(int percent, Map<String, String>... evidence) {
        return As.theOfficer()
                .body(Map.of("effectiveOn", "2024-03-01", "percent", percent, "evidence", List.of(evidence)))
                .post(updates())
                .then();
    }

    private String updates() {
        return "/api/v1/tasks/" + taskId + "/progress-updates";
    }

    private static String sendRaw(String type, byte[] content, String name) {
        return As.theOfficer()
                .contentType(type)
                .body(content)
                .queryParam("fileName", name)
                .post("/api/v1/attachments")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
