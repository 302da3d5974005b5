package vn.lantoa.gateway.openapi;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Describes the gateway's rate limit in every operation: the headers of its answers, and the answer 429. */
final class RateHeaders {

    private static final List<String> NAMES = List.of("RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset");
    private static final String TOO_MANY = "429";

    private RateHeaders() {}

    /**
     * Describes the headers at each 2xx answer; the document's description says that all other answers have them too.
     */
    static void describe(ObjectNode paths) {
        paths.forEach(item -> item.forEach(operation -> {
            if (operation.path("responses") instanceof ObjectNode responses) {
                responses.set(TOO_MANY, reference("responses", "TooManyRequests"));
                responses.properties().forEach(answer -> {
                    if (answer.getKey().startsWith("2")) {
                        name(answer.getValue());
                    }
                });
            }
        }));
    }

    private static void name(JsonNode answer) {
        if (answer instanceof ObjectNode object && !object.has("$ref")) {
            ObjectNode headers = object.withObjectProperty("headers");
            NAMES.forEach(name -> headers.set(name, reference("headers", name)));
        }
    }

    private static ObjectNode reference(String kind, String name) {
        ObjectNode reference = JsonNodeFactory.instance.objectNode();
        return reference.put("$ref", ComponentReferences.to(kind, name));
    }
}
