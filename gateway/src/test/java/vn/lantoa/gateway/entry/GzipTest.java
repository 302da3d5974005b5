package vn.lantoa.gateway.entry;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.lantoa.gateway.sample.House;
import vn.lantoa.gateway.sample.RawClient;
import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.platform.testing.token.TokenIssuer;
import vn.lantoa.platform.testing.token.TokenIssuerResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

@QuarkusTest
@QuarkusTestResource(TokenIssuerResource.class)
@QuarkusTestResource(House.class)
class GzipTest {

    private static final int MIB = 1 << 20;

    TokenIssuer issuer;

    private byte[] get(String path, String accepted, String... headers) throws IOException {
        StringBuilder request = new StringBuilder("GET " + path + " HTTP/1.1\r\nHost: h\r\nConnection: close\r\n"
                + good() + "\r\nAccept-Encoding: " + accepted + "\r\n");
        for (String header : headers) {
            request.append(header).append("\r\n");
        }
        try (Socket socket = RawClient.connect()) {
            socket.getOutputStream().write(request.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
            return socket.getInputStream().readAllBytes();
        }
    }

    private static String head(byte[] answer) {
        String all = new String(answer, StandardCharsets.ISO_8859_1);
        return all.substring(0, all.indexOf("\r\n\r\n")).toLowerCase(Locale.ROOT);
    }

    @ParameterizedTest
    @ValueSource(ints = {3_000, 30_000, 300_000})
    void aTextIsPackedForWhoTakesIt(int size) {
        String plain = RestAssured.given()
                .header("Authorization", good().substring(15))
                .header("Accept-Encoding", "gzip")
                .get("/api/v1/plans/" + size + "/text")
                .then()
                .header("Content-Encoding", "gzip")
                .header("ETag", "\"7-gzip\"")
                .header("Vary", containsString("ccept-"))
                .extract()
                .asString();

        assertThat(plain).isEqualTo("x".repeat(size));
    }

    @ParameterizedTest
    @CsvSource({"text, identity, 3000", "text, gzip;q=0, 3000", "text, br, 3000", "text, gzip, 100", "sized, gzip, 3000"
    })
    void whatIsShortOrNoTextOrNotWantedIsSentAsItIs(String kind, String accepted, int size) throws IOException {
        assertThat(head(get("/api/v1/plans/" + size + "/" + kind, accepted))).doesNotContain("content-encoding");
    }

    @Test
    void bothFormsStandForOneVersion() throws IOException {
        assertThat(head(get("/api/v1/plans", "gzip", "If-None-Match: \"7-gzip\"", "If-Match: \"8-gzip\"")))
                .contains("200");
        String told = new String(
                get("/api/v1/plans", "identity", "If-None-Match: \"7-gzip\"", "If-Match: \"8-gzip\""),
                StandardCharsets.UTF_8);

        assertThat(told).contains("\"if-none-match\":\"\\\"7\\\"\"").contains("\"if-match\":\"\\\"8\\\"\"");
    }

    @Test
    void theDescriptionIsPackedAndItsTagIsAnotherOne() throws IOException {
        String packed = head(get("/openapi?format=json", "gzip"));
        String plain = head(get("/openapi?format=json", "identity"));
        String tag = packed.replaceAll("(?s).*etag: (\\S+).*", "$1");

        assertThat(packed).contains("content-encoding: gzip").contains("accept-encoding");
        assertThat(tag).endsWith("-gzip\"");
        assertThat(plain).doesNotContain("content-encoding").contains(tag.replace("-gzip", ""));
        assertThat(head(get("/openapi?format=json", "gzip", "If-None-Match: " + tag)))
                .startsWith("http/1.1 304");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/openapi", "/docs", "/api/v1/plans/3000/text"})
    void whatAnAnswerHangsOnIsOneLine(String path) throws IOException {
        assertThat(head(get(path, "gzip", "Origin: http://localhost:3000")))
                .containsOnlyOnce("\r\nvary: ")
                .containsPattern("\r\nvary: origin, .*accept-encoding");
    }

    @Test
    void aPackedBodyArrivesUnpacked() throws IOException {
        byte[] body = packed("x".repeat(MIB));
        String answer = post("/api/v1/tasks", body);

        assertThat(answer).contains("200 OK").contains("\"bodyLength\":" + MIB).doesNotContain("content-encoding\"");
    }

    @Test
    void aSmallBodyThatBecomesALargeOneIsCutAtTheLimit() throws IOException {
        String answer = post("/api/v1/tasks", packed("x".repeat(100 * MIB)));

        assertThat(answer).contains(" 413 ").contains("BODY_TOO_LARGE");
    }

    @Test
    void aBodyThatIsNotWhatItSaysIsRefused() throws IOException {
        byte[] whole = packed("hello");

        assertThat(post("/api/v1/tasks", "{}".getBytes(StandardCharsets.UTF_8)))
                .contains(" 400 ")
                .contains("GZIP_MALFORMED");
        assertThat(post("/api/v1/tasks", Arrays.copyOf(whole, whole.length - 2)))
                .contains(" 400 ")
                .contains("GZIP_MALFORMED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"br", "deflate", "gzip, gzip", "zstd"})
    void anotherCodingIsA415ThatNamesOurs(String coding) {
        var answer =
                RawClient.post("/api/v1/tasks", "hello", good(), "Content-Length: 5", "Content-Encoding: " + coding);

        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.header("Accept-Encoding")).isEqualTo("gzip");
    }

    private String post(String path, byte[] body) throws IOException {
        try (Socket socket = RawClient.connect()) {
            String head = "POST " + path + " HTTP/1.1\r\nHost: h\r\nConnection: close\r\n" + good()
                    + "\r\nContent-Encoding: gzip\r\nContent-Length: " + body.length + "\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().write(body);
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    private String good() {
        return "Authorization: Bearer " + issuer.tokenFor(Identity.OFFICER);
    }
}
