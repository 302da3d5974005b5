package vn.lantoa.platform.testing.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;

/** Reads the operations of an OpenAPI 3.1 document. */
final class OpenApiReader {

    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    private final JsonNode document;
    private final SchemaCompiler schemas;
    private final Set<String> loose = new TreeSet<>();

    OpenApiReader(JsonNode document) {
        String version = document.path("openapi").asText();
        if (!version.startsWith("3.1")) {
            throw new IllegalArgumentException("Not an OpenAPI 3.1 document: openapi is '" + version + "'");
        }
        this.document = document;
        this.schemas = new SchemaCompiler(document);
    }

    List<DescribedOperation> operations() {
        List<DescribedOperation> operations = new ArrayList<>();
        document.path("paths").properties().forEach(path -> {
            PathTemplate template = new PathTemplate(path.getKey());
            resolved(path.getValue()).properties().stream()
                    .filter(member -> METHODS.contains(member.getKey()))
                    .forEach(member -> operations.add(operation(template, member.getKey(), member.getValue())));
        });
        return operations;
    }

    /** The JSON answers read so far that promise nothing about their body: {@code GET /tasks 200}. */
    Set<String> loose() {
        return loose;
    }

    private DescribedOperation operation(PathTemplate path, String method, JsonNode operation) {
        String name = method.toUpperCase(Locale.ROOT);
        Map<String, DescribedAnswer> answers = new TreeMap<>();
        operation.path("responses").properties().forEach(response -> {
            String key = response.getKey().equals("default")
                    ? "default"
                    : response.getKey().toUpperCase(Locale.ROOT);
            answers.put(key, answer(name + " " + path + " " + key, resolved(response.getValue())));
        });
        return new DescribedOperation(name, path, answers);
    }

    private DescribedAnswer answer(String name, JsonNode response) {
        Map<String, Optional<BodySchema>> content = new TreeMap<>();
        response.path("content").properties().forEach(media -> {
            String type = MediaTypes.bare(media.getKey());
            JsonNode schema = media.getValue().path("schema");
            boolean json = MediaTypes.isJson(type);
            if (json && saysNothing(schema)) {
                loose.add(name);
            }
            content.put(
                    type, json && !schema.isMissingNode() ? Optional.of(schemas.compile(schema)) : Optional.empty());
        });
        return new DescribedAnswer(content);
    }

    private static boolean saysNothing(JsonNode schema) {
        Set<String> keywords = new TreeSet<>();
        schema.fieldNames().forEachRemaining(keywords::add);
        keywords.removeAll(Set.of("description", "title"));
        return schema.isMissingNode()
                || schema.isBoolean()
                || keywords.isEmpty()
                || keywords.equals(Set.of("type"))
                        && schema.get("type").asText().equals("object");
    }

    /** Follows a reference to a part of the document other than a schema: a response, a path item. */
    private JsonNode resolved(JsonNode node) {
        String reference = node.path("$ref").asText();
        if (reference.isEmpty()) {
            return node;
        }
        JsonNode target = reference.startsWith("#/") ? document.at(reference.substring(1)) : document.at("/-");
        if (target.isMissingNode()) {
            throw new IllegalArgumentException("The document has nothing for the reference " + reference);
        }
        return resolved(target);
    }
}
