package vn.lantoa.platform.testing.openapi;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

/** Questions about a schema of the document, asked before it is rewritten. */
final class SchemaShape {

    static final String COMPONENTS = "#/components/schemas/";
    static final Set<String> BRANCHES = Set.of("allOf", "anyOf", "oneOf");
    private static final Set<String> LAID_ON_TOP = Set.of("$ref", "allOf", "anyOf", "oneOf", "if", "dependentSchemas");
    private static final Set<String> SAYS_SOMETHING_OF_ITS_OWN =
            Set.of("properties", "patternProperties", "additionalProperties", "unevaluatedProperties", "required");

    private final JsonNode components;

    /** Takes {@code components.schemas}. */
    SchemaShape(JsonNode components) {
        this.components = components;
    }

    /** Whether any schema that applies to the same value lists fields. */
    boolean namesFields(JsonNode schema) {
        return layers(schema, new HashSet<>()).stream()
                .anyMatch(layer -> layer.has("properties") || layer.has("patternProperties"));
    }

    /** Whether the schema consists of several that apply to the same value. */
    boolean isComposed(JsonNode schema) {
        return LAID_ON_TOP.stream().anyMatch(schema::has);
    }

    /** Whether the schema is a reference and at most a description beside it. */
    boolean isMereReference(JsonNode schema) {
        return schema.has("$ref") && hasOneLayerOnly(schema);
    }

    /**
     * Whether the schema is {@code anyOf} or {@code oneOf} of one schema and {@code null}: no fields are laid together.
     */
    boolean isMereNullable(JsonNode schema) {
        JsonNode choice = schema.path(schema.has("anyOf") ? "anyOf" : "oneOf");
        return choice.size() == 2
                && hasOneLayerOnly(schema)
                && elements(choice).stream()
                        .anyMatch(branch -> branch.path("type").asText().equals("null"));
    }

    private static boolean hasOneLayerOnly(JsonNode schema) {
        return LAID_ON_TOP.stream().filter(schema::has).count() == 1
                && SAYS_SOMETHING_OF_ITS_OWN.stream().noneMatch(schema::has);
    }

    /** The name of the component that a reference points to; only references to component schemas are known. */
    String componentOf(String reference) {
        String name = reference.startsWith(COMPONENTS) ? reference.substring(COMPONENTS.length()) : "";
        if (!components.has(name)) {
            throw new IllegalArgumentException("The document has no schema for the reference " + reference);
        }
        return name;
    }

    private List<JsonNode> layers(JsonNode schema, Set<String> visited) {
        List<JsonNode> layers = new ArrayList<>(List.of(schema));
        for (String keyword : BRANCHES) {
            elements(schema.path(keyword)).forEach(branch -> layers.addAll(layers(branch, visited)));
        }
        for (String keyword : List.of("then", "else")) {
            layers.addAll(schema.has(keyword) ? layers(schema.get(keyword), visited) : List.of());
        }
        String reference = schema.path("$ref").asText();
        if (!reference.isEmpty() && visited.add(reference)) {
            layers.addAll(layers(components.path(componentOf(reference)), visited));
        }
        return layers;
    }

    static List<JsonNode> elements(JsonNode array) {
        List<JsonNode> elements = new ArrayList<>();
        array.forEach(elements::add);
        return elements;
    }
}
