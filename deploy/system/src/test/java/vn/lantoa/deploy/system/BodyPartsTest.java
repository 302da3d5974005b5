package vn.lantoa.deploy.system;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BodyPartsTest {

    private static final JsonNode DOCUMENT = json("""
            {"components": {"schemas": {
              "Boat": {"properties": {
                 "code": {"type": "string"}, "name": {"type": "string"}, "kind": {"type": "string"},
                 "crew": {"type": "array", "items": {"$ref": "#/components/schemas/Sailor"}},
                 "seats": {"type": "object", "additionalProperties": {"type": "integer"}}},
                "required": ["name"], "dependentRequired": {"crew": ["kind"]}},
              "Sailor": {"properties": {"role": {"type": "string"}, "name": {"type": "string"}, "age": {}},
                "anyOf": [{"required": ["role"]}, {"required": ["name", "age"]}]}}},
             "operation": {"requestBody": {"content": {"application/json": {"schema":
               {"allOf": [{"$ref": "#/components/schemas/Boat"}], "required": ["code"]}}}}}}
            """);

    private static final Schema BOAT = Schema.ofBody(DOCUMENT, DOCUMENT.path("operation"));

    private static final JsonNode WHOLE = json("""
            {"code": "B", "name": "Thị Nại", "kind": "A", "seats": {"bow": 1},
             "crew": [{"name": "Lan", "age": 7}, {"role": "lái", "name": "Tỏa"}]}
            """);

    @Test
    void theLeastIsWhatIsRequired() {
        assertThat(BodyParts.least(WHOLE, BOAT)).isEqualTo(json("{\"code\": \"B\", \"name\": \"Thị Nại\"}"));
    }

    @Test
    void theLeastOfEachObjectHasWhatDependsOnItAndOneGroup() {
        assertThat(BodyParts.leastOfEach(WHOLE, BOAT))
                .isEqualTo(json("{\"code\": \"B\", \"name\": \"Thị Nại\", \"kind\": \"A\", \"seats\": {\"bow\": 1},"
                        + "\"crew\": [{\"name\": \"Lan\", \"age\": 7}, {\"role\": \"lái\"}]}"));
    }

    @Test
    void whatIsDeclaredAndNotGivenIsMissing() {
        assertThat(BodyParts.declared(BOAT))
                .containsExactlyInAnyOrder(
                        "code", "name", "kind", "seats", "crew", "crew.role", "crew.name", "crew.age");
        assertThat(BodyParts.given(json("{\"crew\": [{\"name\": \"Lan\"}, {\"role\": \"lái\"}], \"kind\": null}")))
                .containsExactlyInAnyOrder("crew", "crew.name", "crew.role");
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException notJson) {
            throw new AssertionError(notJson);
        }
    }
}
