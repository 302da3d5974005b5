package vn.lantoa.task.attachment;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.platform.testing.token.TokenIssuerResource;
import vn.lantoa.task.TaskApi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
class AttachmentResourceTest extends TaskApi {

    private static final byte[] PDF = "%PDF-1.4\n%âãÏÓ\n".getBytes(StandardCharsets.ISO_8859_1);

    @Test
    void aFileComesBackByteForByteUnderItsName() {
        String id = as(Identity.TOURISM)
                .contentType("multipart/form-data")
                .multiPart("file", "../report 1.pdf", PDF, "application/pdf")
                .post("/api/v1/attachments")
                .then()
                .statusCode(201)
                .body("fileName", equalTo("report 1.pdf"))
                .body("size", equalTo(PDF.length))
                .body("org", equalTo("SDL"))
                .extract()
                .path("id");

        var content = as(Identity.VIEWER)
                .get("/api/v1/attachments/{id}/content", id)
                .then()
                .statusCode(200);

        assertThat(content.extract().asByteArray()).isEqualTo(PDF);
        content.contentType("application/pdf")
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Content-Disposition", equalTo("attachment; filename*=UTF-8''report%201.pdf"));
    }

    @Test
    void anAttachmentIsItsBytesUnlessJsonIsAskedFor() {
        String id = as(Identity.TOURISM)
                .contentType("application/pdf")
                .queryParam("fileName", "a.pdf")
                .body(PDF)
                .post("/api/v1/attachments")
                .then()
                .extract()
                .path("id");

        as(Identity.VIEWER)
                .accept("application/json")
                .get("/api/v1/attachments/{id}", id)
                .then()
                .statusCode(200)
                .body("fileName", equalTo("a.pdf"))
                .body("sha256.length()", equalTo(64));
        byte[] found = as(Identity.VIEWER)
                .get("/api/v1/attachments/{id}", id)
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
        assertThat(found).isEqualTo(PDF);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/cbor", "text/html", "a/b/c", "garbage", "application/"})
    void aTypeThatIsNotTakenIsRefused(String type) throws IOException, InterruptedException {
        // RestAssured knows better than to send these
        HttpRequest request = HttpRequest.newBuilder()
                .uri(URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/api/v1/attachments?fileName=a.pdf"))
                .header(
                        "Authorization",
                        "Bearer " + TokenIssuerResource.running().tokenFor(Identity.TOURISM))
                .header("Content-Type", type)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofByteArray(PDF))
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(answer.body()).contains("MEDIA_TYPE_UNSUPPORTED");
    }

    @Test
    void aFileMayBeTheWholeBody() {
        as(Identity.TOURISM)
                .contentType("application/pdf")
                .queryParam("fileName", "Báo cáo.pdf")
                .body(PDF)
                .post("/api/v1/attachments")
                .then()
                .statusCode(201)
                .body("fileName", equalTo("Báo cáo.pdf"))
                .body("mediaType", equalTo("application/pdf"));
    }

    @Test
    void aTextIsKeptInItsOwnEncoding() {
        byte[] text = "Procès-verbal".getBytes(StandardCharsets.ISO_8859_1);
        String id = as(Identity.TOURISM)
                .contentType("text/plain; charset=ISO-8859-1")
                .queryParam("fileName", "a.txt")
                .body(text)
                .post("/api/v1/attachments")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        assertThat(as(Identity.VIEWER)
                        .get("/api/v1/attachments/{id}/content", id)
                        .asByteArray())
                .isEqualTo(text);
    }

    @Test
    void bytesThatAreNotWhatTheyClaimAreRefused() {
        as(Identity.TOURISM)
                .contentType("multipart/form-data")
                .multiPart("file", "a.pdf", "<html>".getBytes(StandardCharsets.UTF_8), "application/pdf")
                .post("/api/v1/attachments")
                .then()
                .statusCode(400)
                .body("code", equalTo("ATTACHMENT_TYPE_MISMATCH"));
    }

    @Test
    void aLargeFileComesBackAsItWentIn(@TempDir Path folder) throws IOException {
        byte[] large = new byte[3 * 1024 * 1024 + 7];
        new Random(7).nextBytes(large);
        System.arraycopy(PDF, 0, large, 0, PDF.length);
        Path file = Files.write(folder.resolve("large.pdf"), large);
        String id = as(Identity.TOURISM)
                .contentType("multipart/form-data")
                .multiPart("file", file.toFile(), "application/pdf")
                .post("/api/v1/attachments")
                .then()
                .statusCode(201)
                .body("size", equalTo(large.length))
                .extract()
                .path("id");

        var content = as(Identity.VIEWER)
                .get("/api/v1/attachments/{id}/content", id)
                .then()
                .statusCode(200)
                .header("Content-Length", equalTo(String.valueOf(large.length)));

        assertThat(content.extract().asByteArray()).isEqualTo(large);
    }

    @Test
    void typesThatAreNotListedAreRefused() {
        as(Identity.TOURISM)
                .contentType("multipart/form-data")
                .multiPart("file", "a.html", "<html>".getBytes(StandardCharsets.UTF_8), "text/html")
                .post("/api/v1/attachments")
                .then()
                .statusCode(415)
                .body("code", equalTo("ATTACHMENT_TYPE_REFUSED"));
    }

    @Test
    void anEmptyFileIsRefused() {
        as(Identity.TOURISM)
                .contentType("multipart/form-data")
                .multiPart("file", "a.pdf", new byte[0], "application/pdf")
                .post("/api/v1/attachments")
                .then()
                .statusCode(400)
                .body("code", equalTo("ATTACHMENT_EMPTY"));
    }

    @Test
    void aFileOfMoreThanTwentyMebibytesIsRefused(@TempDir Path folder) throws IOException {
        byte[] large = new byte[20 * 1024 * 1024 + 1];
        System.arraycopy(PDF, 0, large, 0, PDF.length);
        // as a file, because RestAssured prints bytes, element by element, into memory
        Path file = Files.write(folder.resolve("a.pdf"), large);

        as(Identity.TOURISM)
                .contentType("multipart/form-data")
                .multiPart("file", file.toFile(), "application/pdf")
                .post("/api/v1/attachments")
                .then()
                .statusCode(413)
                .body("code", equalTo("ATTACHMENT_TOO_LARGE"));
    }
}
