package vn.lantoa.deploy.local.system;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** For every operation with a JSON body one that it takes, from {@code sample-bodies.json}. */
final class SampleBodies {

    private static final JsonNode ALL = read();

    private SampleBodies() {}

    static String of(String operationId) {
        JsonNode body = ALL.get(operationId);
        if (body == null) {
            throw new AssertionError("sample-bodies.json has no body for " + operationId + ": add one");
        }
        return body.toString();
    }

    /** That body with one field set to this JSON, whether it belongs there or not. */
    static String with(String operationId, String field, String json) {
        String body = of(operationId);
        String name = "\"" + field + "\":";
        String value = ALL.get(operationId).get(field).toString();
        return body.replace(name + value, name + json);
    }

    private static JsonNode read() {
        try {
            return new ObjectMapper().readTree(Documents.resource("sample-bodies.json"));
        } catch (JsonProcessingException notJson) {
            throw new AssertionError(notJson);
        }
    }
}
