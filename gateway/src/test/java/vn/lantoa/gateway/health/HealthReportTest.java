package vn.lantoa.gateway.health;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.lantoa.gateway.health.HealthReport.Part;
import vn.lantoa.gateway.health.HealthReport.Status;

import static org.assertj.core.api.Assertions.assertThat;

class HealthReportTest {

    @ParameterizedTest
    @CsvSource({"UP, UP, UP", "UP, DEGRADED, DEGRADED", "UP, DOWN, DEGRADED", "DOWN, UP, DOWN", "DOWN, DOWN, DOWN"})
    void theWholeIsAsBadAsItsWorstPartButKeycloakAloneOnlyDegrades(Status task, Status keycloak, Status whole) {
        HealthReport report = HealthReport.of(
                List.of(Part.up("gateway"), new Part("task", task, ""), new Part("keycloak", keycloak, "")));

        assertThat(report.status()).isEqualTo(whole);
    }
}
