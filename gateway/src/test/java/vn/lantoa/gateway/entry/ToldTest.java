package vn.lantoa.gateway.entry;

import java.time.Duration;

import jakarta.inject.Inject;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.lantoa.gateway.sample.House;
import vn.lantoa.gateway.sample.RawClient;
import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.platform.testing.token.TokenIssuer;
import vn.lantoa.platform.testing.token.TokenIssuerResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What operators learn of requests, and whom they keep out. */
@QuarkusTest
@QuarkusTestResource(TokenIssuerResource.class)
@QuarkusTestResource(House.class)
class ToldTest {

    private static final Duration SOON = Duration.ofSeconds(5);

    TokenIssuer issuer;

    @Inject
    MeterRegistry metrics;

    private long counted(String method, String route, int status) {
        var timer = metrics.find("lantoa.gateway.requests")
                .tags("method", method, "route", route, "status", Integer.toString(status))
                .timer();
        return timer == null ? 0 : timer.count();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "GET, /api/v1/plans/templated, 200, /api/v1/plans/{id}",
        "GET, /health, 200, /health",
        "GET, /problems/task/ANY, 200, /problems/{area}/{code}",
        "GET, /no/such/page, 404, unmatched",
        "GET, /api/v1/nothing, 404, unmatched",
        "DELETE, /api/v1/plans/%2e, 404, /api/v1/plans/*",
        "BREW, /api/v1/nothing/a, 404, unmatched"
    })
    void answersAreCountedByRouteAndStatus(String method, String path, int status, String route) {
        String counted = method.equals("BREW") ? "other" : method;
        long before = counted(counted, route, status);

        var answer = RawClient.send(method, path, good(Identity.OFFICER));

        assertThat(answer.status()).isIn(status, 503);
        assertThat(answer.header("x-lantoa-route")).isEmpty();
        assertThat(answer.header("x-lantoa-client")).isEmpty();
        await().atMost(SOON)
                .until(() -> counted(counted, route, answer.status()) > (answer.status() == status ? before : 0));
    }

    @Test
    void whoeverIsDeniedIsRefusedWithinSecondsAndTheOthersAreNot() {
        String press = good(Identity.PRESS_BBD);
        String officer = good(Identity.OFFICER);
        assertThat(RawClient.send("GET", "/api/v1/submissions", press).status()).isEqualTo(200);

        House.deny("client,press-bbd");
        await().atMost(SOON)
                .until(() -> RawClient.send("GET", "/api/v1/submissions", press).status() == 401);
        assertThat(RawClient.send("GET", "/api/v1/plans", officer).status()).isEqualTo(200);

        House.deny();
        await().atMost(SOON)
                .until(() -> RawClient.send("GET", "/api/v1/submissions", press).status() == 200);
    }

    private String good(Identity identity) {
        return "Authorization: Bearer " + issuer.tokenFor(identity);
    }
}
