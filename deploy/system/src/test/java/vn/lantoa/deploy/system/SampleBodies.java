package vn.lantoa.deploy.system;

import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * The bodies that the merged document shows for each operation that takes JSON, from the services'
 * {@code samples.json}.
 */
final class SampleBodies {

    private static final String FIRST = "sample";
    private static Map<String, Map<String, JsonNode>> all;

    private SampleBodies() {}

    /** The operation's first sample. */
    static String of(String operationId) {
        return first(operationId).toString();
    }

    /** That body with one field set to this JSON, whether it belongs there or not. */
    static String with(String operationId, String field, String json) {
        String name = "\"" + field + "\":";
        String value = first(operationId).get(field).toString();
        return of(operationId).replace(name + value, name + json);
    }

    /** All samples of the operation, by their names. */
    static synchronized Map<String, JsonNode> all(String operationId) {
        if (all == null) {
            all = read();
        }
        return all.getOrDefault(operationId, Map.of());
    }

    private static JsonNode first(String operationId) {
        JsonNode body = all(operationId).get(FIRST);
        if (body == null) {
            throw new AssertionError("The document shows no body of " + operationId + ": add it to samples.json");
        }
        return body;
    }

    private static Map<String, Map<String, JsonNode>> read() {
        Map<String, Map<String, JsonNode>> samples = new LinkedHashMap<>();
        MergedDocument.tree().path("paths").findParents("operationId").forEach(operation -> {
            Map<String, JsonNode> bodies = new LinkedHashMap<>();
            operation
                    .at("/requestBody/content/application~1json/examples")
                    .properties()
                    .forEach(example ->
                            bodies.put(example.getKey(), example.getValue().path("value")));
            samples.put(operation.path("operationId").asText(), bodies);
        });
        return samples;
    }
}
