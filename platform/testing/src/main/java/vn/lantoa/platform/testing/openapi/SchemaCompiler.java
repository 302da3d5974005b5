package vn.lantoa.platform.testing.openapi;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;

/** Makes validators (JSON Schema 2020-12, formats asserted) of the schemas in one document. */
final class SchemaCompiler {

    private static final String DEFINITIONS = "#/$defs/";
    private static final Set<String> EXTENSIBLE = Set.of("Problem");
    private static final SchemaValidatorsConfig CONFIG = SchemaValidatorsConfig.builder()
            .formatAssertionsEnabled(true)
            .pathType(PathType.JSON_POINTER)
            .locale(Locale.ENGLISH)
            .build();

    private final JsonSchemaFactory factory = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private final SchemaCloser closer;
    private final ObjectNode definitions;
    private final Map<JsonNode, BodySchema> compiled = new HashMap<>();

    SchemaCompiler(JsonNode document) {
        JsonNode components = document.path("components").path("schemas");
        this.closer = new SchemaCloser(components, EXTENSIBLE);
        this.definitions = closer.definitions();
    }

    /**
     * Fails when the schema refers to what the document does not hold. Equal schemas are compiled once: problems are
     * everywhere.
     */
    BodySchema compile(JsonNode schema) {
        return compiled.computeIfAbsent(schema, this::compileAnew);
    }

    private BodySchema compileAnew(JsonNode schema) {
        JsonNode closed = closer.closed(schema);
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("$schema", SchemaId.V202012);
        root.set("$defs", reachableFrom(closed));
        root.putArray("allOf").add(closed);
        JsonSchema result = factory.getSchema(root, CONFIG);
        result.initializeValidators();
        return new BodySchema(result);
    }

    /**
     * Only these: with all of a large document in each of its schemas, the compiled forms would grow with its square.
     */
    private ObjectNode reachableFrom(JsonNode schema) {
        ObjectNode reached = JsonNodeFactory.instance.objectNode();
        Deque<JsonNode> open = new ArrayDeque<>(List.of(schema));
        while (!open.isEmpty()) {
            open.pop().findValuesAsText("$ref").stream()
                    .map(reference -> reference.substring(DEFINITIONS.length()))
                    .filter(name -> definitions.has(name) && !reached.has(name))
                    .distinct()
                    .toList()
                    .forEach(name -> {
                        reached.set(name, definitions.get(name));
                        open.push(definitions.get(name));
                    });
        }
        return reached;
    }
}
