package vn.lantoa.gateway.entry;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import vn.lantoa.gateway.sample.House;
import vn.lantoa.gateway.sample.RawClient;
import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.platform.testing.token.TokenIssuer;
import vn.lantoa.platform.testing.token.TokenIssuerResource;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(TokenIssuerResource.class)
@QuarkusTestResource(House.class)
class PagesTest {

    private static final String ORIGIN = "Origin: http://localhost:3000";

    private static final int LAST_OF_MANY = 1_500;
    private static final int PROPERTIES = 40;
    private static final int BEYOND_BYTES = 8 * 1024 * 1024;

    TokenIssuer issuer;

    @Test
    void healthTellsOfEveryPartAndAServiceDownIsA503() {
        var answer = RawClient.send("GET", "/health");

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.json().getString("status")).isEqualTo("DOWN");
        assertThat(answer.json().getJsonArray("parts").encode())
                .contains("\"name\":\"gateway\"", "\"name\":\"task\",\"status\":\"UP\"")
                .contains("\"name\":\"event\",\"status\":\"DOWN\"", "\"name\":\"keycloak\"")
                .doesNotContain("reporting");
    }

    @Test
    void healthFollowsAServicesReadiness() {
        House.media().setReady(false);
        try {
            Awaitility.await().untilAsserted(() -> assertThat(
                            RawClient.send("GET", "/health").body())
                    .contains("\"name\":\"media\",\"status\":\"DOWN\""));
        } finally {
            House.media().setReady(true);
        }
        Awaitility.await()
                .untilAsserted(() -> assertThat(RawClient.send("GET", "/health").body())
                        .contains("\"name\":\"media\",\"status\":\"UP\""));
    }

    @Test
    void theMergedDocumentShowsWhatTheServicesOwnAndNamesWhoIsMissing() {
        Awaitility.await().untilAsserted(() -> {
            var document = RawClient.send("GET", "/openapi?format=json").json();
            assertThat(document.getJsonObject("paths").fieldNames())
                    .contains("/health", "/openapi", "/api/v1/plans")
                    .doesNotContain("/api/v1/submissions");
            assertThat(document.getJsonObject("info").getJsonArray("x-missing-services"))
                    .containsExactly("event");
            assertThat(document.getJsonObject("components")
                            .getJsonObject("headers")
                            .fieldNames())
                    .contains("RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset", "Retry-After");
            assertThat(document.getJsonObject("components")
                            .getJsonObject("responses")
                            .fieldNames())
                    .contains("TooManyRequests");
        });
    }

    /** More parts than a body of a client's may have. */
    @Test
    void aVeryBigDocumentOfAServiceIsMergedAndOneBeyondEveryBoundLeavesTheLastGoodOne() {
        String small = House.task().openApi();
        try {
            House.task().setOpenApi(document("/api/v1/plans", LAST_OF_MANY, "x"));
            Awaitility.await().untilAsserted(() -> assertThat(schemas()).contains("Schema" + LAST_OF_MANY));

            House.task().setOpenApi(document("/api/v1/tasks", 1, "x".repeat(BEYOND_BYTES)));
            Awaitility.await().during(Duration.ofSeconds(2)).untilAsserted(() -> assertThat(schemas())
                    .contains("Schema" + LAST_OF_MANY));
            assertThat(paths()).contains("/api/v1/plans").doesNotContain("/api/v1/tasks");

            House.task().setOpenApi(document("/api/v1/tasks", 1, "x"));
            Awaitility.await().untilAsserted(() -> assertThat(paths()).contains("/api/v1/tasks"));
        } finally {
            House.task().setOpenApi(small);
        }
        Awaitility.await().untilAsserted(() -> assertThat(paths()).contains("/api/v1/plans"));
    }

    private static Set<String> paths() {
        return names("/paths");
    }

    private static Set<String> schemas() {
        return names("/components/schemas");
    }

    /** Of an object in the merged document, read without the bounds of what clients send. */
    private static Set<String> names(String pointer) {
        try {
            Set<String> names = new HashSet<>();
            new ObjectMapper()
                    .readTree(RawClient.send("GET", "/openapi?format=json").body())
                    .at(pointer)
                    .fieldNames()
                    .forEachRemaining(names::add);
            return names;
        } catch (JsonProcessingException broken) {
            throw new AssertionError(broken);
        }
    }

    /** A document with one path and schemas of many properties. */
    private static String document(String path, int last, String words) {
        String properties = IntStream.range(0, PROPERTIES)
                .mapToObj(number -> "\"property" + number + "\":{\"type\":\"string\",\"minLength\":1}")
                .collect(Collectors.joining(","));
        String schemas = IntStream.rangeClosed(0, last)
                .mapToObj(number ->
                        "\"Schema" + number + "\":{\"type\":\"object\"," + "\"properties\":{" + properties + "}}")
                .collect(Collectors.joining(","));
        String all = IntStream.rangeClosed(0, last)
                .mapToObj(number -> "{\"$ref\":\"#/components/schemas/Schema" + number + "\"}")
                .collect(Collectors.joining(","));
        return """
                {"openapi":"3.1.0","paths":{"%s":{"get":{"operationId":"list","description":"%s",
                  "responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"oneOf":[%s]}}}}}}}},
                  "components":{"schemas":{%s}}}""".formatted(path, words, all, schemas);
    }

    @Test
    void theMergedDocumentIsYamlUnlessJsonIsAskedFor() {
        var yaml = RawClient.send("GET", "/openapi");
        assertThat(yaml.header("Content-Type")).startsWith("application/yaml");
        assertThat(yaml.body()).startsWith("openapi: \"3.1.0\"");
        assertThat(RawClient.send("GET", "/openapi", "Accept: application/json").header("Content-Type"))
                .isEqualTo("application/json");
        assertThat(RawClient.send("GET", "/openapi", "If-None-Match: " + yaml.header("ETag"))
                        .status())
                .isIn(304, 200);
        assertThat(RawClient.send("GET", "/openapi?format=xml").code()).isEqualTo("PARAMETER_INVALID");
        assertThat(RawClient.send("GET", "/openapi?fromat=json").code()).isEqualTo("PARAMETER_UNKNOWN");
    }

    @Test
    void theDocsComeWholeFromHere() {
        var page = RawClient.send("GET", "/docs");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("http:", "https:", "<script>");
        assertThat(page.header("Content-Security-Policy")).contains("script-src 'self'");
        assertThat(page.header("Content-Security-Policy")).doesNotContain("%s");
        for (String asset : new String[] {
            "start.js", "plugins.js", "swagger-ui-bundle.js", "swagger-ui.css", "docs.css", "favicon.ico"
        }) {
            assertThat(page.body()).contains(asset);
            assertThat(RawClient.send("HEAD", "/docs/" + asset).status()).isEqualTo(200);
        }
    }

    @Test
    void whoSignsInOnTheDocsComesBackToAPageOfTheirs() {
        assertThat(RawClient.send("GET", "/docs/signed-in.html?code=x&state=y").body())
                .contains("/docs/signed-in.js");
    }

    @Test
    void theDocsSpeakVietnameseToo() {
        assertThat(RawClient.send("GET", "/docs/vi.json")
                        .json()
                        .getJsonObject("operations")
                        .getString("listPlans"))
                .isEqualTo("Danh sách kế hoạch");
    }

    @Test
    void theProblemsHaveAnIndexByService() {
        var index = RawClient.send("GET", "/problems");

        assertThat(index.status()).isEqualTo(200);
        assertThat(index.body()).contains("href=\"/problems/common\"", "href=\"/problems/task\"");
        assertThat(RawClient.send("GET", "/problems/common").body()).contains("/problems/common/NOT_FOUND");
    }

    @Test
    void aListedOriginMayCallWithoutATokenOnItsPreflight() {
        var preflight = RawClient.send("OPTIONS", "/api/v1/plans", ORIGIN, "Access-Control-Request-Method: PUT");

        assertThat(preflight.status()).isEqualTo(204);
        assertThat(preflight.header("Access-Control-Allow-Origin")).isEqualTo("http://localhost:3000");
        assertThat(preflight.header("Access-Control-Allow-Methods")).contains("PUT");
        assertThat(preflight.header("Access-Control-Allow-Headers")).contains("Authorization", "If-Match");
    }

    @Test
    void aListedOriginMayReadAnswersAndRefusalsAndTheirHeaders() {
        String token = "Authorization: Bearer " + issuer.tokenFor(Identity.VIEWER);
        for (var answer : new RawClient.Answer[] {
            RawClient.send("GET", "/api/v1/plans", ORIGIN, token), RawClient.send("GET", "/api/v1/plans", ORIGIN)
        }) {
            assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("http://localhost:3000");
            assertThat(answer.header("Access-Control-Expose-Headers"))
                    .contains(
                            "ETag",
                            "Link",
                            "Location",
                            "Retry-After",
                            "traceparent",
                            "Idempotency-Replayed",
                            "RateLimit");
            assertThat(answer.headerLines()).anyMatch(line -> line.equalsIgnoreCase("vary: origin"));
        }
    }

    @Test
    void anotherOriginGetsNoLeave() {
        var preflight = RawClient.send(
                "OPTIONS", "/api/v1/plans", "Origin: https://evil.test", "Access-Control-Request-Method: GET");

        assertThat(preflight.header("Access-Control-Allow-Origin")).isEmpty();
        assertThat(preflight.header("Access-Control-Allow-Methods")).isEmpty();
    }

    @Test
    void aTokenOfAWithdrawnKeyIsRefusedAlthoughItWasRemembered() {
        String old = "Authorization: Bearer " + issuer.tokenFor(Identity.OFFICER);
        assertThat(RawClient.send("GET", "/api/v1/plans", old).status()).isEqualTo(200);

        issuer.rotateKey();

        Awaitility.await().atMost(Duration.ofSeconds(5)).untilAsserted(() -> assertThat(
                        RawClient.send("GET", "/api/v1/plans", old).status())
                .isEqualTo(401));
        String fresh = "Authorization: Bearer " + issuer.tokenFor(Identity.OFFICER);
        Awaitility.await().untilAsserted(() -> assertThat(
                        RawClient.send("GET", "/api/v1/plans", fresh).status())
                .isEqualTo(200));
    }
}
