package vn.lantoa.media.submission;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;

import vn.lantoa.media.Bodies;
import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.platform.testing.token.TokenIssuerResource;
import vn.lantoa.platform.web.hash.Sha256;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

/** Bodies whose length is not known before their end. */
@QuarkusTest
class StreamedSubmissionTest extends SubmissionApi {

    private static final int MIB = 1024 * 1024;

    private static HttpResponse<String> send(InputStream body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + ITEMS))
                .header(
                        "Authorization",
                        "Bearer " + TokenIssuerResource.running().tokenFor(Identity.PRESS_BBD))
                .header("Content-Type", "application/x-ndjson")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> body))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void aChunkedBodyThatIsSpooledIsTakenAndItsHashIsThatOfItsBytes() throws Exception {
        String spooled = ndjson(Bodies.item(Bodies.freshId())) + "\n" + " ".repeat(3 * MIB);

        HttpResponse<String> answer = send(new ByteArrayInputStream(spooled.getBytes(StandardCharsets.UTF_8)));

        assertThat(answer.statusCode()).isEqualTo(201);
        as(Identity.PRESS_BBD)
                .get(URI.create(answer.headers().firstValue("Location").orElseThrow())
                        .getPath())
                .then()
                .body("created", equalTo(1))
                .body("bodySha256", equalTo(Sha256.of(spooled)));
    }

    @Test
    void aBodyWithoutBytesIsRefused() {
        sending(Identity.PRESS_BBD)
                .contentType("application/json")
                .post(ITEMS)
                .then()
                .statusCode(400)
                .body("code", equalTo("REQUEST_INVALID"));
        sendingLines(Identity.PRESS_BBD).post(ITEMS).then().statusCode(400).body("code", equalTo("BODY_WITHOUT_LINES"));
    }
}
