package vn.lantoa.platform.testing.service;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What an OpenAPI document leaves unsaid: each property, value of an enum, parameter, header and operation needs words
 * of its own. Where one is missing, write {@code @Schema(description = …)}, {@code @Parameter(description = …)}, or a
 * line of {@code openapi/words.properties}.
 */
public final class DocumentWords {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    private final JsonNode document;
    private final Set<String> unsaid = new TreeSet<>();

    private DocumentWords(JsonNode document) {
        this.document = document;
    }

    /** The places without words, each with what it lacks; empty where there are none. */
    public static Set<String> missingIn(JsonNode document) {
        DocumentWords words = new DocumentWords(document);
        document.path("components")
                .path("schemas")
                .properties()
                .forEach(schema -> words.readSchema(schema.getKey(), schema.getValue()));
        document.path("components")
                .path("responses")
                .properties()
                .forEach(answer -> words.readAnswer(answer.getKey(), answer.getValue()));
        document.path("paths").forEach(item -> item.properties().stream()
                .filter(entry -> METHODS.contains(entry.getKey()))
                .forEach(entry -> words.readOperation(entry.getValue())));
        return words.unsaid;
    }

    private void readSchema(String place, JsonNode schema) {
        if (!schema.isObject()) {
            return;
        }
        String said = schema.path("description").asText();
        schema.path("enum").forEach(value -> {
            if (!value.isNull() && !said.contains("`" + value.asText() + "`")) {
                unsaid.add(place + ": what " + value.asText() + " means");
            }
        });
        schema.path("properties").properties().forEach(property -> {
            String inner = place + "." + property.getKey();
            demand(inner, property.getValue(), property.getKey());
            readSchema(inner, property.getValue());
        });
        Stream.of("allOf", "anyOf", "oneOf")
                .forEach(kind -> schema.path(kind).forEach(part -> readSchema(place, part)));
        List.of("items", "additionalProperties").forEach(kind -> readSchema(place + "[]", schema.path(kind)));
    }

    private void readOperation(JsonNode operation) {
        String id = operation.path("operationId").asText();
        String summary = operation.path("summary").asText();
        demand(id, operation, summary);
        String said = operation.path("description").asText();
        if (!operation.path("security").isEmpty() && !said.contains("Roles: ")) {
            unsaid.add(id + ": who may call it");
        }
        operation.path("parameters").forEach(reference -> {
            JsonNode parameter = resolved(reference);
            String name = parameter.path("name").asText();
            demand(id + "?" + name, parameter, name);
            readSchema(id + "?" + name, parameter.path("schema"), parameter);
            if (name.equals("sort") && !parameter.path("description").asText().contains("Fields: ")) {
                unsaid.add(id + "?sort: the fields");
            }
        });
        operation
                .path("responses")
                .properties()
                .forEach(answer -> readAnswer(id + " " + answer.getKey(), answer.getValue()));
    }

    /** The values of an enum in a parameter may stand in either description. */
    private void readSchema(String place, JsonNode schema, JsonNode parameter) {
        String said = parameter.path("description").asText();
        boolean listed = schema.path("enum").valueStream().allMatch(value -> said.contains(value.asText()));
        if (!listed) {
            readSchema(place, schema);
        }
    }

    private void readAnswer(String place, JsonNode answer) {
        if (answer.has("$ref")) {
            return;
        }
        demand(place, answer, "");
        answer.path("headers")
                .properties()
                .forEach(header -> demand(place + " " + header.getKey(), resolved(header.getValue()), header.getKey()));
    }

    private void demand(String place, JsonNode described, String name) {
        String said = described.path("description").asText().strip();
        if (said.isEmpty() || said.equalsIgnoreCase(name) || said.equalsIgnoreCase(name + ".")) {
            unsaid.add(place + ": what it is");
        }
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.path("$ref").asText().substring(1)) : node;
    }
}
