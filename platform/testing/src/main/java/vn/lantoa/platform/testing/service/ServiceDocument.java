package vn.lantoa.platform.testing.service;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;

import static org.assertj.core.api.Assertions.assertThat;

/** The OpenAPI document that a service gives out, in JSON. */
public record ServiceDocument(String json) {

    /** That of the service that RestAssured calls. */
    public static ServiceDocument fetch() {
        return new ServiceDocument(RestAssured.get("/openapi?format=json").asString());
    }

    /**
     * @throws AssertionError unless it is OpenAPI 3.1, every operation has a name, a tag and a summary, answers stand
     *     under a status or {@code default}, no extension ({@code x-…}) is left in it, and all that
     *     {@link DocumentWords} asks for is said in words, and every POST that creates takes an {@code Idempotency-Key}
     */
    public void check() {
        JsonPath openapi = JsonPath.from(json);
        checkExtensions("", openapi.get("$"));
        assertThat(DocumentWords.missingIn(tree())).as("what nobody describes").isEmpty();
        assertThat(openapi.getString("openapi")).startsWith("3.1");
        Map<String, Map<String, Map<String, Object>>> paths = openapi.getMap("paths");
        assertThat(paths)
                .isNotEmpty()
                .allSatisfy((path, operations) ->
                        operations.forEach((method, operation) -> check(path + " " + method, operation)));
    }

    private JsonNode tree() {
        try {
            return new ObjectMapper().readTree(json);
        } catch (JsonProcessingException notJson) {
            throw new AssertionError(notJson);
        }
    }

    private static void check(String name, Map<String, Object> operation) {
        assertThat(operation.get("operationId")).as(name).isNotNull();
        assertThat(operation.get("summary")).as(name).isNotNull();
        assertThat((List<?>) operation.get("tags")).as(name).isNotEmpty();
        assertThat((Map<?, ?>) operation.get("responses"))
                .as(name)
                .isNotEmpty()
                .allSatisfy(
                        (status, answer) -> assertThat((String) status).as(name).matches("[1-5]\\d\\d|default"));
        boolean creates = operation.get("responses") instanceof Map<?, ?> answers && answers.containsKey("201");
        if (creates && name.endsWith(" post")) {
            assertThat(String.valueOf(operation.get("parameters"))).as(name).contains("Idempotency-Key");
        }
    }

    /** Extensions are read by the house's own filters alone, if at all. */
    private static void checkExtensions(String place, Object value) {
        if (value instanceof Map<?, ?> object) {
            object.forEach((key, part) -> {
                assertThat((String) key).as(place).doesNotStartWith("x-");
                checkExtensions(place + "/" + key, part);
            });
        } else if (value instanceof List<?> list) {
            list.forEach(part -> checkExtensions(place, part));
        }
    }
}
