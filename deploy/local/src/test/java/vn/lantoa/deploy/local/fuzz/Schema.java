package vn.lantoa.deploy.local.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;

/** What the document says of a value that a client sends: references followed, {@code null} beside one other form set aside. */
final class Schema {

    private static final Map<String, List<String>> FORMS = Map.of(
            "string", List.of("\"text\""),
            "integer", List.of("7"),
            "number", List.of("7", "1.5"),
            "boolean", List.of("true"),
            "array", List.of("[]", "[\"a\"]"),
            "object", List.of("{}"));

    private final JsonNode document;
    private final JsonNode node;

    private Schema(JsonNode document, JsonNode node) {
        this.document = document;
        this.node = node;
    }

    static Schema of(JsonNode document, JsonNode node) {
        return new Schema(document, resolved(document, node));
    }

    /** That of an operation's JSON body; one that says nothing when it has none. */
    static Schema ofBody(JsonNode document, JsonNode operation) {
        JsonNode body = resolved(document, operation.path("requestBody"));
        return of(document, body.path("content").path("application/json").path("schema"));
    }

    private static JsonNode resolved(JsonNode document, JsonNode node) {
        if (node.has("$ref")) {
            return resolved(document, document.at(node.path("$ref").asText().substring(1)));
        }
        for (JsonNode branch : node.has("anyOf") ? node.path("anyOf") : node.path("oneOf")) {
            if (!branch.path("type").asText().equals("null")) {
                return resolved(document, branch);
            }
        }
        return node;
    }

    Schema property(String name) {
        return of(document, node.path("properties").path(name));
    }

    Schema items() {
        return of(document, node.path("items"));
    }

    List<String> properties() {
        return node.path("properties").properties().stream()
                .map(Map.Entry::getKey)
                .toList();
    }

    boolean requires(String name) {
        List<String> required = new ArrayList<>();
        node.path("required").forEach(one -> required.add(one.asText()));
        return required.contains(name);
    }

    boolean is(String type) {
        return types().contains(type);
    }

    /** Text that may say anything. */
    boolean isFreeText() {
        return is("string") && !isEnum() && format().isEmpty();
    }

    boolean isNumber() {
        return is("integer") || is("number");
    }

    boolean isEnum() {
        return node.has("enum");
    }

    String format() {
        return node.path("format").asText();
    }

    /** One of its bounds, {@code minimum} or {@code maxLength}; null when it has none. */
    JsonNode bound(String keyword) {
        return node.get(keyword);
    }

    /** JSON of types that it does not take; empty when it does not say which it takes. */
    List<String> otherForms() {
        List<String> types = types();
        return types.isEmpty()
                ? List.of()
                : FORMS.entrySet().stream()
                        .filter(form -> !types.contains(form.getKey()))
                        .filter(form -> !(form.getKey().equals("integer") && types.contains("number")))
                        .sorted(Map.Entry.comparingByKey())
                        .flatMap(form -> form.getValue().stream())
                        .filter(form -> !(form.equals("7") && types.contains("integer")))
                        .collect(Collectors.toList());
    }

    private List<String> types() {
        List<String> types = new ArrayList<>();
        JsonNode type = node.path("type");
        if (type.isArray()) {
            type.forEach(one -> types.add(one.asText()));
        } else if (type.isTextual()) {
            types.add(type.asText());
        }
        types.remove("null");
        return types;
    }
}
