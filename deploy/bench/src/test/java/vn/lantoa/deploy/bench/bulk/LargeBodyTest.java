package vn.lantoa.deploy.bench.bulk;

import java.io.IOException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LargeBodyTest {

    @Test
    void itIsAppliedOnceEveryLineWasTaken() throws IOException {
        assertThat(LargeBody.isApplied("{\"state\":\"RECEIVED\"}")).isFalse();
        assertThat(LargeBody.isApplied("{\"state\":\"ACCEPTED\"}")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PARTLY_ACCEPTED", "REJECTED"})
    void aMeasurementOfRefusedLinesIsNone(String state) {
        String submission = "{\"state\":\"%s\"}".formatted(state);
        assertThatThrownBy(() -> LargeBody.isApplied(submission))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("lines were refused");
    }
}
