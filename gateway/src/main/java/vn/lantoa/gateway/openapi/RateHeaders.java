package vn.lantoa.gateway.openapi;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes into every operation what the gateway does to all of them: its rate, told by each answer and refused by a 429. */
final class RateHeaders {

    private static final List<String> NAMES = List.of("RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset");
    private static final String TOO_MANY = "429";

    private RateHeaders() {}

    /** Told once by each operation's successes; that all other answers carry them too stands in the document's head. */
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
