package vn.lantoa.platform.data.outbox.relay;

import java.time.Duration;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.lantoa.platform.data.outbox.OutboxConfig;

import static org.assertj.core.api.Assertions.assertThat;

/** The more events the last way through the table found, the longer the next ones gather. */
class GatheringTest {

    private static OutboxConfig gathering(String least, String most) {
        return new SmallRyeConfigBuilder()
                .withConverter(Duration.class, 200, new DurationConverter())
                .withMapping(OutboxConfig.class)
                .withDefaultValue("lantoa.outbox.gather", least)
                .withDefaultValue("lantoa.outbox.gather-most", most)
                .build()
                .getConfigMapping(OutboxConfig.class);
    }

    @ParameterizedTest
    @CsvSource({"0, 5", "1, 5", "2, 8", "5, 20", "7, 25", "2000, 25"})
    void growsWithWhatWasFound(int found, int millis) {
        assertThat(Relay.gathering(gathering("5ms", "25ms"), found)).isEqualTo(Duration.ofMillis(millis));
    }

    @Test
    void isNeverLessThanTheLeast() {
        assertThat(Relay.gathering(gathering("30ms", "25ms"), 2000)).isEqualTo(Duration.ofMillis(30));
    }
}
