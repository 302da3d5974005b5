package vn.lantoa.gateway.entry;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.lantoa.gateway.sample.House;
import vn.lantoa.gateway.sample.RawClient;
import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.platform.testing.token.TokenIssuer;
import vn.lantoa.platform.testing.token.TokenIssuerResource;
import vn.lantoa.platform.testing.token.TokenMutant;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(TokenIssuerResource.class)
@QuarkusTestResource(House.class)
class GatewayTest {

    TokenIssuer issuer;

    @ParameterizedTest
    @CsvSource({"/api/v1/plans?q=a%20b, task", "/api/v1/submissions/7, media", "/api/v1/audit/media, media"})
    void aRequestReachesTheOwnerOfItsAddressUnchanged(String target, String service) {
        JsonObject told = RawClient.send("PUT", target, good()).json();

        assertThat(told.getString("service")).isEqualTo(service);
        assertThat(told.getString("method")).isEqualTo("PUT");
        assertThat(told.getString("uri")).isEqualTo(target);
    }

    @Test
    void anAbsoluteAddressIsBroughtByItsPath() {
        JsonObject told = RawClient.send("GET", "http://other.test/api/v1/plans?a=1", good())
                .json();

        assertThat(told.getString("uri")).isEqualTo("/api/v1/plans?a=1");
    }

    /** The headers {@code {}}, {@code []}, {@code {"alg":5}}, {@code {"alg":"RS256","kid":5}}. */
    @ParameterizedTest
    @ValueSource(strings = {"e30", "W10", "eyJhbGciOjV9", "eyJhbGciOiJSUzI1NiIsImtpZCI6NX0"})
    void aTokenWithAnOddHeaderIsA401AndCounts(String header) {
        var answer = RawClient.send("GET", "/api/v1/plans", "Authorization: Bearer " + header + ".e30.x");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.code()).isEqualTo("UNAUTHENTICATED");
        assertThat(answer.header("RateLimit-Remaining")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"exp", "org", "preferred_username"})
    void aTokenWithAnOddClaimIsA401(String claim) {
        String token = issuer.tokenFor(Identity.OFFICER, claims -> claims.setClaim(claim, 1e30));

        assertThat(RawClient.send("GET", "/api/v1/plans", "Authorization: Bearer " + token)
                        .status())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @EnumSource(TokenMutant.class)
    void everyTokenMutantIsA401(TokenMutant mutant) {
        var answer = mutant.authorization(issuer, Identity.OFFICER)
                .map(value -> RawClient.send("GET", "/api/v1/plans", "Authorization: " + value))
                .orElseGet(() -> RawClient.send("GET", "/api/v1/plans"));

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.code()).isEqualTo("UNAUTHENTICATED");
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
    }

    @Test
    void twoAuthorizationsAreNone() {
        assertThat(RawClient.send("GET", "/api/v1/plans", good(), good()).status())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST", "PUT", "DELETE", "OPTIONS", "HEAD", "PATCH"})
    void everyMethodNeedsAToken(String method) {
        assertThat(RawClient.send(method, "/api/v1/plans").status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/unknown",
                "/api/v1/reports",
                "/api/v1/",
                "/api/v1/plans/../submissions",
                "/api/v1/plans/%2e%2e/submissions",
                "/api/v1/plans%2f..%2f..%2f..%2fq/health",
                "/api/v1//plans",
                "/api/v1/plans;x=1"
            })
    void anAddressThatNoInstalledServiceOwnsIsA404(String target) {
        assertThat(RawClient.send("GET", target, good()).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/q/health",
                "/q/metrics",
                "/q/openapi",
                "/openapi/x",
                "/problems/reporting/X",
                "/docs/x.js",
                "/problems/common/NO_SUCH_CODE"
            })
    void whatIsNotOursIsA404Problem(String target) {
        var answer = RawClient.send("GET", target, "Accept: */*");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.code()).isEqualTo("NOT_FOUND");
    }

    @Test
    void whatIsNoUriIsA400() {
        var answer = RawClient.send("GET", "/api/v1/plans/%zz", good());

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("REQUEST_INVALID");
    }

    @Test
    void problemsSpeakTheLanguageOfTheRequest() {
        assertThat(RawClient.send("GET", "/nowhere").json().getString("title")).isEqualTo("Không tìm thấy");
        assertThat(RawClient.send("GET", "/nowhere", "Accept-Language: en-GB,vi;q=0.5")
                        .json()
                        .getString("title"))
                .isEqualTo("Not found");
    }

    @Test
    void aProblemHasTheFormOfTheHouse() {
        String trace = "0af7651916cd43dd8448eb211c80319c";
        var answer = RawClient.send("GET", "/nowhere", "traceparent: 00-" + trace + "-b7ad6b7169203331-01");

        assertThat(answer.json().fieldNames())
                .containsExactlyInAnyOrder(
                        "type", "title", "status", "detail", "instance", "code", "traceId", "violations");
        assertThat(answer.json().getString("type")).isEqualTo("http://house.test/problems/common/NOT_FOUND");
        assertThat(answer.json().getString("traceId")).isEqualTo(trace);
        assertThat(answer.header("traceparent")).contains(trace);
    }

    @Test
    void theCommonProblemsAreExplainedHereAndTheOthersByTheirService() {
        var common = RawClient.send("GET", "/problems/common/NOT_FOUND", "Accept-Language: en");

        assertThat(common.status()).isEqualTo(200);
        assertThat(common.header("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(common.body()).contains("<h1>Not found</h1>");
        assertThat(RawClient.send("GET", "/problems/task/TASK_LEAD_REQUIRED")
                        .json()
                        .getString("service"))
                .isEqualTo("task");
    }

    @Test
    void pagesAreForReading() {
        var answer = RawClient.send("POST", "/health");

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Allow")).isEqualTo("GET, HEAD");
    }

    @Test
    void traceIsNeverCarriedOn() {
        assertThat(RawClient.send("TRACE", "/api/v1/plans", good()).status()).isEqualTo(405);
    }

    private String good() {
        return "Authorization: Bearer " + issuer.tokenFor(Identity.OFFICER);
    }
}
