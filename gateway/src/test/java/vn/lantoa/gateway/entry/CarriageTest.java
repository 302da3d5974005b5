package vn.lantoa.gateway.entry;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
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

@QuarkusTest
@QuarkusTestResource(TokenIssuerResource.class)
@QuarkusTestResource(House.class)
class CarriageTest {

    private static final int MIB = 1 << 20;

    TokenIssuer issuer;

    @Test
    void nothingThatSpeaksForAnotherPassesToTheService() {
        JsonObject headers = RawClient.send(
                        "GET",
                        "/api/v1/plans",
                        good(),
                        "X-Forwarded-For: 6.6.6.6",
                        "X-Forwarded-Host: evil",
                        "Forwarded: for=6.6.6.6",
                        "X-Real-IP: 6.6.6.6",
                        "X-User: admin",
                        "X_Forwarded_For: 6.6.6.6",
                        "X-HTTP-Method-Override: DELETE",
                        "Remote-User: admin",
                        "Cookie: a=b",
                        "Connection: close",
                        "Connection: X-Secret, Accept-Language",
                        "X-Secret: 1",
                        "Accept-Language: en",
                        "If-Match: \"7\"")
                .json()
                .getJsonObject("headers");

        assertThat(headers.getString("x-forwarded-for")).isEqualTo("127.0.0.1");
        assertThat(headers.getString("x-forwarded-proto")).isEqualTo("http");
        assertThat(headers.getString("x-forwarded-host")).isEqualTo("house.test");
        assertThat(headers.getString("if-match")).isEqualTo("\"7\"");
        assertThat(headers.getString("authorization")).startsWith("Bearer ");
        assertThat(headers.fieldNames())
                .doesNotContain(
                        "forwarded",
                        "x-real-ip",
                        "x-user",
                        "x_forwarded_for",
                        "x-http-method-override",
                        "remote-user",
                        "cookie",
                        "x-secret",
                        "accept-language");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=%", "a=%zz", "a=\"", "a|b", "a=\\"})
    void aQueryThatIsNoneIsAProblem(String query) {
        var answer = RawClient.send("GET", "/api/v1/plans?" + query, good());

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("REQUEST_INVALID");
    }

    @Test
    void aBodyThatIsNoneInHttpIsTheClientsFault() {
        var answer = RawClient.post("/api/v1/plans", "z\r\n", good(), "Transfer-Encoding: chunked");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("REQUEST_INVALID");
    }

    /** Whose side broke is all that tells a service's death from a client's mistake. */
    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 1000000", "Transfer-Encoding: chunked"})
    void aServiceThatDiesWithinABodyIsNotTheClientsFault(String framing) throws IOException {
        try (Socket socket = RawClient.connect()) {
            String head = "POST /api/v1/tasks/reset-within HTTP/1.1\r\nHost: h\r\n" + good() + "\r\n" + framing
                    + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
            byte[] more = chunk("x".repeat(1_000)).getBytes(StandardCharsets.ISO_8859_1);
            while (socket.getInputStream().available() == 0) {
                socket.getOutputStream().write(more);
                LockSupport.parkNanos(1_000_000);
            }

            RawClient.Answer answer = RawClient.read(socket.getInputStream());
            assertThat(answer.status()).isEqualTo(502);
            assertThat(answer.code()).isEqualTo("BAD_GATEWAY");
        }
    }

    @Test
    void theTraceGoesOn() {
        String trace = "0af7651916cd43dd8448eb211c80319c";
        var answer =
                RawClient.send("GET", "/api/v1/plans", good(), "traceparent: 00-" + trace + "-b7ad6b7169203331-01");

        assertThat(answer.json().getJsonObject("headers").getString("traceparent"))
                .contains(trace)
                .isEqualTo(answer.header("traceparent"));
    }

    @Test
    void theAnswerCarriesTheServicesHeadersButNotItsConnectionOrItsMaker() {
        var answer = RawClient.send("GET", "/api/v1/plans", good());

        assertThat(answer.header("ETag")).isEqualTo("\"7\"");
        assertThat(answer.header("Server")).isEmpty();
        assertThat(answer.header("Keep-Alive")).isEmpty();
        assertThat(answer.header("Date")).endsWith(" GMT");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Strict-Transport-Security")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 32 * 1024, 32 * 1024 + 1, 3 << 20})
    void anAnswerOfAnySizeComesWholeWithAndWithoutItsLength(int size) {
        for (String kind : List.of("sized", "chunked")) {
            String target = "/api/v1/plans/" + size + "/" + kind;
            var answer = RawClient.send("GET", target, good());
            String kept = kind.equals("chunked") ? "Connection: keep-alive\r\n" : "";
            var old = RawClient.exchange("GET " + target + " HTTP/1.0\r\nHost: h\r\n" + kept + good() + "\r\n\r\n");

            assertThat(answer.status()).isEqualTo(200);
            assertThat(unchunked(answer)).isEqualTo("x".repeat(size));
            assertThat(old.body()).isEqualTo("x".repeat(size));
        }
    }

    private static String unchunked(RawClient.Answer answer) {
        if (answer.header("Transfer-Encoding").isEmpty()) {
            return answer.body();
        }
        StringBuilder whole = new StringBuilder();
        int at = 0;
        while (true) {
            int line = answer.body().indexOf("\r\n", at);
            int length = Integer.parseInt(answer.body().substring(at, line), 16);
            if (length == 0) {
                return whole.toString();
            }
            whole.append(answer.body(), line + 2, line + 2 + length);
            at = line + 2 + length + 2;
        }
    }

    @Test
    void aHeadAndAnAnswerWithoutContentHaveNoBody() {
        var head = RawClient.send("HEAD", "/api/v1/plans/100/sized", good());
        var unchanged = RawClient.send("GET", "/api/v1/plans/not-modified", good());

        assertThat(head.header("Content-Length")).isEqualTo("100");
        assertThat(head.body()).isEmpty();
        assertThat(unchanged.status()).isEqualTo(304);
        assertThat(unchanged.header("ETag")).isEqualTo("\"7\"");
        assertThat(unchanged.body()).isEmpty();
    }

    @Test
    void aServiceThatIsDownIsA503AtOnce() {
        var answer = RawClient.send("GET", "/api/v1/events", good());

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.code()).isEqualTo("SERVICE_UNAVAILABLE");
        assertThat(answer.header("Retry-After")).isEqualTo("2");
        assertThat(answer.json().getString("detail")).contains("event");
    }

    @Test
    void aServiceThatBreaksOffIsA502() {
        assertThat(RawClient.send("GET", "/api/v1/plans/break-before", good()).status())
                .isEqualTo(502);
    }

    @Test
    void aSmallAnswerThatBreaksMidwayIsA502() {
        assertThat(RawClient.send("GET", "/api/v1/plans/break-midway", good()).status())
                .isEqualTo(502);
    }

    @Test
    void aLargeAnswerThatBreaksMidwayBreaksTheConnection() {
        var answer = RawClient.send("GET", "/api/v1/plans/break-midway-large", good(), "Connection: keep-alive");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("the beginning");
    }

    @Test
    void aServiceThatHangsIsA504ItsQueueA503AndTheOthersDoNotSuffer() {
        List<CompletableFuture<Integer>> hanging = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            hanging.add(CompletableFuture.supplyAsync(
                    () -> RawClient.send("GET", "/api/v1/plans/hang", good()).status(),
                    run -> new Thread(run).start()));
        }

        assertThat(RawClient.send("GET", "/api/v1/submissions", good()).status())
                .isEqualTo(200);
        List<Integer> statuses = hanging.stream().map(CompletableFuture::join).toList();
        assertThat(statuses).containsOnly(503, 504).contains(503, 504);
        assertThat(RawClient.send("GET", "/api/v1/plans", good()).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"/api/v1/tasks, 1", "/api/v1/plans/imports, 21", "/api/v1/attachments, 21", "/api/v1/submissions, 64"})
    void eachAddressHasItsBodyLimit(String path, int mebibytes) {
        String tooMuch = "Content-Length: " + (mebibytes * (long) MIB + 1);

        var answer = RawClient.send("POST", path, good(), tooMuch);

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.code()).isEqualTo("BODY_TOO_LARGE");
        assertThat(answer.json().getString("detail")).contains(mebibytes + " MiB");
    }

    @Test
    void aBodyOfTheLimitPassesWhetherItsLengthIsDeclaredOrNot() {
        String body = "x".repeat(MIB);
        var declared = RawClient.post("/api/v1/tasks", body, good(), "Content-Length: " + MIB);
        var chunked = RawClient.post("/api/v1/tasks", chunk(body) + "0\r\n\r\n", good(), "Transfer-Encoding: chunked");

        assertThat(declared.json().getInteger("bodyLength")).isEqualTo(MIB);
        assertThat(chunked.json().getInteger("bodyLength")).isEqualTo(MIB);
    }

    @Test
    void aChunkedBodyIsCutWhereItGrowsOverItsLimit() {
        String body = chunk("x".repeat(MIB)) + chunk("x") + "0\r\n\r\n";

        var answer = RawClient.post("/api/v1/tasks", body, good(), "Transfer-Encoding: chunked");

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.code()).isEqualTo("BODY_TOO_LARGE");
        assertThat(answer.header("Connection")).isEqualTo("close");
    }

    @Test
    void aBodyThatDripsIsTimedOut() throws IOException {
        try (Socket socket = RawClient.connect()) {
            String head = "POST /api/v1/tasks HTTP/1.1\r\nHost: h\r\n" + good() + "\r\nContent-Length: 100\r\n\r\nx";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));

            assertThat(RawClient.read(socket.getInputStream()).status()).isEqualTo(408);
        }
    }

    @Test
    void aClientThatAsksFirstIsToldToContinue() throws IOException {
        try (Socket socket = RawClient.connect()) {
            String head = "POST /api/v1/tasks HTTP/1.1\r\nHost: h\r\nConnection: close\r\n" + good()
                    + "\r\nContent-Length: 3\r\nExpect: 100-continue\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
            byte[] first = socket.getInputStream().readNBytes("HTTP/1.1 100 Continue\r\n\r\n".length());
            socket.getOutputStream().write("abc".getBytes(StandardCharsets.ISO_8859_1));

            assertThat(new String(first, StandardCharsets.ISO_8859_1)).startsWith("HTTP/1.1 100");
            assertThat(RawClient.read(socket.getInputStream()).body()).contains("\"bodyLength\":3");
        }
    }

    @Test
    void anotherCodingThanChunkedIsRefused() {
        assertThat(RawClient.send("POST", "/api/v1/tasks", good(), "Transfer-Encoding: gzip, chunked")
                        .status())
                .isEqualTo(501);
    }

    @Test
    void longAddressesAndHeadersAreProblems() {
        assertThat(RawClient.send("GET", "/api/v1/plans?q=" + "x".repeat(9_000), good())
                        .code())
                .isEqualTo("URI_TOO_LONG");
        assertThat(RawClient.send("GET", "/api/v1/plans", good(), "Accept: " + "x".repeat(17_000))
                        .code())
                .isEqualTo("HEADERS_TOO_LARGE");
    }

    private String good() {
        return "Authorization: Bearer " + issuer.tokenFor(Identity.OFFICER);
    }

    private static String chunk(String data) {
        return Integer.toHexString(data.length()) + "\r\n" + data + "\r\n";
    }
}
