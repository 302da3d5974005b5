package vn.lantoa.task.budget.source;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.lantoa.platform.testing.service.Body;
import vn.lantoa.platform.testing.token.Identity;
import vn.lantoa.task.TaskApi;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

/** The register of sources of money. */
@QuarkusTest
class FundingSourceResourceTest extends TaskApi {

    private static final String SOURCES = "/api/v1/funding-sources";

    @Test
    void aSourceIsRegisteredOnceAndRenamedAndKeepsItsKind() {
        String code = code();
        register(source(code)).statusCode(201).body("kind", equalTo("SOCIAL")).body("sponsor", equalTo("Công ty mẫu"));
        register(source(code)).statusCode(409).body("code", equalTo("FUNDING_SOURCE_EXISTS"));

        replace(code, Body.with(source(code), "name", "Quỹ khác"))
                .statusCode(200)
                .body("name", equalTo("Quỹ khác"));
        replace(code, Body.with(source(code), "kind", "STATE_DISTRICT"))
                .statusCode(409)
                .body("code", equalTo("FUNDING_SOURCE_KIND_FIXED"))
                .body("violations.field", contains("kind"));
        replace(code, source(code())).statusCode(400).body("code", equalTo("FUNDING_SOURCE_CODE_MISMATCH"));
        as(Identity.VIEWER)
                .get(SOURCES + "?kind=SOCIAL&q=" + code)
                .then()
                .statusCode(200)
                .body("items.code", contains(code));
    }

    @Test
    void whatThereIsNotIsNotFound() {
        as(Identity.VIEWER)
                .get(SOURCES + "/KHONG-CO")
                .then()
                .statusCode(404)
                .body("code", equalTo("FUNDING_SOURCE_NOT_FOUND"));
        replace("KHONG-CO", source("KHONG-CO")).statusCode(404).body("code", equalTo("FUNDING_SOURCE_NOT_FOUND"));
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource({
        "code, , FUNDING_SOURCE_CODE_MISMATCH",
        "code, ns-tinh, REQUEST_INVALID",
        "kind, STATE, REQUEST_INVALID",
        "name, ' ', REQUEST_INVALID"
    })
    void aSpoiledSourceIsRefused(String field, String value, String code) {
        register(Body.with(source(code()), field, value))
                .statusCode(400)
                .body("code", equalTo(code))
                .body("violations.field", hasItem(field));
    }

    private static String code() {
        return "NG-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    }

    private static Map<String, Object> source(String code) {
        return new HashMap<>(Map.of("code", code, "kind", "SOCIAL", "name", "Nguồn " + code, "sponsor", "Công ty mẫu"));
    }

    private static ValidatableResponse register(Map<String, Object> source) {
        return as(Identity.FINANCE).body(source).post(SOURCES).then();
    }

    private static ValidatableResponse replace(String code, Map<String, Object> source) {
        return as(Identity.FINANCE)
                .header("If-Match", "*")
                .body(source)
                .put(SOURCES + "/{code}", code)
                .then();
    }
}
