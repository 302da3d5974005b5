package vn.lantoa.platform.testing.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Rewrites the document's schemas so that a field which no schema names is an error. JSON Schema lets unknown fields
 * pass; in an answer they are undocumented.
 *
 * <p>Where a value stands by itself (a body, a property, an array's item) its schema is <em>closed</em>. Where schemas
 * are laid on top of each other ({@code allOf} and its like) each branch stays <em>open</em> and the whole is closed at
 * once, because a branch cannot know its siblings' fields. Each component is therefore defined twice, {@code X} closed
 * and {@code open:X} open. What the document opens itself with {@code additionalProperties} stays open.
 */
final class SchemaCloser {

    private static final Set<String> ONE_VALUE =
            Set.of("items", "contains", "additionalProperties", "unevaluatedItems", "unevaluatedProperties");
    private static final Set<String> NAMED_VALUES = Set.of("properties", "patternProperties");
    private static final Set<String> ONE_BRANCH = Set.of("if", "then", "else", "not", "propertyNames");
    private static final Set<String> WITHOUT_EFFECT =
            Set.of("example", "examples", "discriminator", "xml", "externalDocs", "$schema", "$defs");
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final JsonNode components;
    private final SchemaShape shape;
    private final Set<String> extensible;

    /** Takes {@code components.schemas} and the names of those that may always carry further members. */
    SchemaCloser(JsonNode components, Set<String> extensible) {
        this.components = components;
        this.shape = new SchemaShape(components);
        this.extensible = extensible;
    }

    /** Both forms of every component, for {@code $defs}. */
    ObjectNode definitions() {
        ObjectNode definitions = NODES.objectNode();
        for (Map.Entry<String, JsonNode> component : components.properties()) {
            JsonNode schema = component.getValue();
            if (extensible.contains(component.getKey()) && !schema.has("additionalProperties")) {
                schema = schema.<ObjectNode>deepCopy().put("additionalProperties", true);
            }
            definitions.set(component.getKey(), closed(schema));
            definitions.set("open:" + component.getKey(), open(schema));
        }
        return definitions;
    }

    /** The schema of a value that stands by itself. */
    JsonNode closed(JsonNode schema) {
        if (!schema.isObject()) {
            return schema;
        }
        if (shape.isMereReference(schema) || shape.isMereNullable(schema)) {
            return rewritten(schema, true);
        }
        ObjectNode result = rewritten(schema, false);
        boolean decided = result.has("additionalProperties") || result.has("unevaluatedProperties");
        if (!decided && shape.namesFields(schema)) {
            result.put(shape.isComposed(schema) ? "unevaluatedProperties" : "additionalProperties", false);
        }
        return result;
    }

    private JsonNode open(JsonNode schema) {
        return schema.isObject() ? rewritten(schema, false) : schema;
    }

    private ObjectNode rewritten(JsonNode schema, boolean branchesClosed) {
        ObjectNode result = NODES.objectNode();
        for (Map.Entry<String, JsonNode> keyword : schema.properties()) {
            String name = keyword.getKey();
            if (!WITHOUT_EFFECT.contains(name) && !name.startsWith("x-")) {
                result.set(name, rewritten(name, keyword.getValue(), branchesClosed));
            }
        }
        forgetWriteOnly(result);
        return result;
    }

    private JsonNode rewritten(String keyword, JsonNode value, boolean branchesClosed) {
        UnaryOperator<JsonNode> branch = branchesClosed ? this::closed : this::open;
        if (keyword.equals("$ref")) {
            return NODES.textNode("#/$defs/" + (branchesClosed ? "" : "open:") + shape.componentOf(value.asText()));
        }
        if (ONE_VALUE.contains(keyword)) {
            return closed(value);
        }
        if (ONE_BRANCH.contains(keyword)) {
            return open(value);
        }
        if (SchemaShape.BRANCHES.contains(keyword)) {
            return each(value, branch);
        }
        if (keyword.equals("prefixItems")) {
            return each(value, this::closed);
        }
        if (NAMED_VALUES.contains(keyword) || keyword.equals("dependentSchemas")) {
            return eachNamed(value, NAMED_VALUES.contains(keyword) ? this::closed : branch);
        }
        return value.deepCopy();
    }

    private static JsonNode each(JsonNode schemas, UnaryOperator<JsonNode> form) {
        return NODES.arrayNode()
                .addAll(SchemaShape.elements(schemas).stream().map(form).toList());
    }

    private static JsonNode eachNamed(JsonNode schemas, UnaryOperator<JsonNode> form) {
        ObjectNode result = NODES.objectNode();
        schemas.properties().forEach(named -> result.set(named.getKey(), form.apply(named.getValue())));
        return result;
    }

    /** A write-only property is none of an answer's. */
    private static void forgetWriteOnly(ObjectNode schema) {
        List<String> secret = schema.path("properties").properties().stream()
                .filter(property -> property.getValue().path("writeOnly").asBoolean())
                .map(Map.Entry::getKey)
                .toList();
        if (secret.isEmpty()) {
            return;
        }
        schema.withObjectProperty("properties").remove(secret);
        List<JsonNode> required = new ArrayList<>(SchemaShape.elements(schema.path("required")));
        required.removeIf(name -> secret.contains(name.asText()));
        schema.set("required", NODES.arrayNode().addAll(required));
    }
}
