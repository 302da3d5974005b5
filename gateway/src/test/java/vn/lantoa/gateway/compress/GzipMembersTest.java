package vn.lantoa.gateway.compress;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.DataFormatException;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class GzipMembersTest {

    private static final String TEXT = "Lan Tỏa ".repeat(5_000);

    private static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    private static String unpacked(byte[] bytes, int pieces) throws DataFormatException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[1_000];
        try (GzipMembers members = new GzipMembers()) {
            for (int at = 0; at < bytes.length; at += pieces) {
                members.give(Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + pieces)));
                for (int made = members.read(buffer); made > 0; made = members.read(buffer)) {
                    out.write(buffer, 0, made);
                }
            }
            return members.isComplete() ? out.toString(StandardCharsets.UTF_8) : "unfinished";
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 1_000_000})
    void whatWasPackedComesOutWhateverItsPieces(int pieces) throws Exception {
        assertThat(unpacked(packed(TEXT), pieces)).isEqualTo(TEXT);
        assertThat(unpacked(packed(""), pieces)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 1_000_000})
    void severalMembersAreOneBody(int pieces) throws Exception {
        ByteArrayOutputStream two = new ByteArrayOutputStream();
        two.writeBytes(packed("one, "));
        two.writeBytes(packed("two"));

        assertThat(unpacked(two.toByteArray(), pieces)).isEqualTo("one, two");
    }

    /** "hello" with extra field, name, comment and header checksum. */
    @Test
    void everyFieldOfTheHeaderIsSkipped() throws Exception {
        byte[] plain = packed("hello");
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(plain, 0, 3);
        all.write(2 | 4 | 8 | 16);
        all.write(plain, 4, 6);
        all.writeBytes(new byte[] {3, 0, 1, 2, 3, 'n', 0, 'c', 'd', 0, 9, 9});
        all.write(plain, 10, plain.length - 10);

        assertThat(unpacked(all.toByteArray(), 1)).isEqualTo("hello");
    }

    @Test
    void aCutBodyIsNotComplete() throws Exception {
        byte[] whole = packed(TEXT);

        assertThat(unpacked(Arrays.copyOf(whole, whole.length - 1), 100)).isEqualTo("unfinished");
        assertThat(unpacked(Arrays.copyOf(whole, 5), 100)).isEqualTo("unfinished");
        assertThat(unpacked(new byte[0], 100)).isEqualTo("unfinished");
    }

    @Test
    void whatIsNoneIsRefused() throws Exception {
        byte[] wrongSum = packed(TEXT);
        wrongSum[wrongSum.length - 6] ^= 1;
        byte[] garbageBehind = Arrays.copyOf(packed("hello"), 60);
        garbageBehind[59] = 7;

        for (byte[] bytes : new byte[][] {
            "{\"items\": []}".getBytes(StandardCharsets.UTF_8),
            Base64.getDecoder().decode("H4sI4A=="),
            wrongSum,
            garbageBehind
        }) {
            assertThatExceptionOfType(DataFormatException.class).isThrownBy(() -> unpacked(bytes, 10));
        }
    }
}
