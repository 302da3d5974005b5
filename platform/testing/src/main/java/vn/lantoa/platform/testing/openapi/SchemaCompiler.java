package vn.lantoa.platform.testing.openapi;

import java.util.Locale;
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

    private static final Set<String> EXTENSIBLE = Set.of("Problem");
    private static final SchemaValidatorsConfig CONFIG = SchemaValidatorsConfig.builder()
            .formatAssertionsEnabled(true)
            .pathType(PathType.JSON_POINTER)
            .locale(Locale.ENGLISH)
            .build();

    private final JsonSchemaFactory factory = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private final SchemaCloser closer;
    private final ObjectNode definitions;

    SchemaCompiler(JsonNode document) {
        JsonNode components = document.path("components").path("schemas");
        this.closer = new SchemaCloser(components, EXTENSIBLE);
        this.definitions = closer.definitions();
    }

    /** Fails when the schema refers to what the document does not hold. */
    BodySchema compile(JsonNode schema) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("$schema", SchemaId.V202012);
        root.set("$defs", definitions);
        root.putArray("allOf").add(closer.closed(schema));
        JsonSchema compiled = factory.getSchema(root, CONFIG);
        compiled.initializeValidators();
        return new BodySchema(compiled);
    }
}
