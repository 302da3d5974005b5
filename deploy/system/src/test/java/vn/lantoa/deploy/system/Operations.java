package vn.lantoa.deploy.system;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

/** What the merged OpenAPI document lets one call. */
public final class Operations {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head", "options");

    private Operations() {}

    /**
     * One operation.
     *
     * @param path with its parameters in braces
     * @param parameters those in the path and behind the question mark
     * @param takesBody whether it has a body
     * @param takesJson whether that can be JSON
     * @param open whether it needs no token
     */
    public record Operation(
            String id,
            String method,
            String path,
            List<Parameter> parameters,
            boolean takesBody,
            boolean takesJson,
            boolean open) {

        public boolean isGet() {
            return method.equals("GET");
        }

        Stream<Parameter> inPath() {
            return parameters.stream().filter(parameter -> parameter.in().equals("path"));
        }

        Stream<Parameter> inQuery() {
            return parameters.stream().filter(parameter -> parameter.in().equals("query"));
        }

        /** Whether it has this parameter. */
        public boolean takes(String in, String name) {
            return parameters.stream()
                    .anyMatch(parameter ->
                            parameter.in().equals(in) && parameter.name().equals(name));
        }

        /** What its path begins with: the operations of one feature are alike. */
        public String feature() {
            return path.replaceFirst("^/api/v1/([^/]+).*", "$1");
        }

        boolean isList() {
            return inQuery().anyMatch(parameter -> parameter.name().equals("size"));
        }

        @Override
        public String toString() {
            return id;
        }
    }

    /**
     * One parameter.
     *
     * @param format of its schema, such as {@code uuid} or {@code date}; empty when it has none
     * @param free whether it takes any text
     */
    public record Parameter(String name, String in, String format, boolean free) {}

    public static List<Operation> all() {
        JsonNode document = MergedDocument.tree();
        List<Operation> all = new ArrayList<>();
        document.path("paths").properties().forEach(item -> item.getValue().properties().stream()
                .filter(entry -> METHODS.contains(entry.getKey()))
                .forEach(entry -> all.add(read(document, item.getKey(), entry.getKey(), entry.getValue()))));
        return all;
    }

    /** All that need a token. */
    static Stream<Operation> guarded() {
        return all().stream().filter(operation -> !operation.open());
    }

    private static Operation read(JsonNode document, String path, String method, JsonNode operation) {
        List<Parameter> parameters = new ArrayList<>();
        operation.path("parameters").forEach(reference -> {
            JsonNode parameter = resolved(document, reference);
            JsonNode schema = resolved(document, parameter.path("schema"));
            String format = schema.path("format").asText();
            parameters.add(new Parameter(
                    parameter.path("name").asText(), parameter.path("in").asText(), format, isFree(document, schema)));
        });
        return new Operation(
                operation.path("operationId").asText(),
                method.toUpperCase(Locale.ROOT),
                path,
                List.copyOf(parameters),
                operation.has("requestBody"),
                resolved(document, operation.path("requestBody"))
                        .path("content")
                        .has("application/json"),
                operation.path("security").isEmpty());
    }

    /** Whether it takes any text, or a list of any texts. */
    private static boolean isFree(JsonNode document, JsonNode schema) {
        JsonNode one = schema.has("items") ? resolved(document, schema.path("items")) : schema;
        return one.path("type").asText().equals("string") && !one.has("format") && !one.has("enum");
    }

    private static JsonNode resolved(JsonNode document, JsonNode node) {
        return node.has("$ref") ? document.at(node.path("$ref").asText().substring(1)) : node;
    }
}
