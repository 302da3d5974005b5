package vn.lantoa.platform.web.sample;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.lantoa.platform.web.access.AccessEntry;
import vn.lantoa.platform.web.access.AccessObserver;
import vn.lantoa.platform.web.identity.Roles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

/** What is told of each request, which methods an address names, and in which encoding bodies are. */
@QuarkusTest
class AccessTest extends BoatApi {

    @Inject
    Kept kept;

    /** Keeps what the access log tells. */
    @ApplicationScoped
    public static class Kept implements AccessObserver {

        private final List<AccessEntry> entries = new CopyOnWriteArrayList<>();

        @Override
        public void answered(AccessEntry entry) {
            entries.add(entry);
        }

        AccessEntry of(String traceId) {
            return await().until(
                            () -> entries.stream()
                                    .filter(entry -> entry.traceId().equals(traceId))
                                    .findFirst(),
                            Optional::isPresent)
                    .orElseThrow();
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "viewer, GET, /api/v1/boats, 200, /api/v1/boats, lantoa-cli",
        "viewer, GET, /api/v1/boats/0190a0b0-0000-7000-8000-000000000001, 200, /api/v1/boats/{id}, lantoa-cli",
        "viewer, GET, /api/v1/boats/lost, 404, /api/v1/boats/lost, lantoa-cli",
        "press-partner, GET, /api/v1/boats, 403, /api/v1/boats, lantoa-cli",
        "viewer, GET, /api/v1/ships/7, 404, unmatched, ''",
        "plan-admin, POST, /api/v1/boats/sink, 500, /api/v1/boats/sink, lantoa-cli"
    })
    void eachAnswerHasItsLine(String role, String method, String path, int status, String route, String client) {
        String trace = as(role).request(method, path)
                .then()
                .statusCode(status)
                .extract()
                .header("traceparent")
                .substring(3, 35);

        AccessEntry entry = kept.of(trace);
        assertThat(entry.status()).isEqualTo(status);
        assertThat(entry.method()).isEqualTo(method);
        assertThat(entry.route()).isEqualTo(route);
        assertThat(entry.client()).isEqualTo(client);
        assertThat(entry.nanos()).isPositive();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/boats, DELETE, 'GET, HEAD, OPTIONS, POST'",
        "/api/v1/boats/0190a0b0-0000-7000-8000-000000000001, POST, 'GET, HEAD, OPTIONS, PUT'",
        "/api/v1/boats/lost, PUT, 'GET, HEAD, OPTIONS'",
        "/api/v1/boats/sink, DELETE, 'OPTIONS, POST'"
    })
    void optionsAndARefusedMethodNameThoseThatAreTaken(String path, String refused, String allowed) {
        as(Roles.PLAN_ADMIN).request("OPTIONS", path).then().statusCode(200).header("Allow", allowed);
        String named =
                as(Roles.PLAN_ADMIN).request(refused, path).then().extract().header("Allow");

        assertThat(named).isIn(allowed, null);
    }

    @Test
    void aRefusedMethodIsAProblemWithAllow() {
        isProblem(as(Roles.PLAN_ADMIN).request("DELETE", BOAT).then(), 405, "METHOD_NOT_ALLOWED")
                .header("Allow", equalTo("GET, HEAD, OPTIONS, PUT"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE"})
    void aBodyInAnotherEncodingIsRefusedWhetherItSaysSoOrNot(String encoding) {
        byte[] body = "{\"name\": \"Thị Nại\"}".getBytes(Charset.forName(encoding));

        post("application/json", body, 400);
        post("application/json; charset=" + encoding, body, 415);
        post("application/json; charset=\"" + encoding + "\"", body, 415);
    }

    @Test
    void utf8IsTakenWithAndWithoutItsName() {
        byte[] body = "{\"name\": \"Thị Nại\"}".getBytes(StandardCharsets.UTF_8);

        post("application/json", body, 201);
        post("application/json; charset=utf-8", body, 201);
        post("application/json; charset=\"UTF-8\"", body, 201);
    }

    @Test
    void theEncodingOfNoBodyDoesNotMatter() {
        as(Roles.PLAN_ADMIN)
                .header("Content-Type", "application/json; charset=ISO-8859-1")
                .get(BOATS)
                .then()
                .statusCode(200);
    }

    private static void post(String type, byte[] body, int status) {
        RestAssured.given()
                .auth()
                .oauth2(Realm.token(Roles.PLAN_ADMIN))
                .config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .header("Content-Type", type)
                .body(body)
                .post(BOATS)
                .then()
                .statusCode(status);
    }
}
