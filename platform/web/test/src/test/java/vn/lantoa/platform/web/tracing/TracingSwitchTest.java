package vn.lantoa.platform.web.tracing;

import java.util.Map;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TracingSwitchTest {

    private static final String DISABLED = "quarkus.otel.sdk.disabled";
    private static final String ENDPOINT = "quarkus.otel.exporter.otlp.endpoint";
    private static final int OF_QUARKUS = Integer.MIN_VALUE;
    private static final int OF_SOMEBODY = 250;

    private static String disabled(int ordinal, Map<String, String> values) {
        SmallRyeConfig config = new SmallRyeConfigBuilder()
                .withInterceptors(new TracingSwitch())
                .withSources(new PropertiesConfigSource(values, "test", ordinal))
                .build();
        return config.getConfigValue(DISABLED).getValue();
    }

    @Test
    void tracingIsOffByDefault() {
        assertThat(disabled(OF_SOMEBODY, Map.of())).isEqualTo("true");
    }

    @Test
    void anEndpointOfQuarkusOwnDoesNotTurnItOn() {
        assertThat(disabled(OF_QUARKUS, Map.of(ENDPOINT, "http://localhost:4317", DISABLED, "false")))
                .isEqualTo("true");
    }

    @Test
    void anEndpointThatSomebodySetTurnsItOn() {
        assertThat(disabled(OF_SOMEBODY, Map.of(ENDPOINT, "http://collector:4317")))
                .isEqualTo("false");
    }

    @Test
    void anEmptyEndpointDoesNotTurnItOn() {
        assertThat(disabled(OF_SOMEBODY, Map.of(ENDPOINT, " "))).isEqualTo("true");
    }

    @Test
    void whatSomebodySaysOutrightCounts() {
        assertThat(disabled(OF_SOMEBODY, Map.of(ENDPOINT, "http://collector:4317", DISABLED, "true")))
                .isEqualTo("true");
        assertThat(disabled(OF_SOMEBODY, Map.of(DISABLED, "false"))).isEqualTo("false");
    }

    @Test
    void otherSettingsPassUnchanged() {
        SmallRyeConfig config = new SmallRyeConfigBuilder()
                .withInterceptors(new TracingSwitch())
                .withSources(new PropertiesConfigSource(Map.of("quarkus.http.port", "8081"), "test", OF_SOMEBODY))
                .build();

        assertThat(config.getConfigValue("quarkus.http.port").getValue()).isEqualTo("8081");
    }
}
