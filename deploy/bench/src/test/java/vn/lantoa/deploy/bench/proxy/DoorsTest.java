package vn.lantoa.deploy.bench.proxy;

import java.net.URI;

import org.junit.jupiter.api.Test;

import vn.lantoa.deploy.local.Address;

import static org.assertj.core.api.Assertions.assertThat;

class DoorsTest {

    @Test
    void theBackendAnswersOneKibibyte() {
        assertThat(Doors.body()).hasSize(1024).startsWith("{\"").endsWith("\"}");
    }

    @Test
    void nothingButTheAllowanceOfOneClientIsOtherThanShipped() {
        var environment = Doors.environment(
                new Address(1, 2), URI.create("http://localhost:3/realms/lantoa"), URI.create("http://127.0.0.1:4"));

        assertThat(environment.keySet().stream().filter(key -> key.startsWith("LANTOA_GATEWAY_")))
                .containsExactlyInAnyOrder(
                        "LANTOA_GATEWAY_SERVICES_TASK_URL",
                        "LANTOA_GATEWAY_LIMITS_RATE_CLIENT_PER_SECOND",
                        "LANTOA_GATEWAY_LIMITS_RATE_CLIENT_BURST");
    }
}
