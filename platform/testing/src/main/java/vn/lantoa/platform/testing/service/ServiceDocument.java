package vn.lantoa.platform.testing.service;

import java.util.List;
import java.util.Map;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;

import static org.assertj.core.api.Assertions.assertThat;

/** The OpenAPI document that a service gives out, in JSON. */
public record ServiceDocument(String json) {

    /** That of the service that RestAssured calls. */
    public static ServiceDocument fetch() {
        return new ServiceDocument(RestAssured.get("/openapi?format=json").asString());
    }

    /** @throws AssertionError unless it is OpenAPI 3.1 and every operation has a name, a tag and a summary */
    public void check() {
        JsonPath openapi = JsonPath.from(json);
        assertThat(openapi.getString("openapi")).startsWith("3.1");
        Map<String, Map<String, Map<String, Object>>> paths = openapi.getMap("paths");
        assertThat(paths)
                .isNotEmpty()
                .allSatisfy((path, operations) ->
                        operations.forEach((method, operation) -> check(path + " " + method, operation)));
    }

    private static void check(String name, Map<String, Object> operation) {
        assertThat(operation.get("operationId")).as(name).isNotNull();
        assertThat(operation.get("summary")).as(name).isNotNull();
        assertThat((List<?>) operation.get("tags")).as(name).isNotEmpty();
    }
}
