package vn.lantoa.deploy.system;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What the document says of a value that a client sends: references followed, schemas laid on top of each other united,
 * {@code null} beside one other form set aside.
 */
public final class Schema {

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

    public static Schema of(JsonNode document, JsonNode node) {
        return new Schema(document, resolved(document, node));
    }

    /** That of an operation's JSON body; one that says nothing when it has none. */
    public static Schema ofBody(JsonNode document, JsonNode operation) {
        JsonNode body = resolved(document, operation.path("requestBody"));
        return of(document, body.path("content").path("application/json").path("schema"));
    }

    private static JsonNode resolved(JsonNode document, JsonNode node) {
        if (node.has("$ref")) {
            return resolved(document, document.at(node.path("$ref").asText().substring(1)));
        }
        if (node.has("allOf")) {
            return united(document, node);
        }
        if (node.has("properties")) {
            return node;
        }
        for (JsonNode branch : node.has("anyOf") ? node.path("anyOf") : node.path("oneOf")) {
            if (!branch.path("type").asText().equals("null")) {
                return resolved(document, branch);
            }
        }
        return node;
    }

    private static JsonNode united(JsonNode document, JsonNode node) {
        ObjectNode whole = node.deepCopy();
        for (JsonNode branch : whole.remove("allOf")) {
            resolved(document, branch).properties().forEach(keyword -> {
                JsonNode own = whole.get(keyword.getKey());
                if (own instanceof ArrayNode list && keyword.getValue().isArray()) {
                    list.addAll((ArrayNode) keyword.getValue());
                } else if (own instanceof ObjectNode members
                        && keyword.getValue().isObject()) {
                    members.setAll((ObjectNode) keyword.getValue());
                } else {
                    whole.set(keyword.getKey(), keyword.getValue());
                }
            });
        }
        return whole;
    }

    public Schema property(String name) {
        return of(document, node.path("properties").path(name));
    }

    public Schema items() {
        return of(document, node.path("items"));
    }

    public List<String> properties() {
        return node.path("properties").properties().stream()
                .map(Map.Entry::getKey)
                .toList();
    }

    public boolean requires(String name) {
        return required(node).contains(name);
    }

    /** Those properties of this value that it requires, with one of the groups of which it requires any. */
    Set<String> requiredOf(JsonNode value) {
        Set<String> required = new LinkedHashSet<>(required(node));
        for (JsonNode group : node.path("anyOf")) {
            if (required(group).stream().allMatch(value::has)) {
                required.addAll(required(group));
                break;
            }
        }
        return required;
    }

    /** The properties that it requires where there is this one. */
    List<String> requiredBeside(String name) {
        List<String> required = new ArrayList<>();
        node.path("dependentRequired").path(name).forEach(one -> required.add(one.asText()));
        return required;
    }

    private static List<String> required(JsonNode schema) {
        List<String> required = new ArrayList<>();
        schema.path("required").forEach(one -> required.add(one.asText()));
        return required;
    }

    public boolean is(String type) {
        return types().contains(type);
    }

    /** Text that may say anything. */
    public boolean isFreeText() {
        return is("string") && !isEnum() && format().isEmpty();
    }

    public boolean isNumber() {
        return is("integer") || is("number");
    }

    public boolean isEnum() {
        return node.has("enum");
    }

    public String format() {
        return node.path("format").asText();
    }

    /** One of its bounds, {@code minimum} or {@code maxLength}; null when it has none. */
    public JsonNode bound(String keyword) {
        return node.get(keyword);
    }

    /** JSON of types that it does not take; empty when it does not say which it takes. */
    public List<String> otherForms() {
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
