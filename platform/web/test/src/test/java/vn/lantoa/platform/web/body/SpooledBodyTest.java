package vn.lantoa.platform.web.body;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.lantoa.platform.web.hash.Sha256;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SpooledBodyTest {

    private static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0,
                1,
                SpooledBody.MOST_IN_MEMORY - 1,
                SpooledBody.MOST_IN_MEMORY,
                SpooledBody.MOST_IN_MEMORY + 1,
                3_000_000
            })
    void aBodyIsReadAsItCameAsOftenAsItIsNeeded(int length) throws IOException {
        byte[] sent = bytes(length);

        try (SpooledBody body = SpooledBody.receive(new ByteArrayInputStream(sent))) {
            assertThat(body.length()).isEqualTo(length);
            assertThat(body.sha256()).isEqualTo(Sha256.of(sent));
            for (int time = 0; time < 2; time++) {
                assertThat(body.open().readAllBytes()).isEqualTo(sent);
            }
            assertThat(body.open().read()).isEqualTo(length == 0 ? -1 : Byte.toUnsignedInt(sent[0]));
        }
    }

    @Test
    void aBodyThatEndsEarlyIsNone() {
        InputStream broken = new InputStream() {
            private int left = 2 * SpooledBody.MOST_IN_MEMORY;

            @Override
            public int read() throws IOException {
                if (left-- == 0) {
                    throw new IOException("the client is gone");
                }
                return 'x';
            }
        };

        assertThatThrownBy(() -> SpooledBody.receive(broken)).hasMessage("the client is gone");
    }

    @Test
    void aBodyThatWasClosedCannotBeReadAnyMore() throws IOException {
        SpooledBody body = SpooledBody.receive(new ByteArrayInputStream(bytes(3_000_000)));
        body.close();

        assertThatThrownBy(() -> body.open().read()).hasRootCauseInstanceOf(IOException.class);
    }
}
