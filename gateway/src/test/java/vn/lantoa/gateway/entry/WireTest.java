package vn.lantoa.gateway.entry;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.lantoa.gateway.sample.House;
import vn.lantoa.gateway.sample.RawClient;
import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.platform.testing.token.TokenIssuer;
import vn.lantoa.platform.testing.token.TokenIssuerResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Messages that two readers could read in two ways (RFC 9112, 6.3 and 11.2): refused, and the connection closed. */
@QuarkusTest
@QuarkusTestResource(TokenIssuerResource.class)
@QuarkusTestResource(House.class)
class WireTest {

    /** Behind each message of doubtful length: if anything answers it, the message was read as shorter. */
    private static final String SMUGGLED = "GET /health HTTP/1.1\r\nHost: h\r\n\r\n";

    TokenIssuer issuer;

    static Stream<Arguments> heads() {
        return Stream.of(
                arguments("Host: h\r\nContent-Length: 1234567890123456789", 400),
                arguments("Host: h\r\nContent-Length: 99999999999999999999999", 400),
                arguments("Host: h\r\nContent-Length: +5", 400),
                arguments("Host: h\r\nContent-Length: -1", 400),
                arguments("Host: h\r\nContent-Length: 5, 5", 400),
                arguments("Host: h\r\nContent-Length: 0x5", 400),
                arguments("Host: h\r\nContent-Length:", 400),
                arguments("Host: h\r\nContent-Length: 5\r\nContent-Length: 5", 400),
                arguments("Host: h\r\nContent-Length: 5\r\nContent-Length: 6", 400),
                arguments("Host: h\r\nContent-Length: 5\r\nTransfer-Encoding: chunked", 400),
                arguments("Host: h\r\nTransfer-Encoding: chunked\r\ncontent-length: 5", 400),
                arguments("Host: h\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: chunked", 400),
                arguments("Host: h\r\nTransfer-Encoding: chunked, chunked", 400),
                arguments("Host: h\r\nTransfer-Encoding: xchunked", 400),
                arguments("Host: h\r\nTransfer-Encoding: identity", 400),
                arguments("Host: h\r\nTransfer-Encoding: gzip, chunked", 501),
                arguments("Host: h\r\nTransfer-Encoding : chunked", 400),
                arguments("Host: h\r\nContent-Length : 5", 400),
                arguments("Host: h\r\nA: b\r\n folded", 400),
                arguments("Host: h\r\nA: b\r\n\tContent-Length: 5", 400),
                arguments("Host: h\nA: b", 400),
                arguments("Host: h\rA: b", 400),
                arguments("Host: h\r\nA: b\u0000c", 400),
                arguments("Host: h\r\nA\u0000: b", 400),
                arguments("Host: h\r\n: b", 400),
                arguments("Host: h\r\nA", 400),
                arguments("Host: h\r\nHost: h", 400),
                arguments("Host: h\r\nHost: evil.example", 400),
                arguments("Host: a b", 400),
                arguments("Host: evil.example/x", 400),
                arguments("Host: h@evil.example", 400),
                arguments("Host: a,b", 200),
                arguments("A: no host", 400));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("heads")
    void aHeadThatCanBeReadInTwoWaysIsRefusedAndNothingBehindItIsRead(String fields, int status) {
        for (String target : new String[] {"/problems/task/ANY", "/health", "/api/v1/plans"}) {
            var answer = RawClient.exchange("GET " + target + " HTTP/1.1\r\n" + fields + "\r\n"
                    + (status == 200 ? "Connection: close\r\n" + good() + "\r\n" : "") + "\r\n" + SMUGGLED);
            if (status != 200) {
                isRefused(answer, status);
            }
        }
    }

    private static void isRefused(RawClient.Answer answer, int status) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.header("Connection")).isEqualTo("close");
        assertThat(answer.json().getInteger("status")).isEqualTo(status);
        assertThat(answer.json().getString("traceId")).hasSize(32);
        assertThat(answer.body()).doesNotContainPattern("HTTP/1\\.1 \\d");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET / HTTP/1.2", "GET / HTTP/2.0", "GET / HTTP/9.9", "GET / HTTP/0.9", "PRI * HTTP/2.0"})
    void anotherVersionIsA505(String line) {
        isRefused(RawClient.exchange(line + "\r\nHost: h\r\n\r\n"), 505);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET  / HTTP/1.1",
                "GET / HTTP/1.1 ",
                "GET / http/1.1",
                "GET / HTTP/1.x",
                "GET / HTTP/1.10",
                "GET /",
                "G(T / HTTP/1.1",
                "GET\t/ HTTP/1.1",
                "GET / a HTTP/1.1",
                " GET / HTTP/1.1",
                "\u0016\u0003\u0001"
            })
    void aLineThatIsNoRequestIsA400(String line) {
        isRefused(RawClient.exchange(line + "\r\nHost: h\r\n\r\n"), 400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "80000000\r\n",
                "100000003\r\nabc\r\n0\r\n\r\n",
                "fffffffffffffffff\r\n",
                "10000000000000003\r\nabc\r\n0\r\n\r\n",
                "3;a=\"\r\n\"\r\nabc\r\n0\r\n\r\n",
                "3;a=\"x\r\nabc\r\n0\r\n\r\n",
                "3;a\nb\r\nabc\r\n0\r\n\r\n",
                "3\nabc\n0\n\n",
                "3\r\nabcd\r\n0\r\n\r\n",
                "3\r\nabc0\r\n\r\n",
                "-3\r\nabc\r\n0\r\n\r\n",
                "0x3\r\nabc\r\n0\r\n\r\n",
                " 3\r\nabc\r\n0\r\n\r\n",
                "\r\nabc\r\n",
                "3\r\nabc\r\n0\r\nTrailer\r\n\r\n",
                "3\r\nabc\r\n0\r\nA: b\nC: d\r\n\r\n",
                "3\r\nabc\r\n0\r\nA : b\r\n\r\n"
            })
    void aBodyThatCanBeReadInTwoWaysIsRefused(String body) {
        var answer = RawClient.exchange("POST /api/v1/tasks HTTP/1.1\r\nHost: h\r\n" + good()
                + "\r\nTransfer-Encoding: chunked\r\n\r\n" + body + SMUGGLED);

        isRefused(answer, 400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3\r\nabc\r\n0\r\n\r\n",
                "3;a\r\nabc\r\n0\r\n\r\n",
                "3 ; a = \"x;\\\"y\" ;b\r\nabc\r\n0;c=1\r\n\r\n",
                "00003\r\nabc\r\n000\r\n\r\n",
                "1\r\na\r\n2\r\nbc\r\n0\r\nTrailer: x\r\n\r\n"
            })
    void chunksOfEveryRightFormArriveWhole(String body) {
        var answer = RawClient.exchange("POST /api/v1/tasks HTTP/1.1\r\nHost: h\r\nConnection: close\r\n" + good()
                + "\r\nTransfer-Encoding: chunked\r\n\r\n" + body);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().getInteger("bodyLength")).isEqualTo(3);
    }

    @Test
    void whatComesByteByByteIsReadAsWhatComesAtOnce() throws IOException {
        String request = "POST /api/v1/tasks HTTP/1.1\r\nHost: h\r\nConnection: close\r\n" + good()
                + "\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n";
        try (Socket socket = RawClient.connect()) {
            socket.setTcpNoDelay(true);
            for (byte one : request.getBytes(StandardCharsets.ISO_8859_1)) {
                socket.getOutputStream().write(one);
                LockSupport.parkNanos(100_000);
            }
            assertThat(RawClient.read(socket.getInputStream()).json().getInteger("bodyLength"))
                    .isEqualTo(5);
        }
    }

    @Test
    void answersComeInTheOrderOfTheRequestsAndTheRefusalLast() {
        String good = "GET /docs/docs.css HTTP/1.1\r\nHost: h\r\n\r\n";
        String all = RawClient.exchange(good + "\r\n" + good + "GET / HTTP/1.1\r\nHost: h\r\nHost: h\r\n\r\n" + good)
                .body();

        assertThat(all.split("HTTP/1\\.1 200")).hasSize(2);
        assertThat(all.split("HTTP/1\\.1 400")).hasSize(2);
        assertThat(all).endsWith("}");
    }

    @Test
    void theLanguageAndTheTraceOfARefusedHeadAreKept() {
        var answer = RawClient.exchange("GET / HTTP/1.1\r\nAccept-Language: en\r\n"
                + "traceparent: 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01\r\nHost: h\r\nHost: h\r\n\r\n");

        assertThat(answer.json().getString("title")).isEqualTo("Malformed HTTP message");
        assertThat(answer.json().getString("traceId")).isEqualTo("0af7651916cd43dd8448eb211c80319c");
    }

    @Test
    void nobodyElseCanSayThatAHeadWasRefused() {
        var answer = RawClient.send("GET", "/docs/docs.css", "X-Lantoa-Refused: HTTP_MALFORMED");

        assertThat(answer.status()).isEqualTo(200);
    }

    private String good() {
        return "Authorization: Bearer " + issuer.tokenFor(Identity.OFFICER);
    }
}
