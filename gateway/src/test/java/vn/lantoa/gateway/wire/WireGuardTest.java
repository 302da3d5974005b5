package vn.lantoa.gateway.wire;

import java.nio.charset.StandardCharsets;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What the decoder gets to read, whether the bytes come at once or one by one. */
class WireGuardTest {

    private static final String NEXT = "GET /next HTTP/1.1\r\nHost: h\r\n\r\n";

    private static String passed(String bytes, int pieces) {
        EmbeddedChannel channel = new EmbeddedChannel(new WireGuard(new RefusedHead()));
        byte[] all = bytes.getBytes(StandardCharsets.ISO_8859_1);
        for (int at = 0; at < all.length; at += pieces) {
            channel.writeInbound(Unpooled.copiedBuffer(all, at, Math.min(pieces, all.length - at)));
        }
        StringBuilder read = new StringBuilder();
        for (ByteBuf part = channel.readInbound(); part != null; part = channel.readInbound()) {
            read.append(part.toString(StandardCharsets.ISO_8859_1));
            part.release();
        }
        channel.finishAndReleaseAll();
        return read.toString();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 10_000})
    void whatIsInOrderPassesAsItIs(int pieces) {
        String all = NEXT + "POST / HTTP/1.0\r\nContent-Length: 5\r\n\r\na\r\n\nb" + "\r\n" + NEXT
                + "PUT /ÿ HTTP/1.1\r\nHost:\r\nA:\t\u00e9 \r\nTransfer-Encoding: Chunked\r\n\r\n"
                + "3\r\n0\r\n\r\n0\r\n\r\n" + NEXT;

        assertThat(passed(all, pieces)).isEqualTo(all.replace("b\r\nGET", "bGET"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 10_000})
    void extensionsAndTrailersDoNotPass(int pieces) {
        String head = "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n";

        assertThat(passed(head + "0003 ;a=\"\\\"x\";b\r\nabc\r\n000;c\r\nTrailer: 1\r\n\r\n" + NEXT, pieces))
                .isEqualTo(head + "3\r\nabc\r\n0\r\n\r\n" + NEXT);
    }

    @ParameterizedTest
    @CsvSource({
        "'GET / HTTP/1.1\r\nHost: h\r\nHost: h\r\n\r\n', HTTP_MALFORMED",
        "'GET / HTTP/1.1\r\nHost: h\r\nContent-Length: 1234567890123456789\r\n\r\n', HTTP_MALFORMED",
        "'GET / HTTP/1.1\nHost: h\n\n', HTTP_MALFORMED",
        "'GET / HTTP/1.2\r\nHost: h\r\n\r\n', HTTP_VERSION_UNSUPPORTED",
        "'GET / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: gzip, chunked\r\n\r\n', TRANSFER_CODING_UNKNOWN"
    })
    void aRefusedHeadIsReplacedAndNothingBehindItPasses(String head, String code) {
        for (int pieces : new int[] {1, 3, 10_000}) {
            String read = passed(NEXT + head + NEXT, pieces);

            assertThat(read).startsWith(NEXT + "GET / HTTP/1.1\r\nhost: refused\r\nconnection: close\r\n");
            assertThat(read).endsWith(code + "\r\n\r\n").doesNotContain("Host: h\r\n\r\nGET /next");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "80000000\r\n",
                "3;a=\"\r\n\"\r\nabc\r\n",
                "3\nabc\n",
                "-3\r\nabc\r\n",
                "3\r\nabcd\r\n",
                "3\r\nabc\n",
                "0\r\nTrailer\r\n\r\n",
                "10000000000000003\r\nabc\r\n"
            })
    void aBrokenBodyNeverEnds(String body) {
        String head = "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n";
        for (int pieces : new int[] {1, 3, 10_000}) {
            String read = passed(head + body + "0\r\n\r\n" + NEXT, pieces);

            assertThat(read).startsWith(head).endsWith("x\r\n").doesNotContain("next");
        }
    }

    @ParameterizedTest
    @CsvSource({"'GET /', URI_TOO_LONG", "'GET / HTTP/1.1\r\nA: ', HEADERS_TOO_LARGE"})
    void aHeadWithoutEndIsRefused(String beginning, String code) {
        assertThat(passed(beginning + "x".repeat(70_000), 8_000)).endsWith(code + "\r\n\r\n");
    }
}
